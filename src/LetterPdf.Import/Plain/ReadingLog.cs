using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>What was read differently from how it is written. Whatever of the text reaches no block stands here, and
/// so is named.</summary>
internal sealed class ReadingLog
{
    private readonly Dictionary<PlainFinding, SortedSet<int>> _lines = [];
    private readonly List<(int Line, Reason Step)> _single = [];
    private readonly List<(int Start, int End)> _left = [];
    private int _joined;
    private int _paragraphs;
    private int _firstJoint = int.MaxValue;
    private int _doubtful;

    /// <summary>The stretches that reached no block, in UTF-16 units.</summary>
    public IReadOnlyList<(int Start, int End)> Left => _left;

    /// <summary>Something concerns a line.</summary>
    public void Note(PlainFinding kind, int line)
    {
        if (!_lines.TryGetValue(kind, out var lines))
        {
            _lines.Add(kind, lines = []);
        }

        lines.Add(line);
    }

    /// <summary>A stretch of a line was left out, for this reason.</summary>
    public void Leave(PlainFinding kind, int line, int start, int end)
    {
        Note(kind, line);
        LeaveNamed(start, end);
    }

    /// <summary>A stretch was left out that a diagnostic names.</summary>
    public void LeaveNamed(int start, int end)
    {
        if (end > start)
        {
            _left.Add((start, end));
        }
    }

    public void Say(int line, Reason step) => _single.Add((line, step));

    /// <summary>Lines became one paragraph.</summary>
    public void Join(int line, int lines)
    {
        _joined += lines;
        _paragraphs++;
        _firstJoint = Math.Min(_firstJoint, line);
    }

    /// <summary>A joint may be wrong.</summary>
    public void Doubt(PlainLine before, PlainLine after)
    {
        _doubtful++;
        if (_doubtful <= PlainLimits.MostNamed)
        {
            Say(
                after.Number,
                Reason.Of(PlainFinding.DoubtfulJoint, after.Number, LastWords(before.Text), FirstWords(after.Text))
            );
        }
    }

    /// <summary>All of it, in the text's order.</summary>
    public ImmutableArray<Reason> Steps
    {
        get
        {
            var steps = _single
                .Concat(_lines.Select(entry => (entry.Value.Min, Lines(entry.Key, entry.Value))))
                .OrderBy(step => step.Item1)
                .ToList();
            if (_paragraphs > 0)
            {
                var joined = Reason.Of(PlainFinding.JoinedLines, _joined, _paragraphs);
                steps.Insert(
                    steps.FindIndex(step => step.Item1 >= _firstJoint) is >= 0 and var at ? at : steps.Count,
                    (_firstJoint, joined)
                );
            }

            if (_doubtful > PlainLimits.MostNamed)
            {
                steps.Add((0, Reason.Of(PlainFinding.MoreDoubtfulJoints, _doubtful - PlainLimits.MostNamed)));
            }

            return [.. steps.Select(step => step.Item2)];
        }
    }

    private static Reason Lines(PlainFinding kind, IEnumerable<int> lines)
    {
        var all = lines.ToImmutableArray();
        return Reason.Of(kind, [all.Length, .. all.Take(PlainLimits.MostNamed).Select(line => (Fact)line)]);
    }

    /// <summary>What is more than a step becomes a warning, at its first line.</summary>
    public void Report(
        ReadOnlySpan<(PlainFinding Kind, DiagnosticCode Code)> reported,
        PlainSource source,
        DiagnosticBag diagnostics
    )
    {
        foreach (var (kind, code) in reported)
        {
            if (_lines.Remove(kind, out var lines))
            {
                var start = source.File.OffsetOf(lines.Min, 1);
                var place = source.Span(start, start + source.File.LineText(lines.Min).Length);
                diagnostics.Add(code.At(place, Lines(kind, lines), PlainAdvice.SeeWhetherRight));
            }
        }
    }

    private static string LastWords(ReadOnlySpan<char> text)
    {
        var from = Math.Max(0, text.Length - (PlainLimits.LongestShown / 4));
        var blank = from == 0 ? -1 : text[from..].IndexOf(' ');
        return text[(from + blank + 1)..].ToString();
    }

    private static string FirstWords(ReadOnlySpan<char> text)
    {
        var to = Math.Min(text.Length, PlainLimits.LongestShown / 4);
        var blank = to == text.Length ? -1 : text[..to].LastIndexOf(' ');
        return text[..(blank > 0 ? blank : to)].ToString();
    }
}
