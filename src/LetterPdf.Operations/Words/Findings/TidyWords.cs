using LetterPdf.Input;

namespace LetterPdf.Operations;

/// <summary>What tidying a list did, in words.</summary>
internal static class TidyWords
{
    public static string Of(TidyFinding code, FactWords f) =>
        code switch
        {
            TidyFinding.SpacesLeftOut => $"spaces at the ends of cells in row {f[0]} were left out",
            TidyFinding.SameLeftOut => $"row {f[0]} is left out: it was decided that it is the same as row {f[1]}",
            TidyFinding.RepeatLeftOut => $"row {f[0]} is left out: it repeats row {f[1]}",
            TidyFinding.ColumnsLeftOut => f.Number(0) == 1
                ? $"one column that the letter does not use is left out{Named(f)}"
                : $"{f[0]} columns that the letter does not use are left out{Named(f)}",
            TidyFinding.WrittenAsIs => $"{f[0]}; it was written as it is, so open the list as text",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(TidyPhrase code, FactWords f) =>
        code switch
        {
            TidyPhrase.EntityDecoded => $"the HTML entity '{f[0]}' became '{f[1]}'",
            TidyPhrase.EntitiesDecoded => "HTML entities became what they stand for",
            TidyPhrase.AccentsJoined => "letters and their accents were joined (NFC)",
            TidyPhrase.SpacesJoined => "repeated spaces became one",
            TidyPhrase.LineBreakReplaced => "a line break became a space",
            TidyPhrase.NoBreakSpaceReplaced => "a no-break space became a space",
            TidyPhrase.InvisibleRemoved => "an invisible character was removed",
            TidyPhrase.UnusualSpaceReplaced => "an unusual space became a space",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Named(FactWords f) => f.Count > 1 ? $": {f.Quoted(1)}" : string.Empty;
}
