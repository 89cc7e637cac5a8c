using System.Globalization;
using System.Text;
using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>Versions of a letter, for people: who archived them, when and why, with the files; or the signatories of
/// one.</summary>
public static class VersionsText
{
    private const string MailScheme = "mailto:";

    public static string Write(ShownVersions shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return shown.Signatories is null ? Versions(shown) : Names(shown);
    }

    private static string Names(ShownVersions shown)
    {
        var (version, names) = (shown.Versions[0], shown.Signatories!.Value);
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"{shown.Letter.Inventory!.Id}\n{version.Name}, {version.Created}: "
                + $"{LetterCandidate.Signatories(names.Length)}\n"
        );
        foreach (var name in names.Select((name, index) => (index == 0 ? "\n" : string.Empty) + name))
        {
            text.Append(name).Append('\n');
        }

        return text.ToString();
    }

    private static string Versions(ShownVersions shown)
    {
        var text = new StringBuilder();
        var inventory = shown.Letter.Inventory!;
        text.Line($"{inventory.Id}").Line($"in {shown.Folder}/{shown.Letter.Folder}");
        foreach (var version in shown.Versions)
        {
            var why = version.Message is { } message ? $": {message}" : string.Empty;
            text.Line().Line($"{version.Name}, {version.Created}, {Who(version.User)}{why}");
            Files(version, shown, text);
        }

        return text.ToString();
    }

    // All letters of a merge are shown where somebody asks for this one version.
    private static void Files(ObjectVersion version, ShownVersions shown, StringBuilder text)
    {
        var letters = MergeFiles.CountIn(version);
        if (letters is { } count)
        {
            text.Line($"  {Listing.Counted(count, "letter", "letters")}, one for each row of {MergeFiles.Table}");
        }

        foreach (var (path, digest) in version.Files)
        {
            if (letters is null || shown.IsOneVersion || !MergeFiles.IsLetter(path))
            {
                text.Line($"  {path}  ({shown.Letter.Inventory!.ContentPath(digest)})");
            }
        }
    }

    private static string Who(ArchiveUser? user) =>
        user switch
        {
            null => "by an unknown program",
            { Address: null } => $"by {user.Name}",
            { Address: { } address } when address.StartsWith(Archivist.NamePrefix, StringComparison.Ordinal) =>
                $"by {user.Name}",
            { Address: { } address } when address.StartsWith(MailScheme, StringComparison.Ordinal) =>
                $"by {user.Name} <{address[MailScheme.Length..]}>",
            { Address: { } address } => $"by {user.Name} <{address}>",
        };
}
