using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Reads the merge fields of a text: Liquid's output, "if" and "unless", "raw" and "comment". Loops, assignments,
/// includes and calls do not exist.
/// </summary>
internal sealed class MergeParser(MappedText source, DiagnosticBag diagnostics)
{
    private static readonly string[] BranchEnds = ["elsif", "else", "endif", "endunless"];

    private readonly MergeCursor _cursor = new(source.Text);
    private readonly string _text = source.Text;
    private bool _hasFailed;

    /// <summary>The parts of the whole text; null after a diagnostic.</summary>
    public ImmutableArray<MergePart>? Read()
    {
        var parts = Parts(out var end);
        if (!_hasFailed && end is not null)
        {
            Fail(NotBegun(end));
        }

        return _hasFailed ? null : parts;
    }

    // Up to the end of the text, or after a tag that ends a branch.
    private ImmutableArray<MergePart> Parts(out MergeTag? end)
    {
        var parts = ImmutableArray.CreateBuilder<MergePart>();
        end = null;
        while (!_hasFailed)
        {
            var open = MergeCursor.NextOpening(_text, _cursor.At);
            AddVerbatim(parts, _cursor.At, open);
            _cursor.At = open;
            if (_cursor.IsAtEnd)
            {
                break;
            }

            if (_text[open + 1] == '{')
            {
                AddField(parts);
                continue;
            }

            if (Tag() is not { } tag)
            {
                break;
            }

            if (BranchEnds.Contains(tag.Name, StringComparer.Ordinal))
            {
                end = tag;
                break;
            }

            AddTag(parts, tag);
        }

        return parts.ToImmutable();
    }

    private void AddVerbatim(ImmutableArray<MergePart>.Builder parts, int start, int end)
    {
        // "{{-" removes the white space before it.
        if (end + 2 < _text.Length && _text[end + 2] == '-')
        {
            end = start + _text.AsSpan(start, end - start).TrimEnd().Length;
        }

        if (end > start)
        {
            parts.Add(new MergePart.Verbatim(start, end - start));
        }
    }

    private void AddField(ImmutableArray<MergePart>.Builder parts)
    {
        _cursor.SkipOpening();
        var value = Expression();
        if (value is MergeExpression.Pair or MergeExpression.Not || (value is not null && _cursor.NextIs('|')))
        {
            FailUnsupported(value.Start);
        }
        else if (Close("}}") && value is not null)
        {
            parts.Add(new MergePart.Field(value));
        }
    }

    // The opening and the name; what follows belongs to the kind of tag.
    private MergeTag? Tag()
    {
        var opening = _cursor.At;
        _cursor.SkipOpening();
        var start = _cursor.At;
        while (_cursor.At < _text.Length && char.IsAsciiLetter(_text[_cursor.At]))
        {
            _cursor.At++;
        }

        if (_cursor.At == start)
        {
            Fail(start);
            return null;
        }

        return new MergeTag(_text[start.._cursor.At], opening, start);
    }

    private void AddTag(ImmutableArray<MergePart>.Builder parts, MergeTag tag)
    {
        switch (tag.Name)
        {
            case "if":
                AddChoice(parts, tag, "endif");
                break;
            case "unless":
                AddChoice(parts, tag, "endunless");
                break;
            case "raw":
                var start = Close("%}") ? _cursor.At : _text.Length;
                AddVerbatim(parts, start, SkipTo("endraw", tag));
                break;
            case "comment":
                _ = Close("%}");
                _ = SkipTo("endcomment", tag);
                break;
            case var name when name.StartsWith("end", StringComparison.Ordinal):
                Fail(NotBegun(tag));
                break;
            default:
                FailUnsupported(tag.NameStart);
                break;
        }
    }

