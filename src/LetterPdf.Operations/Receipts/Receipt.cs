using LetterPdf.Digests;
using LetterPdf.Model;
using LetterPdf.Trust;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>Everything that is known about a finished file.</summary>
/// <param name="File">Its path, as messages name it.</param>
/// <param name="Length">Its length, in bytes.</param>
/// <param name="Digest">SHA-256, in hexadecimal digits.</param>
/// <param name="Report">The findings of an independent reader.</param>
/// <param name="Rebuild">Whether its sources produce it.</param>
public sealed record Receipt(string File, int Length, string Digest, VerificationReport Report, Rebuild Rebuild)
{
    /// <summary>Whether something is known to be wrong.</summary>
    public bool HasFaults =>
        !Report.IsSound
        || !Report.IsLetterpdf
        || Rebuild.IsFault
        || !Report.Signatures.All(signature => signature.Holds);

    /// <summary>Whether everything that the file claims was proved: nothing is wrong, and sources inside it, if any,
    /// produce it.</summary>
    public bool IsSound => !HasFaults && Rebuild.Outcome != RebuildOutcome.NotProved;

    /// <summary>Reads and checks a file, and builds it again.</summary>
    /// <param name="file">Its path, as messages name it.</param>
    /// <param name="bytes">Any bytes.</param>
    /// <param name="fonts">The folders in which fonts are looked for.</param>
    /// <param name="trust">The roots and the time for verifying signatures; without it, their authenticity is not
    /// verified.</param>
    internal static Receipt For(
        string file,
        ReadOnlyMemory<byte> bytes,
        FontShelf fonts,
        TrustSettings? trust = null
    ) => Of(file, bytes, PdfVerifier.Read(bytes), fonts, trust);

    /// <summary>Checks a file that has been read, and builds it again in parallel.</summary>
    /// <param name="file">Its path, as messages name it.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="reading">The result of an independent reader.</param>
    /// <param name="fonts">The folders in which fonts are looked for.</param>
    /// <param name="trust">The roots and the time for verifying signatures.</param>
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
