using LetterPdf.Office;

namespace LetterPdf.Operations;

/// <summary>Why an office file can't be read, in words.</summary>
internal static class OfficeWords
{
    public static string Of(OfficeFinding code, FactWords f) =>
        code switch
        {
            OfficeFinding.NotAPackage => "the file is damaged or was not copied whole",
            OfficeFinding.PartDamaged => $"the file is damaged inside, in '{f[0]}'",
            OfficeFinding.PartBroken => f.Count > 1
                ? $"the file is damaged inside, in '{f[0]}', line {f[1]}, character {f[2]}"
                : $"the file is damaged inside, in '{f[0]}'",
            OfficeFinding.PartMissing => $"a part of the file is missing: '{f[0]}'",
            OfficeFinding.PartTwice => $"the file holds '{f[0]}' twice, and programs differ on which of them they show",
            OfficeFinding.PartEncrypted => "the file is protected by a password",
            OfficeFinding.DocumentType =>
                $"'{f[0]}' inside the file has a document type, which no office program writes",
            OfficeFinding.TooDeep => $"'{f[0]}' inside the file is nested deeper than {f[1]} levels",
            OfficeFinding.TooManyParts => $"the file is made of more than {f[0]} parts",
            OfficeFinding.TooLarge => $"unpacked, the file is larger than {f[0]} MB",
            OfficeFinding.NoWorkbook => "the file is not a workbook",
            OfficeFinding.NoSheet => "the workbook has no sheet of cells",
            OfficeFinding.TwoKinds => "the file is an Excel and an OpenDocument workbook at once",
            OfficeFinding.BinaryWorkbook => "it is a binary workbook (.xlsb), which cannot be read",
            OfficeFinding.Macros => $"the workbook has macros ('{f[0]}'), which can change what it shows",
            OfficeFinding.LinksOutside => $"the workbook takes values from other files ('{f[0]}')",
            OfficeFinding.DataOutside =>
                $"the workbook takes values from a database, a query or another program ('{f[0]}')",
            OfficeFinding.TooMuchText => $"the workbook has more than {f[0]} million characters of text",
            _ => throw ReasonWords.Unknown(code),
        };
}
