using System.Collections.Immutable;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>The signatories of an archived version.</summary>
internal static class ArchivedSignatories
{
    /// <summary>
    /// The names as the letter shows them, in its order: from the report that was kept with it, otherwise from the
    /// letter itself, each compared with its digest. All letters of a merge have the same ones. Null, with the reason,
    /// where there are none.
    /// </summary>
    public static ImmutableArray<string>? Of(ArchivedVersion version, out string? problem)
    {
        if (
            version.Content(VersionFiles.Report, out _) is { } report
            && LetterProfile.Read(report.Span, withPassages: false) is { } profile
        )
        {
            problem = null;
            return profile.Signatories;
        }

        if (
            ArchivedLetter.Path(version, null, out problem) is not { } path
            || version.Content(path, out problem) is not { } letter
        )
        {
            return null;
        }

        var contents = PdfVerifier.Read(letter).Contents;
        problem = contents.IsReadable ? null : $"{path} of {version.Version.Name} can't be read";
        return contents.IsReadable ? contents.Signatories : null;
    }
}
