using System.Collections.Immutable;

namespace LetterPdf.Verification;

/// <summary>Whether the letter said the same in older revisions: the text of its pages, letter by letter, and what
/// its tags read aloud.</summary>
internal static class NewestText
{
    // Each costs as much as reading the letter does.
    private const int MostCompared = 8;

    /// <summary>The reports, each with its answer.</summary>
    public static ImmutableArray<RevisionReport> Compare(FileHistory history, ImmutableArray<RevisionReport> reports)
    {
        var result = reports.ToBuilder();
        var left = MostCompared;
        DocumentView? newest = null;
        var isAsNow = true;
        for (var i = reports.Length - 1; i >= 0; i--)
        {
            // Signatures and proof data leave the text as it is: it has to be read again only for other additions.
            isAsNow &= i == reports.Length - 1 || reports[i + 1].Kind is not RevisionKind.Other;
            result[i] = reports[i] with
            {
                HasNewestText =
                    isAsNow ? true
                    : --left < 0 ? null
                    : IsSame(View(history.At(i)), newest ??= View(history.Newest)),
            };
        }

        return result.MoveToImmutable();
    }

    private static DocumentView? View(PdfBody body) => DocumentView.Of(default, body, new FaultLog());

    private static bool? IsSame(DocumentView? one, DocumentView? other) =>
        one is null || other is null
            ? null
            : one.Pages.Select(page => page.Letters.ToString())
                .SequenceEqual(other.Pages.Select(page => page.Letters.ToString()), StringComparer.Ordinal)
                && TaggedElements.Of(one).SequenceEqual(TaggedElements.Of(other));
}
