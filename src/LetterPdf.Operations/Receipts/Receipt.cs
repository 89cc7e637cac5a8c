using LetterPdf.Digests;
using LetterPdf.Model;
using LetterPdf.Trust;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>All that is to be said about a finished file.</summary>
/// <param name="File">As messages name it.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Digest">SHA-256, in hexadecimal digits.</param>
/// <param name="Report">What an independent reader found.</param>
/// <param name="Rebuild">Whether its sources give it.</param>
public sealed record Receipt(string File, int Length, string Digest, VerificationReport Report, Rebuild Rebuild)
{
    /// <summary>Something is known to be wrong.</summary>
    public bool HasFaults =>
        !Report.IsSound
        || !Report.IsLetterpdf
        || Rebuild.IsFault
        || !Report.Signatures.All(signature => signature.Holds);

    /// <summary>Everything that the file says of itself was proved: nothing is wrong, and sources that are inside give
    /// it.</summary>
    public bool IsSound => !HasFaults && Rebuild.Outcome != RebuildOutcome.NotProved;

    /// <summary>Reads, checks and builds again.</summary>
    /// <param name="file">As messages name it.</param>
    /// <param name="bytes">Any bytes.</param>
    /// <param name="fonts">Where fonts are looked for.</param>
    /// <param name="trust">Against what signatures are checked; without it, they are not asked whether they are
    /// genuine.</param>
    internal static Receipt For(
        string file,
        ReadOnlyMemory<byte> bytes,
        FontShelf fonts,
        TrustSettings? trust = null
    ) => Of(file, bytes, PdfVerifier.Read(bytes), fonts, trust);

    /// <summary>Checks what was read, and builds it again meanwhile.</summary>
    /// <param name="file">As messages name it.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="reading">What an independent reader found in it.</param>
    /// <param name="fonts">Where fonts are looked for.</param>
    /// <param name="trust">Against what signatures are checked.</param>
    internal static Receipt Of(
        string file,
        ReadOnlyMemory<byte> bytes,
        PdfReading reading,
        FontShelf fonts,
        TrustSettings? trust = null
    )
    {
        var (rebuild, (report, digest)) = SideBySide.Run(
            () => LetterRebuild.Of(reading.Contents, bytes, fonts),
            () => (Check(reading, bytes, fonts, trust), Sha256.HexOf(bytes.Span))
        );
        return new Receipt(file, bytes.Length, digest, report, rebuild);
    }

    private static VerificationReport Check(
        PdfReading reading,
        ReadOnlyMemory<byte> bytes,
        FontShelf fonts,
        TrustSettings? trust
    )
    {
        var (origin, report) = SideBySide.Run(
            () => OriginChecks.Of(reading.Contents, bytes, fonts),
            () => reading.Ask(trust)
        );
        return report with { Checks = [.. report.Checks, .. origin] };
    }
}
