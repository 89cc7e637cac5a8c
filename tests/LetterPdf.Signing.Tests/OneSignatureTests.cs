using LetterPdf.Model;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;
using LetterPdf.Tests.Signatures;
using LetterPdf.Trust;

namespace LetterPdf.Signing.Tests;

/// <summary>A key makes one signature for a letter: on a device, each requires a PIN and is a legal act.</summary>
public sealed class OneSignatureTests
{
    [Theory]
    [InlineData(SignatureLevel.BaselineB, 0)]
    [InlineData(SignatureLevel.BaselineT, 0)]
    [InlineData(SignatureLevel.BaselineLT, 0)]
    [InlineData(SignatureLevel.BaselineT, 40)]
    public void A_letter_is_signed_once_however_large_the_time_stamp_is(SignatureLevel level, int certificates)
    {
        var pki = new TestPki();
        pki.Stamps = pki.Stamps with
        {
            Others = [.. Enumerable.Range(0, certificates).Select(_ => pki.Issuer.Issue(new CertificateOrder()))],
        };
        CountingKey? key = null;
        var signed = Sign(pki, level, order => key = new CountingKey(order));
        TestSigning.AssertSound(TestSigning.Done(signed), pki.Trust, signatures: 1);
        Assert.Equal(1, key!.Signatures);
    }

    [Fact]
    public void Nobody_signs_before_the_time_stamp_server_has_answered()
    {
        var pki = new TestPki();
        pki.Stamps = pki.Stamps with { Status = 2 };
        CountingKey? key = null;
        Assert.Contains(
            "gave no time stamp",
            Sign(pki, SignatureLevel.BaselineT, own => key = new CountingKey(own)).Problem.Said(),
            StringComparison.Ordinal
        );
        Assert.Equal(0, key!.Signatures);
    }

    [Fact]
    public void A_key_that_does_not_sign_says_why()
    {
        var pki = new TestPki();
        var wrong = Reason.Of(IdentityProblem.WrongPassphrase);
        var signed = Sign(pki, SignatureLevel.BaselineB, own => new CountingKey(own) { Problem = wrong });
        Assert.Equal(wrong, signed.Problem);
    }

    private static Result<SignedLetter> Sign(
        TestPki pki,
        SignatureLevel level,
        Func<ISigningKey, ISigningKey> change
    ) =>
        TestSigning.Sign(
            pki,
            SignableLetters.OneField,
            level,
            change: order =>
                order with
                {
                    Identity = new SigningIdentity(
                        order.Identity.Certificate,
                        change(order.Identity.Key),
                        order.Identity.Others
                    ),
                }
        );

    private sealed class CountingKey(ISigningKey inner) : ISigningKey
    {
        public int Signatures { get; private set; }

        public Reason? Problem { get; init; }

        public SignatureScheme Scheme => inner.Scheme;

        public int MostBytes => inner.MostBytes;

        public Result<byte[]> Sign(ReadOnlySpan<byte> data)
        {
            Signatures++;
            return Problem is null ? inner.Sign(data) : Problem;
        }

        public void Dispose() => inner.Dispose();
    }
}
