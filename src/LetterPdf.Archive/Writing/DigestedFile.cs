using System.Collections.Immutable;

namespace LetterPdf.Archive.Writing;

/// <summary>A file that is to be added, with the digest of its content.</summary>
/// <param name="File">The file.</param>
/// <param name="Algorithm">That of the digest.</param>
/// <param name="Digest">In lower-case hexadecimal digits.</param>
internal sealed record DigestedFile(NewFile File, DigestAlgorithm Algorithm, string Digest)
{
    /// <summary>Reads all files, each once and no more than one for each core at a time.</summary>
    /// <param name="files">The files.</param>
    /// <param name="algorithm">The digests'.</param>
    /// <param name="outcome">Why one of them can't be read.</param>
    /// <returns>In the order of the files; null where one can't be read.</returns>
    public static ImmutableArray<DigestedFile>? All(
        ImmutableArray<NewFile> files,
        DigestAlgorithm algorithm,
        out StorageOutcome outcome
    )
    {
        var (digested, outcomes) = (new DigestedFile[files.Length], new StorageOutcome[files.Length]);
        Parallel.For(
            0,
            files.Length,
            index =>
            {
                var content = files[index].Content.Read();
                outcomes[index] = content.Outcome;
                digested[index] = new DigestedFile(files[index], algorithm, algorithm.Of(content.Bytes.Span));
            }
        );
        outcome = Array.Find(outcomes, one => one != StorageOutcome.Done);
        return outcome == StorageOutcome.Done ? ImmutableArray.Create(digested) : null;
    }

    /// <summary>The content once more; it must have the digest still.</summary>
    public StorageContent Read()
    {
        var content = File.Content.Read();
        return
            !content.IsDone
            || !File.Content.MayChange
            || string.Equals(Algorithm.Of(content.Bytes.Span), Digest, StringComparison.Ordinal)
            ? content
            : new StorageContent(StorageOutcome.Changed, default);
    }
}
