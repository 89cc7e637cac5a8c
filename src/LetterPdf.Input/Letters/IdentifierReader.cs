using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads the name under which the letter is filed: `id`.</summary>
internal static class IdentifierReader
{
    // The room in a catalogue's column, or in a file's name.
    internal const int Longest = 255;

    public static LetterText? Read(Section letter, LetterTexts texts)
    {
        var identifier = texts.Text(letter, "id");
        if (identifier?.Value.Length > Longest)
        {
            letter.Report(
                DiagnosticCatalog.IdentifierTooLong,
                identifier.Place,
                Reason.Of(LetterFinding.IdentifierTooLong, identifier.Value.Length, Longest),
                LetterAdvice.ShortIdentifier
            );
            return null;
        }

        return identifier;
    }
}
