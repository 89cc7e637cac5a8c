using LetterPdf.Model;
using LetterPdf.Office;

namespace LetterPdf.Import;

/// <summary>What all that reads a document's text shares.</summary>
internal sealed record WordReading(string Path, WordFindings Findings, WordNotes Notes, PieceLanguages Languages)
{
    /// <summary>How the text was read differently from how it is written.</summary>
    public List<Reason> Steps { get; } = [];

    public DocumentParagraph PlaceOf(WordParagraph paragraph) =>
        new(Path, paragraph.Number, WordsOf.Shown(paragraph).ReplaceLineEndings(" "));
}
