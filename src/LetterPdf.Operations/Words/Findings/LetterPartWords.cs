using LetterPdf.Input;

namespace LetterPdf.Operations;

/// <summary>What is found in parts of a letter, in words.</summary>
internal static class LetterPartWords
{
    public static string Of(PartFinding code, FactWords f) =>
        code switch
        {
            PartFinding.MarkupInField =>
                $"'{f[0]}' in '{f[1]}' is printed as it is: in letter.yml only the body is Markdown",
            PartFinding.PartTwice =>
                $"letter.yml has its own '{f[0]}', and the text has one too, which is printed as well: '{f[1]}'",
            PartFinding.PartInText => $"the text holds what belongs under '{f[0]}' in letter.yml: '{f[1]}'",
            PartFinding.RemoveMarkup => "Write the text without such characters.",
            PartFinding.RemovePart => "Remove it from the text.",
            PartFinding.MovePart => "Write it there and remove it from the text, so that it is set as what it is.",
            _ => throw ReasonWords.Unknown(code),
        };
}
