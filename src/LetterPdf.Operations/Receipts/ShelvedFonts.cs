using System.Collections.Concurrent;
using System.Collections.Immutable;
using LetterPdf.Digests;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>The fonts of one folder, each read and digested once, however many letters are built again. Several threads
/// may ask for them at once.</summary>
/// <param name="folder">It may contain a folder `fonts`.</param>
internal sealed class ShelvedFonts(IWorkspace folder)
{
    private const long MostBytes = 32 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, Lazy<ShelvedFont?>> _fonts = new(StringComparer.Ordinal);

    /// <summary>A font; null where the folder has none of this path.</summary>
    /// <param name="path">Within the folder: "fonts/SourceSans3-Regular.ttf".</param>
    public ShelvedFont? Find(string path) => _fonts.GetOrAdd(path, _ => new(() => Read(path))).Value;

    public ImmutableArray<string> List(string folderPath) => folder.List(folderPath);

    private ShelvedFont? Read(string path) =>
        folder.Read(path, MostBytes) is { IsRead: true } file ? new ShelvedFont(file) : null;
}

/// <summary>A font file and its digest.</summary>
/// <param name="file">What was read.</param>
internal sealed class ShelvedFont(WorkspaceFile file)
{
    private readonly Lazy<string> _digest = new(() => Sha256.HexOf(file.Bytes.Span));

    public WorkspaceFile File => file;

    /// <summary>Whether its bytes have a digest.</summary>
    /// <param name="digest">SHA-256 in lower-case hexadecimal digits.</param>
    public bool Is(string digest) => string.Equals(_digest.Value, digest, StringComparison.Ordinal);
}
