using System.Text;
using LetterPdf.Archive.Json;
using LetterPdf.Archive.Storage;
using LetterPdf.Archive.Validation;
using LetterPdf.Model;

namespace LetterPdf.Archive.Layouts;

/// <summary>ocfl_layout.json, which says how the objects of a root are arranged (OCFL 1.1, 4.1).</summary>
/// <param name="Extension">The layout's name; null where there is no such file, or a broken one.</param>
/// <param name="Layout">The layout; null where this program does not know it, or its parameters are broken.</param>
internal sealed record LayoutFile(string? Extension, StorageLayout? Layout)
{
    public const string FileName = "ocfl_layout.json";

    private const string ConfigName = "config.json";
    private const long MostBytes = 64 * 1024;

    private const string Description =
        "An object lies in a folder named by the first two digits of its id's SHA-256 digest, and in it in a folder "
        + "named by its id, percent-encoded";

    /// <summary>The layout of new roots: an office has some thousands of letters, and this gives 256 folders with
    /// readable names in them.</summary>
    public static string NewExtension => HashAndIdLayout.ExtensionName;

    public static string ConfigFolder(string extension) => $"{ExtensionsFolder.Name}/{extension}";

    public static string ConfigPath(string extension) => $"{ConfigFolder(extension)}/{ConfigName}";

    public static byte[] NewContent =>
        Encoding.UTF8.GetBytes(
            $$"""
            {
              "extension": "{{NewExtension}}",
              "description": "{{Description}}"
            }

            """.ReplaceLineEndings("\n")
        );

    public static byte[] NewConfig =>
        Encoding.UTF8.GetBytes(
            $$"""
            {
              "extensionName": "{{NewExtension}}",
              "digestAlgorithm": "sha256",
              "tupleSize": 2,
              "numberOfTuples": 1
            }

            """.ReplaceLineEndings("\n")
        );

    public static StorageLayout NewLayout { get; } = new HashAndIdLayout(DigestAlgorithm.Sha256, new Tuples(2, 1));

    /// <summary>Reads the file of a root, if there is one.</summary>
    public static LayoutFile Read(IStorage storage, StorageListing root, Findings findings)
    {
        if (root.Find(FileName) != StorageKind.File)
        {
            NameOrphans(storage, root, findings);
            return new LayoutFile(null, null);
        }

        var content = storage.Read(FileName, MostBytes);
        Reason? problem = Reason.Of(LayoutProblem.Unreadable);
        if ((content.IsDone ? JsonTree.Read(content.Bytes.Span, out problem) : null) is not JsonMap map)
        {
            findings.Add(FileName, Because(LayoutProblem.NotObject, problem), "E070");
            return new LayoutFile(null, null);
        }

        foreach (var key in new[] { "extension", "description" })
        {
            if (map[key] is not JsonText)
            {
                findings.Add(
                    FileName,
                    Reason.Of(LayoutProblem.TextMissing, key),
                    key is "extension" && map[key] is not null ? ["E071", "E070"] : ["E070"]
                );
            }
        }

        return (map["extension"] as JsonText)?.Value is { } name
            ? new LayoutFile(name, LayoutOf(storage, name, findings))
            : new LayoutFile(null, null);
    }

    // A root need not name its layout; but a root with parameters for one must have had it.
    private static void NameOrphans(IStorage storage, StorageListing root, Findings findings)
    {
        if (root.Find(ExtensionsFolder.Name) != StorageKind.Folder)
        {
            return;
        }

        foreach (
            var entry in storage
                .List(ExtensionsFolder.Name)
                .Entries.Where(entry => entry.Kind == StorageKind.Folder && LayoutConfig.Knows(entry.Name))
        )
        {
            var content = storage.Read(ConfigPath(entry.Name), MostBytes);
            if (
                content.IsDone
                && JsonTree.Read(content.Bytes.Span, out _) is JsonMap config
                && IsNamed(config, entry.Name)
            )
            {
                findings.Warn(FileName, Reason.Of(LayoutProblem.FileLost, ConfigPath(entry.Name)));
            }
        }
    }

    private static StorageLayout? LayoutOf(IStorage storage, string name, Findings findings)
    {
        if (!RegisteredExtensions.MayHave(name))
        {
            findings.Add(FileName, Reason.Of(LayoutProblem.NotRegistered, name), "E071");
            return null;
        }

        if (!LayoutConfig.Knows(name))
        {
            findings.Warn(FileName, Reason.Of(LayoutProblem.NotKnown, name));
            return null;
        }

        var content = storage.Read(ConfigPath(name), MostBytes);
        return content.Outcome == StorageOutcome.NotFound
            ? new LayoutConfig(null).Make(name)
            : Configured(content, name, findings);
    }

    private static bool IsNamed(JsonMap config, string name) =>
        config["extensionName"] is JsonText { Value: var own } && string.Equals(own, name, StringComparison.Ordinal);

    // OCFL has no code for parameters that violate their extension; without them nobody can tell where objects
    // belong.
    private static StorageLayout? Configured(StorageContent content, string name, Findings findings)
    {
        Reason? problem = Reason.Of(LayoutProblem.Unreadable);
        var config = (content.IsDone ? JsonTree.Read(content.Bytes.Span, out problem) : null) as JsonMap;
        var layout = config is null ? null : new LayoutConfig(config).Make(name);
        if (layout is null)
        {
            var reason = config is not null
                ? Reason.Of(LayoutProblem.ParameterNotAllowed)
                : Because(LayoutProblem.ParametersNotObject, problem);
            findings.Warn(ConfigPath(name), Reason.Of(LayoutProblem.ParametersUnusable, reason));
        }
        else if (!IsNamed(config!, name))
        {
            findings.Warn(ConfigPath(name), Reason.Of(LayoutProblem.ParametersUnnamed, name));
        }

        return layout;
    }

    private static Reason Because(LayoutProblem code, Reason? why) =>
        why is null ? Reason.Of(code) : Reason.Of(code, why);
}
