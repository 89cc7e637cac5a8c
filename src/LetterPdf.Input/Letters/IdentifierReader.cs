using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads under which name the letter is filed: `id`.</summary>
internal static class IdentifierReader
{
    // What a catalogue's column and a file's name hold.
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
