using System.Collections.Immutable;

namespace LetterPdf.Import;

/// <summary>Countries in brackets behind names. A bracket may belong to the name, as in "Presbyterian Church (USA)", so
/// one is split off only where many entries have such, and not where it looks like an acronym.</summary>
internal static class NameTags
{
    private const int FewestTags = 3;

    // Of the entries, in hundredths.
    private const int FewestShare = 30;
    private const int LongestTag = 40;

    public static ImmutableArray<ImportedName> Split(ImmutableArray<string> entries, PartsLog log)
    {
        var tags = entries.Select(TagOf).ToImmutableArray();
        var counts = tags.OfType<string>().CountBy(tag => tag).ToDictionary(StringComparer.Ordinal);
        ImmutableArray<bool> areTags = [.. tags.Select(tag => tag is not null && IsTag(tag, counts[tag]))];
        var count = areTags.Count(isTag => isTag);
        var isTagged = count >= FewestTags && count * 100 >= entries.Length * FewestShare;
        var names = ImmutableArray.CreateBuilder<ImportedName>();
        for (var i = 0; i < entries.Length; i++)
        {
            if (isTagged && areTags[i])
            {
                names.Add(new ImportedName(entries[i][..^(tags[i]!.Length + 2)].TrimEnd(' '), tags[i]));
                continue;
            }

            if (tags[i] is not null)
            {
                log.Say(PartsFinding.TagKept, entries[i]);
            }

            names.Add(new ImportedName(entries[i], null));
        }

        return names.ToImmutable();
    }

    // "Sudan" of "Name (Sudan)"; null where no bracket ends the entry.
    private static string? TagOf(string entry)
    {
        var open = entry.LastIndexOf('(');
        var tag = open > 1 && entry[^1] == ')' && entry[open - 1] == ' ' ? entry[(open + 1)..^1] : string.Empty;
        return
            tag.Length is > 0 and <= LongestTag
            && tag[0] != ' '
            && tag[^1] != ' '
            && !tag.Contains(')', StringComparison.Ordinal)
            ? tag
            : null;
    }

    // Capitals alone that stand only once are a name's acronym, but for the codes of countries, which have two.
    private static bool IsTag(string tag, int count)
    {
        var isAcronym = tag.Length > 2 && tag.All(c => char.IsUpper(c) || c is '-' or '.' or '&');
        return char.IsUpper(tag[0]) && !tag.Any(char.IsDigit) && (!isAcronym || count > 1);
    }
}
