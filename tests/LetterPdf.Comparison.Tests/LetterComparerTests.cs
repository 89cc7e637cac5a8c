using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using LetterPdf.Operations;
using LetterPdf.Tests;

namespace LetterPdf.Comparison.Tests;

/// <summary>
/// Pairs of small letters, and all sentences about them. A case that fails leaves the new sentences in the system's
/// temporary folder `letterpdf-comparison`: read them, then take them over.
/// </summary>
public sealed class LetterComparerTests
{
    private static readonly string Folder = Path.Combine(
        RepositoryFolder.Root,
        "tests",
        "LetterPdf.Comparison.Tests",
        "Cases"
    );

    public static TheoryData<string> Cases =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.txt")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_pair_of_letters_is_described_as_a_person_would(string name)
    {
        var (comparison, expected) = Read(name);
        var said = ComparisonText.Write(comparison);
        if (!string.Equals(expected, said, StringComparison.Ordinal))
        {
            var text = Text(name);
            var fresh = Path.Combine(Path.GetTempPath(), "letterpdf-comparison");
            Directory.CreateDirectory(fresh);
            File.WriteAllText(Path.Combine(fresh, $"{name}.txt"), text[..^expected.Length] + said);
        }

        Assert.Equal(expected, said);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Whatever_a_letter_holds_the_text_steers_no_terminal_the_page_is_well_formed_and_the_json_too(
        string name
    )
    {
        var (comparison, _) = Read(name);
        Assert.DoesNotContain(
            ComparisonText.Write(comparison),
            letter => (char.IsControl(letter) && letter != '\n') || letter is '\u202E' or '\u200B'
        );
        var page = XDocument.Parse(
            ComparisonHtml
                .Write(comparison)
                .Replace("<!DOCTYPE html>", string.Empty, StringComparison.Ordinal)
                .Replace("\"utf-8\">", "\"utf-8\"/>", StringComparison.Ordinal)
                .Replace("\"width=device-width\">", "\"width=device-width\"/>", StringComparison.Ordinal)
                .Replace("<br>", "<br/>", StringComparison.Ordinal)
        );
        Assert.Equal("en", page.Root!.Attribute("lang")!.Value);
        Assert.Single(page.Descendants("h1"));
        Assert.Empty(page.Descendants("script"));
        Assert.DoesNotContain(page.Root.Value, letter => letter is '\u202E' or '\u200B');
        using var json = JsonDocument.Parse(ComparisonJson.Write(comparison));
        Assert.Equal(comparison.IsSame, json.RootElement.GetProperty("same").GetBoolean());
        Assert.Equal(comparison.Texts.Length, json.RootElement.GetProperty("texts").GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_the_text_shows_of_names_the_page_and_the_json_show_too(string name)
    {
        var (comparison, _) = Read(name);
        var page = WebUtility.HtmlDecode(ComparisonHtml.Write(comparison));
        using var json = JsonDocument.Parse(ComparisonJson.Write(comparison));
        var names = comparison
            .Signatories.Added.Concat(comparison.Signatories.Withdrawn)
            .Concat(comparison.Signatories.Renamed.SelectMany(pair => new[] { pair.Before, pair.After }))
            .ToArray();
        Assert.All(
            names,
            entry => Assert.Contains($">{ShownText.Visible(entry.Text)}<", page, StringComparison.Ordinal)
        );
        var listed = json
            .RootElement.GetProperty("signatories")
            .GetProperty("added")
            .EnumerateArray()
            .Select(entry => entry.GetProperty("text").GetString());
        Assert.Equal(comparison.Signatories.Added.Select(entry => entry.Text), listed);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_letter_says_the_same_as_itself(string name)
    {
        var before = Edition(Text(name), 1, "a.pdf");
        var comparison = LetterComparer.Compare(before, before with { Bytes = new byte[] { 1 } });
        Assert.True(comparison is { IsEmpty: true, IsSameTags: true, IsSameFile: false });
        Assert.Equal(before.IsSound, comparison.IsSame);
        Assert.True(LetterComparer.Compare(before, before) is { IsSameFile: true, IsSame: true });
    }

    private static (LetterComparison Comparison, string Says) Read(string name)
    {
        var text = Text(name);
        return (
            LetterComparer.Compare(Edition(text, 1, "a.pdf"), Edition(text, 2, "b.pdf")),
            text[(text.IndexOf("== says\n", StringComparison.Ordinal) + 8)..]
        );
    }

    private static Edition Edition(string text, int part, string name) =>
        TaggedFile.Of(
            name,
            text.Split(["== before\n", "== after\n", "== says\n"], StringSplitOptions.None)[part].Split('\n')
        );

    private static string Text(string name) =>
        File.ReadAllText(Path.Combine(Folder, $"{name}.txt")).ReplaceLineEndings("\n");
}
