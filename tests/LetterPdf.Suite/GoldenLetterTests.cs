using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LetterPdf.Typesetting;

namespace LetterPdf.Suite;

/// <summary>
/// Letters of many shapes against dumps of their pages, each of which a person has looked at as a picture. For long
/// letters the dump contains the first two pages and the last, and a digest of the others. A dump that differs is
/// written to the system's temporary folder; look at the pages before taking it over.
/// </summary>
public sealed class GoldenLetterTests
{
    private const int PagesShownWhole = 4;
    private const int FirstPages = 2;

    public static TheoryData<string> Names => [.. LetterRecipe.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_letters_pages_are_as_they_were_last_looked_at(string name)
    {
        var recipe = LetterRecipe.Read(name);
        using var folder = new TemporaryFolder();
        recipe.WriteTo(folder);
        var fresh = Dump(recipe, folder);
        var golden = Path.Combine(LetterRecipe.Folder, $"{name}.pages.txt");
        var known = File.Exists(golden) ? File.ReadAllText(golden) : string.Empty;
        if (!string.Equals(known, fresh, StringComparison.Ordinal))
        {
            var place = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "letterpdf-golden"));
            File.WriteAllText(Path.Combine(place.FullName, $"{name}.pages.txt"), fresh);
            File.Copy(folder.File("letter.pdf"), Path.Combine(place.FullName, $"{name}.pdf"), overwrite: true);
        }

        Assert.Equal(known, fresh);
    }

    [Fact]
    public void There_are_at_least_thirty_and_each_has_its_dump()
    {
        Assert.True(LetterRecipe.Names.Count() >= 30);
        var dumps = Directory
            .EnumerateFiles(LetterRecipe.Folder, "*.pages.txt")
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal);
        Assert.Equal(LetterRecipe.Names.Select(name => $"{name}.pages.txt"), dumps);
    }

    private static string Dump(LetterRecipe recipe, TemporaryFolder folder)
    {
        var letter = BuiltLetter.Of(folder.Path, recipe.IsDraft);
        File.WriteAllBytes(folder.File("letter.pdf"), letter.Bytes);
        var findings = letter
            .Diagnostics.InSourceOrder()
            .Select(finding => $"{finding.Code.Id}: {finding.Message.Said()}\n");
        return $"{recipe.Title}\n"
            + $"{string.Concat(findings)}{Shortened(PageText.Write(letter.Document), letter.Document.Pages.Length)}";
    }

    private static string Shortened(string pages, int count)
    {
        if (count <= PagesShownWhole)
        {
            return pages;
        }

        var first = pages.IndexOf(
            string.Create(CultureInfo.InvariantCulture, $"page {FirstPages + 1} "),
            StringComparison.Ordinal
        );
        var last =
            pages.IndexOf(string.Create(CultureInfo.InvariantCulture, $"\npage {count} "), StringComparison.Ordinal)
            + 1;
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(pages[first..last])));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{pages[..first]}pages {FirstPages + 1} to {count - 1}: SHA-256 {digest}\n{pages[last..]}"
        );
    }
}
