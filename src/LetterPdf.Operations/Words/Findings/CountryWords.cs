using LetterPdf.Input;

namespace LetterPdf.Operations;

/// <summary>What is found about countries, in words.</summary>
internal static class CountryWords
{
    public static string Of(CountryFinding code, FactWords f) =>
        code switch
        {
            CountryFinding.FormTwice =>
                $"'{f[0]}' and '{f[1]}' are one country, and two forms are given for it: '{f[2]}', '{f[3]}'",
            CountryFinding.FormUnused => $"no row of the list names '{f[0]}' as a country",
            CountryFinding.HeadingChosen => $"the heading is '{f[0]}', as in {f[1]}; the list also has {f.Listed(2)}",
            CountryFinding.Ambiguous => $"'{f[0]}' in {f[1]} can be one of two countries",
            CountryFinding.Unknown => $"'{f[0]}' in {f[1]} is not a country that the program knows",
            CountryFinding.TwoWays => $"one country is written {f.Listed(0)}",
            CountryFinding.Flag => $"'{f[1]}' is shown by a flag in {f[0]}",
            CountryFinding.NotCounted => $"'{f[0]}' in {f[1]} is not counted as a country",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(CountryAdvice code, FactWords f) =>
        code switch
        {
            CountryAdvice.KeepOneForm =>
                "Keep one of the two lines: it settles every row, whatever the row calls the country.",
            CountryAdvice.RemoveForm => "Remove the line, or write the country as the list does.",
            CountryAdvice.WriteForm =>
                $"One line under 'countries:' in letter.yml settles all rows: {f[0]}, or {f[1]} if it should be the "
                    + "other way.",
            CountryAdvice.WriteWholeName =>
                "Write the whole name, such as 'Democratic Republic of the Congo' or 'South Korea'.",
            CountryAdvice.LookAgain => "Look at the row again.",
            CountryAdvice.DidYouMean => SuggestionWords.DidYouMean(f[0]),
            CountryAdvice.WriteOneForm =>
                $"Write '{f[0]}' everywhere, or settle all rows by one line under 'countries:' in letter.yml: {f[1]}.",
            CountryAdvice.WriteName => "Write the country's name: a flag cannot be printed.",
            CountryAdvice.CountIt => $"To count it, write under 'countries:' in letter.yml: {f[0]}.",
            CountryAdvice.NoOneCountry => "It names no one country.",
            _ => throw ReasonWords.Unknown(code),
        };
}
