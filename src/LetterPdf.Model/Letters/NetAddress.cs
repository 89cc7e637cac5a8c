namespace LetterPdf.Model;

/// <summary>
/// A web or mail address in running text, known by its form alone: https://example.org, www.example.org,
/// example.org/path, name@example.org. A hyphen or a space inserted into one would make it another address.
/// </summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="End">One past its last: a stop, a comma or a bracket around it is no part of it.</param>
public readonly record struct NetAddress(int Start, int End)
{
    private const string SchemeMark = "://";

    /// <summary>The first address at or after an offset; null where there is none.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="from">The offset to begin at, in UTF-16 units.</param>
    public static NetAddress? Find(ReadOnlySpan<char> text, int from = 0)
    {
        while (from < text.Length && text[from..].IndexOfAny('.', '@', ':') is >= 0 and var sign)
        {
            var word = WordAt(text, from, from + sign);
            if (In(text[word.Start..word.End]) is { } found)
            {
                return new NetAddress(word.Start + found.Start, word.Start + found.End);
            }

            from = Math.Max(word.End, from + sign + 1);
        }

        return null;
    }

    /// <summary>Whether a line may end before a character of this address: after the characters that divide
    /// it.</summary>
    /// <param name="text">The text in which it was found.</param>
    /// <param name="offset">An offset in it, in UTF-16 units.</param>
    public bool MayBreakBefore(ReadOnlySpan<char> text, int offset) =>
        offset > Start
        && offset < End
        && IsDivider(text[offset - 1])
        && !IsDivider(text[offset])
        && !text[Start..offset].EndsWith(SchemeMark, StringComparison.Ordinal);

    private static bool IsDivider(char c) => c is '/' or '.' or '@' or '-' or '_' or '?' or '&';

    // A word is whatever is between spaces.
    private static NetAddress? In(ReadOnlySpan<char> word)
    {
        var start = 0;
        while (start < word.Length && !char.IsLetterOrDigit(word[start]))
        {
            start++;
        }

        var end = word.Length;
        while (end > start && !EndsAddress(word[start..end]))
        {
            end--;
        }

        if (word[start..end].IndexOf(SchemeMark, StringComparison.Ordinal) is > 0 and var mark)
        {
            start = StartOfScheme(word, start, start + mark);
        }

        return IsAddress(word[start..end]) ? new NetAddress(start, end) : null;
    }

    // An address may end with a closing bracket only if the opening one is in it.
    private static bool EndsAddress(ReadOnlySpan<char> text) =>
        text[^1] switch
        {
            ')' => text.Count('(') >= text.Count(')'),
            '/' or '_' or '-' or '#' or '=' or '&' or '+' or '%' or '~' or '$' or '*' => true,
            var c => char.IsLetterOrDigit(c) || char.IsSurrogate(c),
        };

    private static int StartOfScheme(ReadOnlySpan<char> word, int start, int mark)
    {
        var scheme = mark;
        while (scheme > start && char.IsAsciiLetterOrDigit(word[scheme - 1]))
        {
            scheme--;
        }

        return scheme;
    }

    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        if (text.IndexOf(SchemeMark, StringComparison.Ordinal) is > 0 and var mark)
        {
            return text.Length > mark + SchemeMark.Length;
        }

        if (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            text = text["mailto:".Length..];
        }

        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return text.Length > "www.".Length;
        }

        var at = text.IndexOf('@');
        return at != 0 && IsHost(HostOf(text[(at + 1)..]), isLowerCase: at < 0);
    }

    private static ReadOnlySpan<char> HostOf(ReadOnlySpan<char> text) =>
        text.IndexOfAny("/?#:") is >= 0 and var end ? text[..end] : text;

    // Names between dots, the last of letters: "example.org", and not "U.S." or "3.5". In front of "@" its case does
    // not matter; alone it must be in small letters, since two sentences without a space between them look the same.
    private static bool IsHost(ReadOnlySpan<char> host, bool isLowerCase)
    {
        var dot = host.LastIndexOf('.');
        if (dot < 1 || host.Length - dot < 3)
        {
            return false;
        }

        foreach (var c in host[(dot + 1)..])
        {
            if (!(isLowerCase ? char.IsLower(c) : char.IsLetter(c)))
            {
                return false;
            }
        }

        return AreNames(host[..dot]);
    }

    private static bool AreNames(ReadOnlySpan<char> names)
    {
        var isEmpty = true;
        foreach (var c in names)
        {
            if ((c == '.' && isEmpty) || (c != '.' && !char.IsLetterOrDigit(c) && c is not ('-' or '_')))
            {
                return false;
            }

            isEmpty = c == '.';
        }

        return !isEmpty;
    }

    private static bool IsOutside(char c) =>
        char.IsWhiteSpace(c)
        || c is '<' or '>' or '"' or '\u2014' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB';

    // The text between spaces and quotation marks; in an address without a path, between other separators too.
    private static NetAddress WordAt(ReadOnlySpan<char> text, int limit, int offset)
    {
        var (start, end) = (offset, offset);
        while (start > limit && !IsOutside(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && !IsOutside(text[end]))
        {
            end++;
        }

        if (text[start..end].Contains('/'))
        {
            return new NetAddress(start, end);
        }

        const string parts = ",;|";
        var before = text[start..offset].LastIndexOfAny(parts);
        var after = text[offset..end].IndexOfAny(parts);
        return new NetAddress(before < 0 ? start : start + before + 1, after < 0 ? end : offset + after);
    }
}
