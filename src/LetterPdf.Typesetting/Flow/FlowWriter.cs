using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>Takes paragraphs, sets them and appends their lines with the rules of where a page may end.</summary>
/// <param name="paragraphs">Sets them.</param>
/// <param name="measure">The width of the text.</param>
/// <param name="known">Those that were set before.</param>
/// <param name="diagnostics">Takes what is too wide.</param>
internal sealed class FlowWriter(
    ParagraphLayout paragraphs,
    Length measure,
    SetParagraphs known,
    DiagnosticBag diagnostics
)
{
    private readonly List<FlowLine> _lines = [];
    private int _paragraphs;

    private readonly TextColumn _column = new(measure, paragraphs.IsRightToLeft);

    /// <summary>The width of lines without an indent.</summary>
    public Length Measure => measure;

    /// <summary>Adds a paragraph.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="design">Its leading; the styles are in the text.</param>
    /// <param name="placement">Where and how it stands.</param>
    public void Add(StyledText text, TextDesign design, Placement placement)
    {
        var shape = new ParagraphShape
        {
            Measure = measure - placement.IndentStart - placement.IndentEnd,
            Alignment = placement.Alignment,
            Hyphenate = placement.Hyphenate,
            Protrudes = placement.IsText,
            LeastLastLine = placement.LeastLastLine,
            EntryIndent = placement.EntryIndent,
            HangingIndent = placement.HangingIndent,
        };
        var left = _column.LeftOf(placement.IndentStart, shape.Measure);
        var paragraph = _paragraphs++;
        var lines = known.Lines(paragraph, shape, own => paragraphs.Layout(text, own));
        ReportOverfull(lines);
        for (var i = 0; i < lines.Length; i++)
        {
            var isInside =
                placement.KeepTogether || i < Stylesheet.WidowLines || lines.Length - i < Stylesheet.WidowLines;
            _lines.Add(
                new TextLine(Shift(lines[i].Pieces, left))
                {
                    SpaceBefore = i == 0 ? placement.SpaceBefore : Length.Zero,
                    Height = design.Leading,
                    Baseline = design.Baseline + placement.Drop,
                    IsText = placement.IsText,
                    MayBreakBefore = i == 0 ? !placement.KeepWithPrevious : !isInside,
                    Place = lines[i].Place,
                    EndsInHyphen = lines[i].EndsInHyphen,
                    Division = lines[i].Division,
                    Paragraph = paragraph,
                    LineOfParagraph = i,
                    Quality = placement.IsText ? lines[i].Quality : null,
                    Notes = lines[i].Notes,
                }
            );
        }
    }

    /// <summary>Adds a line that is put together elsewhere.</summary>
    public void Add(FlowLine line) => _lines.Add(line);

    /// <summary>Adds a picture on a line of its own.</summary>
    /// <param name="picture">What is drawn.</param>
    /// <param name="height">The height, where letter.yml gives none.</param>
    /// <param name="tag">The tag of its figure.</param>
    /// <param name="line">Its space above, its alignment (start, center or end), and where a page may end.</param>
    public void AddPicture(Picture picture, Length height, ContentTag tag, Placement line)
    {
        var width = WidthOf(picture, height);
        var own = picture.Height ?? height;
        if (width > measure)
        {
            diagnostics.Add(
                DiagnosticCatalog.PictureTooWide.At(
                    picture.Place,
                    Reason.Of(TypesettingFinding.PictureTooWide, Inches(width), Inches(measure)),
                    TypesettingAdvice.LowerPicture
                )
            );
        }

        _lines.Add(
            new PictureLine(_column.LeftOf(Start(), width), width, tag, picture.Content)
            {
                SpaceBefore = line.SpaceBefore,
                Height = own,
                Baseline = own,
                MayBreakBefore = !line.KeepWithPrevious,
                Place = picture.Place,
            }
        );

        Length Start() =>
            (measure - width)
            * (
                line.Alignment switch
                {
                    TextAlignment.Center => 0.5,
                    TextAlignment.End => 1,
                    _ => 0,
                }
            );
    }

    private static string Inches(Length length) => (length.Points / 72).ToString("0.0", CultureInfo.InvariantCulture);

    /// <param name="picture">Keeps its proportions.</param>
    /// <param name="height">The height, where letter.yml gives none.</param>
    public static Length WidthOf(Picture picture, Length height) =>
        (picture.Height ?? height) * picture.Content.AspectRatio;

    /// <summary>A rule over the measure that stays with the line before it.</summary>
    public void AddRule(Length spaceBefore, Length thickness) =>
        _lines.Add(
            new RuleLine(thickness)
            {
                SpaceBefore = spaceBefore,
                Height = thickness,
                Baseline = thickness,
                MayBreakBefore = false,
            }
        );

    /// <summary>Puts a label into the margin of the last added paragraph's first line.</summary>
    /// <param name="firstLine">Index of that line, as <see cref="Count"/> told before it was added.</param>
    /// <param name="label">The label's pieces, from the left margin.</param>
    public void AddLabel(int firstLine, ImmutableArray<LinePiece> label) =>
        _lines[firstLine] = _lines[firstLine] with { Label = [.. label, .. _lines[firstLine].Label] };

    /// <summary>A label's pieces, set behind an indent's start; a label wider than the indent stays whole.</summary>
    public ImmutableArray<LinePiece> Label(StyledText text, Length start, Length indent)
    {
        var width = Length.Max(indent, measure);
        var line = paragraphs.Layout(text, new ParagraphShape { Measure = width })[0];
        return Shift(line.Pieces, _column.LeftOf(start + (indent / 4), width));
    }

    public int Count => _lines.Count;

    /// <summary>
    /// Forbids breaks, so that a page which begins before this point has at least so many lines of text before the
    /// closing that is added next.
    /// </summary>
    public void KeepTextLines(int count)
    {
        var seen = 0;
        for (var i = _lines.Count - 1; i >= 0 && seen < count; i--)
        {
            seen += _lines[i].IsText ? 1 : 0;
            if (seen < count)
            {
                _lines[i] = _lines[i] with { MayBreakBefore = false };
            }
        }
    }

    /// <summary>Forbids the break before the line after a heading's last one, and inside the two lines that
    /// follow.</summary>
    public void KeepNext(int headingEnd)
    {
        for (var i = headingEnd; i < Math.Min(headingEnd + Stylesheet.WidowLines, _lines.Count); i++)
        {
            _lines[i] = _lines[i] with { MayBreakBefore = false };
        }
    }

    public ImmutableArray<FlowLine> Take()
    {
        var lines = _lines.ToImmutableArray();
        _lines.Clear();
        return lines;
    }

    public static ImmutableArray<LinePiece> Shift(ImmutableArray<LinePiece> pieces, Length by) =>
        by == Length.Zero ? pieces : [.. pieces.Select(piece => piece with { X = piece.X + by })];

    public void ReportOverfull(ImmutableArray<ComposedLine> lines)
    {
        foreach (var line in lines)
        {
            Overfull.Report(line, diagnostics);
        }
    }
}

