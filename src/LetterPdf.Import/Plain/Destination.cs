namespace LetterPdf.Import;

/// <summary>Where a link leads: "(https://example.org)" (CommonMark 0.31, 6.3).</summary>
/// <param name="Target">Without angle brackets and backslashes.</param>
/// <param name="Title">Null for none.</param>
/// <param name="End">The offset behind the bracket.</param>
internal sealed record Destination(string Target, string? Title, int End)
{
    /// <summary>The destination at an offset; null for none.</summary>
    public static Destination? At(string text, int at, int limit)
    {
        if (at >= limit || text[at] != '(' || EndOf(text, at, Math.Min(limit, at + LinkTargets.Longest)) is not { } end)
        {
            return null;
        }

        var inside = text[(at + 1)..end].Trim();
        var blank = inside.IndexOf(' ', StringComparison.Ordinal);
        var title = blank < 0 ? null : inside[blank..].Trim();
        var isTitle = title is null || (title.Length > 1 && title[0] is '"' or '\'' or '(');
        var target = Unescaped(blank < 0 ? inside : inside[..blank]);
        return isTitle ? new Destination(target, title?[1..^1], end + 1) : null;
    }

    private static int? EndOf(string text, int at, int limit)
    {
        var depth = 0;
        for (var i = at; i < limit && text[i] != '\n'; i++)
        {
            depth += text[i] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            i += text[i] == '\\' ? 1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return null;
    }

    private static string Unescaped(string target)
    {
        target = target.StartsWith('<') && target.EndsWith('>') ? target[1..^1] : target;
        return target.Replace("\\", string.Empty, StringComparison.Ordinal);
    }
}
