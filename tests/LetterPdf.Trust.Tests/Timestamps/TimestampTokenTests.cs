using System.Security.Cryptography;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;

namespace LetterPdf.Trust.Tests.Timestamps;

/// <summary>Time stamps as they are found in files.</summary>
public sealed class TimestampTokenTests
{
    private static readonly byte[] Value = [1, 2, 3, 4];

    private static readonly TestPki Pki = new();

    [Fact]
    public void It_says_when_and_by_whose_clock()
    {
        var token = TimestampToken.Read(Pki.Stamps.Token(Value), []).Value!;
        Assert.Equal((TestTimes.Now, "CN=Test Clock"), (token.Time, token.Authority.Subject));
        Assert.True(token.IsFor(Value));
        Assert.False(token.IsFor([1, 2, 3]));
    }

    [Fact]
    public void The_authoritys_certificate_may_stand_elsewhere()
    {
        var bare = (Pki.Stamps with { IsBare = true }).Token(Value);
        Assert.Equal(
            "the certificate of whoever made the time stamp is not there",
            TimestampToken.Read(bare, []).Problem.Said()
        );
        Assert.True(TimestampToken.Read(bare, [Pki.Clock.Certificate]).IsDone);
    }

    [Fact]
    public void What_is_none_is_said_to_be_none()
    {
        Assert.Equal("the time stamp can't be read", TimestampToken.Read("hello"u8.ToArray(), []).Problem.Said());
        Assert.Equal(
            "what should be a time stamp is none",
            TimestampToken.Read(new CmsOrder(Pki.Clock).Of(Value), []).Problem.Said()
        );
        Assert.Equal(
            "what should be a time stamp is none",
            TimestampToken
                .Read((new CmsOrder(Pki.Clock) { ContentType = TestOids.TimestampInfo, IsInside = true }).Of(Value), [])
                .Problem.Said()
        );
        Assert.Equal(
            "the time stamp is not genuine: it was not made with the certificate's key",
            Problem(order => order with { Key = TestKey.Of(KeyKind.P256, "somebody else") })
        );
        Assert.Equal(
            "the time stamp is not genuine: what it was made for has been changed since, or is something else",
            Problem(order => order with { MessageDigest = new byte[32] })
        );
        Assert.Equal(
            "the time stamp proves nothing: it uses a digest or a method that nobody should rely on any more, or "
                + "that letterpdf does not know (SHA-256 is the least)",
            Problem(order => order with { Digest = HashAlgorithmName.SHA1 })
        );
        Assert.Equal(
            "the time stamp is not genuine: it was made with another certificate than the one beside it",
            Problem(order => order with { Named = Pki.Issuer.Own })
        );
        Assert.Equal(
            "the time stamp does not say which certificate it was made with",
            Problem(order => order with { WithoutAttributes = [TestOids.SigningCertificateV2] })
        );
        Assert.Equal(
            "the time stamp is not genuine: what it signs is not said in it",
            Problem(order => order with { HasAttributes = false })
        );
    }

    [Fact]
    public void A_stamp_on_a_sha1_digest_proves_nothing() =>
        Assert.Equal(
            "the time stamp is for a digest that nobody should rely on any more, or that letterpdf does not know "
                + "(SHA-256 is the least)",
            TimestampToken.Read((Pki.Stamps with { Imprint = HashAlgorithmName.SHA1 }).Token(Value), []).Problem.Said()
        );

    private static string? Problem(Func<CmsOrder, CmsOrder> signing) =>
        TimestampToken.Read((Pki.Stamps with { Signing = signing }).Token(Value), []).Problem.Said();
}
