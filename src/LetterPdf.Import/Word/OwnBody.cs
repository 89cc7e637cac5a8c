using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;
using LetterPdf.Office;

namespace LetterPdf.Import;

/// <summary>
/// Makes the letter's blocks of those of a document that the program wrote: what a paragraph stands in is the name of
/// its style (<see cref="BodyStyle"/>). Paragraphs that were added in other styles are read as what they look like.
/// </summary>
internal sealed class OwnBody(WordReading reading, ListCounter counter, ParagraphUse use)
{
    private readonly OpenCovers _open = new(isInNote: use == ParagraphUse.Note);

    public ImmutableArray<Block> Finish() => _open.Finish();

    public void Add(IEnumerable<WordBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case WordParagraph paragraph:
                    Add(paragraph);
                    break;
                case WordTable table:
                    Add(table);
                    break;
                case WordChunk chunk:
                    reading.Findings.Add(WordFinding.OtherFiles, chunk.Target);
                    break;
            }
        }
    }

    private void Add(WordParagraph paragraph)
    {
        var label = counter.Next(paragraph.Look);
        if (use != ParagraphUse.Note && LevelOf(paragraph) is { } level)
        {
            AddHeading(paragraph, level);
            return;
        }

        var isItem = label is { Form.IsBullet: true } or { Form.IsNumber: true, Text.Length: > 0 };
        var style = StyleOf(paragraph);
        var covers = isItem ? CoversOfItem(style, label!.Level) : CoversOf(style);
        var inlines = ParagraphInlines.Read(reading, paragraph, use);
        var place = reading.PlaceOf(paragraph);
        Block? block =
            !inlines.IsEmpty ? new Paragraph(inlines, place)
            : style?.Piece == BodyPiece.Break ? new ThematicBreak(place)
            : null;
        if (isItem)
        {
            _open.AddItem(covers, label!, paragraph.Look.HasSpace, block, place);
            TellLabel(label!, place);
        }
        else if (block is not null)
        {
            _open.Add(covers, block);
        }
    }

    // Labels of another form become the letter's.
    private void TellLabel(ListLabel label, DocumentParagraph place)
    {
        var shown = string.Create(CultureInfo.InvariantCulture, $"{label.Number}.");
        if (!label.Form.IsBullet && !label.Text.AsSpan().Trim().TrimEnd(".)").SequenceEqual(shown.AsSpan()[..^1]))
        {
            reading.Findings.Add(WordFinding.Labels, place, Reason.Of(WordPhrase.Label, label.Text, shown, place.Row));
        }
    }

    private void AddHeading(WordParagraph paragraph, int level)
    {
        var inlines = ParagraphInlines.Read(reading, paragraph, ParagraphUse.Heading);
        if (!inlines.IsEmpty)
        {
            // The subject is of level 1.
            _open.Add([], new Heading(Math.Max(1, level - 1), inlines, reading.PlaceOf(paragraph)));
        }
    }

    private void Add(WordTable table)
    {
        var first = table
            .Rows.SelectMany(row => row.Cells)
            .SelectMany(cell => cell.Blocks)
            .OfType<WordParagraph>()
            .FirstOrDefault();
        var covers = first is null ? [] : CoversOf(StyleOf(first));
        if (new DraftTables(reading, counter).Read(table) is { } read)
        {
            _open.Add(covers, read);
        }
    }

    private static int? LevelOf(WordParagraph paragraph) =>
        paragraph.Look.StyleNames.Select(StyleNames.LevelOf).FirstOrDefault(level => level is not null)
        ?? paragraph.Look.OutlineLevel + 1;

    private static BodyStyle? StyleOf(WordParagraph paragraph) =>
        paragraph.Look.StyleNames is [var name, ..]
            ? BodyStyle.Find(name)
                ?? (StyleNames.IsQuotation(name) ? new BodyStyle(BodyPiece.Text, [BodyCover.Quote]) : null)
            : null;

    // An item whose bullet was taken away is a paragraph.
    private static ImmutableArray<BodyCover> CoversOf(BodyStyle? style) =>
        style is null ? []
        : style.Piece is BodyPiece.Bullet or BodyPiece.Number ? style.Covers[..^1]
        : style.Covers;

    // The item may have been moved to another level, or be of another program's list.
    private static ImmutableArray<BodyCover> CoversOfItem(BodyStyle? style, int level)
    {
        var covers = style?.Covers ?? [];
        var lists = covers.Count(cover => cover == BodyCover.List);
        var isMoved = lists != level + 1 && !(level == DeepestLevel && lists > level);
        return !isMoved && style!.Piece is BodyPiece.Bullet or BodyPiece.Number
            ? covers
            : [.. covers.Where(cover => cover != BodyCover.List), .. Enumerable.Repeat(BodyCover.List, level + 1)];
    }

    private const int DeepestLevel = 8;
}
