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

    /// <summary>Those fonts and no others, each byte for byte the one that is meant.</summary>
    /// <param name="digests">The attachment that names them.</param>
    /// <param name="missing">Says of each that is not there or is another.</param>
    public IWorkspace Find(string digests, out ImmutableArray<string> missing)
    {
        var found = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<string>();
        foreach (var (name, digest) in FontDigests.Read(digests))
        {
            var path = $"fonts/{name}";
            var candidates = Folders.Select(folder => folder.Read(path, MostBytes)).Where(file => file.IsRead).ToImmutableArray();
            var matches = candidates.Where(file => string.Equals(Convert.ToHexStringLower(Sha256.Of(file.Bytes.Span)), digest, StringComparison.Ordinal)).ToImmutableArray();
            if (matches is [var match, ..])
            {
                found[path] = match.Bytes;
            }
            else
            {
                problems.Add(candidates.IsEmpty ? $"the font '{name}' is not at hand; --fonts names the letter's folder that has it" : $"the font '{name}' that is at hand is not the one that the letter was set in");
            }
        }

        missing = problems.ToImmutable();
        return new MemoryWorkspace(found);
    }
}
