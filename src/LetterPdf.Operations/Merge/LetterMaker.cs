using LetterPdf.Archive;
using LetterPdf.Input;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>Makes the letters of a merge, one for each recipient. Several threads may use it at once.</summary>
/// <param name="session">Has opened the letter.</param>
/// <param name="template">The letter.</param>
/// <param name="folder">Its folder.</param>
/// <param name="withSources">Whether each letter holds its sources; then it has to prove them.</param>
/// <param name="onePdf">Takes every letter; null for none.</param>
internal sealed class LetterMaker(
    LetterSession session,
    LetterTemplate template,
    LetterFolder folder,
    bool withSources,
    OnePdf? onePdf
)
{
    private readonly FontShelf _fonts = new(folder.FontFolders);

    public MadeLetter Make(Recipient recipient)
    {
        var findings = new DiagnosticBag();
        var built = session.Build(template, recipient, findings);
        if (onePdf is not null && built is { Document: { } pages, Pdf: not null })
        {
            onePdf.Add(recipient, pages);
        }

        var isProven = built.Pdf is not { } pdf || !withSources || BuildLetter.IsProven(pdf, folder, _fonts, findings);
        return new MadeLetter(isProven ? built.Pdf : null, built.Document?.Pages.Length ?? 0, findings)
        {
            Digest = built.Digest is { } digest ? FileDigest.Parse(digest) : null,
        };
    }
}
