using LetterPdf.Cli.Archives;
using LetterPdf.Cli.Files;
using LetterPdf.Cli.Receipts;
using LetterPdf.Comparison;

namespace LetterPdf.Cli.Comparisons;

/// <summary>A version in an archive as an edition to compare.</summary>
internal static class ArchivedEdition
{
    private const char Mark = '@';

    /// <summary>Whether a text names a version, as `ID@v2` does; with what stands before and behind the mark.</summary>
    public static bool IsNamedBy(string text, out string id, out string version)
    {
        var at = text.LastIndexOf(Mark);
        (id, version) = at > 0 ? (text[..at], text[(at + 1)..]) : (text, string.Empty);
        return version is ['v', _, ..] && version.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>The edition of a version; null with the reason, a whole sentence.</summary>
    public static Edition? Open(ArchivedVersion version, World world, out string? problem)
    {
        if (version.Content(VersionFiles.Letter, out problem) is not { } bytes)
        {
            problem = $"{problem}; 'letterpdf archive verify' says all that is wrong.";
            return null;
        }

        return EditionReader.OfPdf(
            $"{version.Item.Inventory!.Id} {version.Version.Name}",
            bytes,
            new FontShelf([new DiskWorkspace(world.ProgramFolder)])
        );
    }
}