/// <summary>Where and how a paragraph stands.</summary>
internal sealed record Placement
{
    public Length SpaceBefore { get; init; }

    /// <summary>How far its letters are lowered from the usual baseline.</summary>
    public Length Drop { get; init; }

    /// <summary>The indent at the edge where lines begin.</summary>
    public Length IndentStart { get; init; }

    /// <summary>The indent at the edge where lines end.</summary>
    public Length IndentEnd { get; init; }

    /// <summary>The extra indent of lines after a forced break.</summary>
    public Length EntryIndent { get; init; }

    /// <summary>The extra indent of all other lines but the first.</summary>
    public Length HangingIndent { get; init; }

    public TextAlignment Alignment { get; init; } = TextAlignment.Start;

    public bool Hyphenate { get; init; }

    /// <summary>The minimum length wanted for the last line.</summary>
    public Length LeastLastLine { get; init; }

    /// <summary>No page ends inside it.</summary>
    public bool KeepTogether { get; init; }

    /// <summary>No page ends before it.</summary>
    public bool KeepWithPrevious { get; init; }

    /// <summary>It is running text.</summary>
    public bool IsText { get; init; }
}

/// <summary>The warning that a line is wider than its measure.</summary>
internal static class Overfull
{
    public static void Report(ComposedLine line, DiagnosticBag diagnostics)
    {
        if (line.IsOverfull)
        {
            var text = string.Concat(line.Pieces.Select(piece => piece.Run.Text)).Trim();
            diagnostics.Add(
                DiagnosticCatalog.OverfullLine.At(
                    line.Place,
                    Reason.Of(TypesettingFinding.LineTooWide, text),
                    TypesettingAdvice.BreakableLine
                )
            );
        }
    }
}
