using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Changes letter.yml where its list is handed on as a CSV: it names that file, and says nothing more about a
/// workbook.</summary>
/// <param name="Signatories">The keys under `signatories`.</param>
/// <param name="File">The value of `file`.</param>
internal sealed record WorkbookKeys(YamlMapping Signatories, YamlScalar File)
{
    /// <summary>"data/list.xlsx.csv": no other file of the letter has such a name.</summary>
    public string TextPath => $"{File.Value}.csv";

    /// <param name="text">letter.yml, as it was read.</param>
    public string Rewrite(string text)
    {
        SourceEdit path = new(File.Span.Start, File.Span.Length, YamlQuotation.Of(TextPath));
        var removals = Signatories.IsFlow ? InBraces(Signatories.Entries) : OnLines(Signatories.Entries, text);
        return SourceEdit.Apply([path, .. removals], text);
    }

    private static bool IsGone(YamlEntry entry) =>
        entry.Key is KindKeys.Sheet or KindKeys.HiddenRows or KindKeys.StruckOut;

    // A key is removed up to the next; YAML allows the comma that stays before the brace where the last one is removed.
    private static IEnumerable<SourceEdit> InBraces(ImmutableArray<YamlEntry> entries) =>
        entries
            .Select((entry, i) => (entry, End: i + 1 < entries.Length ? entries[i + 1].KeySpan.Start : EndOf(entry)))
            .Where(removed => IsGone(removed.entry))
            .Select(removed => Removal(removed.entry.KeySpan.Start, removed.End));

    private static IEnumerable<SourceEdit> OnLines(ImmutableArray<YamlEntry> entries, string text)
    {
        foreach (var entry in entries.Where(IsGone))
        {
            var start = text.LastIndexOf('\n', entry.KeySpan.Start) + 1;
            var end = text.IndexOf('\n', EndOf(entry));
            yield return Removal(start, end < 0 ? text.Length : end + 1);
        }
    }

    // Their values are scalars, whose spans reach to their ends.
    private static int EndOf(YamlEntry entry) => entry.Value.Span.Start + entry.Value.Span.Length;

    private static SourceEdit Removal(int start, int end) => new(start, end - start, string.Empty);
}
