using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>Finds the form fields on the pages.</summary>
internal static class SignatureWidgets
{
    /// <summary>The fields, in reading order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="pages">The marked-content sequences of each page.</param>
    public static ImmutableArray<SignatureWidget> Find(
        TypesetDocument document,
        ImmutableArray<ImmutableArray<MarkedSequence>> pages
    )
    {
        var widgets = ImmutableArray.CreateBuilder<SignatureWidget>();
        for (var page = 0; page < document.Pages.Length; page++)
        {
            var (sequence, items) = (0, 0);
            foreach (var placed in document.Pages[page].Fields)
            {
                // No sequence continues across a field.
                while (items < placed.ItemsBefore)
                {
                    items += pages[page][sequence++].Items.Length;
                }

                widgets.Add(new SignatureWidget(widgets.Count, placed.Element, page, sequence, placed.Field));
            }
        }

        return widgets.ToImmutable();
    }
}
