using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Office;

namespace LetterPdf.Import;

/// <summary>
/// The languages of a text. Word processors mark languages by the keyboard's or of their own accord, mostly wrongly:
/// so only a stretch of some words inside a paragraph counts as foreign, or any in another script than the text's.
/// </summary>
internal sealed class PieceLanguages
{
    private const int FewestWords = 3;

    // A piece with attributes is a phrase; longer text needs a translation beside it anyway.
    private const int Longest = 240;

    private readonly string? _main;
    private readonly bool _isLatin;

    private PieceLanguages(string? main, bool isLatin) => (_main, _isLatin) = (main, isLatin);

    /// <summary>The language of most of the text; null where the file does not say.</summary>
    public string? Main => _main;

    public static PieceLanguages Of(WordDocument document, ImmutableArray<WordBlock> blocks)
    {
        var letters = new Dictionary<string, long>(StringComparer.OrdinalIgnoreCase);
        var latin = 0L;
        foreach (var piece in PiecesOf(blocks))
        {
            latin += IsOtherScript(WordsOf.Shown(piece)) ? -WordsOf.Shown(piece).Length : WordsOf.Shown(piece).Length;
            if (TagOf(piece.Look.Language ?? document.Language) is { } tag)
            {
                letters[tag] = letters.GetValueOrDefault(tag) + WordsOf.Shown(piece).Length;
            }
        }

        var most = letters.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal);
        return new PieceLanguages(most.Select(entry => entry.Key).FirstOrDefault(), latin >= 0);
    }

    /// <summary>The foreign language of each piece of a paragraph; null for the text's own.</summary>
    public string?[] In(WordParagraph paragraph)
    {
        var pieces = paragraph.Pieces;
        var languages = new string?[pieces.Length];
        var whole = Words(pieces, 0, pieces.Length);
        for (var i = 0; i < pieces.Length; )
        {
            var language = ForeignOf(pieces[i]);
            var end = i + 1;
            while (
                end < pieces.Length
                && (IsNeutral(pieces[end]) || string.Equals(ForeignOf(pieces[end]), language, StringComparison.Ordinal))
            )
            {
                end++;
            }

            if (language is not null && IsForeign(Words(pieces, i, end), whole))
            {
                Array.Fill(languages, language, i, end - i);
            }

            i = end;
        }

        return languages;
    }

    private bool IsForeign(string words, string whole) =>
        words.Length <= Longest
        && words.Any(char.IsLetter)
        && (
            (
                words.Length < whole.Length
                && words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords
            ) || (_isLatin && IsOtherScript(words))
        );

    private static bool IsOtherScript(string words) =>
        words.Any(char.IsLetter)
        && words.Where(char.IsLetter).All(c => c > '\u024F' && c is (< '\u1E00' or > '\u1EFF'));

    private static string Words(ImmutableArray<WordPiece> pieces, int start, int end) =>
        string.Concat(pieces[start..end].Select(WordsOf.Shown)).Trim();

    private static bool IsNeutral(WordPiece piece) => !WordsOf.Shown(piece).Any(char.IsLetter);

    private string? ForeignOf(WordPiece piece)
    {
        var tag = TagOf(piece.Look.Language);
        return tag is null || _main is null || string.Equals(Primary(tag), Primary(_main), StringComparison.Ordinal)
            ? null
            : Primary(tag);
    }

    private static string Primary(string tag)
    {
        var end = tag.IndexOf('-', StringComparison.Ordinal);
        return (end < 0 ? tag : tag[..end]).ToLowerInvariant();
    }

    private static string? TagOf(string? tag) => tag is not null && LanguageTag.IsWellFormed(tag) ? tag : null;

    private static IEnumerable<WordPiece> PiecesOf(ImmutableArray<WordBlock> blocks) =>
        blocks.SelectMany(block =>
            block switch
            {
                WordParagraph paragraph => paragraph.Pieces,
                WordTable table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => PiecesOf(cell.Blocks)),
                _ => [],
            }
        );
}
