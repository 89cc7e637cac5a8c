using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Fills in the fields of a checked text; every character of the result knows its source.</summary>
internal sealed class MergeRun(MappedText source, MergeValues values, bool isMarkdown, DiagnosticBag diagnostics)
{
    private const int LengthLimit = 8 * 1024 * 1024;

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<MappedText.Piece>.Builder _pieces =
        ImmutableArray.CreateBuilder<MappedText.Piece>();
    private bool _hasFailed;

    public static bool IsOrdering(MergeOperator op) => op is >= MergeOperator.Less and <= MergeOperator.GreaterOrEqual;

    /// <summary>The filled text, or null after a diagnostic.</summary>
    public MappedText? Run(ImmutableArray<MergePart> parts)
    {
        Fill(parts);
        if (_text.Length > LengthLimit)
        {
            Fail(DiagnosticCatalog.MergeLimit.At(source.Span, MergeFinding.TooLong));
        }

        return _hasFailed ? null : new MappedText(_text.ToString(), source.Span, _pieces.ToImmutable());
    }

    private void Fill(ImmutableArray<MergePart> parts)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case MergePart.Verbatim verbatim:
                    _pieces.AddRange(source.PiecesOf(verbatim.Start, verbatim.Length, _text.Length));
                    _text.Append(source.Text, verbatim.Start, verbatim.Length);
                    break;
                case MergePart.Field field:
                    Insert(field.Value);
                    break;
                case MergePart.Choice choice:
                    Fill(IsTrue(ValueOf(choice.Condition)) ? choice.Then : choice.Otherwise);
                    break;
            }
        }
    }

    private void Insert(MergeExpression expression)
    {
        var place = source.SpanOf(expression.Start, expression.Length);
        if (ValueOf(expression) is not { } value)
        {
            Fail(WithoutValue((expression as MergeExpression.Name)?.Text ?? "", place));
            return;
        }

        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        _pieces.Add(new MappedText.Piece(_text.Length, place.Start, place.Length, IsVerbatim: false));
        _text.Append(isMarkdown ? MarkdownEscape.Escape(text) : text);
    }

    // What a recipient lacks is missing in the list, and the text is only where it shows.
    private Diagnostic WithoutValue(string name, TextSpan place) =>
        values.Row is { } row && values.Varies(name)
            ? DiagnosticCatalog.EmptyRecipientField.At(
                row.Place,
                Reason.Of(RecipientFinding.EmptyField, name, place.Path, place.Line),
                RecipientAdvice.AskFirst
            )
            : DiagnosticCatalog.MergeFieldWithoutValue.At(
                place,
                Reason.Of(MergeFinding.WithoutValue, name),
                MergeFinding.AskFirst
            );

    private object? ValueOf(MergeExpression expression) =>
        expression switch
        {
            MergeExpression.Name name => values[name.Text] is int number ? (decimal)number : values[name.Text],
            MergeExpression.Literal literal => literal.Value,
            MergeExpression.Not not => !IsTrue(ValueOf(not.Operand)),
            MergeExpression.Pair pair => Holds(pair, ValueOf(pair.Left), ValueOf(pair.Right)),
            _ => null,
        };

    // Truth in Liquid: only false and absent values are false.
    private static bool IsTrue(object? value) => value is not (null or false);

    private bool Holds(MergeExpression.Pair pair, object? left, object? right) =>
        pair.Operator switch
        {
            MergeOperator.Or => IsTrue(left) || IsTrue(right),
            MergeOperator.And => IsTrue(left) && IsTrue(right),
            MergeOperator.Equal => AreEqual(pair, left, right),
            MergeOperator.NotEqual => !AreEqual(pair, left, right),
            MergeOperator.Contains => left is string text
                && right is string part
                && text.Contains(part, StringComparison.Ordinal),
            _ => left is decimal first && right is decimal second && IsOrdered(pair.Operator, first.CompareTo(second)),
        };

    private static bool IsOrdered(MergeOperator op, int comparison) =>
        op switch
        {
            MergeOperator.Less => comparison < 0,
            MergeOperator.LessOrEqual => comparison <= 0,
            MergeOperator.Greater => comparison > 0,
            _ => comparison >= 0,
        };

    // A number is never equal to a text; a comparison of them must mean something else.
    private bool AreEqual(MergeExpression place, object? left, object? right)
    {
        if (left is not null && right is not null && left.GetType() != right.GetType())
        {
            Fail(
                DiagnosticCatalog.MergeFieldSyntax.At(
                    source.SpanOf(place.Start, place.Length),
                    MergeFinding.NotComparable
                )
            );
        }

        return Equals(left, right);
    }

    private void Fail(Diagnostic problem)
    {
        _hasFailed = true;
        diagnostics.Add(problem);
    }
}
