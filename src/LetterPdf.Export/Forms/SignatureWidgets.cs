using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>Finds the form fields on the pages.</summary>
internal static class SignatureWidgets
{
    /// <summary>In reading order.</summary>
    /// <param name="document">Its pages.</param>
    /// <param name="pages">For each page its marked-content sequences.</param>
    public static ImmutableArray<SignatureWidget> Find(
        TypesetDocument document,
        ImmutableArray<ImmutableArray<MarkedSequence>> pages
    )
    {
        var widgets = ImmutableArray.CreateBuilder<SignatureWidget>();
        for (var page = 0; page < document.Pages.Length; page++)
        {
            // A field is item of no sequence: as many items of sequences are before it as items that are no fields.
            var (sequence, left) = (0, 0);
            foreach (var item in document.Pages[page].Frame.Items)
            {
                if (item is PlacedField placed)
                {
                    widgets.Add(new SignatureWidget(widgets.Count, placed.Tag, page, sequence, placed.Field));
                }
                else if (left == 0)
                {
                    left = pages[page][sequence++].Items.Length - 1;
                }
                else
                {
                    left--;
                }
            }
        }

        return widgets.ToImmutable();
    }
}
