using System.Collections.Immutable;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Operations;
using LetterPdf.Tests;

namespace LetterPdf.Suite;

/// <summary>Every case in the folder Cases has exactly the findings that are written beside its lines.</summary>
public sealed class CaseTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "tests", "LetterPdf.Suite", "Cases");

    public static TheoryData<string> Names =>
        [
            .. Directory
                .GetFiles(Folder, "*.txt")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_letter_gives_the_findings_beside_its_lines(string name)
    {
        var path = Path.Combine(Folder, name + ".txt");
        var found = Found(CaseFile.Parse(path));
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (!string.Equals(expected.TrimEnd('\n'), found.TrimEnd('\n'), StringComparison.Ordinal))
        {
            var fresh = Path.Combine(
                Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "letterpdf-cases")).FullName,
                name + ".txt"
            );
            File.WriteAllText(fresh, found);
            Assert.Fail($"{name}: other findings than expected; what was found is in {fresh}");
        }
    }

    [Fact]
    public void There_are_at_least_forty() => Assert.True(Names.Count >= 40);

    private static string Found(CaseFile file)
    {
        using var folder = new TemporaryFolder();
        file.WriteTo(folder);
        var diagnostics = new DiagnosticBag();
        using var session = new LetterSession(LetterFolder.Of(null, TestRun.Around(folder.Path)));
        var built = session.Build(new ReadingOptions { WithLints = true, IsDraft = file.IsDraft }, diagnostics);
        Assert.Equal(diagnostics.HasErrors, built.Pdf is null);
        return file.With(diagnostics.InSourceOrder(), built.Letter?.Signatories is { } list ? Shown(list) : []);
    }

    // "Group heading:" on a line of its own, then the entries as they are printed.
    private static ImmutableArray<string> Shown(SignatoryList list)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var heads = new Dictionary<int, string>();
        foreach (var group in list.Groups)
        {
            heads[heads.Count == 0 ? 0 : heads.Keys.Max() + list.Groups[heads.Count - 1].Count] = group.Heading.Value;
        }

        for (var i = 0; i < list.Entries.Length; i++)
        {
            var entry = list.Entries[i];
            if (heads.TryGetValue(i, out var heading))
            {
                lines.Add($"{heading}:");
            }

            var person = string.Concat(
                new[] { entry.Name, entry.Title }.OfType<LetterText>().Select(part => $"{part}, ")
            );
            var tag = entry.Country is { } country && list.CountryTag == CountryTag.Parentheses ? $" ({country})" : "";
            lines.Add(
                $"{person}{entry.Organization}{tag}{(entry.Language is null ? "" : $" [{entry.Language}]")}{(entry.IsPending ? " [pending]" : "")}"
            );
        }

        return lines.ToImmutable();
    }
}
