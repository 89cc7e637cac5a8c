using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Checks whether every field can be filled in, including those in branches that are not taken.</summary>
internal sealed class MergeCheck(MappedText source, MergeValues values, DiagnosticBag diagnostics)
{
    private bool _isAccepted = true;

    /// <summary>Whether a field was met whose value depends on the recipient.</summary>
    public bool Varies { get; private set; }

    /// <summary>Whether the parts may be filled in; if not, every reason is reported.</summary>
    public bool Accept(ImmutableArray<MergePart> parts)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case MergePart.Field field:
                    Accept(field.Value);
                    break;
                case MergePart.Choice choice:
                    Accept(choice.Condition);
                    Accept(choice.Then);
                    Accept(choice.Otherwise);
                    break;
            }
        }

        return _isAccepted;
    }

    private void Accept(MergeExpression expression)
    {
        switch (expression)
        {
            case MergeExpression.Name name:
                CheckName(name);
                break;
            case MergeExpression.Not not:
                Accept(not.Operand);
                break;
            case MergeExpression.Pair pair:
                Accept(pair.Left);
                Accept(pair.Right);
                CheckOrdering(pair);
                break;
        }
    }

    // In Liquid a text is neither less nor greater than a number: such a condition is never true and gives no
    // warning.
    private void CheckOrdering(MergeExpression.Pair pair)
    {
        if (_isAccepted && MergeRun.IsOrdering(pair.Operator) && !(IsNumber(pair.Left) && IsNumber(pair.Right)))
        {
            Report(DiagnosticCatalog.MergeFieldSyntax, pair, MergeFinding.NoNumbers, MergeFinding.NumbersAre);
        }
    }

    private static bool IsNumber(MergeExpression expression) =>
        expression switch
        {
            MergeExpression.Literal literal => literal.Value is decimal,
            MergeExpression.Name name => name.Text is "signatories.count" or "countries.count" or "recipient.row",
            _ => false,
        };

    private void CheckName(MergeExpression.Name expression)
    {
        var name = expression.Text;
        var names = values.KnownNames;
        if (MergeValues.IsOfRecipient(name) && values.Recipients is null)
        {
            Report(
                DiagnosticCatalog.UndefinedMergeField,
                expression,
                Reason.Of(MergeFinding.NoRecipients, name),
                MergeFinding.AddRecipients
            );
        }
        else if (string.Equals(name, RecipientNames.Mail, StringComparison.Ordinal) && !values.MayMail)
        {
            Report(
                DiagnosticCatalog.UndefinedMergeField,
                expression,
                Reason.Of(MergeFinding.MailIsPrivate, name),
                MergeFinding.NameMailColumn
            );
        }
        else if (!names.Contains(name, StringComparer.Ordinal) && !values.Holds(name))
        {
            Report(
                DiagnosticCatalog.UndefinedMergeField,
                expression,
                Reason.Of(MergeFinding.Unknown, name),
                AdviceAbout(name, names)
            );
        }
        else if (!values.Holds(name))
        {
            Report(DiagnosticCatalog.UndefinedMergeField, expression, Reason.Of(MergeFinding.MadeLater, name));
        }
        else
        {
            values.Use(name);
            Varies |= values.Varies(name);
        }
    }

    private static Reason AdviceAbout(string name, ImmutableArray<string> names)
    {
        var known = names.Select(field => (Fact)field);
        return Suggestion.Nearest(name, names) is { } near ? Reason.Of(MergeFinding.DidYouMean, [near, .. known])
            : name.StartsWith(RecipientFields.Prefix, StringComparison.Ordinal)
                ? Reason.Of(MergeFinding.NameColumn, [name[RecipientFields.Prefix.Length..], .. known])
            : Reason.Of(MergeFinding.FieldsAre, [.. known]);
    }

    private void Report(DiagnosticCode code, MergeExpression place, Reason message, Reason? hint = null)
    {
        _isAccepted = false;
        diagnostics.Add(code.At(source.SpanOf(place.Start, place.Length), message, hint));
    }
}
