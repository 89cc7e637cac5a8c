namespace LetterPdf.Input;

/// <summary>
/// Which fields of recipients a letter uses: known before its list is read, since what it does not use of the list is
/// private.
/// </summary>
internal sealed class RecipientUse
{
    private const string OwnKey = ListSource.Recipients;

    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    /// <summary>The fields on which the letter depends, by their keys.</summary>
    public IReadOnlySet<string> Shown => _shown;

    /// <summary>Whether anything uses a field: a text of the letter, or the name of its file.</summary>
    public bool Uses(string key) => _shown.Contains(key) || _named.Contains(key);

    /// <param name="letter">The keys of letter.yml.</param>
    /// <param name="body">The text of the letter; null where it can't be read.</param>
    public static RecipientUse Of(YamlMapping letter, string? body)
    {
        var use = new RecipientUse();
        foreach (var entry in letter.Entries)
        {
            var isOwn = entry.Key is OwnKey;
            Find(entry.Value, isOwn ? use._named : use._shown);
        }

        Find(body ?? string.Empty, use._shown);
        if (!Has(letter, "addressee"))
        {
            use._shown.UnionWith(RecipientFields.Keys.RemoveAt((int)RecipientField.Salutation));
        }

        if (!Has(letter, "salutation"))
        {
            use._shown.Add(RecipientFields.Keys[(int)RecipientField.Salutation]);
        }

        return use;
    }

    private static bool Has(YamlMapping letter, string key) =>
        letter.Entries.Any(entry => string.Equals(entry.Key, key, StringComparison.Ordinal));

    private static void Find(YamlNode node, HashSet<string> found)
    {
        switch (node)
        {
            case YamlScalar scalar:
                Find(scalar.Value, found);
                break;
            case YamlSequence list:
                foreach (var item in list.Items)
                {
                    Find(item, found);
                }

                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    Find(entry.Value, found);
                }

                break;
        }
    }

    // Anything that looks like a field counts as one: what is found here and is none changes nothing.
    private static void Find(string text, HashSet<string> found)
    {
        if (MergeCursor.NextOpening(text, 0) == text.Length)
        {
            return;
        }

        const string prefix = RecipientFields.Prefix;
        for (
            var at = text.IndexOf(prefix, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(prefix, at + 1, StringComparison.Ordinal)
        )
        {
            var start = at + prefix.Length;
            var end = start;
            while (end < text.Length && IsNameSign(text, end))
            {
                end++;
            }

            found.Add(text[start..end]);
        }
    }

    private static bool IsNameSign(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || text[at] == '_'
        || (text[at] == '-' && at + 1 < text.Length && text[at + 1] is not ('}' or '%'));
}
