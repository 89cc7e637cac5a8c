using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Office;
using LetterPdf.Unicode;

namespace LetterPdf.Import;

/// <summary>Makes the inlines of a paragraph; what a letter can't hold is named at its place.</summary>
internal sealed class ParagraphInlines
{
    private readonly WordReading _reading;
    private readonly WordParagraph _paragraph;
    private readonly ParagraphUse _use;
    private readonly StyledText _styled;
    private readonly string _text;
    private readonly List<Spot> _spots = [];
    private readonly Dictionary<WordFinding, Spot> _last = [];
    private readonly InlineLook _own;
    private readonly HashSet<int> _repeated = [];
    private int _at;

    private ParagraphInlines(WordReading reading, WordParagraph paragraph, ParagraphUse use, StyledText styled)
    {
        _reading = reading;
        _paragraph = paragraph;
        _use = use;
        _styled = styled;
        _text = WordsOf.Shown(paragraph).ReplaceLineEndings(" ");
        _own = use switch
        {
            ParagraphUse.Heading when reading.IsOwn => new InlineLook { IsBold = true },
            ParagraphUse.Heading => LookOfAll(paragraph),
            ParagraphUse.HeadCell => new InlineLook { IsBold = LookOfAll(paragraph).IsBold },
            ParagraphUse.Quotation => new InlineLook { IsItalic = LookOfAll(paragraph).IsItalic },
            _ => default,
        };
    }

    /// <summary>The inlines; empty for a paragraph that says nothing.</summary>
    /// <param name="label">Text before it, such as a heading's number; null for none.</param>
    public static ImmutableArray<Inline> Read(
        WordReading reading,
        WordParagraph paragraph,
        ParagraphUse use,
        string? label = null
    )
    {
        var styled = new StyledText { KeepsSigns = reading.IsOwn };
        styled.Add(label is null ? string.Empty : label + " ", default);
        Add(reading, paragraph, use, styled);
        return styled.SaysSomething ? styled.ToInlines(reading.PlaceOf(paragraph)) : [];
    }

    /// <summary>Adds a paragraph to what stands before it on the same line.</summary>
    public static void Add(WordReading reading, WordParagraph paragraph, ParagraphUse use, StyledText styled)
    {
        var inlines = new ParagraphInlines(reading, paragraph, use, styled);
        var languages = reading.IsOwn ? OwnMarks.LanguagesIn(paragraph) : reading.Languages.In(paragraph);
        for (var i = 0; i < paragraph.Pieces.Length; i++)
        {
            inlines.Add(paragraph.Pieces[i], languages[i]);
        }

        inlines.Tell();
    }

    private void Add(WordPiece piece, string? language)
    {
        switch (piece)
        {
            case WordObject shown:
                Tell(KindOf(shown.Kind), shown.Text, 0);
                break;
            case WordNoteMark mark:
                AddNote(mark);
                break;
            case WordWords or WordTab or WordBreak when piece.Look.IsHidden || piece.Look.IsStruck:
                Tell(piece.Look.IsHidden ? WordFinding.HiddenTexts : WordFinding.StruckTexts, WordsOf.Piece(piece), 0);
                break;
            case WordWords words when _reading.IsOwn && OwnMarks.IsOne(words):
                AddOwnMark(words);
                break;
            case WordWords words:
                AddWords(words, language);
                break;
            case WordBreak { IsLine: true }
                when _use is ParagraphUse.Text or ParagraphUse.Note or ParagraphUse.Quotation:
                _styled.AddBreak();
                _at++;
                break;
            case WordTab or WordBreak:
                AddBlank(piece);
                break;
            default:
                break;
        }
    }

    private void AddBlank(WordPiece piece)
    {
        if (piece is WordBreak lines && !(lines.IsLine && string.IsNullOrWhiteSpace(_text)))
        {
            Tell(lines.IsLine ? WordFinding.JoinedLines : WordFinding.PageBreaks, string.Empty, 1);
        }

        _styled.Add(" ", LookOf(piece, null));
        _at++;
    }

    private void AddNote(WordNoteMark mark)
    {
        if (_use == ParagraphUse.Note)
        {
            Tell(WordFinding.NotesInNotes, WordsOf.All(_reading.Notes.Find(mark)?.Blocks ?? []), 0);
            _reading.Notes.Leave(mark);
        }
        else if (_reading.Notes.NumberOf(mark, _paragraph.Number) is { } number)
        {
            _styled.AddNote(number);
        }
    }

    // A further mark of a footnote is a field that repeats its number; the comma before it is the program's.
    private void AddOwnMark(WordWords words)
    {
        if (words.Field is { } field && _repeated.Add(field.Number))
        {
            if (OwnMarks.NoteOf(field, _reading.MarkedNotes) is { } note)
            {
                AddNote(note);
            }
            else
            {
                AddWords(words, null);
            }
        }
    }

    private void AddWords(WordWords words, string? language)
    {
        var length = words.Text.Length;
        TellLook(words, length);
        if (words.Field is { } field)
        {
            Tell(IsDate(field) ? WordFinding.Dates : WordFinding.Fields, words.Text, length);
        }

        _styled.Add(Valid(words.Text), LookOf(words, language));
        _at += length;
    }

    // A date is computed anew whenever the document is opened.
    private static bool IsDate(WordField field) => field.Kind is "DATE" or "TIME" or "SAVEDATE" or "PRINTDATE";

