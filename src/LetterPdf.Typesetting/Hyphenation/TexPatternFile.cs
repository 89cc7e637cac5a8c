using System.Globalization;

namespace LetterPdf.Typesetting.Hyphenation;

/// <summary>
/// A pattern file of TeX's hyph-utf8 as it is published: the header, a list of facts in comments, gives the minimum
/// number of letters on each side of a hyphen; then come \patterns{...} and \hyphenation{...}. The file is kept
/// whole, because its licence requires that its notice stays with it.
/// </summary>
internal sealed class TexPatternFile
{
    private const string MinimaKey = "typesetting:";
    private const string LeftKey = "left:";
    private const string RightKey = "right:";

    private TexPatternFile() { }

    private enum Section
    {
        None,
        Minima,
        Patterns,
        Exceptions,
    }

    internal PatternTrie Patterns { get; } = new();

    internal HyphenationExceptions Exceptions { get; } = new();

    /// <summary>The minimum number of letters before a hyphen: TeX's \lefthyphenmin.</summary>
    internal int LeftMinimum { get; private set; }

    /// <summary>The minimum number of letters after a hyphen: TeX's \righthyphenmin.</summary>
    internal int RightMinimum { get; private set; }

    /// <exception cref="FormatException">The text is no such file.</exception>
    internal static TexPatternFile Read(ReadOnlySpan<char> text)
    {
        var file = new TexPatternFile();
        var section = Section.None;
        foreach (var line in text.EnumerateLines())
        {
            var comment = line.IndexOf('%');
            section =
                comment == 0
                    ? file.ReadFact(line[1..].Trim(), section)
                    : file.ReadLine(comment > 0 ? line[..comment] : line, section);
        }

        return file.LeftMinimum > 0 && file.RightMinimum > 0
            ? file
            : throw new FormatException(
                "The pattern file does not say how many letters stay on each side of a hyphen."
            );
    }

    private Section ReadFact(ReadOnlySpan<char> fact, Section section)
    {
        if (fact is MinimaKey)
        {
            return Section.Minima;
        }

        if (section == Section.Minima && fact.StartsWith(LeftKey, StringComparison.Ordinal))
        {
            LeftMinimum = int.Parse(fact[LeftKey.Length..], CultureInfo.InvariantCulture);
            return section;
        }

        if (section == Section.Minima && fact.StartsWith(RightKey, StringComparison.Ordinal))
        {
            RightMinimum = int.Parse(fact[RightKey.Length..], CultureInfo.InvariantCulture);
            return section;
        }

        // Facts are in the header; a comment between patterns ends nothing.
        return section == Section.Minima ? Section.None : section;
    }

    private Section ReadLine(ReadOnlySpan<char> line, Section section)
    {
        var rest = line.Trim();

        // Messages to TeX's terminal, and the end of input, do not matter here.
        if (rest.StartsWith("\\message{", StringComparison.Ordinal) || rest is "\\endinput")
        {
            return section;
        }

        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf(' ');
            var item = end < 0 ? rest : rest[..end];
            rest = rest[item.Length..].TrimStart();
            section = item switch
            {
                "\\patterns{" => Section.Patterns,
                "\\hyphenation{" => Section.Exceptions,
                "}" => Section.None,
                [.., '}'] => AddLast(item[..^1], section),
                _ => Add(item, section),
            };
        }

        return section;
    }

    // A list whose brace is not on a line of its own.
    private Section AddLast(ReadOnlySpan<char> item, Section section)
    {
        Add(item, section);
        return Section.None;
    }

    private Section Add(ReadOnlySpan<char> item, Section section)
    {
        if (section == Section.Patterns)
        {
            Patterns.Add(item);
        }
        else if (section != Section.Exceptions || !Exceptions.TryAdd(item))
        {
            throw new FormatException(
                $"The pattern file holds \"{item}\", which is neither a pattern nor an exception."
            );
        }

        return section;
    }
}
