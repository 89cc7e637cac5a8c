namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>The three kinds of item that a paragraph is made of (Knuth and Plass 1981, section 1).</summary>
internal enum LineItemKind
{
    Box,
    Glue,
    Penalty,
}

/// <summary>
/// An item of a paragraph: a box of fixed width, glue that can stretch and shrink, or a penalty, the place of a
/// possible break. All widths in points.
/// </summary>
internal readonly record struct LineItem
{
    /// <summary>A penalty of this much forbids a break; its negative forces one.</summary>
    public const double Infinite = 10_000;

    /// <summary>Enough stretch to fill any line at practically no badness.</summary>
    public const double FillStretch = 1e7;

    public LineItemKind Kind { get; private init; }

    /// <summary>The width of a box or glue; a penalty has none.</summary>
    public double Width { get; private init; }

    public double Stretch { get; private init; }

    public double Shrink { get; private init; }

    /// <summary>The cost of a break here; for penalties only.</summary>
    public double Cost { get; private init; }

    /// <summary>
    /// Added to a line that ends here: the hyphen and the kerning that it undoes, less what stands out into the margin.
    /// </summary>
    public double WidthAtBreak { get; private init; }

    /// <summary>
    /// Added to a line that begins after a break here: its first letters lose their left neighbours, and some stand
    /// out.
    /// </summary>
    public double WidthAfter { get; private init; }

    /// <summary>A break here ends the line with a hyphen or dash: two in a row are to be avoided.</summary>
    public bool IsFlagged { get; private init; }

    /// <summary>A break here adds a hyphen that is not in the text.</summary>
    public bool IsHyphenation { get; private init; }

    /// <summary>A break here divides a word by a hyphen that is not in the text, or a web or mail address.</summary>
    public bool IsDivision { get; private init; }

    /// <summary>Where the item begins in the paragraph's text, in UTF-16 units.</summary>
    public int Offset { get; private init; }

    public bool IsForced => Kind == LineItemKind.Penalty && Cost <= -Infinite;

    public static LineItem Box(double width, int offset) =>
        new()
        {
            Kind = LineItemKind.Box,
            Width = width,
            Offset = offset,
        };

    public static LineItem Glue(
        double width,
        double stretch,
        double shrink,
        int offset,
        double widthAtBreak = 0,
        double widthAfter = 0
    ) =>
        new()
        {
            Kind = LineItemKind.Glue,
            Width = width,
            Stretch = stretch,
            Shrink = shrink,
            Offset = offset,
            WidthAtBreak = widthAtBreak,
            WidthAfter = widthAfter,
        };

    /// <summary>A break that adds nothing to the text: after a hyphen or dash (flagged), or one that forbids a
    /// break.</summary>
    public static LineItem Penalty(
        double cost,
        int offset,
        bool isFlagged = false,
        double widthAtBreak = 0,
        double widthAfter = 0
    ) =>
        new()
        {
            Kind = LineItemKind.Penalty,
            Cost = cost,
            Offset = offset,
            IsFlagged = isFlagged,
            WidthAtBreak = widthAtBreak,
            WidthAfter = widthAfter,
        };

    /// <summary>A break in a web or mail address.</summary>
    public static LineItem InAddress(double cost, int offset, double widthAtBreak, double widthAfter) =>
        Penalty(cost, offset, isFlagged: true, widthAtBreak, widthAfter) with
        {
            IsDivision = true,
        };

    /// <summary>A break that adds a hyphen.</summary>
    public static LineItem Hyphenation(double cost, int offset, double widthAtBreak, double widthAfter) =>
        new()
        {
            Kind = LineItemKind.Penalty,
            Cost = cost,
            Offset = offset,
            IsFlagged = true,
            IsHyphenation = true,
            IsDivision = true,
            WidthAtBreak = widthAtBreak,
            WidthAfter = widthAfter,
        };
}
