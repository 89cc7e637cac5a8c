using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Styles;

/// <summary>The fields of page 1 after DIN 5008:2020, from the sheet's top left corner: what a window envelope shows,
/// and where a machine folds.</summary>
internal sealed record Din5008
{
    private static readonly Din5008 FormA = new()
    {
        AddressTop = Millimetres(27),
        Folds = [Millimetres(87), Millimetres(192)],
    };
    private static readonly Din5008 FormB = new()
    {
        AddressTop = Millimetres(45),
        Folds = [Millimetres(105), Millimetres(210)],
    };

    public static readonly Length AddressLeft = Millimetres(20);

    public static readonly Length AddressWidth = Millimetres(85);

    /// <summary>The indent of text in the address field, so that it never touches the window's edge.</summary>
    public static readonly Length AddressIndent = Millimetres(5);

    /// <summary>The height of the line or two with the return address.</summary>
    public static readonly Length ReturnAddressHeight = Millimetres(5);

    /// <summary>The height of the return address and the delivery remarks.</summary>
    public static readonly Length RemarksHeight = Millimetres(17.7);

    public static readonly Length RecipientHeight = Millimetres(27.3);

    public const int RecipientLines = 6;

    public static readonly Length InformationLeft = Millimetres(125);

    public static readonly Length InformationWidth = Millimetres(75);

    public static readonly Length InformationHeight = Millimetres(40);

    /// <summary>Between the address field and the text.</summary>
    public static readonly Length TextGap = Millimetres(8.46);

    public static readonly Length MarkLeft = Millimetres(5);

    public static readonly Length FoldMarkWidth = Millimetres(4);

    /// <summary>The middle of the sheet, for a hole punch: longer than a fold mark, so that the two are not
    /// mistaken.</summary>
    public static readonly Length HoleMark = Millimetres(148.5);

    public static readonly Length HoleMarkWidth = Millimetres(6);

    /// <summary>A hairline, visible only to those who look for it.</summary>
    public static readonly Length MarkThickness = Length.FromPoints(0.25);

    /// <summary>The top of the address field, which is also the end of the letterhead.</summary>
    public required Length AddressTop { get; init; }

    /// <summary>The fold marks, in thirds that fit the envelope.</summary>
    public required ImmutableArray<Length> Folds { get; init; }

    public Length InformationTop => AddressTop + Millimetres(5);

    public Length RecipientTop => AddressTop + RemarksHeight;

    /// <summary>The top of the subject's first line.</summary>
    public Length TextTop => RecipientTop + RecipientHeight + TextGap;

    /// <summary>The form of a format; null where it is none of this standard.</summary>
    public static Din5008? Of(LetterFormat format) =>
        format switch
        {
            LetterFormat.Din5008A => FormA,
            LetterFormat.Din5008B => FormB,
            _ => null,
        };

    private static Length Millimetres(double millimetres) => Length.FromMillimetres(millimetres);
}
