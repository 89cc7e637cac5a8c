using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Office;

namespace LetterPdf.Import;

/// <summary>What all that reads a document's text shares.</summary>
internal sealed record WordReading(string Path, WordFindings Findings, WordNotes Notes, PieceLanguages Languages)
{
    /// <summary>Whether the program wrote the document: then styles say what words and paragraphs are.</summary>
    public bool IsOwn { get; init; }

    /// <summary>The footnote to which a bookmark leads, by the bookmark's name.</summary>
    public ImmutableDictionary<string, string> MarkedNotes { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>How the text was read differently from how it is written.</summary>
    public List<Reason> Steps { get; } = [];

    public DocumentParagraph PlaceOf(WordParagraph paragraph) =>
        new(Path, paragraph.Number, WordsOf.Shown(paragraph).ReplaceLineEndings(" "));
}
