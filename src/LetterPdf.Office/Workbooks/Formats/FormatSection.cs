using System.Collections.Immutable;

namespace LetterPdf.Office;

/// <summary>What a section of a number format is for.</summary>
internal enum SectionKind
{
    /// <summary>It shows nothing.</summary>
    Empty,
    Number,
    Date,
    Text,

    /// <summary>It is not understood.</summary>
    Unknown,
}

/// <summary>One of the sections of a number format: for positive numbers, negative ones, zero or text.</summary>
internal sealed record FormatSection(SectionKind Kind, ImmutableArray<FormatToken> Tokens)
{
    public static FormatSection Empty { get; } = new(SectionKind.Empty, []);

    public static FormatSection Unknown { get; } = new(SectionKind.Unknown, []);

    public static FormatSection General { get; } = new(SectionKind.Number, [new FormatToken(FormatPart.General)]);

    /// <summary>The numbers that it is for; null where its place decides.</summary>
    public FormatCondition? Condition { get; init; }

    /// <summary>Whether signs or names of a date are those of the computer's region or language.</summary>
    public bool IsRegional { get; init; }

    public bool Has(FormatPart part) => Tokens.Any(token => token.Part == part);
}

/// <summary>A condition of a section: "[&gt;=100]".</summary>
/// <param name="Sign">Of comparison; "&lt;&gt;" for other than.</param>
internal sealed record FormatCondition(string Sign, double Bound)
{
    public bool Holds(double value) =>
        Sign switch
        {
            "<" => value < Bound,
            "<=" => value <= Bound,
            ">" => value > Bound,
            ">=" => value >= Bound,
            "=" => value == Bound,
            _ => value != Bound,
        };
}
