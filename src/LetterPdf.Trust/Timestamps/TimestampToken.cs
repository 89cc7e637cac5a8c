using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>A signed statement that something was there at a time (RFC 3161, 2.4.2).</summary>
internal sealed class TimestampToken
{
    private readonly SignedData _signed;
    private readonly Rfc3161TimestampTokenInfo _info;

    private TimestampToken(SignedData signed, Rfc3161TimestampTokenInfo info, X509Certificate2 authority)
    {
        _signed = signed;
        _info = info;
        Authority = authority;
    }

    public DateTimeOffset Time => _info.Timestamp;

    /// <summary>The certificate of the authority whose clock it was.</summary>
    public X509Certificate2 Authority { get; }

    public ImmutableArray<X509Certificate2> Certificates => _signed.Certificates;

    /// <summary>Reads a token and verifies its signature.</summary>
    /// <param name="encoded">CMS.</param>
    /// <param name="others">Where the authority's certificate may be, if it is not in the token.</param>
    public static Result<TimestampToken> Read(ReadOnlyMemory<byte> encoded, IEnumerable<X509Certificate2> others)
    {
        var signed = SignedData.Read(encoded);
        if (!signed.IsDone)
        {
            return Reason.Of(TimestampProblem.Unreadable);
        }

        if (
            !string.Equals(signed.Value.ContentType, Oids.TimestampInfo, StringComparison.Ordinal)
            || !Rfc3161TimestampTokenInfo.TryDecode(signed.Value.Content, out var info, out var read)
            || read != signed.Value.Content.Length
        )
        {
            return Reason.Of(TimestampProblem.NotTimestamp);
        }

        if ((signed.Value.SignerCertificate ?? others.FirstOrDefault(signed.Value.Signer.IsBy)) is not { } authority)
        {
            return Reason.Of(TimestampProblem.CertificateMissing);
        }

        var check = SignatureIntegrity.Of(signed.Value, authority, signed.Value.Content.Span);
        return check is not null
                ? Reason.Of(
                    check.Outcome == IntegrityOutcome.Weak
                        ? TimestampProblem.ProvesNothing
                        : TimestampProblem.NotGenuine,
                    check.Problem
                )
            : SigningCertificate.Names(signed.Value.Signer, authority) is null
                ? Reason.Of(TimestampProblem.CertificateUnsaid)
            : AlgorithmIdentifier.Digest(info.HashAlgorithmId.Value ?? string.Empty) is null
                ? Reason.Of(TimestampProblem.WeakDigest)
            : !CertificatePurpose.IsForTimestamps(authority) ? Reason.Of(TimestampProblem.NotForTimestamps)
            : new TimestampToken(signed.Value, info, authority);
    }

    /// <summary>Whether the time stamp is for these bytes.</summary>
    public bool IsFor(ReadOnlySpan<byte> data) =>
        AlgorithmIdentifier.Digest(_info.HashAlgorithmId.Value ?? string.Empty) is { } digest
        && Digest.Of(digest, data).AsSpan().SequenceEqual(_info.GetMessageHash().Span);
}
