using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace LetterPdf.Input;

/// <summary>Comments in letter.yml: for the authors of the letter, not for its recipients.</summary>
internal static class YamlComments
{
    /// <summary>The text without its comments and without lines that contained nothing else.</summary>
    /// <param name="source">Well-formed YAML.</param>
    public static string Remove(string source)
    {
        var text = new StringBuilder(source.Length);
        var position = 0;
        foreach (var (start, end) in Find(source))
        {
            text.Append(source, position, start - position);
            while (text.Length > 0 && text[^1] is ' ' or '\t')
            {
                text.Length--;
            }

            var isWholeLine = text.Length == 0 || text[^1] is '\n' or '\r';
            position = isWholeLine ? AfterLineEnd(source, end) : end;
        }

        return text.Append(source, position, source.Length - position).ToString();
    }

    private static IEnumerable<(int Start, int End)> Find(string source)
    {
        var scanner = new Scanner(new StringReader(source), skipComments: false);
        while (scanner.MoveNext())
        {
            if (scanner.Current is Comment comment)
            {
                var start = source.IndexOf('#', (int)comment.Start.Index);
                var end = source.AsSpan(start).IndexOfAny('\r', '\n');
                yield return (start, end < 0 ? source.Length : start + end);
            }
        }
    }

    private static int AfterLineEnd(string source, int end) =>
        end < source.Length && source[end] == '\r' && end + 1 < source.Length && source[end + 1] == '\n'
            ? end + 2
            : Math.Min(end + 1, source.Length);
}
