using System.Collections.Immutable;
using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>The letter in an archive that a file is a version of.</summary>
/// <param name="Id">The letter's id; null where it is in doubt.</param>
/// <param name="Known">The letter in the archive; null for a new one.</param>
/// <param name="Candidates">The letters that it may be, where that is in doubt.</param>
internal sealed record LetterChoice(string? Id, LetterCandidate? Known, ImmutableArray<LetterCandidate> Candidates)
{
    /// <summary>Decides, or leaves it in doubt: without a question, only a letter with the same id that is clearly
    /// the same one gets a new version.</summary>
    /// <param name="id">The id that the letter has or would get.</param>
    /// <param name="isItsOwn">Whether the id is in the letter itself, so that somebody chose it.</param>
    /// <param name="existing">The archive's letter with that id.</param>
    /// <param name="search">The search, which is used only as far as the id leaves the choice open.</param>
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
        return found.Where(candidate => candidate.IsSameFile && candidate.IsSameKind).ToArray() is [var same]
                ? Next(same)
            : found is [var only] && LetterId.IsDated(only.Id, id) && IsIt(only, isItsOwn) ? Next(only)
            : found.IsEmpty ? New(id)
            : Doubt(found);
    }

    /// <summary>A letter that the archive does not have.</summary>
    public static LetterChoice New(string id) => new(id, null, []);

    private static LetterChoice Next(LetterCandidate candidate) => new(candidate.Id, candidate, []);

    private static LetterChoice Doubt(ImmutableArray<LetterCandidate> candidates) => new(null, null, candidates);

    private static bool IsIt(LetterCandidate candidate, bool isItsOwn) =>
        candidate.IsSameKind
        && (
            candidate.IsSameFile
            || candidate.Likeness is { } likeness && (isItsOwn ? likeness.HasAnything : likeness.IsSameLetter)
        );
}
