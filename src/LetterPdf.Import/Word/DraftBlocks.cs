using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Office;

namespace LetterPdf.Import;

/// <summary>Makes a letter's blocks of a document's: headings, lists, tables and paragraphs.</summary>
internal sealed class DraftBlocks
{
    private readonly WordReading _reading;
    private readonly ListCounter _counter;
    private readonly HashSet<int> _headings;
    private readonly ParagraphUse _use;
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly List<ListItem> _items = [];
    private int _styledLevel;
    private WordParagraph? _tabbed;
    private bool _isTold;

    private DraftBlocks(WordReading reading, ListCounter counter, HashSet<int> headings, ParagraphUse use)
    {
        _reading = reading;
        _counter = counter;
        _headings = headings;
        _use = use;
    }

    /// <summary>The blocks of a body.</summary>
    public static ImmutableArray<Block> OfBody(
        WordReading reading,
        ListCounter counter,
        ImmutableArray<WordBlock> blocks
    )
    {
        var draft = new DraftBlocks(reading, counter, HeadingLooks.Find(blocks), ParagraphUse.Text);
        draft.Add(blocks);
        return HeadingGaps.Close(TypedLists.Join(draft.Finish(), reading), reading);
    }

    /// <summary>The blocks of a note.</summary>
    public static ImmutableArray<Block> OfNote(
        WordReading reading,
        ListCounter counter,
        ImmutableArray<WordBlock> blocks
    )
    {
        var draft = new DraftBlocks(reading, counter, [], ParagraphUse.Note);
        draft.Add(blocks);
        return draft.Finish();
    }

    private ImmutableArray<Block> Finish()
    {
        EndList();
        return _blocks.ToImmutable();
    }

    private void Add(ImmutableArray<WordBlock> blocks)
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
                    _reading.Findings.Add(WordFinding.OtherFiles, chunk.Target);
                    break;
            }
        }
    }

    private void Add(WordParagraph paragraph)
    {
        var label = _counter.Next(paragraph.Look);
        if (_use == ParagraphUse.Text && LevelOf(paragraph) is { } level)
        {
            AddHeading(paragraph, level, label);
            return;
        }

        var isItem = label is { Form.IsBullet: true } or { Form.IsNumber: true, Text.Length: > 0 };
        var isQuotation = _use == ParagraphUse.Text && !isItem && IsQuotation(paragraph);
        var inlines = ParagraphInlines.Read(_reading, paragraph, isQuotation ? ParagraphUse.Quotation : _use);
        if (inlines.IsEmpty)
        {
            return;
        }

        var block = new Paragraph(inlines, _reading.PlaceOf(paragraph));
        if (isItem)
        {
            _items.Add(new ListItem(label!, block) { HasSpace = paragraph.Look.HasSpace });
            return;
        }

        EndList();
        if (isQuotation)
        {
            AddQuotation(block);
        }
        else
        {
            TellTabs(paragraph);
            _blocks.Add(block);
        }
    }

    private static bool IsQuotation(WordParagraph paragraph) => paragraph.Look.StyleNames.Any(StyleNames.IsQuotation);

    // Paragraphs of a quotation that follow each other are one.
    private void AddQuotation(Paragraph paragraph)
    {
        if (_blocks is [.., BlockQuote before])
        {
            _blocks[^1] = before with { Blocks = before.Blocks.Add(paragraph) };
        }
        else
        {
            _blocks.Add(new BlockQuote([paragraph], paragraph.Place));
        }
    }

    // One line with a tab is an address or a date; several below each other are columns.
    private void TellTabs(WordParagraph paragraph)
    {
        var before = _tabbed;
        _tabbed = HasColumns(paragraph) ? paragraph : null;
        if (before is null || _tabbed is null)
        {
            _isTold = false;
            return;
        }

        foreach (var line in _isTold ? [paragraph] : (WordParagraph[])[before, paragraph])
        {
            _reading.Findings.Add(WordFinding.Tabs, _reading.PlaceOf(line), WordsOf.Shown(line).Trim());
        }

        _isTold = true;
    }

    private static bool HasColumns(WordParagraph paragraph)
    {
        var pieces = paragraph.Pieces.Select(piece => piece is WordTab ? "\t" : WordsOf.Shown(piece));
        return string.Concat(pieces).Trim().Split('\t').Count(part => part.Any(char.IsLetterOrDigit)) > 1;
    }

    private void AddHeading(WordParagraph paragraph, int level, ListLabel? label)
    {
        var hasNumber =
            label is { Form.IsNumber: true, Text.Length: > 0 } && WordsOf.Shown(paragraph).Trim().Length > 0;
        var number = hasNumber ? label!.Text : null;
        var inlines = ParagraphInlines.Read(_reading, paragraph, ParagraphUse.Heading, number);
        if (inlines.IsEmpty)
        {
            return;
        }

        EndList();
        var place = _reading.PlaceOf(paragraph);
        var hasWords = !string.IsNullOrWhiteSpace(place.Text);
        _blocks.Add(hasWords ? new Heading(level, inlines, place) : new Paragraph(inlines, place));
        if (number is not null)
        {
            _reading.Steps.Add(Reason.Of(WordPhrase.HeadingLabel, number, paragraph.Number));
        }
    }

    private int? LevelOf(WordParagraph paragraph)
    {
        var named = paragraph.Look.StyleNames.Select(StyleNames.LevelOf).FirstOrDefault(level => level is not null);
        if ((named ?? paragraph.Look.OutlineLevel + 1) is { } level)
        {
            _styledLevel = level;
            return level;
        }

        if (!_headings.Contains(paragraph.Number))
        {
            return null;
        }

        _reading.Steps.Add(Reason.Of(WordPhrase.HeadingByLook, WordsOf.Shown(paragraph).Trim(), paragraph.Number));
        return _styledLevel + 1;
    }

    // A table of one row or column is a frame around paragraphs.
    private void Add(WordTable table)
    {
        EndList();
        if (DraftTables.IsFrame(table) || _use == ParagraphUse.Note)
        {
            var cells = table.Rows.SelectMany(row => row.Cells).ToArray();
            var words = string.Join(' ', cells.Select(cell => WordsOf.Shown(cell.Blocks))).Trim();
            if (words.Length > 0)
            {
                _reading.Steps.Add(
                    Reason.Of(WordPhrase.TableOfOne, VisibleText.Cut(words, 60), DraftTables.NumberOf(cells))
                );
            }

            foreach (var cell in cells)
            {
                Add(cell.Blocks);
                EndList();
            }
        }
        else if (new DraftTables(_reading, _counter).Read(table) is { } read)
        {
            _blocks.Add(read);
        }
    }

    private void EndList()
    {
        if (_items.Count > 0)
        {
            _blocks.AddRange(ListGrouping.Of(_items, _reading, isInNote: _use == ParagraphUse.Note));
            _items.Clear();
        }
    }
}
