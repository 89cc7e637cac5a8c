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
            _ => throw ReasonWords.Unknown(code),
        };
}
