using System.Collections.Immutable;
using LetterPdf.Digests;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Operations;

/// <summary>The letters of a finished merge, held against what merge.csv says of them.</summary>
internal static class MadeLetters
{
    /// <summary>Why a folder is not as the merge made it: a letter is missing or has another size, or something else
    /// lies there. No letter is opened.</summary>
    /// <param name="path">The folder, in full.</param>
    /// <param name="letters">Those that merge.csv lists.</param>
    /// <exception cref="IOException">The folder can't be read.</exception>
    public static ImmutableArray<Reason> Problems(string path, ImmutableArray<MergedLetter> letters)
    {
        var contents = LettersFolder.Look(path);
        var there = Directory
            .EnumerateFiles(path)
            .Select(file => Nfc.Of(Path.GetFileName(file)))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. letters
                .Where(letter => !there.Contains(Nfc.Of(letter.File)))
                .Select(letter => Reason.Of(MergingPhrase.FileMissing, letter.File)),
            .. contents.Changed.Select(name => Reason.Of(MergingPhrase.FileChanged, name)),
            .. contents.Others.Select(name => Reason.Of(MergingPhrase.FileForeign, name)),
        ];
    }

    /// <summary>A letter's bytes, if they are those that were made; otherwise what is wrong.</summary>
    /// <param name="path">The folder, in full.</param>
    /// <param name="letter">One of those that merge.csv lists.</param>
    public static (byte[]? Bytes, Reason? Problem) Open(string path, MergedLetter letter)
    {
        try
        {
            var file = Path.Combine(path, letter.File);
            var bytes = new FileInfo(file).Length == letter.Length ? File.ReadAllBytes(file) : null;
            return bytes is not null && FileDigest.Of(Sha256.Of(bytes)) == letter.Digest
                ? (bytes, null)
                : (null, Reason.Of(MergingPhrase.FileChanged, letter.File));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, Reason.Of(MergingPhrase.FileUnreadable, letter.File));
        }
    }
}
