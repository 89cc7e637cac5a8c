using LetterPdf.Office;

namespace LetterPdf.Operations;

/// <summary>Why it is not known what a cell of a workbook shows, in words.</summary>
internal static class CellWords
{
    public static string Of(CellFinding code, FactWords f) =>
        code switch
        {
            CellFinding.ErrorValue => $"the cell shows the error {f[0]}",
            CellFinding.NotComputed => "the cell has a formula, and the file does not hold its result",
            CellFinding.Changing => $"the cell has a formula with {f[0]}, whose result changes by itself",
            CellFinding.TrueOrFalse => "the cell is true or false, and each program says that in its own language",
            CellFinding.Regional => $"each computer shows the cell by the rules of its region; on one it is '{f[0]}'",
            CellFinding.Crowded => $"how much of {f[0]} is shown depends on the width of the column",
            CellFinding.TooPrecise => $"{f[0]} has more digits than programs keep",
            CellFinding.NearZero => $"the format of the cell shows {f[0]} as zero",
            CellFinding.Hidden => f[0].Length == 0
                ? "the format of the cell hides what is in it"
                : $"the format of the cell, '{f[0]}', hides what is in it",
            CellFinding.UnknownFormat => f[0].Length == 0
                ? "it is not known how the format of the cell shows it"
                : $"it is not known how the format of the cell, '{f[0]}', shows it",
            CellFinding.UnknownDay => $"programs differ on the day that {f[0]} stands for",
            CellFinding.Rounded => $"programs differ on how to round {f[0]}",
            CellFinding.Covered => "a merged cell lies over the cell",
            CellFinding.TwoTexts => $"the file says '{f[0]}' and '{f[1]}' for the same cell",
            CellFinding.Filled => $"the cell has a field ('{f[0]}'), which each program fills in by itself",
            CellFinding.TooLong => $"the text of the cell is longer than {f[0]} characters",
            CellFinding.LooseSpaces => "programs differ on the spaces between the pieces of the text",
            CellFinding.HalfCharacter => "the text of the cell holds half of a character",
            _ => throw ReasonWords.Unknown(code),
        };
}
