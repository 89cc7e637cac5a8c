namespace LetterPdf.Office;

/// <summary>Tells formats of days and times that are put together as programs and people do it from others, which each
/// program understands in its own way.</summary>
internal static class DateOrder
{
    public static bool IsKnown(List<FormatToken> tokens)
    {
        var letters = tokens.FindAll(SectionReader.IsOfDate).ConvertAll(token => token.Part);
        letters.RemoveAll(part => part == FormatPart.Separator);
        var first = tokens.FindIndex(SectionReader.IsLetter);
        return first >= 0
            && tokens.Where(SectionReader.IsLetter).GroupBy(FieldOf).All(field => field.Count() == 1)
            && tokens.TrueForAll(token => SectionReader.IsOfDate(token) || IsBetween(token))
            && !tokens.Take(first).Any(IsSign)
            && HasItsHour(letters)
            && !IsMonthAfterSecond(letters)
            && (!letters.Exists(IsElapsed) || IsSpan(letters));
    }

    // A day's name may stand beside its number.
    private static (FormatPart, bool) FieldOf(FormatToken token) =>
        (token.Part, token is { Part: FormatPart.Day, Count: > 2 });

    private static bool IsBetween(FormatToken token) =>
        token.Part is FormatPart.Literal or FormatPart.Mark or FormatPart.Blank or FormatPart.Point or FormatPart.Comma;

    private static bool IsSign(FormatToken token) =>
        token.Part is FormatPart.Separator or FormatPart.Point or FormatPart.Comma or FormatPart.Mark;

    private static bool HasItsHour(List<FormatPart> letters) =>
        !letters.Contains(FormatPart.HalfDay)
        || (letters.IndexOf(FormatPart.Hour) is >= 0 and var hour && hour < letters.IndexOf(FormatPart.HalfDay));

    private static bool IsMonthAfterSecond(List<FormatPart> letters) =>
        letters.IndexOf(FormatPart.Month) is > 0 and var month
        && letters[month - 1] is FormatPart.Second or FormatPart.SecondFraction;

    private static bool IsElapsed(FormatPart part) =>
        part is FormatPart.ElapsedHours or FormatPart.ElapsedMinutes or FormatPart.ElapsedSeconds;

    // Hours that have passed, minutes of them and seconds of these, in this order and with none left out.
    private static bool IsSpan(List<FormatPart> letters)
    {
        FormatPart[] rest = letters[0] switch
        {
            FormatPart.ElapsedHours => [FormatPart.Minute, FormatPart.Second, FormatPart.SecondFraction],
            FormatPart.ElapsedMinutes => [FormatPart.Second, FormatPart.SecondFraction],
            FormatPart.ElapsedSeconds => [FormatPart.SecondFraction],
            _ => [],
        };
        return IsElapsed(letters[0]) && letters.Skip(1).SequenceEqual(rest.Take(letters.Count - 1));
    }
}
