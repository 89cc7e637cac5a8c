using LetterPdf.Archive;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>The place of a letter's id, and the choice of the letter in the archive, where the request leaves that
/// open.</summary>
internal sealed class ChosenPlace : IDisposable
{
    private readonly LetterChoice? _choice;

    private ChosenPlace(LetterPlace place, LetterChoice? choice = null) => (Place, _choice) = (place, choice);

    public LetterPlace Place { get; }

    /// <summary>Reads the archive's versions of the letter.</summary>
    public static ChosenPlace Find(KeepRequest request, KeptFiles files, ArchiveFolder folder)
    {
        if (request.Id is not null)
        {
            return new ChosenPlace(LetterPlace.OfChosen(folder, files.Id));
        }

        var place = LetterPlace.Of(folder, files.Id);
        if (request.IsNew || place.Root is not { } root || place.Addition is not { Problem: null } addition)
        {
            return new ChosenPlace(place);
        }

        var contents = files.Reading.Contents;
        var isItsOwn = !string.IsNullOrWhiteSpace(contents.Facts.Identifier);
        var search = new LetterSearch(root, LetterProfile.Of(contents), files.Letter, files.IsMerge);
        return new ChosenPlace(place, LetterChoice.Of(files.Id, isItsOwn, addition.Existing, search));
    }

    /// <summary>Takes the place of the letter that the file is a version of; returns a question where only the user
    /// can know.</summary>
    public Refusal? Choose(KeepRequest request, VerificationReport report)
    {
        if (Place.Root is not { } root || Place.Addition is not { Problem: null } addition)
        {
            return null;
        }

        if (request.IsNew)
        {
            return request.Id is null ? TakeFree(root, report)
                : addition.Existing is null ? null
                : Taken();
        }

        switch (_choice)
        {
            case { Id: null }:
                return LetterQuestion.Of(_choice, LetterProfile.Of(report), Free(root, report));
            case { Id: { } id } when !string.Equals(id, Place.Id, StringComparison.Ordinal):
                Place.Begin(id);
                return null;
            default:
                return null;
        }
    }

    public void Dispose() => Place.Dispose();

    private string Free(StorageRoot root, VerificationReport report) =>
        LetterId.Free(Place.Id, report.Facts).First(id => !root.Has(id));

    private Refusal? TakeFree(StorageRoot root, VerificationReport report)
    {
        var free = Free(root, report);
        if (!string.Equals(free, Place.Id, StringComparison.Ordinal))
        {
            Place.Begin(free);
        }

        return null;
    }

    private Refusal Taken() =>
        Refusal.OfRequest(
            $"the archive has a letter '{Place.Id}' already, and --new keeps one of its own: give another --id, or "
                + $"leave --new out to make it the next version. Nothing was archived."
        );
}
