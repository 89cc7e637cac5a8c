using System.Buffers;

namespace LetterPdf.Input;

/// <summary>Characters that look like YAML's space, hyphen or colon but are others.</summary>
internal static class YamlLookAlikes
{
    public const string Colons = "：﹕∶︓꞉ː";

    public const string Hyphens = "–—•·‣▪−‐‑●◦";

    private const string Blanks =
        "\u00A0\u00AD\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A"
        + "\u200B\u200C\u200D\u202F\u205F\u2060\u3000\uFEFF";

    private static readonly SearchValues<char> All = SearchValues.Create(Colons + Hyphens + Blanks);

    public static bool IsPossible(ReadOnlySpan<char> source) => source.ContainsAny(All);

    public static bool IsOne(char c) => All.Contains(c);

    public static bool IsBlank(char c) => Blanks.Contains(c, StringComparison.Ordinal);
}
