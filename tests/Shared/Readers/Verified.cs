using LetterPdf.Trust;
using LetterPdf.Verification;

namespace LetterPdf.Tests.Readers;

/// <summary>The door through which all tests verify files: of each that is called sound, PdfPig is asked what it reads,
/// and other programs what they show.</summary>
internal static class Verified
{
    /// <summary>The report of a file.</summary>
    public static VerificationReport Of(ReadOnlyMemory<byte> file, TrustSettings? trust = null)
    {
        var report = PdfVerifier.Verify(file, trust);
        Agrees(report, file);
        return report;
    }

    /// <summary>Asks other programs what they show of a file that was called sound.</summary>
    public static void Agrees(VerificationReport report, ReadOnlyMemory<byte> file)
    {
        SecondReader.AssertAgrees(file);
        if (report.IsSound && report.Signatures.All(signature => signature.Holds))
        {
            OtherReaders.AssertAgree(file.ToArray());
        }
    }
}
