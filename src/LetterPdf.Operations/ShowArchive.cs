using System.Collections.Immutable;
using LetterPdf.Archive;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>The letters of an archive.</summary>
/// <param name="Folder">The archive's folder, as messages name it.</param>
/// <param name="Letters">The letters' inventories, in the order of their ids.</param>
/// <param name="Problems">Letters that can't be read, each as a sentence without its full stop.</param>
public sealed record ArchiveListing(string Folder, ImmutableArray<Inventory> Letters, ImmutableArray<string> Problems);

/// <summary>Versions of a letter.</summary>
/// <param name="Folder">The archive's folder, as messages name it.</param>
/// <param name="Letter">The letter.</param>
/// <param name="Versions">The requested versions.</param>
/// <param name="Signatories">The names of those who had signed the version, where they were requested; otherwise
/// null.</param>
public sealed record ShownVersions(
    string Folder,
    ArchivedObject Letter,
    ImmutableArray<ObjectVersion> Versions,
    ImmutableArray<string>? Signatories = null
)
{
    /// <summary>Whether one version was asked for, not all.</summary>
    public bool IsOneVersion { get; init; }
}

/// <summary>Shows the contents of an archive.</summary>
public static class ShowArchive
{
    /// <summary>All letters, each with its newest version.</summary>
    /// <param name="archive">The archive's folder; null for the usual one.</param>
    /// <param name="around">The surroundings in which it is looked for.</param>
    public static Outcome<ArchiveListing> Letters(string? archive, Surroundings around)
    {
        var folder = ArchiveFolder.Of(archive, around);
        return folder
            .Open()
            .Then<ArchiveListing>(root =>
            {
                var objects = root.Objects();
                return new ArchiveListing(
                    folder.Shown,
                    [
                        .. objects
                            .Select(item => item.Inventory)
                            .OfType<Inventory>()
                            .OrderBy(letter => letter.Id, StringComparer.Ordinal),
                    ],
                    [.. objects.Select(item => item.Problem).OfType<Reason>().Select(ReasonWords.Of)]
                );
            });
    }

    /// <summary>The versions of a letter, or one.</summary>
    /// <param name="id">The letter's id, or a part of it.</param>
    /// <param name="version">The version, such as "v2"; null for all.</param>
    /// <param name="archive">The archive's folder; null for the usual one.</param>
    /// <param name="around">The surroundings in which it is looked for.</param>
    public static Outcome<ShownVersions> Versions(string id, string? version, string? archive, Surroundings around)
    {
        var folder = ArchiveFolder.Of(archive, around);
        return version is null
            ? folder
                .Letter(id)
                .Then<ShownVersions>(item => new ShownVersions(folder.Shown, item, item.Inventory!.Versions))
            : folder
                .Version(id, version)
                .Then<ShownVersions>(found => new ShownVersions(folder.Shown, found.Item, [found.Version])
                {
                    IsOneVersion = true,
                });
    }

    /// <summary>Who had signed a version.</summary>
    /// <param name="id">The letter's id, or a part of it.</param>
    /// <param name="version">The version, such as "v2".</param>
    /// <param name="archive">The archive's folder; null for the usual one.</param>
    /// <param name="around">The surroundings in which it is looked for.</param>
    public static Outcome<ShownVersions> Signatories(string id, string? version, string? archive, Surroundings around)
    {
        if (version is null)
        {
            return Refusal.OfRequest("--signatories is about one version; name it after the id, such as v1.");
        }

        var folder = ArchiveFolder.Of(archive, around);
        return folder
            .Version(id, version)
            .Then(found =>
                ArchivedSignatories.Of(found, out var problem) is { } names
                    ? new ShownVersions(folder.Shown, found.Item, [found.Version], names)
                    : (Outcome<ShownVersions>)
                        Refusal.OfLetter($"{problem}; 'letterpdf archive verify' says all that is wrong.")
            );
    }
}
