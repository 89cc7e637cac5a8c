using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// The front matter of a website generator before a text, between two lines of --- (YAML) or +++ (TOML). Read as
/// Markdown, the first line would be a rule, and the second would make a heading of the lines between.
/// </summary>
internal static class FrontMatter
{
    private const int MostLines = 100;

    private const string KeyCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.\"'";

    /// <summary>Whether the text begins with one, which is then reported.</summary>
    public static bool IsIn(MappedText text, DiagnosticBag diagnostics)
    {
        if (LinesOf(text.Text) is not { } lines)
        {
            return false;
        }

        diagnostics.Add(
            DiagnosticCatalog.FrontMatter.At(
                text.SpanOf(text.Text.Length - text.Text.AsSpan().TrimStart().Length, 3),
                Reason.Of(MarkdownFinding.FrontMatter, lines),
                MarkdownAdvice.RemoveFrontMatter
            )
        );
        return true;
    }

    // The number of its lines; null where the text begins differently.
    private static int? LinesOf(string text)
    {
        var lines = text.AsSpan().EnumerateLines();
        var mark = default(ReadOnlySpan<char>);
        while (mark.IsEmpty && lines.MoveNext())
        {
            mark = lines.Current.Trim(" \t");
        }

        if (mark is not ("---" or "+++"))
        {
            return null;
        }

        var hasSetting = false;
        for (var count = 2; count <= MostLines && lines.MoveNext(); count++)
        {
            var line = lines.Current.TrimEnd(" \t");
            if (line.SequenceEqual(mark) || line is "...")
            {
                return hasSetting ? count : null;
            }

            // A blank line ends a heading that is really YAML, and a rule may begin a letter.
            hasSetting |= IsSetting(line, mark[0] == '-' ? ':' : '=');
        }

        return null;
    }

    private static bool IsSetting(ReadOnlySpan<char> line, char sign)
    {
        var at = line.IndexOf(sign);
        if (at <= 0)
        {
            return false;
        }

        var isKey = line[..at].TrimEnd(' ').IndexOfAnyExcept(KeyCharacters) < 0;
        var isSignAlone = at + 1 == line.Length || line[at + 1] is ' ' or '\t';
        return isKey && (sign == '=' || isSignAlone);
    }
}
