using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>
/// The people under the closing, in one column or two: row by row, so that the order of signing is the order of
/// reading, with the names of a row on one line. A signature stands where else the room for one is.
/// </summary>
internal sealed class SignerFlow(
    FlowWriter writer,
    ParagraphLayout paragraphs,
    Stylesheet styles,
    PartFlow parts,
    DiagnosticBag diagnostics
)
{
    /// <param name="letter">Its signers.</param>
    /// <param name="indent">Of the first column.</param>
    public void Add(Letter letter, Length indent)
    {
        var columns = Math.Min(letter.SignerColumns, Math.Max(1, letter.Signers.Length));
        var width = (writer.Measure - indent - (styles.ColumnGap * (columns - 1))) / columns;
        foreach (var row in letter.Signers.Chunk(columns))
        {
            AddRow(row, indent, width);
        }
    }

    private void AddRow(Signer[] row, Length indent, Length width)
    {
        var above = row.Max(RoomAbove);
        var cells = ImmutableArray.CreateBuilder<FlowCell>();
        var height = Length.Zero;
        for (var i = 0; i < row.Length; i++)
        {
            var x = indent + ((width + styles.ColumnGap) * i);
            var column = new FlowWriter(paragraphs, width, new SetParagraphs(), diagnostics);
            if (row[i].Signature is { } signature)
            {
                // Half of half a page is less than a broad signature takes at its usual height.
                var most = width / signature.Content.AspectRatio;
                parts.AddPicture(column, signature, Length.Min(Stylesheet.SignatureHeight, most), TextAlignment.Left);
                var picture = column.Take();
                cells.Add(new FlowCell(x, above - FlowLine.HeightOf(picture), picture));
            }

            parts.Add(column, [.. row[i].Lines], new Placement());
            var lines = column.Take();
            cells.Add(new FlowCell(x, above, lines));
            height = Length.Max(height, FlowLine.HeightOf(lines));
        }

        writer.Add(
            new FlowLine
            {
                Height = above + height,
                Baseline = above,
                Cells = cells.ToImmutable(),
                MayBreakBefore = false,
                Span = row[0].Name.Span,
            }
        );
    }

    private Length RoomAbove(Signer signer) =>
        signer.Signature is { } signature
            ? styles.ParagraphSpace + (signature.Height ?? Stylesheet.SignatureHeight)
            : styles.Body.Leading * Stylesheet.LinesForSignature;
}
