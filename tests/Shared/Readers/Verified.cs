using LetterPdf.Trust;
using LetterPdf.Verification;

namespace LetterPdf.Tests.Readers;

/// <summary>The only way in which tests verify files: for each that is called sound, PdfPig and other programs are
/// compared.</summary>
internal static class Verified
{
    /// <summary>The report of a file.</summary>
    public static VerificationReport Of(ReadOnlyMemory<byte> file, TrustSettings? trust = null)
    {
        var report = PdfVerifier.Verify(file, trust);
        Agrees(report, file);
        return report;
    }

    /// <summary>Compares other programs' views of a file that was called sound.</summary>
    public static void Agrees(VerificationReport report, ReadOnlyMemory<byte> file)
    {
        SecondReader.AssertAgrees(file);
        if (report.IsSound && report.Signatures.All(signature => signature.Holds))
        {
            OtherReaders.AssertAgree(file.ToArray());
        }
    }
}
