using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads the design of the letter: `page` and `type`.</summary>
internal static class SetupReader
{
    private static readonly ImmutableArray<(string Name, Length Width, Length Height)> Sheets =
    [
        ("letter", Length.FromInches(8.5), Length.FromInches(11)),
        ("a4", Length.FromMillimetres(210), Length.FromMillimetres(297)),
        ("legal", Length.FromInches(8.5), Length.FromInches(14)),
    ];

    public static ImmutableArray<(string Word, LetterFormat Value)> Formats { get; } =
    [
        ("us-block", LetterFormat.UsBlock),
        ("us-modified-block", LetterFormat.UsModifiedBlock),
        ("din-5008-a", LetterFormat.Din5008A),
        ("din-5008-b", LetterFormat.Din5008B),
    ];

    public static ImmutableArray<string> SheetNames { get; } = [.. Sheets.Select(sheet => sheet.Name)];

    public static ImmutableArray<(string Word, TextAlignment Value)> Alignments { get; } =
    [("left", TextAlignment.Start), ("justify", TextAlignment.Justify)];

    public static TypeSetup ReadType(Section letter, LetterTexts texts)
    {
        if (letter.Open("type", LetterKeys.Type.Names) is not { } section)
        {
            return TypeSetup.Default;
        }

        var standard = TypeSetup.Default;
        var size =
            new LengthValues(Em: null).Read(section, "size", Length.FromPoints(4), Length.FromPoints(72))
            ?? standard.Size;

        // If leading is less than nine tenths of the em, lines touch; the standard leading is in proportion to the
        // type size.
        var leading =
            new LengthValues(size).Read(section, "leading", size * 0.9, size * 4)
            ?? size * (standard.Leading / standard.Size);
        return new TypeSetup
        {
            Family = section.Scalar("family")?.Value.Trim() ?? standard.Family,
            Size = size,
            Leading = leading,
            Alignment = section.Choice("align", standard.Alignment, Alignments),
            Hyphenate = section.Switch("hyphenate", standard.Hyphenate),
            Hyphenation = ReadHyphenation(section, texts),
            Place = section.Span,
        };
    }

    private static ImmutableArray<string> ReadHyphenation(Section type, LetterTexts texts)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var word in texts.Lines(type, "hyphenation"))
        {
            if (IsDividedWord(word.Value))
            {
                words.Add(word.Value);
            }
            else
            {
                type.Report(
                    DiagnosticCatalog.InvalidHyphenation,
                    word.Place,
                    Reason.Of(LetterFinding.NoDividedWord, word.Value),
                    LetterAdvice.DividedWord
                );
            }
        }

        return words.ToImmutable();
    }

    // Letters, and single hyphens with a letter at each side.
    private static bool IsDividedWord(string value) =>
        Array.TrueForAll(value.Split('-'), part => part.Length > 0 && part.All(char.IsLetter));

    public static PageSetup ReadPage(Section letter, Length em)
    {
        if (letter.Open("page", LetterKeys.Page.Names) is not { } section)
        {
            return PageSetup.Default;
        }

        var standard = PageSetup.For(section.Choice("format", LetterFormat.UsBlock, Formats)) with
        {
            Place = section.Span,
        };
        var page = WithMargins(WithSize(standard, section, em), section, em);
        if (page.NeedsA4 && (page.Width != standard.Width || page.Height != standard.Height))
        {
            section.Report(
                DiagnosticCatalog.FormatNeedsA4,
                section.PlaceOf("size"),
                LetterFinding.FormatNeedsA4,
                LetterAdvice.A4
            );
        }

        return page;
    }

    private static PageSetup WithSize(PageSetup page, Section section, Length em)
    {
        if (section.IsMapping("size"))
        {
            var values = new LengthValues(em);
            var size = section.Open("size", LetterKeys.Sheet.Names);
            return size is null
                ? page
                : page with
                {
                    Width = Side(size, "width") ?? page.Width,
                    Height = Side(size, "height") ?? page.Height,
                };

            Length? Side(Section sheet, string key) =>
                values.Read(sheet, sheet.Require(key), sheet.NameOf(key), Length.FromInches(3), Length.FromInches(200));
        }

        var (_, width, height) = section.Choice(
            "size",
            (string.Empty, page.Width, page.Height),
            [.. Sheets.Select(sheet => (sheet.Name, sheet))]
        );
        return page with { Width = width, Height = height };
    }

    private static PageSetup WithMargins(PageSetup page, Section section, Length em)
    {
        var values = new LengthValues(em);
        var most = Length.Max(page.Width, page.Height);
        if (!section.IsMapping("margins"))
        {
            return values.Read(section, "margins", Length.Zero, most) is { } margin
                ? page with
                {
                    Top = margin,
                    Right = margin,
                    Bottom = margin,
                    Left = margin,
                }
                : page;
        }

        return section.Open("margins", LetterKeys.Margins.Names) is not { } margins
            ? page
            : page with
            {
                Top = values.Read(margins, "top", Length.Zero, most) ?? page.Top,
                Right = values.Read(margins, "right", Length.Zero, most) ?? page.Right,
                Bottom = values.Read(margins, "bottom", Length.Zero, most) ?? page.Bottom,
                Left = values.Read(margins, "left", Length.Zero, most) ?? page.Left,
            };
    }
}
