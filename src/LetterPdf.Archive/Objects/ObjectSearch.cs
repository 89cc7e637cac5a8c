using System.Collections.Immutable;

namespace LetterPdf.Archive;

/// <summary>The object that a user means: the one with that id, or the only one whose id contains the text.</summary>
/// <param name="Found">The object; null where none or more than one matches.</param>
/// <param name="Candidates">The ids that contain the text.</param>
public sealed record ObjectSearch(ArchivedObject? Found, ImmutableArray<string> Candidates)
{
    public static ObjectSearch Of(ImmutableArray<ArchivedObject> objects, string text)
    {
        var readable = objects.Where(item => item.Inventory is not null).ToImmutableArray();
        if (
            readable.FirstOrDefault(item => string.Equals(item.Inventory!.Id, text, StringComparison.Ordinal)) is
            { } exact
        )
        {
            return new ObjectSearch(exact, [exact.Inventory!.Id]);
        }

        var candidates = readable
            .Where(item => item.Inventory!.Id.Contains(text, StringComparison.OrdinalIgnoreCase))
            .ToImmutableArray();
        return new ObjectSearch(
            candidates.Length == 1 ? candidates[0] : null,
            [.. candidates.Select(item => item.Inventory!.Id)]
        );
    }
}
