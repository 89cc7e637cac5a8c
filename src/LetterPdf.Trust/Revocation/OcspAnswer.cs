using System.Collections.Immutable;
using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>What an answer says of one certificate (RFC 6960, 4.2.1, SingleResponse).</summary>
internal sealed record OcspAnswer(
    string DigestOid,
    ReadOnlyMemory<byte> NameDigest,
    ReadOnlyMemory<byte> KeyDigest,
    ReadOnlyMemory<byte> Serial,
    RevocationStatus Status,
    DateTimeOffset From,
    DateTimeOffset? Until
)
{
    private const int MostAnswers = 1000;

    /// <exception cref="AsnContentException">There are none.</exception>
    public static ImmutableArray<OcspAnswer> ReadAll(AsnReader sequence)
    {
        var answers = ImmutableArray.CreateBuilder<OcspAnswer>();
        while (sequence.HasData && answers.Count < MostAnswers)
        {
            answers.Add(Read(sequence.ReadSequence()));
        }

        return answers.ToImmutable();
    }

    public bool IsAbout(X509Certificate2 certificate, X509Certificate2 issuer) =>
        certificate.SerialNumberBytes.Span.SequenceEqual(Serial.Span)
        && OcspRequest.NameDigest(DigestOid, issuer) is { } name
        && name.AsSpan().SequenceEqual(NameDigest.Span)
        && OcspRequest.KeyDigest(DigestOid, issuer) is { } key
        && key.AsSpan().SequenceEqual(KeyDigest.Span);

    private static OcspAnswer Read(AsnReader answer)
    {
        var identifier = answer.ReadSequence();
        var digest = AlgorithmIdentifier.Read(identifier).Oid;
        var (name, key, serial) = (
            identifier.ReadOctetString(),
            identifier.ReadOctetString(),
            identifier.ReadIntegerBytes()
        );
        var status = ReadStatus(answer);
        var from = answer.ReadGeneralizedTime();
        DateTimeOffset? until = answer.IsContext(0)
            ? answer.ReadSequence(Asn1.ContextConstructed(0)).ReadGeneralizedTime()
            : null;
        return new OcspAnswer(
            digest,
            name,
            key,
            serial,
            status.Outcome == RevocationOutcome.Good ? status with { Said = from } : status,
            from,
            until
        );
    }

    private static RevocationStatus ReadStatus(AsnReader answer)
    {
        var tag = answer.PeekTag();
        if (tag.TagValue != 1)
        {
            answer.ReadEncodedValue();
            return tag.TagValue == 0 ? new RevocationStatus(RevocationOutcome.Good) : RevocationStatus.Unknown;
        }

        var revoked = answer.ReadSequence(Asn1.ContextConstructed(1));
        var time = revoked.ReadGeneralizedTime();
        var reason = revoked.IsContext(0)
            ? RevocationStatus.CauseOf(revoked.ReadSequence(Asn1.ContextConstructed(0)).ReadEnumeratedBytes().Span[0])
            : null;
        return new RevocationStatus(RevocationOutcome.Revoked, time, reason);
    }
}
