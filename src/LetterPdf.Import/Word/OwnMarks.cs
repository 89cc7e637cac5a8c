using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Office;

namespace LetterPdf.Import;

/// <summary>What the styles of words say in a document that the program wrote.</summary>
internal static class OwnMarks
{
    private const string Repeating = "NOTEREF";

    /// <summary>The languages of a paragraph's pieces; null for the letter's own. What a word processor says about the
    /// language of other words is no choice of the senders.</summary>
    public static string?[] LanguagesIn(WordParagraph paragraph) =>
        [
            .. paragraph.Pieces.Select(piece =>
                Has(piece, PartStyle.ForeignWords) || Has(piece, PartStyle.ForeignLink) ? piece.Look.Language : null
            ),
        ];

    /// <summary>Whether words are a further mark of a footnote, or the comma between two marks.</summary>
    public static bool IsOne(WordWords words) =>
        words.Field is { Kind: Repeating } || (Has(words, PartStyle.MarkComma) && words.Text is ",");

    /// <summary>The mark that a field repeats; null where it is gone.</summary>
    public static WordNoteMark? NoteOf(WordField field, ImmutableDictionary<string, string> notes) =>
        FieldWords.Of(field.Instruction) is [_, var bookmark, ..] && notes.TryGetValue(bookmark, out var id)
            ? new WordNoteMark(IsEndnote: false, id)
            : null;

    public static bool Has(WordPiece piece, string style) =>
        string.Equals(piece.Look.Style, style, StringComparison.OrdinalIgnoreCase);
}
