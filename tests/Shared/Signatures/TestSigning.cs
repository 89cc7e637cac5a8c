using LetterPdf.Operations;
using LetterPdf.Signing;
using LetterPdf.Tests.Pki;
using LetterPdf.Tests.Readers;
using LetterPdf.Trust;
using LetterPdf.Verification;

namespace LetterPdf.Tests.Signatures;

/// <summary>Signs letters in the small world of the tests.</summary>
internal static class TestSigning
{
    /// <summary>Signs a letter.</summary>
    /// <param name="pki">The world.</param>
    /// <param name="file">The letter.</param>
    /// <param name="level">The level of the signature.</param>
    /// <param name="signer">The signer; null for a new one.</param>
    /// <param name="change">How the order differs.</param>
    public static Result<SignedLetter> Sign(
        TestPki pki,
        byte[] file,
        SignatureLevel level = SignatureLevel.BaselineB,
        TestCertificate? signer = null,
        Func<SigningOrder, SigningOrder>? change = null
    )
    {
        using var identity = pki.Identity(signer ?? pki.Signer());
        var order = new SigningOrder
        {
            Identity = identity,
            Trust = pki.Trust,
            TimestampServer = level == SignatureLevel.BaselineB ? null : new Uri(TestPki.StampServer),
            IsLongTerm = level == SignatureLevel.BaselineLT,
            Network = pki.Network,
        };
        return PdfSigner.Sign(file, change?.Invoke(order) ?? order);
    }

    /// <summary>The signed letter; fails the test where there is none.</summary>
    public static byte[] Done(Result<SignedLetter> signed)
    {
        Assert.True(signed.IsDone, signed.Problem.Said());
        return signed.Value.Bytes.ToArray();
    }

    /// <summary>No check has a finding, and every signature holds.</summary>
    public static VerificationReport AssertSound(byte[] file, TrustSettings trust, int signatures)
    {
        var report = Verified.Of(file, trust);
        Assert.Empty(
            report.Checks.SelectMany(check =>
                check.Findings.Select(finding => $"{check.Name}: {ReasonWords.Of(finding.Reason)}")
            )
        );
        Assert.Equal(signatures, report.Signatures.Length);
        Assert.All(
            report.Signatures,
            signature =>
                Assert.True(signature.Holds, ReasonWords.Of(signature.FileFaults.Concat(signature.Verdict.Problems)))
        );
        return report;
    }
}
