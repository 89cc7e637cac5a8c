using System.Collections.Immutable;
using LetterPdf.Cli.Files;
using LetterPdf.Export;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Cli.Receipts;

/// <summary>The folders in which the fonts of a letter are looked for when it is built again.</summary>
/// <param name="Folders">Each may hold a folder `fonts`.</param>
internal sealed record FontShelf(ImmutableArray<IWorkspace> Folders)
{
    private const long MostBytes = 32 * 1024 * 1024;
    private const int MostFonts = 1000;

    /// <summary>Those fonts and no others, each byte for byte the one that is meant.</summary>
    /// <param name="digests">The attachment that names them.</param>
    /// <param name="missing">Says of each that is not there or is another.</param>
    public FoundFonts Find(string digests, out ImmutableArray<string> missing)
    {
        var found = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<string>();

        // Side by side: each is read and digested by itself.
        var lookups = FontDigests.Read(digests).Take(MostFonts).Select(font => (font.Digest, Task: Task.Run(() => Look(font.FileName, font.Digest)))).ToArray();
        foreach (var (digest, lookup) in lookups)
        {
            var (name, match, isThere) = lookup.GetAwaiter().GetResult();
            if (match is { } bytes)
            {
                found[PathOf(name)] = bytes;
                known[name] = digest;
            }
            else
            {
                problems.Add(!isThere ? $"the font '{name}' is not at hand; --fonts names the letter's folder that has it" : $"the font '{name}' that is at hand is not the one that the letter was set in");
            }
        }

        missing = problems.ToImmutable();
        return new FoundFonts(new MemoryWorkspace(found), known);
    }

    private static string PathOf(string name) => $"fonts/{name}";

    // The font of a name whose bytes are those that are meant, and whether there is any of that name.
    private (string Name, ReadOnlyMemory<byte>? Bytes, bool IsThere) Look(string name, string digest)
    {
        var candidates = Folders.Select(folder => folder.Read(PathOf(name), MostBytes)).Where(file => file.IsRead).ToArray();
        foreach (var candidate in candidates)
        {
            if (string.Equals(Convert.ToHexStringLower(Sha256.Of(candidate.Bytes.Span)), digest, StringComparison.Ordinal))
            {
                return (name, candidate.Bytes, true);
            }
        }

        return (name, null, candidates.Length > 0);
    }
}
