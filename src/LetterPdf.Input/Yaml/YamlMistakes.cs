using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Finds the mistake that stopped the parser: it goes through the lines as they are meant, keys and items below each
/// other, and stops at the first that breaks the pattern. The parser often notices many lines later, and reports it
/// in its own words.
/// </summary>
internal sealed class YamlMistakes
{
    private readonly ImmutableArray<YamlLine> _lines;
    private readonly YamlLevels _levels = new();
    private YamlOpenText? _open;

    private YamlMistakes(string source) => _lines = YamlLine.Of(source);

    /// <summary>The first mistake.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="last">The last line that may contain it, from 1.</param>
    /// <returns>The mistake; null where there is none up to that line.</returns>
    public static YamlMistake? Find(string source, int last) => new YamlMistakes(source).Find(last);

    private YamlMistake? Find(int last)
    {
        foreach (var line in _lines.Where(line => line.Number <= last))
        {
            if (Examine(line) is { } mistake)
            {
                return mistake;
            }
        }

        return last >= _lines.Length ? _open?.Unclosed() : null;
    }

    private YamlMistake? Examine(YamlLine line)
    {
        if (_open is { } open && open.Takes(line))
        {
            var mistake = open.Examine(line);
            _open = open.IsClosed ? null : open;
            return mistake;
        }

        if (_open is { IsBlock: false } unclosed)
        {
            return unclosed.Unclosed();
        }

        _open = null;
        return line.IsBlank || line.IsNote || IsMark(line)
            ? null
            : ExamineIndent(line)
                ?? _levels.Continue(line)
                ?? (_levels.IsContinuation ? null : ExamineEntry(line, line.Indent));
    }

    private static bool IsMark(YamlLine line) =>
        line.Text.StartsWith("---", StringComparison.Ordinal)
        || line.Text.StartsWith("...", StringComparison.Ordinal)
        || (line.Number == 1 && line.Text[0] == '%');

    private static YamlMistake? ExamineIndent(YamlLine line)
    {
        var c = line.Text[line.Indent];
        return c == '\t'
                ? new YamlMistake(line.Start + line.Indent, YamlFinding.TabInIndent, YamlAdvice.IndentWithBlanks)
            : YamlLookAlikes.IsBlank(c)
                ? new YamlMistake(
                    line.Start + line.Indent,
                    Reason.Of(YamlFinding.BlankInIndent, c.ToString()),
                    YamlAdvice.IndentWithPlainBlanks
                )
            : null;
    }

    // A key with its value, or an item that may begin with a key.
    private YamlMistake? ExamineEntry(YamlLine line, int at)
    {
        if (line.Text[at] == '-' && (at + 1 == line.Text.Length || line.Text[at + 1] is ' ' or '\t'))
        {
            var next = at + 1 + line.Text.AsSpan(at + 1).IndexOfAnyExcept(' ', '\t');
            if (_levels.Item(line, at) is { } misplaced)
            {
                return misplaced;
            }

            return next <= at ? null
                : line.AfterKey(next) >= 0 || line.Text[next] == '-' ? ExamineEntry(line, next)
                : ExamineValue(line, next);
        }

        var value = line.AfterKey(at);
        return value >= 0 ? _levels.Key(line, at) ?? ExamineValue(line, value)
            : _levels.IsValueBelow(at)
                ? YamlStart.FindHyphen(line, at) ?? YamlKeyMistakes.FindColon(line, at) ?? ExamineValue(line, at)
            : YamlKeyMistakes.Find(line, at, _levels);
    }

    private YamlMistake? ExamineValue(YamlLine line, int from)
    {
        var blanks = line.Text.AsSpan(from).IndexOfAnyExcept(' ', '\t');
        var at = from + blanks;
        if (blanks < 0 || line.IsNoteAt(at))
        {
            _levels.Value(line, YamlValueForm.None);
            return null;
        }

        if (line.Text[at] is '"' or '\'' or '[' or '{' or '|' or '>')
        {
            _levels.Value(line, YamlValueForm.Closed);
            var open = new YamlOpenText(line, at, _levels.Indent);
            var mistake = open.Begin();
            _open = open.IsClosed ? null : open;
            return mistake;
        }

        var note = Enumerable.Range(at, line.Text.Length - at).FirstOrDefault(line.IsNoteAt, -1);
        _levels.Value(line, note < 0 ? YamlValueForm.Plain : YamlValueForm.CutOff);
        return YamlPlainMistakes.Find(line, at, note < 0 ? line.Text.Length : note);
    }
}
