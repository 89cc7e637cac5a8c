using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>`letterpdf check --accept`: adds decisions to a file of decisions. Its contents stay as they are, notes
/// and all.</summary>
public static class DecisionsText
{
    private const string NewFile =
        "# What was looked at and found right: see the manual, 'Writing a letter', 'Check'.\n";

    /// <summary>The file's text with decisions added at the ends of their lists.</summary>
    /// <param name="path">The file's path, relative to the letter's folder.</param>
    /// <param name="text">The file's text; null where there is no such file yet.</param>
    /// <param name="acceptances">The decisions for this file; duplicates are written once.</param>
    /// <returns>The new text; null where the file cannot be read as a file of decisions.</returns>
    public static string? With(string path, string? text, IEnumerable<Acceptance> acceptances)
    {
        ArgumentNullException.ThrowIfNull(acceptances);
        var result = text ?? NewFile;
        foreach (var kind in acceptances.GroupBy(acceptance => acceptance.Kind, StringComparer.Ordinal))
        {
            ImmutableArray<string> items = [.. kind.Select(ItemOf).Distinct(StringComparer.Ordinal)];
            if (Insert(path, result, kind.Key, items) is not { } longer)
            {
                return null;
            }

            result = longer;
        }

        return result;
    }

    private static string? Insert(string path, string text, string kind, ImmutableArray<string> items)
    {
        var findings = new DiagnosticBag();
        var root = YamlTreeReader.Read(new SourceFile(path, text), text, findings).Root;
        if (findings.InSourceOrder().Any(finding => finding.Code != DiagnosticCatalog.EmptyLetterFile))
        {
            return null;
        }

        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return root?.Entries.FirstOrDefault(entry => string.Equals(entry.Key, kind, StringComparison.Ordinal)) switch
        {
            null => AtEnd(text, $"{kind}:{end}{string.Concat(items.Select(item => $"  - {item}{end}"))}", end),
            { Value: YamlScalar { IsEmpty: true } } empty => UnderKey(text, empty, items, end),
            { Value: YamlSequence { Items: [.., var last] } list } => AfterItem(text, list, last, items, end),
            _ => null,
        };
    }

    private static string AtEnd(string text, string lines, string end) =>
        text.Length == 0 || text[^1] is '\n' or '\r' ? text + lines : text + end + lines;

    // A key without a value, perhaps followed by a note.
    private static string UnderKey(string text, YamlEntry empty, ImmutableArray<string> items, string end)
    {
        var line = text.AsSpan(empty.KeySpan.Start).IndexOfAny('\r', '\n');
        var at = line < 0 ? text.Length : empty.KeySpan.Start + line;
        return text.Insert(at, string.Concat(items.Select(item => $"{end}  - {item}")));
    }

    private static string AfterItem(
        string text,
        YamlSequence list,
        YamlNode last,
        ImmutableArray<string> items,
        string end
    )
    {
        var at = EndOf(text, last);
        if (text[list.Span.Start] == '[')
        {
            return text.Insert(at, string.Concat(items.Select(item => $", {item}")));
        }

        // After the line, including a note at its end, with the same indentation as the item above.
        var line = text.AsSpan(at).IndexOfAny('\r', '\n');
        var lineEnd = line < 0 ? text.Length : at + line;
        var first = list.Items[0].Span.Start;
        var lineStart = text.LastIndexOfAny(['\n', '\r'], Math.Max(0, first - 1)) + 1;
        var dash = text.IndexOf('-', lineStart);
        return text.Insert(lineEnd, string.Concat(items.Select(item => $"{end}{text[lineStart..dash]}- {item}")));
    }

    // Where a node ends: a list in brackets after its closing bracket, any other list with its last item.
    private static int EndOf(string text, YamlNode node)
    {
        if (node is not YamlSequence { Items: [.., var last] })
        {
            return node.Span.Start + node.Span.Length;
        }

        var end = EndOf(text, last);
        return text[node.Span.Start] == '[' ? text.IndexOf(']', end) + 1 : end;
    }

    private static string ItemOf(Acceptance acceptance) =>
        string.Equals(acceptance.Kind, Acceptance.Right, StringComparison.Ordinal)
            ? YamlQuotation.Of(acceptance.Texts[0])
            : $"[{string.Join(", ", acceptance.Texts.Select(YamlQuotation.Of))}]";
}