    private void TellLook(WordWords words, int length)
    {
        var look = words.Look;
        var hasWords = !string.IsNullOrWhiteSpace(words.Text);
        if (look.IsUnderlined && words.Link is null && hasWords)
        {
            Tell(WordFinding.Underlines, words.Text, length);
        }

        if (look.IsCaps && words.Text.Any(char.IsLower))
        {
            Tell(WordFinding.Capitals, words.Text, length);
        }

        if (look.Shift != 0 && hasWords && !OrdinalSigns.AreIn(words.Text))
        {
            Tell(WordFinding.Shifts, words.Text, length);
        }

        if (look.IsMarked && hasWords)
        {
            Tell(WordFinding.Highlights, words.Text, length);
        }
    }

    private InlineLook LookOf(WordPiece piece, string? language)
    {
        var look = piece.Look;
        return new InlineLook
        {
            IsBold = look.IsBold && !_own.IsBold,
            IsItalic = look.IsItalic && !_own.IsItalic,
            IsSmallCaps = look.IsSmallCaps && !look.IsCaps && !_own.IsSmallCaps,
            Language = language,
            Target = TargetOf(piece),
        };
    }

    // What all of a heading has is the look of headings.
    private static InlineLook LookOfAll(WordParagraph paragraph)
    {
        var words = paragraph.Pieces.Where(piece => !string.IsNullOrWhiteSpace(WordsOf.Shown(piece))).ToArray();
        return new InlineLook
        {
            IsBold = Array.TrueForAll(words, piece => piece.Look.IsBold),
            IsItalic = Array.TrueForAll(words, piece => piece.Look.IsItalic),
            IsSmallCaps = Array.TrueForAll(words, piece => piece.Look.IsSmallCaps),
        };
    }

    private string? TargetOf(WordPiece piece)
    {
        if (piece.Link is not { } link)
        {
            return null;
        }

        var target = LinkTarget.Parse(link.Target.Trim());
        if (target is null && piece is WordWords words)
        {
            Tell(WordFinding.Links, words.Text, words.Text.Length, link.Target);
        }

        return target;
    }

    private string Valid(string text)
    {
        var valid = new StringBuilder();
        var start = 0;
        for (int at; (at = LetterCharacters.FindInvalid(text.AsSpan(start))) >= 0; start += at + 1)
        {
            valid.Append(text, start, at);
            Tell(WordFinding.Characters, text[start + at].ToString(), 0);
        }

        return start == 0 ? text : valid.Append(text, start, text.Length - start).ToString();
    }

    private static WordFinding KindOf(WordObjectKind kind) =>
        kind switch
        {
            WordObjectKind.Picture => WordFinding.Pictures,
            WordObjectKind.Chart => WordFinding.Charts,
            WordObjectKind.Shape => WordFinding.Shapes,
            WordObjectKind.Ink => WordFinding.Inks,
            WordObjectKind.Embedded => WordFinding.EmbeddedFiles,
            WordObjectKind.TextBox => WordFinding.TextBoxes,
            WordObjectKind.Equation => WordFinding.Equations,
            WordObjectKind.Symbol => WordFinding.Symbols,
            WordObjectKind.EmptyField => WordFinding.EmptyFields,
            WordObjectKind.Placeholder => WordFinding.Placeholders,
            WordObjectKind.Ruby => WordFinding.Rubies,
            _ => WordFinding.OtherFiles,
        };

    // Runs of one kind that follow each other are one.
    private void Tell(WordFinding kind, string words, int length, string target = "")
    {
        if (_last.TryGetValue(kind, out var last) && last.End == _at && IsRun(kind) && last.IsTo(target))
        {
            last.Words.Append(words);
            last.End += length;
            return;
        }

        var spot = new Spot(kind, _at, target) { End = _at + length };
        spot.Words.Append(words);
        _spots.Add(spot);
        _last[kind] = spot;
    }

    private static bool IsRun(WordFinding kind) =>
        kind
            is WordFinding.HiddenTexts
                or WordFinding.StruckTexts
                or WordFinding.Underlines
                or WordFinding.Capitals
                or WordFinding.Shifts
                or WordFinding.Highlights
                or WordFinding.Links
                or WordFinding.Fields
                or WordFinding.Dates;

    private void Tell()
    {
        var place = _reading.PlaceOf(_paragraph);
        foreach (var spot in _spots)
        {
            var at = place with { Start = Math.Min(spot.Start, _text.Length), Length = 0 };
            at = at with { Length = Math.Clamp(spot.End - at.Start, 0, _text.Length - at.Start) };
            if (spot.Kind == WordFinding.Links)
            {
                var item = Reason.Of(WordPhrase.LinkTo, spot.Words.ToString(), spot.Target, at.Number);
                _reading.Findings.Add(spot.Kind, at, item);
            }
            else
            {
                _reading.Findings.Add(spot.Kind, at, spot.Words.ToString());
            }
        }
    }

    /// <summary>Something to name in the paragraph.</summary>
    private sealed class Spot(WordFinding kind, int start, string target)
    {
        public WordFinding Kind => kind;

        public int Start => start;

        public int End { get; set; }

        public string Target => target;

        public StringBuilder Words { get; } = new();

        public bool IsTo(string other) => string.Equals(target, other, StringComparison.Ordinal);
    }
}
