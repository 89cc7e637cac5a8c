using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>A list of the certificates that their issuer has revoked (CRL; RFC 5280, 5).</summary>
internal sealed class RevocationList
{
    private readonly ReadOnlyMemory<byte> _signedPart;
    private readonly AlgorithmIdentifier _algorithm;
    private readonly byte[] _signature;
    private ReadOnlyMemory<byte> _issuer;
    private ReadOnlyMemory<byte> _entries;
    private DistributionScope? _scope = DistributionScope.All;

    private RevocationList(ReadOnlyMemory<byte> signedPart, AlgorithmIdentifier algorithm, byte[] signature)
    {
        _signedPart = signedPart;
        _algorithm = algorithm;
        _signature = signature;
    }

    /// <summary>The length of its signed part, in bytes.</summary>
    public int Length => _signedPart.Length;

    public DateTimeOffset From { get; private set; }

    public DateTimeOffset? Until { get; private set; }

    /// <summary>The list; null where the bytes are not one.</summary>
    public static RevocationList? Read(ReadOnlyMemory<byte> encoded)
    {
        try
        {
            var outer = new AsnReader(encoded, AsnEncodingRules.DER);
            var parts = outer.ReadSequence();
            outer.ThrowIfNotEmpty();
            var signedPart = parts.ReadEncodedValue();
            var list = new RevocationList(signedPart, AlgorithmIdentifier.Read(parts), parts.ReadBitString(out _));
            list.ReadSignedPart();
            return list;
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return null;
        }
    }

    /// <summary>Whether a certificate's issuer signed the list, and the list covers certificates like this
    /// one.</summary>
    public bool IsAbout(X509Certificate2 certificate, X509Certificate2 issuer)
    {
        if (
            _scope is null
            || !_scope.Holds(certificate)
            || !DistinguishedName.AreEqual(issuer.SubjectName.RawData, _issuer)
            || !MaySign(issuer)
        )
        {
            return false;
        }

        using var key = VerificationKey.Of(issuer);
        return key is not null && key.Verify(_algorithm, _signedPart.Span, _signature);
    }

    /// <summary>What the list says of a certificate that it is about.</summary>
    public RevocationStatus StatusOf(X509Certificate2 certificate)
    {
        if (!_entries.IsEmpty)
        {
            var entries = new AsnReader(_entries, AsnEncodingRules.DER).ReadSequence();
            while (entries.HasData)
            {
                var entry = entries.ReadSequence();
                if (entry.ReadIntegerBytes().Span.SequenceEqual(certificate.SerialNumberBytes.Span))
                {
                    return Revoked(entry.ReadTime(), entry.HasData ? entry.ReadSequence() : null);
                }
            }
        }

        return _scope is { IsPartial: true }
            ? RevocationStatus.Unknown
            : new RevocationStatus(RevocationOutcome.Good, From);
    }

    private static bool MaySign(X509Certificate2 issuer) =>
        issuer.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault() is not { } usage
        || usage.KeyUsages.HasFlag(X509KeyUsageFlags.CrlSign);

    // An invalidity date, by which a key was stolen or lost before that was reported: the earlier time counts (RFC
    // 5280, 5.3.2).
    private static RevocationStatus Revoked(DateTimeOffset time, AsnReader? extensions)
    {
        Reason? cause = null;
        while (extensions is { HasData: true })
        {
            var extension = extensions.ReadSequence();
            var oid = extension.ReadObjectIdentifier();
            if (extension.PeekTag().HasSameClassAndValue(Asn1Tag.Boolean))
            {
                extension.ReadBoolean();
            }

            var value = extension.ReadOctetString();
            if (string.Equals(oid, Oids.ReasonCode, StringComparison.Ordinal))
            {
                cause = RevocationStatus.CauseOf(AsnDecoder.ReadEnumeratedBytes(value, AsnEncodingRules.DER, out _)[0]);
            }
            else if (
                string.Equals(oid, Oids.InvalidityDate, StringComparison.Ordinal)
                && AsnDecoder.ReadGeneralizedTime(value, AsnEncodingRules.DER, out _) is var since
                && since < time
            )
            {
                time = since;
            }
        }

        return new RevocationStatus(RevocationOutcome.Revoked, time, cause);
    }

    private void ReadSignedPart()
    {
        var part = new AsnReader(_signedPart, AsnEncodingRules.DER).ReadSequence();
        if (part.PeekTag().HasSameClassAndValue(Asn1Tag.Integer))
        {
            part.ReadInteger();
        }

        AlgorithmIdentifier.Read(part);
        _issuer = part.ReadEncodedValue();
        From = part.ReadTime();
        if (
            part.HasData
            && part.PeekTag()
                is {
                    TagClass: TagClass.Universal,
                    TagValue: (int)UniversalTagNumber.UtcTime or (int)UniversalTagNumber.GeneralizedTime
                }
        )
        {
            Until = part.ReadTime();
        }

        if (part.HasData && part.PeekTag().HasSameClassAndValue(Asn1Tag.Sequence))
        {
            _entries = part.ReadEncodedValue();
            AskEntries();
        }

        if (part.IsContext(0))
        {
            ReadExtensions(part.ReadSequence(Asn1.ContextConstructed(0)).ReadSequence());
        }
    }

    // A delta CRL, or one that covers other issuers too, says less than it seems to: it is not used.
    private void ReadExtensions(AsnReader extensions)
    {
        while (extensions.HasData)
        {
            var extension = extensions.ReadSequence();
            var oid = extension.ReadObjectIdentifier();
            var isCritical = extension.PeekTag().HasSameClassAndValue(Asn1Tag.Boolean) && extension.ReadBoolean();
            if (string.Equals(oid, Oids.IssuingDistributionPoint, StringComparison.Ordinal))
            {
                _scope = DistributionScope.Read(extension.ReadOctetString());
            }
            else if (isCritical || string.Equals(oid, Oids.DeltaCrlIndicator, StringComparison.Ordinal))
            {
                _scope = null;
            }

            if (_scope is null)
            {
                return;
            }
        }
    }

    // Read to the end once, so that a truncated list is rejected.
    private void AskEntries()
    {
        var entries = new AsnReader(_entries, AsnEncodingRules.DER).ReadSequence();
        while (entries.HasData)
        {
            var entry = entries.ReadSequence();
            entry.ReadIntegerBytes();
            Revoked(entry.ReadTime(), entry.HasData ? entry.ReadSequence() : null);
        }
    }
}
