namespace LetterPdf.Operations;

/// <summary>What is found about the letters of many recipients together, in words.</summary>
internal static class LettersWords
{
    public static string Of(LettersFinding code, FactWords f) =>
        code switch
        {
            LettersFinding.OfRows => f.Count == 2
                ? $"{f[0]} (in the letter of {Rows(f, 1)})"
                : $"{f[0]} (in the letters of {Rows(f, 1)})",
            LettersFinding.Likewise => $"{f[0]}; and likewise in others of {Rows(f, 1)}",
            LettersFinding.PagesDiffer => f.Count == 3
                ? $"the letter of {Rows(f, 2)} has {Pages(f, 0)}, and most others have {f[1]}"
                : $"{f.Count - 2} letters have {Pages(f, 0)}, and most others have {f[1]}: {Rows(f, 2)}",
            LettersFinding.LookAtOne =>
                $"Look at one: letterpdf build --recipient {f[0]}. If it is as it should be, nothing needs to be done.",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Rows(FactWords f, int index) => NumberRuns.Of("row", f.Numbers(index));

    private static string Pages(FactWords f, int index) => $"{f[index]} {(f.Number(index) == 1 ? "page" : "pages")}";
}
