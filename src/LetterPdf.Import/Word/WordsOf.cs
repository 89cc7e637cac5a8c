using System.Collections.Immutable;
using LetterPdf.Office;

namespace LetterPdf.Import;

/// <summary>The words of pieces.</summary>
internal static class WordsOf
{
    /// <summary>What a piece says: its text, or a space for a tab or a break.</summary>
    public static string Piece(WordPiece piece) =>
        piece switch
        {
            WordWords words => words.Text,
            WordTab or WordBreak => " ",
            WordObject shown => shown.Text,
            _ => string.Empty,
        };

    public static string All(IEnumerable<WordPiece> pieces) => string.Concat(pieces.Select(Piece));

    /// <summary>What stays of a piece in a letter's text; empty for what does not.</summary>
    public static string Shown(WordPiece piece) =>
        piece.Look.IsHidden || piece.Look.IsStruck || piece is WordObject ? string.Empty : Piece(piece);

    /// <summary>All that stays of a paragraph.</summary>
    public static string Shown(WordParagraph paragraph) => string.Concat(paragraph.Pieces.Select(Shown));

    /// <summary>All that stays of blocks, on one line.</summary>
    public static string Shown(ImmutableArray<WordBlock> blocks) => In(blocks, Shown).Trim();

    /// <summary>All that blocks say, with what is hidden or no text, on one line.</summary>
    public static string All(ImmutableArray<WordBlock> blocks) => In(blocks, paragraph => All(paragraph.Pieces)).Trim();

    private static string In(ImmutableArray<WordBlock> blocks, Func<WordParagraph, string> words) =>
        string.Join(
            ' ',
            blocks.Select(block =>
                block switch
                {
                    WordParagraph paragraph => words(paragraph).Trim(),
                    WordTable table => string.Join(
                        ' ',
                        table.Rows.SelectMany(row => row.Cells).Select(cell => In(cell.Blocks, words))
                    ),
                    _ => string.Empty,
                }
            )
        );
}
