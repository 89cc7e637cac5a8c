using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>Removes keys with scalar values from letter.yml, so that all others stay as they are written.</summary>
internal static class KeyRemoval
{
    /// <param name="mapping">The mapping; it keeps at least one key.</param>
    /// <param name="isGone">Whether a key is removed.</param>
    /// <param name="text">letter.yml, as it was read.</param>
    public static IEnumerable<SourceEdit> Of(YamlMapping mapping, Func<string, bool> isGone, string text)
    {
        var entries = mapping.Entries;
        for (var i = 0; i < entries.Length; i++)
        {
            if (isGone(entries[i].Key))
            {
                yield return mapping.IsFlow || !BeginsLine(entries[i], text)
                    ? UpToNext(entries, i)
                    : OnLines(entries[i], text);
            }
        }
    }

    // A key is removed up to the next; YAML allows the comma that stays before the brace where the last one is removed.
    // After the hyphen of a list the next key takes its place.
    private static SourceEdit UpToNext(ImmutableArray<YamlEntry> entries, int index) =>
        Removal(
            entries[index].KeySpan.Start,
            index + 1 < entries.Length ? entries[index + 1].KeySpan.Start : EndOf(entries[index])
        );

    private static SourceEdit OnLines(YamlEntry entry, string text)
    {
        var end = text.IndexOf('\n', EndOf(entry));
        return Removal(StartOfLine(entry, text), end < 0 ? text.Length : end + 1);
    }

    private static bool BeginsLine(YamlEntry entry, string text) =>
        text.AsSpan(StartOfLine(entry, text)..entry.KeySpan.Start).Trim().IsEmpty;

    private static int StartOfLine(YamlEntry entry, string text) =>
        text.AsSpan(0, entry.KeySpan.Start).LastIndexOf('\n') + 1;

    // Their values are scalars, whose spans reach to their ends.
    private static int EndOf(YamlEntry entry) => entry.Value.Span.Start + entry.Value.Span.Length;

    private static SourceEdit Removal(int start, int end) => new(start, end - start, string.Empty);
}
