using System.Text;
using LetterPdf.Archive.Storage;
using LetterPdf.Model;

namespace LetterPdf.Archive.Validation;

/// <summary>The declaration of a folder: `0=`, what it is and the version of OCFL, by its name and again inside (OCFL
/// 1.1, 3.2 and 4.2).</summary>
/// <param name="Value">What stands after `0=` before the version.</param>
/// <param name="Whole">The code for a malformed name.</param>
/// <param name="Count">The code for none, or more than one.</param>
/// <param name="Number">The code for a version that does not exist.</param>
/// <param name="Tag">The code for a name that does not begin with `0=`.</param>
/// <param name="Word">The code for another word.</param>
/// <param name="Inside">The code for other contents.</param>
/// <param name="None">The code where there is none at all.</param>
internal sealed record NamasteFile(
    string Value,
    string Whole,
    string Count,
    string Number,
    string Tag,
    string Word,
    string Inside,
    string None
)
{
    private const long MostBytes = 1024;

    public static NamasteFile OfObject { get; } =
        new("ocfl_object_", "E002", "E003", "E004", "E005", "E006", "E007", "E003");

    public static NamasteFile OfRoot { get; } = new("ocfl_", "E075", "E076", "E077", "E078", "E079", "E080", "E069");

    public string Name(OcflVersion version) => $"0={Value}{version.Number()}";

    public string Content(OcflVersion version) => $"{Value}{version.Number()}\n";

    /// <summary>Whether a file of this name is a declaration, or was meant as one.</summary>
    public bool IsMeant(string name) =>
        name.IndexOf('=', StringComparison.Ordinal) is var at and > 0
        && name.AsSpan(0, at).ContainsAnyExceptInRange('0', '9') is false;

    /// <summary>The version that a folder declares; null where it declares no existing version.</summary>
    /// <param name="storage">Where the folder is.</param>
    /// <param name="folder">Its path.</param>
    /// <param name="listing">What stands in it.</param>
    /// <param name="findings">Takes what is wrong with the declaration.</param>
    public OcflVersion? Read(IStorage storage, string folder, StorageListing listing, Findings findings)
    {
        var names = listing
            .Entries.Where(entry => entry.Kind == StorageKind.File && IsMeant(entry.Name))
            .Select(entry => entry.Name)
            .ToArray();
        if (names.Length > 1)
        {
            findings.Add(
                string.Empty,
                Reason.Of(StructureProblem.DeclarationsSeveral, [names.Length, .. names]),
                Count
            );
        }

        OcflVersion? found = null;
        foreach (var name in names)
        {
            var version = Version(name, findings);
            found = version > found || found is null ? version ?? found : found;
            if (version is not null)
            {
                CheckInside(storage.Read(StoragePath.Join(folder, name), MostBytes), name, findings);
            }
        }

        if (names.Length == 0)
        {
            findings.Add(
                string.Empty,
                Reason.Of(StructureProblem.DeclarationMissing, Name(OcflVersion.OneOne)),
                None,
                Count
            );
        }

        return found;
    }

    private OcflVersion? Version(string name, Findings findings)
    {
        var at = name.IndexOf('=', StringComparison.Ordinal);
        var (tag, value) = (name[..at], name[(at + 1)..]);
        if (!string.Equals(tag, "0", StringComparison.Ordinal))
        {
            findings.Add(name, Reason.Of(StructureProblem.DeclarationTag, tag), Tag, Whole);
            return null;
        }

        if (!value.StartsWith(Value, StringComparison.Ordinal))
        {
            findings.Add(name, Reason.Of(StructureProblem.DeclarationWord, Value), Word, Number, Whole);
            return null;
        }

        var version = OcflVersionText.FromNumber(value[Value.Length..]);
        if (version is null)
        {
            findings.Add(name, Reason.Of(StructureProblem.DeclarationVersion, value[Value.Length..]), Number, Whole);
        }

        return version;
    }

    private void CheckInside(StorageContent content, string name, Findings findings)
    {
        if (!content.IsDone || !content.Bytes.Span.SequenceEqual(Encoding.UTF8.GetBytes(name[2..] + "\n")))
        {
            findings.Add(name, Reason.Of(StructureProblem.DeclarationInside, name[2..]), Inside);
        }
    }
}
