using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace LetterPdf.Office;

/// <summary>
/// Reads paragraphs and tables (17.2 to 17.4). Elements are entered as deep as the file nests them, which
/// <see cref="OfficeLimits"/> bounds; what is unknown is taken for a mere cover of its content.
/// </summary>
internal sealed class BlockReader
{
    private readonly WordStyles _styles;
    private readonly PieceReader _pieces;
    private int _paragraphs;
    private bool _isInitial;

    /// <param name="relations">Those of the part that is read.</param>
    public BlockReader(WordStyles styles, ImmutableArray<PackageRelation> relations)
    {
        _styles = styles;
        _pieces = new PieceReader(styles, relations);
    }

    /// <summary>The blocks in a body or a note.</summary>
    /// <returns>Null where a field begins that never ends: nobody knows which of the words behind it are
    /// shown.</returns>
    public ImmutableArray<WordBlock>? Read(XElement container)
    {
        var blocks = ImmutableArray.CreateBuilder<WordBlock>();
        Read(container.Elements(), [], blocks);
        return _pieces.IsInInstruction ? null : blocks.ToImmutable();
    }

    private void Read(
        IEnumerable<XElement> elements,
        ImmutableArray<WordChange> changes,
        ImmutableArray<WordBlock>.Builder blocks
    )
    {
        foreach (var element in elements)
        {
            switch (element.Name.LocalName)
            {
                case "p" when element.IsWord():
                    AddParagraph(ParagraphOf(element, changes), blocks);
                    _isInitial = element.Word("pPr").Word("framePr").WordValue("dropCap") is "drop" or "margin";
                    break;
                case "tbl" when element.IsWord():
                    blocks.Add(TableOf(element, changes));
                    break;
                case "altChunk":
                    blocks.Add(new WordChunk(_pieces.TargetOf(element) ?? string.Empty));
                    break;
                case "AlternateContent":
                    Read(Alternatives.Of(element), changes, blocks);
                    break;
                case "sectPr" or "tblPr" or "tcPr" or "sdtPr" or "sdtEndPr":
                    break;
                case "r" or "t" or "oMath" or "oMathPara" or "commentRangeStart" or "commentRangeEnd" or "hyperlink":
                    AddLoose(element, changes, blocks);
                    break;
                default:
                    var kind = WordChanges.KindOf(element);
                    Read(
                        element.Elements(),
                        kind is null ? changes : changes.Add(WordChanges.Of(element, kind.Value)),
                        blocks
                    );
                    break;
            }
        }
    }

    // A large initial is a paragraph of its own, and belongs to the next one (17.3.1.11).
    private void AddParagraph(WordParagraph paragraph, ImmutableArray<WordBlock>.Builder blocks)
    {
        if (_isInitial && blocks is [.., WordParagraph initial])
        {
            blocks[^1] = paragraph with { Pieces = [.. initial.Pieces, .. paragraph.Pieces] };
        }
        else
        {
            blocks.Add(paragraph);
        }
    }

    private WordParagraph ParagraphOf(XElement element, ImmutableArray<WordChange> changes)
    {
        _paragraphs++;
        var properties = element.Word("pPr");
        var own = ParagraphProperties.Of(properties);
        var end = properties.Word("rPr");
        var pieces = _pieces.Read(element, own.Style, changes);
        return new WordParagraph(_paragraphs, _styles.LookOf(own), pieces)
        {
            EndChanges = changes.AddRange(WordChanges.In(end)),
            LookChanges = WordChanges.OfLook(properties),
        };
    }

    // Marks of comments may stand between paragraphs; and text must not be lost that stands there against the rules.
    private void AddLoose(
        XElement element,
        ImmutableArray<WordChange> changes,
        ImmutableArray<WordBlock>.Builder blocks
    )
    {
        var pieces = _pieces.Read(new XElement("loose", element), style: null, changes);
        if (pieces.All(piece => piece is WordCommentMark) && blocks is [.., WordParagraph last])
        {
            blocks[^1] = last with { Pieces = last.Pieces.AddRange(pieces) };
        }
        else if (!pieces.IsEmpty)
        {
            blocks.Add(
                new WordParagraph(++_paragraphs, _styles.LookOf(ParagraphProperties.None), pieces)
                {
                    EndChanges = changes,
                }
            );
        }
    }

    private WordTable TableOf(XElement table, ImmutableArray<WordChange> changes)
    {
        var rows = ImmutableArray.CreateBuilder<WordRow>();
        AddRows(table.Elements(), changes, rows);
        return new WordTable(rows.ToImmutable())
        {
            LookChanges = [.. WordChanges.OfLook(table.Word("tblPr")), .. WordChanges.OfLook(table.Word("tblGrid"))],
        };
    }

    private void AddRows(
        IEnumerable<XElement> elements,
        ImmutableArray<WordChange> changes,
        ImmutableArray<WordRow>.Builder rows
    )
    {
        foreach (var element in elements)
        {
            if (element.IsWord("tr"))
            {
                var properties = element.Word("trPr");
                var cells = ImmutableArray.CreateBuilder<WordCell>();
                var own = changes.AddRange(WordChanges.In(properties));
                if (Columns(properties.Word("gridBefore").WordValue("val")) is { } before)
                {
                    cells.Add(new WordCell(before, IsContinued: false, []));
                }

                AddCells(element.Elements(), own, cells);
                rows.Add(
                    new WordRow(properties.Word("tblHeader")?.IsOn() == true, cells.ToImmutable()) { Changes = own }
                );
            }
            else if (element.Name.LocalName is not ("tblPr" or "tblGrid" or "tblPrEx" or "sdtPr" or "sdtEndPr"))
            {
                AddRows(Covered(element), With(changes, element), rows);
            }
        }
    }

    private void AddCells(
        IEnumerable<XElement> elements,
        ImmutableArray<WordChange> changes,
        ImmutableArray<WordCell>.Builder cells
    )
    {
        foreach (var element in elements)
        {
            if (element.IsWord("tc"))
            {
                cells.Add(CellOf(element, changes));
            }
            else if (element.Name.LocalName is not ("trPr" or "tblPrEx" or "sdtPr" or "sdtEndPr"))
            {
                AddCells(Covered(element), With(changes, element), cells);
            }
        }
    }

    private WordCell CellOf(XElement cell, ImmutableArray<WordChange> changes)
    {
        var properties = cell.Word("tcPr");
        var own = changes.AddRange(WordChanges.In(properties));
        var merge = properties.Word("vMerge");
        var blocks = ImmutableArray.CreateBuilder<WordBlock>();
        Read(cell.Elements(), own, blocks);
        return new WordCell(
            Columns(properties.Word("gridSpan").WordValue("val")) ?? 1,
            merge is not null && merge.WordValue("val") is not "restart",
            blocks.ToImmutable()
        )
        {
            Changes = own,
        };
    }

    private static int? Columns(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns > 0
            ? Math.Min(columns, OfficeLimits.MostColumns)
            : null;

    private static ImmutableArray<WordChange> With(ImmutableArray<WordChange> changes, XElement element) =>
        WordChanges.KindOf(element) is { } kind ? changes.Add(WordChanges.Of(element, kind)) : changes;

    private static IEnumerable<XElement> Covered(XElement element) =>
        element.Name.LocalName is "AlternateContent" ? Alternatives.Of(element) : element.Elements();
}
