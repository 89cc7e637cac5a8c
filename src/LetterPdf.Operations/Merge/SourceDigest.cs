using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using LetterPdf.Digests;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>
/// What letters are made of, as one digest: every file that is read while the letter and its fonts are opened, and the
/// options. Parts of a merge that were made on different machines are of one letter if they have the same.
/// </summary>
internal sealed class SourceDigest
{
    private readonly ConcurrentDictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>The same letter, whose files are taken note of.</summary>
    public LetterFolder Watch(LetterFolder folder) =>
        folder with
        {
            Workspace = new Watched(folder.Workspace, string.Empty, this),
            FontFolders =
            [
                .. folder.FontFolders.Select((fonts, i) => new Watched(fonts, i == 0 ? string.Empty : $"{i}:", this)),
            ],
        };

    /// <summary>SHA-256 of all that was read until now, in hexadecimal digits.</summary>
    /// <param name="request">The options.</param>
    public string Of(LetterRequest request)
    {
        var text = new StringBuilder();
        text.Append(request.IsDraft ? "draft\n" : string.Empty);
        text.Append(request.WithSources ? "sources\n" : string.Empty);
        text.Append(request.Conformance).Append('\n');
        foreach (var (path, digest) in _files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            text.Append(path).Append('\0').Append(digest).Append('\n');
        }

        return Sha256.HexOf(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private sealed class Watched(IWorkspace inner, string before, SourceDigest digest) : IWorkspace
    {
        public WorkspaceFile Read(string path, long maximumBytes)
        {
            var file = inner.Read(path, maximumBytes);
            if (file.IsRead)
            {
                digest._files.GetOrAdd(before + path, _ => Sha256.HexOf(file.Bytes.Span));
            }

            return file;
        }

        public ImmutableArray<string> List(string folder) => inner.List(folder);
    }
}
