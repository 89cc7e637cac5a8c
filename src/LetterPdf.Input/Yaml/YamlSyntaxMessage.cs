using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The parser's reasons in words for people who have never heard of a token; for what <see
/// cref="YamlMistakes"/> does not find.</summary>
internal static class YamlSyntaxMessage
{
    private static readonly ImmutableArray<(string Part, string Message, string Hint)> Known =
    [
        (
            "invalid mapping",
            "a colon followed by a space stands inside a text",
            "Put the whole text in quotation marks."
        ),
        (
            "mapping values are not allowed",
            "a colon followed by a space stands inside a text",
            "Put the whole text in quotation marks."
        ),
        (
            "unexpected end of stream",
            "a quotation mark is opened here and never closed",
            "Close it, or double it where it belongs to the text."
        ),
        (
            "escape",
            "a backslash in a text in double quotation marks means something else here",
            "Put the text in single quotation marks: '...'."
        ),
        (
            "flow sequence",
            "a list in brackets is not closed or lacks a comma",
            "Separate the items by commas and close the list with ]."
        ),
        (
            "flow mapping",
            "a value in braces is not closed or lacks a comma",
            "Separate the keys by commas and close with }."
        ),
        ("tab", "a tab stands in the indentation", "Indent with spaces; most editors can show the difference."),
        ("anchor or alias", "a text cannot begin with this character", "Put the whole text in quotation marks."),
        ("cannot start any token", "a text cannot begin with this character", "Put the whole text in quotation marks."),
        (
            "wrong indentation",
            "this line does not fit the lines above it",
            "Indent the lines of a text further than its key."
        ),
        (
            "document",
            "this line does not fit the lines above it",
            "Let the keys of the letter all begin in column 1, and remove lines such as '---'."
        ),
        (
            "did not find expected key",
            "this line does not fit the lines above it",
            "Check the indentation: keys of the same level begin in the same column."
        ),
        ("could not find expected ':'", "a key without a colon stands here", "Write 'key: value'."),
        (
            "block mapping",
            "this line does not fit the lines above it",
            "Check the indentation: keys of the same level begin in the same column."
        ),
        (
            "block collection",
            "this line does not fit the lines above it",
            "Check the indentation: items of the same list begin in the same column."
        ),
    ];

    /// <summary>What the parser said.</summary>
    /// <param name="start">Where it said so.</param>
    public static YamlMistake For(string reason, int start)
    {
        foreach (var (part, message, hint) in Known)
        {
            if (reason.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return new YamlMistake(start, message, hint);
            }
        }

        return new YamlMistake(
            start,
            "this cannot be read as YAML",
            "Check the indentation, and put texts with special characters in quotation marks."
        );
    }
}
