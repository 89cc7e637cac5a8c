using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;

namespace LetterPdf.Tests.Pki;

/// <summary>The contents of a time stamp (RFC 3161, 2.4.2).</summary>
internal sealed record TimestampOrder(TestCertificate Authority)
{
    private static int _lastSerial;

    public DateTimeOffset Time { get; init; } = TestTimes.Now;

    /// <summary>The digest algorithm of the imprint.</summary>
    public HashAlgorithmName Imprint { get; init; } = HashAlgorithmName.SHA256;

    /// <summary>Certificates that are included besides the authority's.</summary>
    public TestCertificate[] Others { get; init; } = [];

    /// <summary>Whether the authority's certificate is left out.</summary>
    public bool IsBare { get; init; }

    /// <summary>How the token is signed.</summary>
    public Func<CmsOrder, CmsOrder> Signing { get; init; } = order => order;

    /// <summary>How the answer differs from the right one.</summary>
    public Func<byte[], byte[]> Change { get; init; } = answer => answer;

    /// <summary>Whether the nonce differs from the requested one.</summary>
    public bool HasOtherNonce { get; init; }

    /// <summary>0 for granted, 2 for refused.</summary>
    public int Status { get; init; }

    /// <summary>A token for data.</summary>
    public byte[] Token(byte[] data) => TokenFor(TestDigest.Of(Imprint, data), default);

    /// <summary>The answer of a server to a request.</summary>
    public byte[] Answer(byte[] request)
    {
        Assert.True(
            Rfc3161TimestampRequest.TryDecode(request, out var decoded, out _),
            "no server could read the request"
        );
        Assert.True(decoded.RequestSignerCertificate);
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteInteger(Status);
            }

            if (Status == 0)
            {
                var nonce = decoded.GetNonce()!.Value.ToArray();
                nonce[^1] ^= (byte)(HasOtherNonce ? 1 : 0);
                writer.WriteEncodedValue(TokenFor(decoded.GetMessageHash().ToArray(), nonce));
            }
        }

        return Change(writer.Encode());
    }

    private byte[] TokenFor(byte[] imprint, ReadOnlyMemory<byte> nonce)
    {
        var order = new CmsOrder(Authority)
        {
            ContentType = TestOids.TimestampInfo,
            IsInside = true,
            Certificates = IsBare ? Others : [Authority, .. Others],
        };
        return Signing(order).Of(Info(imprint, nonce));
    }

    private byte[] Info(byte[] imprint, ReadOnlyMemory<byte> nonce)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            writer.WriteObjectIdentifier("1.3.6.1.4.1.99999.1");
            using (writer.PushSequence())
            {
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier(TestOids.Digest(Imprint));
                    writer.WriteNull();
                }

                writer.WriteOctetString(imprint);
            }

            writer.WriteInteger(Interlocked.Increment(ref _lastSerial));
            writer.WriteGeneralizedTime(Time, omitFractionalSeconds: true);
            if (!nonce.IsEmpty)
            {
                writer.WriteInteger(nonce.Span);
            }
        }

        return writer.Encode();
    }
}
