using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>What a new version holds.</summary>
/// <param name="Message">Why there is this version, where the request does not say.</param>
/// <param name="By">Who archives it.</param>
/// <param name="Files">Its files.</param>
internal sealed record KeptContents(string Message, ArchiveUser By, ImmutableArray<NewFile> Files)
{
    /// <summary>Adds the version at a letter's place.</summary>
    public Outcome<AddResult> Add(KeepRequest request, LetterPlace place, ArchiveFolder folder, Surroundings around)
    {
        if (place.Open(folder) is { } refusal)
        {
            return refusal;
        }

        var result = place.Addition!.Add(
            new NewVersion
            {
                Id = place.Id,
                Created = around.Now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                Message = request.Message ?? Message,
                User = By,
                Files = Files,
            }
        );
        return result.Problem is null ? result : Refusal.OfLetter(AdditionWords.Problem(result, place.Id, folder));
    }
}
