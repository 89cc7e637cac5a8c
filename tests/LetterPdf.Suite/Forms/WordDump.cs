using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LetterPdf.Suite.Forms;

/// <summary>A Word file, read by the Open XML SDK.</summary>
internal static class WordDump
{
    /// <summary>What the SDK says against a file, one a line.</summary>
    public static string Faults(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var twice = document
            .MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .SelectMany(style => new[] { $"id {style.StyleId}", $"name {style.StyleName!.Val}" })
            .CountBy(said => said)
            .Where(said => said.Value > 1)
            .Select(said => $"There are several styles of the {said.Key}");
        var validator = new OpenXmlValidator(FileFormatVersions.Microsoft365);
        return string.Join(
            '\n',
            twice
                .Concat(
                    validator
                        .Validate(document)
                        .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")
                )
                .Take(20)
        );
    }

    /// <summary>The words in reading order, white space folded, footnotes with their numbers at the end.</summary>
    public static string Words(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var main = document.MainDocumentPart!;
        var words = new StringBuilder();
        var numbers = new Dictionary<long, string>();
        Add(words, main.Document!.Body!, numbers, null);
        foreach (var note in main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [])
        {
            if (note.Type is null)
            {
                Add(words, note, numbers, numbers[note.Id!.Value]);
            }
        }

        return PdfWords.Folded(words.ToString());
    }

    // Notes are numbered in the order of their references, whatever their identifiers.
    private static void Add(StringBuilder words, OpenXmlElement element, Dictionary<long, string> numbers, string? note)
    {
        switch (element)
        {
            case Text text:
                words.Append(text.Text);
                break;
            case Break or TabChar:
                words.Append(' ');
                break;
            case FootnoteReference reference:
                numbers.TryAdd(reference.Id!.Value, (numbers.Count + 1).ToString(CultureInfo.InvariantCulture));
                words.Append(numbers[reference.Id.Value]);
                break;
            case FootnoteReferenceMark:
                words.Append(note);
                break;
            case FieldCode or ParagraphProperties or RunProperties or AlternateContent:
                break;
            default:
                foreach (var inner in element.ChildElements)
                {
                    Add(words, inner, numbers, note);
                }

                words.Append(element is Paragraph ? " " : "");
                break;
        }
    }
}
