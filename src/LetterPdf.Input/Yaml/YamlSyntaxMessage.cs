using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The parser's reasons in words for people who have never heard of a token.</summary>
internal static class YamlSyntaxMessage
{
    private static readonly ImmutableArray<(string Part, string Message, string Hint)> Known =
    [
        ("found invalid mapping", "a colon followed by a blank stands inside a text", "Put the whole text in quotation marks."),
        ("mapping values are not allowed", "a colon followed by a blank stands inside a text", "Put the whole text in quotation marks."),
        ("found unexpected end of stream", "a quotation mark is opened here and never closed", "Close it, or double it where it belongs to the text."),
        ("flow sequence", "a list in brackets is not closed or lacks a comma", "Separate the items by commas and close the list with ]."),
        ("flow mapping", "a value in braces is not closed or lacks a comma", "Separate the keys by commas and close with }."),
        ("cannot start any token", "a text cannot begin with this character", "Put the text in quotation marks, and indent by blanks, not by tabs."),
        ("did not find expected key", "this line does not fit the lines above it", "Check the indentation: keys of the same level begin in the same column."),
        ("could not find expected ':'", "a key without a colon stands here", "Write 'key: value'."),
        ("block mapping", "this line does not fit the lines above it", "Check the indentation: keys of the same level begin in the same column."),
        ("block collection", "this line does not fit the lines above it", "Check the indentation: items of the same list begin in the same column."),
        ("escape", "a backslash in a text in double quotation marks means something else here", "Use single quotation marks."),
    ];

    /// <summary>Offset of the first tab before a line's text; null where there is none.</summary>
    public static int? FindTab(string source)
    {
        var isIndentation = true;
        for (var i = 0; i < source.Length; i++)
        {
            if (isIndentation && source[i] == '\t')
            {
                return i;
            }

            isIndentation = source[i] is '\n' or '\r' || (isIndentation && source[i] == ' ');
        }

        return null;
    }

    /// <summary>Message and hint for what the parser said.</summary>
    public static (string Message, string Hint) For(string reason)
    {
        foreach (var (part, message, hint) in Known)
        {
            if (reason.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return (message, hint);
            }
        }

        return ("this cannot be read as YAML", "Check the indentation, and put texts with special characters in quotation marks.");
    }
}
