using LetterPdf.Model;
using Scriban.Syntax;

namespace LetterPdf.Input;

/// <summary>Names and places of a template's parts.</summary>
internal static class MergeName
{
    /// <summary>"addressee.name"; null for what is not a chain of plain names.</summary>
    public static string? Of(ScriptExpression? expression) =>
        expression switch
        {
            ScriptVariable variable => variable.Name,
            ScriptMemberExpression { Member: { } member } chain when Of(chain.Target) is { } target =>
                $"{target}.{member.Name}",
            _ => null,
        };

    /// <summary>Where a part stands.</summary>
    public static TextSpan Place(MappedText source, ScriptNode node) =>
        source.SpanOf(node.Span.Start.Offset, Math.Max(1, node.Span.End.Offset - node.Span.Start.Offset + 1));
}
