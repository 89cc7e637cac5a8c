using System.Collections.Immutable;
using System.Globalization;

namespace LetterPdf.Import;

/// <summary>
/// Notes as texts without footnotes have them: "[1]" in the text, and "[1] Report of 2024." at its end. They are read
/// only where each mark has its note, each note its mark, and both are counted from 1.
/// </summary>
/// <param name="Notes">The lines of each note, in order, without its number.</param>
/// <param name="Text">The lines before them.</param>
internal sealed record MailNotes(ImmutableArray<ImmutableArray<PlainLine>> Notes, ImmutableArray<PlainLine> Text)
{
    private const int LongestNumber = 3;

    /// <summary>The notes of a text; all lines are text where there are none.</summary>
    public static MailNotes Of(ImmutableArray<PlainLine> lines, ReadingLog log)
    {
        var start = StartOf(lines);
        var numbers = lines[start..].Select(line => NumberOf(line.Text)).OfType<int>().ToImmutableArray();
        var marks = MarksIn(lines[..start]).ToImmutableArray();
        ImmutableArray<int> counted = [.. Enumerable.Range(1, numbers.Length)];
        if (numbers.IsEmpty || !numbers.SequenceEqual(counted) || !marks.Distinct().SequenceEqual(counted))
        {
            NoteKept(lines, log, isAny: !numbers.IsEmpty);
            return new MailNotes([], lines);
        }

        return new MailNotes(Split(lines[start..], log), WithoutTitle(lines[..start], log));
    }

    /// <summary>The number of a mark "[12]" at an offset; null for none.</summary>
    public static int? NumberAt(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] != '[')
        {
            return null;
        }

        var rest = text[(at + 1)..];
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        return
            digits is > 0 and <= LongestNumber
            && rest[digits] == ']'
            && rest[0] != '0'
            && (digits + 1 == rest.Length || rest[digits + 1] != '(')
            ? int.Parse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
    }

    private static int? NumberOf(ReadOnlySpan<char> line) =>
        NumberAt(line, 0) is { } number && line.Length > line.IndexOf(']') + 1 ? number : null;

    // The last stretch of lines whose groups all begin with a number.
    private static int StartOf(ImmutableArray<PlainLine> lines)
    {
        var start = lines.Length;
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            if (lines[i].Depth > 0)
            {
                return start;
            }

            if (NumberOf(lines[i].Text) is { } number)
            {
                start = i;
                if (number == 1)
                {
                    return start;
                }
            }
            else if (!lines[i].IsBlank && (i == 0 || lines[i - 1].IsBlank))
            {
                return start;
            }
        }

        return start;
    }

    private static IEnumerable<int> MarksIn(ImmutableArray<PlainLine> lines)
    {
        foreach (var line in lines)
        {
            for (var at = line.Text.IndexOf('['); at >= 0 && at < line.Text.Length; at = Next(line, at + 1))
            {
                if (NumberAt(line.Text, at) is { } number)
                {
                    yield return number;
                }
            }
        }
    }

    private static int Next(PlainLine line, int from) =>
        line.Text[from..].IndexOf('[') is >= 0 and var next ? from + next : -1;

    private static ImmutableArray<ImmutableArray<PlainLine>> Split(ImmutableArray<PlainLine> lines, ReadingLog log)
    {
        var notes = new List<List<PlainLine>>();
        foreach (var line in lines)
        {
            if (NumberOf(line.Text) is not null)
            {
                var end = line.Start + line.Text.IndexOf(']') + 1;
                log.Leave(PlainFinding.NotesRead, line.Number, line.Start, end);
                notes.Add([line.From(end)]);
            }
            else
            {
                notes[^1].Add(line);
            }
        }

        return [.. notes.Select(note => note.ToImmutableArray())];
    }

    // The heading or the rule over them has nothing under it now.
    private static ImmutableArray<PlainLine> WithoutTitle(ImmutableArray<PlainLine> lines, ReadingLog log)
    {
        var last = lines.Length - 1;
        while (last >= 0 && lines[last].IsBlank)
        {
            last--;
        }

        if (last < 1 || !(MailImportWords.IsNotesTitle(lines[last].Text) || MailPieces.IsRule(lines[last].Text)))
        {
            return lines;
        }

        log.Leave(PlainFinding.NotesRead, lines[last].Number, lines[last].Start, lines[last].End);
        return lines[..last];
    }

    // A single number in brackets may be an editor's; where notes stand at the end, it is a mark that went astray.
    private static void NoteKept(ImmutableArray<PlainLine> lines, ReadingLog log, bool isAny)
    {
        foreach (var line in lines.Where(line => isAny && MarksIn([line]).Any()))
        {
            log.Note(PlainFinding.NotesKept, line.Number);
        }
    }
}
