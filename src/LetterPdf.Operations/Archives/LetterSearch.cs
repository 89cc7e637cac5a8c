using System.Collections.Immutable;
using LetterPdf.Archive;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>Finds the letters in an archive that a new file may be the next version of, by the subjects and lists of
/// their newest versions.</summary>
/// <param name="root">The archive.</param>
/// <param name="letter">The new letter.</param>
/// <param name="bytes">Its file.</param>
/// <param name="isMerge">Whether it is the first of the letters of a merge.</param>
internal sealed class LetterSearch(StorageRoot root, LetterProfile letter, ReadOnlyMemory<byte> bytes, bool isMerge)
{
    private readonly HashSet<string> _names = letter.Signatories.ToHashSet(StringComparer.Ordinal);

    /// <summary>All letters with the same subject or almost the same list, in the order of their ids.</summary>
    public ImmutableArray<LetterCandidate> All()
    {
        var objects = root.Objects().Where(item => item.Inventory is not null).ToArray();
        var isNear = new bool[objects.Length];
        Parallel.For(0, objects.Length, index => isNear[index] = IsNear(objects[index]));
        return
        [
            .. objects
                .Where((_, index) => isNear[index])
                .Select(Candidate)
                .OrderBy(candidate => candidate.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>One letter, compared in every respect.</summary>
    public LetterCandidate Candidate(ArchivedObject item)
    {
        var profile = Profile(item);
        var letters = MergeFiles.CountIn(item.Inventory![item.Inventory.Head]!);
        return new LetterCandidate(
            item,
            profile,
            profile is null ? null : LetterLikeness.Of(letter, profile),
            HasFile(item)
        )
        {
            Letters = letters,
            IsSameKind = letters is not null == isMerge,
        };
    }

    private bool HasFile(ArchivedObject item)
    {
        var (newest, digest) = (item.Inventory![item.Inventory.Head]!, item.Inventory.Algorithm.Of(bytes.Span));
        return newest
            .State.Where(entry => string.Equals(entry.Digest, digest, StringComparison.OrdinalIgnoreCase))
            .SelectMany(entry => entry.Paths)
            .Any(path => path is VersionFiles.Letter || MergeFiles.IsLetter(path));
    }

    private static string? Digest(ArchivedObject item, string path)
    {
        foreach (var entry in item.Inventory![item.Inventory.Head]!.State)
        {
            if (entry.Paths.Contains(path, StringComparer.Ordinal))
            {
                return entry.Digest;
            }
        }

        return null;
    }

    private bool IsNear(ArchivedObject item) =>
        Digest(item, VersionFiles.Report) is { } digest
        && LetterProfile.Read(root.Peek(item, digest, FinishedFile.MostBytes).Span, withPassages: false) is { } other
        && (
            LetterLikeness.IsSame(letter.Subject, other.Subject)
            || LetterLikeness.IsAlmostSameList(_names, other.Signatories)
        );

    // From the report, which has the letter's text at that time; otherwise from the letter itself.
    private LetterProfile? Profile(ArchivedObject item)
    {
        if (
            Digest(item, VersionFiles.Report) is { } report
            && LetterProfile.Read(root.Peek(item, report, FinishedFile.MostBytes).Span, withPassages: true)
                is { } profile
        )
        {
            return profile;
        }

        return
            Digest(item, VersionFiles.Letter) is { } file
            && PdfVerifier.Read(root.Peek(item, file, FinishedFile.MostBytes)).Contents is { IsReadable: true } contents
            ? LetterProfile.Of(contents)
            : null;
    }
}