    private void AddChoice(ImmutableArray<MergePart>.Builder parts, MergeTag tag, string last)
    {
        var condition = Expression();
        if (!Close("%}") || condition is null)
        {
            return;
        }

        if (string.Equals(tag.Name, "unless", StringComparison.Ordinal))
        {
            condition = new MergeExpression.Not(condition, condition.Start, condition.Length);
        }

        var then = Parts(out var end);
        var otherwise = ImmutableArray.CreateBuilder<MergePart>();
        switch (end?.Name)
        {
            case "elsif":
                AddChoice(otherwise, end, last);
                break;
            case "else":
                if (Close("%}"))
                {
                    otherwise.AddRange(Parts(out end));
                    End(end, tag, last);
                }

                break;
            default:
                End(end, tag, last);
                break;
        }

        parts.Add(new MergePart.Choice(condition, then, otherwise.ToImmutable()));
    }

    private void End(MergeTag? end, MergeTag tag, string last)
    {
        if (!string.Equals(end?.Name, last, StringComparison.Ordinal))
        {
            Fail(Unpaired(tag.Start, Reason.Of(MergeFinding.NotEnded, Written(tag.Name), Written(last))));
        }

        _ = Close("%}");
    }

    // Moves past the tag that ends a stretch of text that is not read; the result is where that tag begins.
    private int SkipTo(string name, MergeTag tag)
    {
        for (
            var open = MergeCursor.NextOpening(_text, _cursor.At);
            !_hasFailed && open < _text.Length;
            open = MergeCursor.NextOpening(_text, open + 1)
        )
        {
            _cursor.At = open;
            if (_text[open + 1] == '%')
            {
                _cursor.SkipOpening();
                if (_text.AsSpan(_cursor.At).StartsWith(name, StringComparison.Ordinal))
                {
                    _cursor.At += name.Length;
                    _ = Close("%}");
                    return open;
                }
            }
        }

        Fail(tag.Start);
        return _cursor.At;
    }

    private MergeExpression? Expression()
    {
        if (_hasFailed)
        {
            return null;
        }

        var expression = new MergeExpressionReader(_cursor).Read();
        if (expression is null)
        {
            Fail(_cursor.At);
        }

        return expression;
    }

    // "-}}" removes the white space after it.
    private bool Close(string mark)
    {
        var trims = _cursor.NextIs('-');
        if (_hasFailed || !_text.AsSpan(_cursor.At + (trims ? 1 : 0)).StartsWith(mark, StringComparison.Ordinal))
        {
            Fail(_cursor.At);
            return false;
        }

        _cursor.At += mark.Length + (trims ? 1 : 0);
        if (trims)
        {
            _cursor.SkipBlanks();
        }

        return true;
    }

    /// <summary>The finding where the braces contain no field.</summary>
    public static Diagnostic NotWritten(MappedText source, int place) =>
        DiagnosticCatalog.MergeFieldSyntax.At(
            source.SpanOf(place, 1),
            MergeFinding.NotWritten,
            MergeFinding.HowWritten
        );

    private Diagnostic NotBegun(MergeTag tag) =>
        Unpaired(tag.Start, Reason.Of(MergeFinding.NotBegun, Written(tag.Name)));

    private Diagnostic Unpaired(int place, Reason what) =>
        DiagnosticCatalog.MergeFieldSyntax.At(source.SpanOf(place, 1), what, MergeFinding.HowConditionsEnd);

    private static string Written(string tag) => $"{{% {tag} %}}";

    private void FailUnsupported(int place) =>
        Fail(
            DiagnosticCatalog.MergeFieldNotSupported.At(
                source.SpanOf(place, 1),
                MergeFinding.OnlyShown,
                MergeFinding.OnlyFieldsAndConditions
            )
        );

    private void Fail(int place) => Fail(NotWritten(source, Math.Min(place, _text.Length - 1)));

    // Only the first is reported; those after it are often consequences.
    private void Fail(Diagnostic problem)
    {
        if (!_hasFailed)
        {
            diagnostics.Add(problem);
        }

        _hasFailed = true;
    }

    /// <summary>"{% if": the tag's name, where the tag begins, and where its name does.</summary>
    private sealed record MergeTag(string Name, int Start, int NameStart);
}
