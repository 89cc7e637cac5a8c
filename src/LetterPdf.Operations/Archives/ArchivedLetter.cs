using System.Collections.Immutable;
using System.Globalization;

namespace LetterPdf.Operations;

/// <summary>The letter that is meant of an archived version: its only one, or one of a merge.</summary>
internal static class ArchivedLetter
{
    /// <summary>The path of a letter; null, with the reason, where there is none.</summary>
    /// <param name="version">The version.</param>
    /// <param name="recipient">Whose letter of a merge: the number of the row or the name; null for the first
    /// one.</param>
    /// <param name="problem">Why there is none: a sentence without its full stop.</param>
    public static string? Path(ArchivedVersion version, string? recipient, out string? problem)
    {
        if (version.Letters is null)
        {
            problem = null;
            return VersionFiles.Letter;
        }

        if (MergeFiles.In(version, out problem) is not { } letters)
        {
            return null;
        }

        var found = letters.Where(letter => recipient is null || IsOf(letter, recipient)).Take(2).ToArray();
        if (found.Length == 0 || (recipient is not null && found.Length > 1))
        {
            problem =
                found.Length == 0
                    ? $"{version.Version.Name} has no letter to '{recipient}'; {MergeFiles.Table} of that "
                        + "version lists all"
                    : $"{version.Version.Name} has several letters to '{recipient}'; name one by the number of its row";
            return null;
        }

        return MergeFiles.PathOf(found[0]);
    }

    /// <summary>A recipient who has a letter in both of two versions, so that like is compared with like: the first,
    /// by name; null where none has, or one of them keeps no merge.</summary>
    public static string? InBoth(ArchivedVersion before, ArchivedVersion after)
    {
        if (
            before.Letters is null
            || after.Letters is null
            || MergeFiles.In(before, out _) is not { } earlier
            || MergeFiles.In(after, out _) is not { } later
        )
        {
            return null;
        }

        var names = Once(later).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Once(earlier).Where(name => RowOf(name) is null && names.Contains(name)).FirstOrDefault();
    }

    private static ImmutableArray<string> Once(ImmutableArray<MergedLetter> letters) =>
        [
            .. letters
                .GroupBy(letter => letter.Recipient, StringComparer.OrdinalIgnoreCase)
                .Where(group => !group.Skip(1).Any())
                .Select(group => group.Key),
        ];

    // A number is a row's, as where one letter is built.
    private static bool IsOf(MergedLetter letter, string recipient) =>
        RowOf(recipient) is { } row
            ? letter.Row == row
            : string.Equals(letter.Recipient, recipient, StringComparison.OrdinalIgnoreCase);

    private static int? RowOf(string recipient) =>
        int.TryParse(recipient, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;
}
