using System.Collections.Immutable;
using LetterPdf.Comparison;
using LetterPdf.Import;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>Reads a Word document as an edition: a letter that went out for comments and came back.</summary>
internal static class WordEditionReader
{
    /// <param name="name">Its name for people.</param>
    /// <param name="bytes">Any bytes.</param>
    /// <param name="findings">Takes the reasons why it can't be read.</param>
    /// <returns>The edition; null where it can't be read.</returns>
    public static WordEdition? Read(string name, ReadOnlyMemory<byte> bytes, DiagnosticBag findings)
    {
        if (TextImporter.Import(name, bytes, new ImportOptions(RefusesTracked: false), findings) is not { } text)
        {
            return null;
        }

        var outline = LetterOutline.Of(new ImportedLetter(name, text).ToLetter());
        return new WordEdition(name, bytes, text.Parts.Date is null ? WithoutDate(outline) : outline)
        {
            Reviews = text.Marks,
            Faults = [.. Faults(text, findings)],
        };
    }

    // Every letter has a date; a document may have none.
    private static LetterOutline WithoutDate(LetterOutline outline) =>
        outline with
        {
            Opening = [.. outline.Opening.Where(part => part.Role != PartRole.Date)],
        };

    // Whatever is in the document and not in the text that is compared.
    private static IEnumerable<string> Faults(ImportedText text, DiagnosticBag findings) =>
        findings
            .InSourceOrder()
            .Select(finding => DiagnosticWords.Message(finding))
            .Concat(
                text.Parts.Preface.IsEmpty
                    ? []
                    : [$"above the letter there is more, which is not compared: \"{text.Parts.Preface[0]}\""]
            );
}
