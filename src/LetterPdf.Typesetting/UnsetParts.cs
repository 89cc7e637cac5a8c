using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Typesetting;

/// <summary>What a letter can hold and this version cannot set yet: an error each, because nothing may be lost.</summary>
internal static class UnsetParts
{
    /// <summary>Whether there are none; if not, each is reported at its place.</summary>
    public static bool AreNone(Letter letter, DiagnosticBag diagnostics)
    {
        var unset = letter.Footnotes.Select(footnote => (footnote.Span, "a footnote")).Concat(letter.Body.SelectMany(In)).ToImmutableArray();
        foreach (var (span, what) in unset)
        {
            diagnostics.Add(DiagnosticCatalog.NotSetYet.At(span, $"{what} cannot be set by this version yet", "Write it in another way for now."));
        }

        return unset.IsEmpty;
    }

    private static IEnumerable<(SourceSpan Span, string What)> In(Block block) => block switch
    {
        Table table => [(table.Span, "a table")],
        ListBlock list => list.Entries.SelectMany(entry => entry.Blocks).SelectMany(In),
        BlockQuote quote => quote.Blocks.SelectMany(In),
        _ => [],
    };
}
