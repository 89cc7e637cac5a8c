using System.Collections.Immutable;
using LetterPdf.Office;

namespace LetterPdf.Import;

/// <summary>The text as it is when all tracked changes are accepted; each goes into the log.</summary>
internal sealed class AcceptedText(ReviewLog log)
{
    private const string EndSign = "\u00B6";

    /// <summary>The blocks that stay.</summary>
    public ImmutableArray<WordBlock> Of(ImmutableArray<WordBlock> blocks)
    {
        var kept = ImmutableArray.CreateBuilder<WordBlock>();
        WordParagraph? open = null;
        foreach (var block in blocks)
        {
            switch (block)
            {
                case WordParagraph paragraph:
                    open = Join(open, Accepted(paragraph));
                    if (!IsDeleted(paragraph.EndChanges))
                    {
                        kept.Add(open);
                        open = null;
                    }

                    break;
                default:
                    AddOpen(kept, ref open);
                    AddOther(block, kept);
                    break;
            }
        }

        AddOpen(kept, ref open);
        return kept.ToImmutable();
    }

    // A paragraph whose end is deleted is the beginning of the next one, which gives both its look.
    private static WordParagraph Join(WordParagraph? open, WordParagraph next) =>
        open is null ? next : next with { Number = open.Number, Pieces = [.. open.Pieces, .. next.Pieces] };

    private static void AddOpen(ImmutableArray<WordBlock>.Builder kept, ref WordParagraph? open)
    {
        if (open is { Pieces.IsEmpty: false })
        {
            kept.Add(open);
        }

        open = null;
    }

    private void AddOther(WordBlock block, ImmutableArray<WordBlock>.Builder kept)
    {
        log.Close();
        if (block is not WordTable table)
        {
            kept.Add(block);
            return;
        }

        foreach (var change in table.LookChanges)
        {
            log.Add(change, string.Empty, FirstNumber(table.Rows));
        }

        var rows = table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(Accepted)] }).ToImmutableArray();
        rows = [.. rows.Where(row => !IsDeleted(row.Changes))];
        log.Close();
        if (!rows.IsEmpty)
        {
            kept.Add(table with { Rows = rows });
        }
    }

    private WordCell Accepted(WordCell cell)
    {
        var blocks = Of(cell.Blocks);
        log.Close();
        return cell with { Blocks = IsDeleted(cell.Changes) ? [] : blocks };
    }

    private WordParagraph Accepted(WordParagraph paragraph)
    {
        var kept = ImmutableArray.CreateBuilder<WordPiece>(paragraph.Pieces.Length);
        foreach (var piece in paragraph.Pieces)
        {
            var text = WordsOf.Piece(piece);
            if (piece is WordCommentMark mark)
            {
                log.Mark(mark, paragraph.Number);
            }
            else if (Told(piece.Changes, text, paragraph.Number))
            {
                log.Keep(text);
                kept.Add(piece);
            }
        }

        foreach (var change in paragraph.LookChanges)
        {
            log.Close();
            log.Add(change, WordsOf.All(kept), paragraph.Number);
        }

        if (Told(paragraph.EndChanges, EndSign, paragraph.Number))
        {
            log.Close();
            log.Keep(" ");
        }

        return paragraph with
        {
            Pieces = kept.ToImmutable(),
        };
    }

    // Whether something stays. Of what was inserted and then deleted, the deletion is told.
    private bool Told(ImmutableArray<WordChange> changes, string text, int paragraph)
    {
        var told = changes.LastOrDefault(change => IsDeletion(change)) ?? changes.LastOrDefault();
        if (told is null)
        {
            log.Close();
            return true;
        }

        log.Add(told, text, paragraph);
        return !IsDeletion(told);
    }

    private static bool IsDeleted(ImmutableArray<WordChange> changes) => changes.Any(IsDeletion);

    private static bool IsDeletion(WordChange change) =>
        change.Kind is WordChangeKind.Deletion or WordChangeKind.MoveFrom;

    private static int FirstNumber(ImmutableArray<WordRow> rows) =>
        rows.SelectMany(row => row.Cells)
            .SelectMany(cell => cell.Blocks)
            .OfType<WordParagraph>()
            .Select(paragraph => paragraph.Number)
            .FirstOrDefault(1);
}
