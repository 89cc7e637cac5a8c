using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The form of a value, as far as the lines below it are concerned.</summary>
internal enum YamlValueForm
{
    /// <summary>Nothing yet: keys or items below it belong to it.</summary>
    None,

    /// <summary>Text that the next lines may continue.</summary>
    Plain,

    /// <summary>Text that a comment has ended.</summary>
    CutOff,

    /// <summary>A value that nothing can continue.</summary>
    Closed,
}

/// <summary>The columns in which keys and items begin, from the outermost in.</summary>
internal sealed class YamlLevels
{
    private readonly Stack<(int Indent, bool IsList)> _levels = new();
    private YamlValueForm _value = YamlValueForm.None;
    private YamlLine? _above;

    /// <summary>The column, from 0, of the current entry.</summary>
    public int Indent => _levels.TryPeek(out var top) ? top.Indent : 0;

    /// <summary>Whether the last line examined continues the text above it.</summary>
    public bool IsContinuation { get; private set; }

    /// <summary>The line with the last value.</summary>
    public YamlLine? Above => _above;

    /// <summary>Whether something that begins at a column can be the value of the key or item above.</summary>
    public bool IsValueBelow(int at) => _value == YamlValueForm.None && _levels.TryPeek(out var top) && at > top.Indent;

    public void Value(YamlLine line, YamlValueForm form) => (_above, _value) = (line, form);

    /// <summary>Checks whether a line continues the text above it, which it can only where it begins further
    /// right.</summary>
    public YamlMistake? Continue(YamlLine line)
    {
        IsContinuation = false;
        if (_levels.Count == 0 || line.Indent <= Indent || _value == YamlValueForm.None)
        {
            return null;
        }

        if (line.AfterKey(line.Indent) >= 0 || line.Text[line.Indent..].StartsWith("- ", StringComparison.Ordinal))
        {
            return line.AfterKey(line.Indent) < 0 && _value == YamlValueForm.Plain ? Continued() : TooDeep(line);
        }

        return _value switch
        {
            YamlValueForm.Plain => Continued(),
            YamlValueForm.CutOff => new YamlMistake(
                _above!.Start + _above.Text.IndexOf(" #", StringComparison.Ordinal) + 1,
                YamlFinding.CutAtNote,
                YamlAdvice.QuoteText
            ),
            _ => YamlKeyMistakes.WithoutKey(line, line.Indent),
        };
    }

    /// <summary>Adds an item.</summary>
    public YamlMistake? Item(YamlLine line, int at)
    {
        var mistake = Leave(line, at, isList: true);
        _value = YamlValueForm.None;
        _above = line;
        return mistake;
    }

    /// <summary>Adds a key.</summary>
    public YamlMistake? Key(YamlLine line, int at)
    {
        var mistake = Leave(line, at, isList: false);
        _value = YamlValueForm.None;
        _above = line;
        return mistake;
    }

    private YamlMistake? Continued()
    {
        IsContinuation = true;
        return null;
    }

    private YamlMistake? Leave(YamlLine line, int at, bool isList)
    {
        var left = -1;
        while (_levels.TryPeek(out var top) && (top.Indent > at || (top.Indent == at && top.IsList && !isList)))
        {
            left = _levels.Pop().Indent;
        }

        if (_levels.TryPeek(out var level) && level.Indent == at && level.IsList == isList)
        {
            return null;
        }

        var mistake =
            left == at ? new YamlMistake(line.Start + at, YamlFinding.HyphenMissing, YamlAdvice.HyphenOrColumnOfKey)
            : left >= 0 ? Between(line, at)
            : _value == YamlValueForm.None ? null
            : level.Indent == at
                ? new YamlMistake(
                    line.Start + at,
                    Reason.Of(YamlFinding.ListBesideValue, _above!.Number),
                    YamlAdvice.ListBelowKey
                )
            : TooDeep(line);
        _levels.Push((at, isList));
        return mistake;
    }

    // Between the columns of two levels.
    private YamlMistake Between(YamlLine line, int at) =>
        new(
            line.Start + at,
            YamlFinding.BetweenColumns,
            _levels.Count == 0 ? YamlAdvice.FirstColumn : Reason.Of(YamlAdvice.ColumnOrFurtherRight, Indent + 1)
        );

    private YamlMistake TooDeep(YamlLine line) =>
        YamlKeyMistakes.FindColon(_above!, _above!.AfterHyphens())
        ?? new(
            line.Start + line.Indent,
            Reason.Of(YamlFinding.IndentTooDeep, _above!.Number),
            Reason.Of(YamlAdvice.ColumnOfLevel, Indent + 1)
        );
}
