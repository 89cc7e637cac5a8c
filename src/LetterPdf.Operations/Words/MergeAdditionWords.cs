using System.Collections.Immutable;
using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>The words about the addition of a merge.</summary>
internal static class MergeAdditionWords
{
    private const int MostNamed = 3;

    /// <summary>Notes for the user who added a merge, each a whole sentence.</summary>
    /// <param name="result">A result without a problem.</param>
    /// <param name="exam">The letters.</param>
    /// <param name="sources">What was kept of their sources.</param>
    /// <param name="folder">The archive.</param>
    public static IEnumerable<string> Notes(
        AddResult result,
        MergeExam exam,
        MergeSources sources,
        ArchiveFolder folder
    )
    {
        if (!result.IsNew)
        {
            yield break;
        }

        if (exam.Letters.FirstOrDefault(letter => letter.WhyNotProved is not null) is { } unproved)
        {
            yield return "the sources inside could not be built again here, so it is not known whether they give the "
                + $"letters: {unproved.WhyNotProved}.";
        }

        if (SourcesNote(exam, sources) is { } note)
        {
            yield return note;
        }

        if (!sources.Misses.IsEmpty)
        {
            yield return $"the sources of the version do not give {Named(sources.Misses)} again as it is; each PDF has "
                + "its own sources inside, which do.";
        }

        if (AdditionWords.LeftoverNote(result, folder) is { } leftover)
        {
            yield return leftover;
        }
    }

    private static string? SourcesNote(MergeExam exam, MergeSources sources) =>
        !exam.Letters.Any(letter => letter.HasSources)
            ? "the letters have no sources inside, so this version keeps none. 'letterpdf merge --embed-sources' makes "
                + "letters that have them."
        : sources.Files.IsEmpty
            ? "the letters were not made of the same sources, so this version keeps none beside them."
        : VersionFiles.Renamed(sources.Files) is { } problem ? AdditionWords.RenamedNote(problem)
        : null;

    private static string Named(ImmutableArray<MergedLetter> letters)
    {
        var names = letters.Take(MostNamed).Select(letter => $"'{letter.File}'");
        var more = letters.Length - MostNamed;
        return Listing.And(more > 0 ? names.Append(Listing.Counted(more, "other letter", "other letters")) : names);
    }
}
