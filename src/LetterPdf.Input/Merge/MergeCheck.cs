using LetterPdf.Model;
using Scriban.Syntax;

namespace LetterPdf.Input;

/// <summary>
/// Walks a parsed template before anything runs, branches that will not be taken included: only known names, only
/// output and conditions. What passes here is bounded by the text's own length.
/// </summary>
internal sealed class MergeCheck(MappedText source, MergeValues values, DiagnosticBag diagnostics)
{
    private bool _isAccepted = true;

    /// <summary>Whether the template may run; if not, every reason is reported.</summary>
    public bool Accept(ScriptNode? node)
    {
        switch (node)
        {
            case null
            or ScriptRawStatement
            or ScriptEscapeStatement
            or ScriptEndStatement
            or ScriptNopStatement
            or ScriptLiteral:
                break;
            case ScriptVariable or ScriptMemberExpression:
                CheckName((ScriptExpression)node);
                break;
            case ScriptBlockStatement block:
                block.Statements.ToList().ForEach(statement => Accept(statement));
                break;
            case ScriptExpressionStatement statement:
                Accept(statement.Expression);
                break;
            case ScriptIfStatement condition:
                Accept(condition.Condition);
                Accept(condition.Then);
                Accept(condition.Else);
                break;
            case ScriptElseStatement otherwise:
                Accept(otherwise.Body);
                break;
            case ScriptNestedExpression nested:
                Accept(nested.Expression);
                break;
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not:
                Accept(not.Right);
                break;
            case ScriptBinaryExpression comparison when IsComparison(comparison.Operator):
                CheckComparison(comparison);
                break;
            default:
                Report(
                    DiagnosticCatalog.MergeFieldNotSupported,
                    node,
                    "merge fields can be shown and compared in conditions, nothing more",
                    "Use {{ name }} and {% if %} only; loops, filters and assignments are not supported."
                );
                break;
        }

        return _isAccepted;
    }

    private void CheckComparison(ScriptBinaryExpression comparison)
    {
        Accept(comparison.Left);
        Accept(comparison.Right);

        // Liquid finds a text neither less nor greater than a number: a condition that never holds and never says so.
        if (
            _isAccepted
            && IsOrdering(comparison.Operator)
            && !(IsNumber(comparison.Left) && IsNumber(comparison.Right))
        )
        {
            Report(
                DiagnosticCatalog.MergeFieldSyntax,
                comparison,
                "only numbers can be compared by < and >",
                "The numbers are signatories.count and countries.count."
            );
        }
    }

    private static bool IsNumber(ScriptExpression? expression) =>
        expression is ScriptLiteral { Value: not string }
        || (MergeName.Of(expression)?.EndsWith(".count", StringComparison.Ordinal) ?? false);

    private static bool IsOrdering(ScriptBinaryOperator op) =>
        op
            is ScriptBinaryOperator.CompareLess
                or ScriptBinaryOperator.CompareLessOrEqual
                or ScriptBinaryOperator.CompareGreater
                or ScriptBinaryOperator.CompareGreaterOrEqual;

    private static bool IsComparison(ScriptBinaryOperator op) =>
        op
            is ScriptBinaryOperator.And
                or ScriptBinaryOperator.Or
                or ScriptBinaryOperator.CompareEqual
                or ScriptBinaryOperator.CompareNotEqual
                or ScriptBinaryOperator.CompareLess
                or ScriptBinaryOperator.CompareLessOrEqual
                or ScriptBinaryOperator.CompareGreater
                or ScriptBinaryOperator.CompareGreaterOrEqual
                or ScriptBinaryOperator.LiquidContains;

    private void CheckName(ScriptExpression expression)
    {
        var name = MergeName.Of(expression);
        if (name is null)
        {
            Report(
                DiagnosticCatalog.UndefinedMergeField,
                expression,
                "this is not the name of a merge field",
                $"The fields are {string.Join(", ", MergeValues.KnownNames)}."
            );
        }
        else if (name.StartsWith("recipient.", StringComparison.Ordinal) || name is "recipient")
        {
            Report(
                DiagnosticCatalog.MergeFieldNotSupported,
                expression,
                $"'{name}': mail merge is not supported by this version yet"
            );
        }
        else if (!MergeValues.KnownNames.Contains(name, StringComparer.Ordinal))
        {
            var hint = Suggestion.For(name, MergeValues.KnownNames);
            var known = $"The fields are {string.Join(", ", MergeValues.KnownNames)}.";
            Report(
                DiagnosticCatalog.UndefinedMergeField,
                expression,
                $"there is no merge field '{name}'",
                hint is null ? known : $"{hint} {known}"
            );
        }
        else if (!values.Holds(name))
        {
            Report(
                DiagnosticCatalog.UndefinedMergeField,
                expression,
                $"'{name}' cannot be used here, because it is made after this text"
            );
        }
        else
        {
            values.Use(name);
        }
    }

    private void Report(DiagnosticCode code, ScriptNode node, string message, string? hint = null)
    {
        _isAccepted = false;
        diagnostics.Add(code.At(MergeName.Place(source, node), message, hint));
    }
}
