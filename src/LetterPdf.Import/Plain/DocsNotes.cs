using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>The footnotes of a text in Markdown: "[^1]" in the text, "[^1]: Report of 2024." anywhere below.</summary>
internal sealed class DocsNotes
{
    // Columns by which further paragraphs of a note stand to the right.
    private const int Step = 2;
    private const int LongestName = 60;

    private readonly Dictionary<string, ImmutableArray<PlainLine>> _lines;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private DocsNotes(ImmutableArray<PlainLine> text, Dictionary<string, ImmutableArray<PlainLine>> lines)
    {
        Text = text;
        _lines = lines;
    }

    /// <summary>The lines that belong to no note.</summary>
    public ImmutableArray<PlainLine> Text { get; }

    public static DocsNotes In(
        ImmutableArray<PlainLine> lines,
        PlainSource source,
        ReadingLog log,
        DiagnosticBag diagnostics
    )
    {
        var text = ImmutableArray.CreateBuilder<PlainLine>();
        var notes = new Dictionary<string, ImmutableArray<PlainLine>>(StringComparer.Ordinal);
        for (var at = 0; at < lines.Length; )
        {
            if (NameOf(lines[at]) is not { } name)
            {
                text.Add(lines[at++]);
                continue;
            }

            var end = EndOf(lines, at + 1);
            var start = lines[at].Start + name.Length + "[^]:".Length;
            log.Leave(PlainFinding.NotesRead, lines[at].Number, lines[at].Start, start);
            if (!notes.TryAdd(name, Inside(lines[at..end], start)))
            {
                diagnostics.Add(Problem(PlainFinding.NoteTwice, name, source.Span(lines[at].Start, start)));
            }

            at = end;
        }

        return new DocsNotes(text.ToImmutable(), notes);
    }

    /// <summary>The number of a note that is referred to, in the order of first references; null where there is no
    /// such note.</summary>
    public int? NumberOf(string name)
    {
        if (!_lines.ContainsKey(name))
        {
            return null;
        }

        _numbers.TryAdd(name, _numbers.Count + 1);
        return _numbers[name];
    }

    /// <summary>The notes that the text refers to. One that it does not refer to is an error.</summary>
    public ImmutableArray<Footnote> Read(DocsContext context)
    {
        foreach (var (name, lines) in _lines.Where(note => !_numbers.ContainsKey(note.Key)))
        {
            context.Report(Problem(PlainFinding.NoteUnused, name, context.Source.SpanOf(lines)));
        }

        // Footnotes have no footnotes: in them every reference is to nothing.
        var inside = context with
        {
            Notes = new DocsNotes([], []),
        };
        return
        [
            .. _numbers
                .OrderBy(note => note.Value)
                .Select(note => new Footnote(
                    note.Value,
                    new DocsBlocks(inside).Read(_lines[note.Key], 0),
                    context.Source.SpanOf(_lines[note.Key])
                )),
        ];
    }

    public static Diagnostic Problem(PlainFinding finding, string name, Place place) =>
        DiagnosticCatalog.TextNote.At(place, Reason.Of(finding, name), PlainAdvice.MendNote);

    // Without the mark, and without the blanks that tell that lines belong to the note.
    private static ImmutableArray<PlainLine> Inside(ImmutableArray<PlainLine> lines, int start)
    {
        var first = lines[0].From(start) with { Indent = 0 };
        return [first, .. lines[1..].Select(line => line with { Indent = Math.Max(0, line.Indent - (2 * Step)) })];
    }

    private static string? NameOf(PlainLine line)
    {
        var text = line.Text[..Math.Min(line.Text.Length, LongestName)];
        var close = text.StartsWith("[^", StringComparison.Ordinal) ? text.IndexOf("]:") : -1;
        return close > 2 && text[..close].IndexOf(' ') < 0 ? text[2..close].ToString() : null;
    }

    // Lines directly below belong to it, and paragraphs that stand to the right.
    private static int EndOf(ImmutableArray<PlainLine> lines, int at)
    {
        var end = at;
        for (var i = at; i < lines.Length && NameOf(lines[i]) is null; i++)
        {
            if (
                !lines[i].IsBlank
                && lines[i].Indent < Step
                && (lines[i - 1].IsBlank || DocsBlocks.BeginsBlock(lines[i]))
            )
            {
                break;
            }

            end = lines[i].IsBlank ? end : i + 1;
        }

        return end;
    }
}
