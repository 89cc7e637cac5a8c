using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>
/// The people under the closing, in one column or two: row by row, so that the order of signing is the order of
/// reading, with the names of a row on one line. A signature's picture takes the place of the blank space for one.
/// </summary>
internal sealed class SignerFlow(FlowWriter writer, FlowSetting setting)
{
    private readonly Stylesheet _styles = setting.Styles;

    /// <param name="signers">In the order of signing.</param>
    /// <param name="mostColumns">1 or 2.</param>
    /// <param name="indent">The indent of the first column.</param>
    public void Add(ImmutableArray<SignerPart> signers, int mostColumns, Length indent)
    {
        var columns = Math.Min(mostColumns, Math.Max(1, signers.Length));
        var width = (writer.Measure - indent - (_styles.ColumnGap * (columns - 1))) / columns;
        foreach (var row in signers.Chunk(columns))
        {
            AddRow(row, indent, width);
        }
    }

    private void AddRow(SignerPart[] row, Length indent, Length width)
    {
        var above = row.Max(RoomAbove);
        var cells = ImmutableArray.CreateBuilder<FlowCell>();
        var height = Length.Zero;
        for (var i = 0; i < row.Length; i++)
        {
            var x = indent + ((width + _styles.ColumnGap) * i);
            var column = setting.NewWriter(width);
            if (row[i].Signature is { Picture: var picture } signature)
            {
                // Half of half a page is less than a broad signature takes at its usual height.
                var most = width / picture.Content.AspectRatio;
                var usual = Length.Min(Stylesheet.SignatureHeight, most);
                column.AddPicture(picture, usual, setting.Tags[signature], new Placement());
                var drawn = column.Take();
                cells.Add(new FlowCell(x, above - FlowLine.HeightOf(drawn), width, drawn));
            }

            PartFlow.Add(column, row[i].Lines, setting, new Placement());
            var lines = column.Take();
            cells.Add(new FlowCell(x, above, width, lines));
            height = Length.Max(height, FlowLine.HeightOf(lines));
        }

        writer.Add(
            new CellLine(cells.ToImmutable())
            {
                Height = above + height,
                Baseline = above,
                MayBreakBefore = false,
                Place = row[0].Place,
            }
        );
    }

    private Length RoomAbove(SignerPart signer) =>
        signer.Signature is { Picture: var picture }
            ? _styles.ParagraphSpace + (picture.Height ?? Stylesheet.SignatureHeight)
            : _styles.Body.Leading * Stylesheet.LinesForSignature;
}
