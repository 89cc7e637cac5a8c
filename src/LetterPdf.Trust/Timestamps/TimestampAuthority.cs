using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>Asks an authority for a time stamp (RFC 3161, 2.4.1 and 3.4).</summary>
public static class TimestampAuthority
{
    private const string Query = "application/timestamp-query";

    /// <summary>A token for a signature's value that is genuine and current.</summary>
    /// <param name="network">Reaches the authority.</param>
    /// <param name="address">The authority's address.</param>
    /// <param name="value">The signature's value.</param>
    /// <param name="now">The time by this machine's clock.</param>
    public static Result<byte[]> Ask(INetwork network, Uri address, ReadOnlySpan<byte> value, DateTimeOffset now)
    {
        var digest = SHA256.HashData(value);

        // Unpredictable and the same for the same signature: to predict it one would have to know the signature.
        var nonce = SHA256.HashData([.. digest, 1]).AsSpan(0, 8).ToArray();
        nonce[0] = (byte)((nonce[0] & 0x7F) | 0x40);
        var request = Rfc3161TimestampRequest.CreateFromHash(
            digest,
            HashAlgorithmName.SHA256,
            nonce: nonce,
            requestSignerCertificates: true
        );
        var answer = network.Post(address, Query, request.Encode());
        return answer.IsDone
            ? Check(request, answer.Value, value, now, address)
            : Reason.Of(TimestampProblem.NoAnswer, address.ToString(), answer.Problem);
    }

    private static Result<byte[]> Check(
        Rfc3161TimestampRequest request,
        byte[] answer,
        ReadOnlySpan<byte> value,
        DateTimeOffset now,
        Uri address
    )
    {
        byte[] encoded;
        try
        {
            request.ProcessResponse(answer, out _);
            encoded = TokenIn(answer);
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return Reason.Of(TimestampProblem.Refused, address.ToString());
        }

        var token = TimestampToken.Read(encoded, []);
        return !token.IsDone ? Reason.Of(TimestampProblem.FromServer, address.ToString(), token.Problem)
            : !token.Value.IsFor(value) ? Reason.Of(TimestampProblem.ForSomethingElse, address.ToString())
            : (token.Value.Time - now).Duration() > TrustSettings.ClockDifference
                ? Reason.Of(TimestampProblem.ClocksDisagree, address.ToString(), token.Value.Time, now)
            : encoded;
    }

    // TimeStampResp (2.4.2): the status, then the token, which is passed on byte for byte.
    private static byte[] TokenIn(byte[] answer)
    {
        var response = new AsnReader(answer, AsnEncodingRules.BER).ReadSequence();
        response.ReadSequence();
        return response.ReadEncodedValue().ToArray();
    }
}
