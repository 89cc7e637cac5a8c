using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>The sheet and its margins.</summary>
public sealed record PageSetup
{
    public static PageSetup Default { get; } = new();

    private static readonly PageSetup Din = new()
    {
        Width = Length.FromMillimetres(210),
        Height = Length.FromMillimetres(297),
        Top = Length.FromMillimetres(25),
        Right = Length.FromMillimetres(20),
        Bottom = Length.FromMillimetres(25),
        Left = Length.FromMillimetres(25),
    };

    public LetterFormat Format { get; init; } = LetterFormat.UsBlock;

    /// <summary>Whether the fields of the format are measured on A4 (DIN 5008).</summary>
    public bool NeedsA4 => Format is LetterFormat.Din5008A or LetterFormat.Din5008B;

    /// <summary>US letter, 8.5 x 11 in.</summary>
    public Length Width { get; init; } = Length.FromInches(8.5);

    public Length Height { get; init; } = Length.FromInches(11);

    public Length Top { get; init; } = Length.FromInches(1);

    public Length Right { get; init; } = Length.FromInches(1);

    public Length Bottom { get; init; } = Length.FromInches(1);

    public Length Left { get; init; } = Length.FromInches(1);

    /// <summary>Where letter.yml says it; null for the default.</summary>
    public Place? Place { get; init; }

    /// <summary>The sheet and margins that a format has where letter.yml says nothing else.</summary>
    public static PageSetup For(LetterFormat format)
    {
        var page = Default with { Format = format };
        return page.NeedsA4 ? Din with { Format = format } : page;
    }

    public Length TextWidth => Width - Left - Right;

    public Length TextHeight => Height - Top - Bottom;
}

/// <summary>The body's type.</summary>
public sealed record TypeSetup
{
    public static TypeSetup Default { get; } = new();

    public string Family { get; init; } = "Source Serif 4";

    public Length Size { get; init; } = Length.FromPoints(11);

    public Length Leading { get; init; } = Length.FromPoints(15);

    /// <summary>The alignment of lines: start or justify.</summary>
    public TextAlignment Alignment { get; init; } = TextAlignment.Justify;

    public bool Hyphenate { get; init; } = true;

    /// <summary>Words with a hyphen at each place where they may be divided, and nowhere else:
    /// "Ge-richts-hof".</summary>
    public ImmutableArray<string> Hyphenation { get; init; } = [];

    /// <summary>Where letter.yml says it; null for the default.</summary>
    public Place? Place { get; init; }
}

/// <summary>Where the PDF goes and what it claims to be.</summary>
public sealed record OutputSetup
{
    public static OutputSetup Default { get; } = new();

    /// <summary>The path of the PDF, relative to the letter's folder and inside it, with forward slashes.</summary>
    public string File { get; init; } = "out/letter.pdf";

    public Conformance Conformance { get; init; } = Conformance.Default;

    /// <summary>The forms that are made beside the PDF, each once, in their own order.</summary>
    public ImmutableArray<LetterForm> Also { get; init; } = [];

    /// <summary>Where letter.yml says it; null for the default.</summary>
    public Place? Place { get; init; }
}
