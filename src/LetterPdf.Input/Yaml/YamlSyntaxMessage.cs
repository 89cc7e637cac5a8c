using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The meaning of the parser's messages for people who have never heard of a token; for mistakes that
/// <see cref="YamlMistakes"/> does not find.</summary>
internal static class YamlSyntaxMessage
{
    private static readonly ImmutableArray<(string Part, YamlFinding Message, YamlAdvice Hint)> Known =
    [
        ("invalid mapping", YamlFinding.ColonInText, YamlAdvice.QuoteText),
        ("mapping values are not allowed", YamlFinding.ColonInText, YamlAdvice.QuoteText),
        ("unexpected end of stream", YamlFinding.QuotationOpen, YamlAdvice.CloseOrDouble),
        ("escape", YamlFinding.Backslash, YamlAdvice.SingleMarksForText),
        ("flow sequence", YamlFinding.ListBroken, YamlAdvice.CommasInList),
        ("flow mapping", YamlFinding.BracesBroken, YamlAdvice.CommasInBraces),
        ("tab", YamlFinding.TabInIndent, YamlAdvice.IndentWithBlanks),
        ("anchor or alias", YamlFinding.WrongStart, YamlAdvice.QuoteText),
        ("cannot start any token", YamlFinding.WrongStart, YamlAdvice.QuoteText),
        ("wrong indentation", YamlFinding.LineMisplaced, YamlAdvice.IndentText),
        ("document", YamlFinding.LineMisplaced, YamlAdvice.FirstColumnWithoutMarks),
        ("did not find expected key", YamlFinding.LineMisplaced, YamlAdvice.ColumnOfKeys),
        ("could not find expected ':'", YamlFinding.ColonMissing, YamlAdvice.KeyAndValue),
        ("block mapping", YamlFinding.LineMisplaced, YamlAdvice.ColumnOfKeys),
        ("block collection", YamlFinding.LineMisplaced, YamlAdvice.ColumnOfItems),
    ];

    /// <summary>The mistake for a message of the parser.</summary>
    /// <param name="start">The offset that the parser reported, in UTF-16 units.</param>
    public static YamlMistake For(string reason, int start)
    {
        foreach (var (part, message, hint) in Known)
        {
            if (reason.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return new YamlMistake(start, message, hint);
            }
        }

        return new YamlMistake(start, YamlFinding.Unreadable, YamlAdvice.CheckIndent);
    }
}
