using System.Security.Cryptography;
using LetterPdf.Model;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;

namespace LetterPdf.Trust.Tests.Timestamps;

/// <summary>Time stamp servers: the required response, and every response that is refused.</summary>
public sealed class TimestampAuthorityTests
{
    private static readonly byte[] Value = [1, 2, 3, 4];

    [Fact]
    public void A_right_answer_goes_on_byte_for_byte()
    {
        var pki = new TestPki();
        byte[]? answer = null;
        pki.Network.With(TestPki.StampServer, request => answer = pki.Stamps.Answer(request));
        var token = Ask(pki);
        Assert.True(token.IsDone, token.Problem.Said());
        Assert.True(answer.AsSpan().EndsWith(token.Value));
        Assert.True(TimestampToken.Read(token.Value, []).Value!.IsFor(Value));
    }

    [Theory]
    [InlineData("SHA256")]
    [InlineData("SHA512")]
    public void Authorities_may_sign_with_rsa_or_curves_and_name_their_certificate_as_once(string digest)
    {
        foreach (var kind in (KeyKind[])[KeyKind.Rsa, KeyKind.P384])
        {
            var pki = new TestPki();
            var clock = pki.Root.Issue(CertificateOrder.ForTimestamps() with { Kind = kind, KeyOwner = "shared" });
            pki.Stamps = new TimestampOrder(clock)
            {
                Signing = order => order with { Digest = new HashAlgorithmName(digest), IsNamedAsOnce = true },
            };
            var token = Ask(pki);
            Assert.True(token.IsDone, token.Problem.Said());
        }
    }

    [Fact]
    public void Every_other_answer_is_refused_and_it_is_said_why()
    {
        const string other =
            "the time stamp server http://clock.test/ gave no time stamp for this signature: it refused, or "
            + "answered something else than was asked";
        Assert.Equal(other, Problem(stamps => stamps with { Status = 2 }));
        Assert.Equal(other, Problem(stamps => stamps with { HasOtherNonce = true }));
        Assert.Equal(other, Problem(stamps => stamps with { Change = _ => [] }));
        Assert.Equal(other, Problem(stamps => stamps with { Change = _ => "<html>500</html>"u8.ToArray() }));
        Assert.Equal(
            other,
            Problem(stamps => stamps with { Change = answer => [.. answer[..^1], (byte)(answer[^1] ^ 1)] })
        );
        Assert.Equal(other, Problem(stamps => stamps with { IsBare = true }));
        Assert.Equal(
            other,
            Problem(stamps =>
                stamps with
                {
                    Signing = order => order with { Key = TestKey.Of(KeyKind.P256, "somebody else") },
                }
            )
        );
        Assert.Equal(
            "the clocks disagree: the time stamp server http://clock.test/ says 15 June 2026, 11:45 UTC, this "
                + "machine 15 June 2026, 12:00 UTC",
            Problem(stamps => stamps with { Time = TestTimes.Now.AddMinutes(-15) })
        );
        Assert.Equal(
            "the clocks disagree: the time stamp server http://clock.test/ says 15 June 2027, 12:00 UTC, this "
                + "machine 15 June 2026, 12:00 UTC",
            Problem(stamps => stamps with { Time = TestTimes.Now.AddYears(1) })
        );
    }

    [Fact]
    public void A_stamp_for_another_question_is_refused()
    {
        var pki = new TestPki();
        byte[]? first = null;
        pki.Network.With(TestPki.StampServer, request => first ??= pki.Stamps.Answer(request));
        Assert.True(Ask(pki).IsDone);
        Assert.Equal(
            "the time stamp server http://clock.test/ gave no time stamp for this signature: it refused, or "
                + "answered something else than was asked",
            TimestampAuthority.Ask(pki.Network, new Uri(TestPki.StampServer), [9, 9], TestTimes.Now).Problem.Said()
        );
    }

    [Fact]
    public void Certificates_that_are_not_for_time_stamps_are_refused()
    {
        Assert.All(
            new[]
            {
                CertificateOrder.ForTimestamps() with
                {
                    Purposes = null,
                },
                CertificateOrder.ForTimestamps() with
                {
                    ArePurposesCritical = false,
                },
                CertificateOrder.ForTimestamps() with
                {
                    Purposes = [TestOids.TimeStamping, TestOids.EmailProtection],
                },
                CertificateOrder.ForTimestamps() with
                {
                    Purposes = [TestOids.EmailProtection],
                },
            },
            order =>
            {
                var pki = new TestPki();
                pki.Stamps = new TimestampOrder(pki.Root.Issue(order));
                Assert.Contains("time stamp", Ask(pki).Problem.Said(), StringComparison.Ordinal);
                Assert.Equal(
                    "the time stamp was made with a certificate that is not for time stamps",
                    TimestampToken.Read(pki.Stamps.Token(Value), []).Problem.Said()
                );
            }
        );
    }

    [Fact]
    public void A_server_that_does_not_answer()
    {
        var pki = new TestPki();
        pki.Network.WithFailure(TestPki.StampServer, Reason.Of(NetworkProblem.TooSlow, 20));
        Assert.Equal(
            "the time stamp server http://clock.test/ gave no time stamp: it did not answer within 20 seconds",
            Ask(pki).Problem.Said()
        );
    }

    private static string? Problem(Func<TimestampOrder, TimestampOrder> change)
    {
        var pki = new TestPki();
        pki.Stamps = change(pki.Stamps);
        return Ask(pki).Problem.Said();
    }

    private static Result<byte[]> Ask(TestPki pki) =>
        TimestampAuthority.Ask(pki.Network, new Uri(TestPki.StampServer), Value, TestTimes.Now);
}
