namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>
/// Where a name is best broken: after a comma or a dash, which separates its parts; not after a word that leads on to
/// the next ("of", "de"), which keeps the reader waiting.
/// </summary>
internal static class SenseBreaks
{
    // The cost of a line that ends two thirds of the measure earlier, given how uneven lines of names may be
    // (ParagraphLayout).
    private const double Cost = 300;

    // csharpier-ignore
    private static readonly WordSet Leading = new(
        StringComparer.OrdinalIgnoreCase,
        "a", "an", "the", "of", "for", "and", "or", "in", "on", "to", "with", "at", "by", "from", "&",
        "de", "del", "la", "el", "los", "las", "y", "e", "en", "por", "para", "con", "al",
        "du", "des", "le", "les", "et", "pour", "au", "aux", "sur", "dans",
        "der", "die", "das", "des", "den", "dem", "und", "f\u00FCr", "von", "zur", "zum", "im", "am",
        "di", "della", "delle", "dei", "degli", "dello", "il", "lo", "per", "do", "da", "dos", "das", "em", "o", "os",
        "van", "het", "een", "voor", "te", "ter", "ten", "al-", "el-");

    /// <summary>The cost of a break at a space; negative where the name asks for one.</summary>
    public static double CostAt(string text, int space)
    {
        if (
            text[space - 1] is ',' or ';' or '\u2013' or '\u2014'
            || text.AsSpan(0, space).EndsWith(" -", StringComparison.Ordinal)
        )
        {
            return -Cost;
        }

        var before = text.AsSpan(0, space);
        return Leading.Contains(before[(before.LastIndexOf(' ') + 1)..]) ? Cost : 0;
    }
}
