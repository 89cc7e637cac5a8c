using System.Collections.Immutable;
using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>Which letter of an archive a file is a version of.</summary>
/// <param name="Id">The letter's; null where that is in doubt.</param>
/// <param name="Known">The letter as it was found; null for one that is new.</param>
/// <param name="Candidates">The letters that it may be, where it is in doubt.</param>
internal sealed record LetterChoice(string? Id, LetterCandidate? Known, ImmutableArray<LetterCandidate> Candidates)
{
    /// <summary>Decides, or leaves it in doubt: only a letter of the same id that clearly is the same one gets a
    /// version unasked.</summary>
    /// <param name="id">The id that the letter has or would get.</param>
    /// <param name="isItsOwn">It stands in the letter itself, so that somebody chose it.</param>
    /// <param name="existing">What the archive has under it.</param>
    /// <param name="search">Asked only as far as the id leaves it open.</param>
    public static LetterChoice Of(string id, bool isItsOwn, ArchivedObject? existing, LetterSearch search)
    {
        if (existing?.Inventory is not null)
        {
            var candidate = search.Candidate(existing);
            return IsIt(candidate, isItsOwn)
                ? Next(candidate)
                : Doubt([
                    candidate,
                    .. search.All().Where(other => !string.Equals(other.Id, id, StringComparison.Ordinal)),
                ]);
        }

        if (existing is not null || isItsOwn)
        {
            return New(id);
        }

        var found = search.All();
        return found.Where(candidate => candidate.IsSameFile).ToArray() is [var same] ? Next(same)
            : found is [var only] && LetterId.IsDated(only.Id, id) && IsIt(only, isItsOwn) ? Next(only)
            : found.IsEmpty ? New(id)
            : Doubt(found);
    }

    /// <summary>A letter that the archive does not have.</summary>
    public static LetterChoice New(string id) => new(id, null, []);

    private static LetterChoice Next(LetterCandidate candidate) => new(candidate.Id, candidate, []);

    private static LetterChoice Doubt(ImmutableArray<LetterCandidate> candidates) => new(null, null, candidates);

    private static bool IsIt(LetterCandidate candidate, bool isItsOwn) =>
        candidate.IsSameFile
        || (candidate.Likeness is { } likeness && (isItsOwn ? likeness.HasAnything : likeness.IsSameLetter));
}
