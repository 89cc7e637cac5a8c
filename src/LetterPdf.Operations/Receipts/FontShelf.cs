using System.Collections.Immutable;
using LetterPdf.Export;
using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>The folders in which the fonts of a letter are looked for when it is built again. One shelf serves many
/// letters.</summary>
/// <param name="folders">The folders, each of which may contain a folder `fonts`.</param>
internal sealed class FontShelf(ImmutableArray<IWorkspace> folders)
{
    private const int MostFonts = 1000;

    private readonly ImmutableArray<ShelvedFonts> _fonts = [.. folders.Select(folder => new ShelvedFonts(folder))];

    public ImmutableArray<IWorkspace> Folders => folders;

    /// <summary>
    /// The fonts of a list and no others, each byte for byte as listed. A missing font proves nothing against a file;
    /// a list that contradicts the fonts beside it does, since both are the file's own.
    /// </summary>
    /// <param name="digests">The attachment with the list.</param>
    /// <param name="inside">The file's own sources, which include the fonts that do not come with the
    /// program.</param>
    public FoundFonts Find(string digests, IWorkspace inside)
    {
        var found = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var (missing, faults) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());

        var fonts = FontDigests.Read(digests).Take(MostFonts).ToArray();
        var own = new ShelvedFonts(inside);
        var lookups = SideBySide.Map(fonts, font => Look(font.FileName, font.Digest, own));
        foreach (var ((name, digest), lookup) in fonts.Zip(lookups))
        {
            if (lookup.Bytes is { } bytes)
            {
                found[PathOf(name)] = bytes;
                known[name] = digest;
            }
            else
            {
                (lookup.IsFault ? faults : missing).Add(lookup.Problem!);
            }
        }

        return new FoundFonts(new MemoryWorkspace(found), known, missing.DrainToImmutable(), faults.DrainToImmutable());
    }

    /// <summary>Folders that contain those fonts that come with the program and have certain names; other files of
    /// these names are left out.</summary>
    public ImmutableArray<IWorkspace> Bundled(IReadOnlySet<string> fileNames) =>
        [.. _fonts.Select(fonts => new BundledFolder(fonts, fileNames))];

    private static string PathOf(string name) => $"fonts/{name}";

    private Lookup Look(string name, string digest, ShelvedFonts inside)
    {
        if (inside.Find(PathOf(name)) is { } own)
        {
            return own.Is(digest)
                ? Lookup.Of(own.File.Bytes)
                : Lookup.Fault($"the font '{name}' inside is not the one that the list of fonts inside names");
        }

        var candidates = _fonts.Select(fonts => fonts.Find(PathOf(name))).OfType<ShelvedFont>().ToArray();
        return Array.Find(candidates, candidate => candidate.Is(digest)) is { } meant
            ? Lookup.Of(meant.File.Bytes)
            : NotFound(name, digest, candidates.Length > 0);
    }

    // A statement that only the file makes can be a lie; the program's own fonts are known for certain.
    private static Lookup NotFound(string name, string digest, bool isThere) =>
        BundledFonts.DigestOf(name) switch
        {
            null when isThere => Lookup.Missing(
                $"the font '{name}' that is at hand is not the one that the letter was set in"
            ),
            null => Lookup.Missing($"the font '{name}' is not at hand; --fonts names the letter's folder that has it"),
            var bundled when string.Equals(bundled, digest, StringComparison.Ordinal) => Lookup.Missing(
                $"letterpdf's own font '{name}' {(isThere ? "was changed" : "is missing")} on this computer; "
                    + $"install letterpdf again"
            ),
            _ => Lookup.Fault(
                $"the list of fonts inside names another '{name}' than {PdfExporter.ProducerName} has, and that "
                    + $"other font is not inside"
            ),
        };

    private sealed class BundledFolder(ShelvedFonts fonts, IReadOnlySet<string> fileNames) : IWorkspace
    {
        public WorkspaceFile Read(string path, long maximumBytes) =>
            fonts.Find(path) is { } font
            && font.File.Bytes.Length <= maximumBytes
            && BundledFonts.DigestOf(Path.GetFileName(path)) is { } digest
            && font.Is(digest)
                ? font.File
                : WorkspaceFile.Failed(WorkspaceOutcome.NotFound);

        public ImmutableArray<string> List(string folderPath) => [.. fonts.List(folderPath).Where(fileNames.Contains)];
    }

    // A font, or why there is none.
    private readonly record struct Lookup(ReadOnlyMemory<byte>? Bytes, string? Problem, bool IsFault)
    {
        public static Lookup Of(ReadOnlyMemory<byte> bytes) => new(bytes, null, false);

        public static Lookup Missing(string problem) => new(null, problem, false);

        public static Lookup Fault(string problem) => new(null, problem, true);
    }
}
