namespace LetterPdf.Office;

/// <summary>A piece of a number format's code (ECMA-376-1, 18.8.31).</summary>
/// <param name="Text">The text that is shown; the sign of a placeholder.</param>
/// <param name="Count">How often a letter stands there; digits of a fraction of a second.</param>
internal readonly record struct FormatToken(FormatPart Part, string Text = "", int Count = 1);

/// <summary>Kinds of <see cref="FormatToken"/>.</summary>
internal enum FormatPart
{
    /// <summary>Text.</summary>
    Literal,

    /// <summary>"0", "#" or "?".</summary>
    Digit,
    Point,

    /// <summary>Groups digits, or divides by a thousand.</summary>
    Comma,
    Percent,

    /// <summary>"E+" or "E-".</summary>
    Exponent,

    /// <summary>"@".</summary>
    Text,

    /// <summary>"General".</summary>
    General,

    /// <summary>A blank as wide as the text: "_)".</summary>
    Blank,

    /// <summary>The text, over and over to the cell's width: "*.".</summary>
    Fill,

    // Of dates and times.
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    SecondFraction,
    HalfDay,
    ElapsedHours,
    ElapsedMinutes,
    ElapsedSeconds,

    /// <summary>"/" or ":", which stand for the signs of the region.</summary>
    Separator,
}
