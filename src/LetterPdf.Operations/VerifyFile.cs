namespace LetterPdf.Operations;

/// <summary>A finished PDF that is to be verified.</summary>
/// <param name="File">Its path.</param>
/// <param name="Fonts">A letter's folder with fonts that do not come with the program; null where none is
/// given.</param>
/// <param name="Trust">Files of trusted roots; empty for those of the system.</param>
public sealed record VerifyRequest(string File, string? Fonts, IReadOnlyCollection<string> Trust);

/// <summary>Reports whether a finished PDF is what it claims to be, and whether its sources produce it.</summary>
public static class VerifyFile
{
    public static Outcome<Receipt> Run(VerifyRequest request, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(around);
        var read = FinishedFile.Read(request.File, around);
        if (!read.IsRead)
        {
            return Refusal.OfRequest(FinishedFile.Problem(request.File, read.Outcome, around));
        }

        return TrustStore
            .Open(request.Trust, around)
            .Then<Receipt>(trust =>
                Receipt.For(
                    around.Shown(around.FullPath(request.File)),
                    read.Bytes,
                    Shelf(request.Fonts, around),
                    trust
                )
            );
    }

    private static FontShelf Shelf(string? fonts, Surroundings around) =>
        fonts is null
            ? around.Fonts
            : new FontShelf([
                DiskWorkspace.OfFonts(around.FullPath(fonts)),
                DiskWorkspace.OfFonts(around.ProgramFolder),
            ]);
}
