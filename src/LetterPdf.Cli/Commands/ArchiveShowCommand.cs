using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using LetterPdf.Archive;
using LetterPdf.Cli.Archives;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Cli.Receipts;
using LetterPdf.Cli.Terminals;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf archive show`: the versions of a letter, or one with its files.</summary>
internal static class ArchiveShowCommand
{
    public static Command Create(World world)
    {
        var id = ArchiveOptions.Id();
        var version = new Argument<string?>("VERSION")
        {
            Description = "One version, such as v2; left out, all.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var signatories = new Option<bool>("--signatories")
        {
            Description = "Show who had signed that version: the names as the letter shows them, one a line.",
        };
        var root = ArchiveOptions.Root();
        var format = ArchiveOptions.Format();
        var command = new Command(
            "show",
            "Show who archived which version of a letter, when and why, and the files of each."
        )
        {
            id,
            version,
            signatories,
            root,
            format,
        };
        command.SetAction(parsed =>
            parsed.GetValue(signatories)
                ? ShowSignatories(
                    ArchiveFolder.Of(parsed.GetValue(root), world),
                    parsed.GetValue(id)!,
                    parsed.GetValue(version),
                    ArchiveOptions.IsJson(parsed.GetValue(format)!),
                    world
                )
                : Run(
                    ArchiveFolder.Of(parsed.GetValue(root), world),
                    parsed.GetValue(id)!,
                    parsed.GetValue(version),
                    ArchiveOptions.IsJson(parsed.GetValue(format)!),
                    world
                )
        );
        return command;
    }

    private static int ShowSignatories(ArchiveFolder folder, string id, string? version, bool isJson, World world)
    {
        if (version is null)
        {
            world.Error.WriteLine("letterpdf: --signatories is about one version; name it behind the id, such as v1.");
            return ExitCode.WrongUsage;
        }

        if (folder.Open() is not { } root || ArchiveLookup.Version(root, id, version, world) is not { } found)
        {
            return ExitCode.WrongUsage;
        }

        if (ArchivedSignatories.Of(found, out var problem) is not { } names)
        {
            world.Error.WriteLine($"letterpdf: {problem}; 'letterpdf archive verify' says all that is wrong.");
            return ExitCode.LetterHasErrors;
        }

        world.Output.Write(isJson ? Json(found.Item, [found.Version], names) : Names(found, names));
        return ExitCode.Done;
    }

    private static string Names(ArchivedVersion found, ImmutableArray<string> names)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"{found.Item.Inventory!.Id}\n{found.Version.Name}, {found.Version.Created}: "
                + $"{LetterCandidate.Signatories(names.Length)}\n"
        );
        foreach (var name in names.Select((name, index) => (index == 0 ? "\n" : string.Empty) + name))
        {
            text.Append(name).Append('\n');
        }

        return text.ToString();
    }

    private static int Run(ArchiveFolder folder, string id, string? version, bool isJson, World world)
    {
        if (folder.Open() is not { } root)
        {
            return ExitCode.WrongUsage;
        }

        if (version is not null)
        {
            if (ArchiveLookup.Version(root, id, version, world) is not { } found)
            {
                return ExitCode.WrongUsage;
            }

            world.Output.Write(isJson ? Json(found.Item, [found.Version]) : Text(found.Item, [found.Version], folder));
            return ExitCode.Done;
        }

        if (ArchiveLookup.Object(root, id, world) is not { } item)
        {
            return ExitCode.WrongUsage;
        }

        world.Output.Write(
            isJson ? Json(item, item.Inventory!.Versions) : Text(item, item.Inventory!.Versions, folder)
        );
        return ExitCode.Done;
    }

    private static string Text(ArchivedObject item, ImmutableArray<ObjectVersion> versions, ArchiveFolder folder)
    {
        var text = new StringBuilder();
        text.Line($"{item.Inventory!.Id}").Line($"in {folder.Shown}/{item.Folder}");
        foreach (var version in versions)
        {
            text.Line()
                .Line(
                    $"{version.Name}, {version.Created}, "
                        + $"{Who(version.User)}{(version.Message is { } message ? $": {message}" : string.Empty)}"
                );
            foreach (var (path, digest) in version.Files)
            {
                text.Line($"  {path}  ({item.Inventory.ContentPath(digest)})");
            }
        }

        return text.ToString();
    }

    private static string Who(ArchiveUser? user) =>
        user switch
        {
            null => "by nobody who says so",
            { Address: null } => $"by {user.Name}",
            { Address: { } address } when address.StartsWith("urn:letterpdf:by:", StringComparison.Ordinal) =>
                $"by {user.Name}",
            { Address: { } address } => $"by {user.Name} "
                + $"<{(address.StartsWith("mailto:", StringComparison.Ordinal) ? address["mailto:".Length..] : address)}>",
        };

    private static string Json(
        ArchivedObject item,
        ImmutableArray<ObjectVersion> versions,
        ImmutableArray<string>? signatories = null
    )
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, DiagnosticJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("id", item.Inventory!.Id);
            json.WriteString("folder", item.Folder);
            json.WriteString("head", item.Inventory.Head.ToString());
            json.WriteString("digestAlgorithm", item.Inventory.Algorithm.Name);
            json.WriteStartArray("versions");
            foreach (var version in versions)
            {
                WriteVersion(json, item.Inventory, version, signatories);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteVersion(
        Utf8JsonWriter json,
        Inventory inventory,
        ObjectVersion version,
        ImmutableArray<string>? signatories
    )
    {
        json.WriteStartObject();
        json.WriteString("version", version.Name.ToString());
        json.WriteString("created", version.Created);
        json.WriteString("message", version.Message);
        json.WriteString("by", version.User?.Name);
        json.WriteString("address", version.User?.Address);
        if (signatories is { } names)
        {
            json.WriteStrings("signatories", names);
        }

        json.WriteStartArray("files");
        foreach (var (path, digest) in version.Files)
        {
            json.WriteStartObject();
            json.WriteString("path", path);
            json.WriteString("content", inventory.ContentPath(digest));
            json.WriteString("digest", digest);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
