using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CsCheck;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;

namespace LetterPdf.Trust.Tests.Revocation;

/// <summary>Proof is what it claims to be from its first byte to its last, or is not used.</summary>
public sealed class ProofFormTests
{
    private static readonly TestPki Pki = new();

    private static byte[] Certificate => Pki.Issuer.Own.Der;

    private static byte[] List =>
        new RevocationListOrder(new RevokedEntry(Pki.Signer(), TestTimes.Now.AddDays(-1), 1)).By(Pki.Issuer.Own);

    private static byte[] Answer => new OcspOrder(Pki.Signer(), Pki.Issuer.Own).By(Pki.Issuer.Own);

    private static byte[] Stamp => Pki.Stamps.Token("x"u8.ToArray());

    [Fact]
    public void Each_is_what_it_is_and_nothing_else()
    {
        AssertOnly(Certificate, ProofForm.IsCertificate);
        AssertOnly(List, ProofForm.IsList);
        AssertOnly(Answer, ProofForm.IsAnswer);
        AssertOnly(Stamp, ProofForm.IsTimestamp);
    }

    [Fact]
    public void Nothing_stands_behind_it_and_nothing_is_missing()
    {
        foreach (
            var (data, isSound) in new (byte[], Func<ReadOnlyMemory<byte>, bool>)[]
            {
                (Certificate, ProofForm.IsCertificate),
                (List, ProofForm.IsList),
                (Answer, ProofForm.IsAnswer),
                (Stamp, ProofForm.IsTimestamp),
            }
        )
        {
            Assert.False(isSound((byte[])[.. data, 0]));
            Assert.False(isSound(data.AsMemory(0, data.Length - 1)));
            Assert.False(isSound(default));
            Assert.False(isSound(Appended(data)));
        }
    }

    [Fact]
    public void A_length_longer_than_it_need_be_is_found()
    {
        var data = Certificate;
        Assert.Equal(0x82, data[1]);
        Assert.False(ProofForm.IsCertificate((byte[])[data[0], 0x83, 0, .. data[2..]]));
        Assert.False(ProofForm.IsCertificate((byte[])[data[0], 0x80, .. data[4..], 0, 0]));
    }

    [Fact]
    public void A_certificate_may_have_extensions_that_nobody_knows() =>
        Assert.True(
            ProofForm.IsCertificate(
                TestAuthority
                    .Root(
                        "Stranger",
                        order =>
                            order with
                            {
                                Extensions =
                                [
                                    new X509Extension(new Oid("1.2.3.4"), "anything"u8.ToArray(), critical: false),
                                ],
                            }
                    )
                    .Own.Der
            )
        );

    private static void AssertOnly(byte[] data, Func<ReadOnlyMemory<byte>, bool> own)
    {
        foreach (
            var isOne in new Func<ReadOnlyMemory<byte>, bool>[]
            {
                ProofForm.IsCertificate,
                ProofForm.IsList,
                ProofForm.IsAnswer,
                ProofForm.IsTimestamp,
            }
        )
        {
            Assert.Equal(isOne == own, isOne(data));
        }
    }

    // Whatever the bytes are, there is an answer.
    [Fact]
    public void Any_byte_may_be_another() =>
        Gen.Select(Gen.Int[0, 3], Gen.Double[0, 1], Gen.Byte)
            .Sample(
                (kind, place, value) =>
                {
                    var data = (byte[])
                        (
                            kind switch
                            {
                                0 => Certificate,
                                1 => List,
                                2 => Answer,
                                _ => Stamp,
                            }
                        ).Clone();
                    data[(int)(place * (data.Length - 1))] = value;
                    foreach (
                        var isOne in new Func<ReadOnlyMemory<byte>, bool>[]
                        {
                            ProofForm.IsCertificate,
                            ProofForm.IsList,
                            ProofForm.IsAnswer,
                            ProofForm.IsTimestamp,
                        }
                    )
                    {
                        isOne(data);
                    }
                },
                iter: Cases.Of(300)
            );

    // One element more inside the outer sequence, whose length is right again.
    private static byte[] Appended(byte[] data)
    {
        var length = data.Length - 4 + 2;
        return [data[0], 0x82, (byte)(length >> 8), (byte)length, .. data[4..], 5, 0];
    }
}
