using System.Formats.Asn1;
using System.Security.Cryptography;

namespace LetterPdf.Tests.Pki;

/// <summary>One entry of a list: the revoked certificate, the time and the reason.</summary>
internal sealed record RevokedEntry(TestCertificate Certificate, DateTimeOffset Time, int? Reason = null)
{
    /// <summary>Since when the key is not trusted, where that is earlier.</summary>
    public DateTimeOffset? InvalidSince { get; init; }
}

/// <summary>The contents of a revocation list (RFC 5280, 5).</summary>
internal sealed record RevocationListOrder(params RevokedEntry[] Entries)
{
    public DateTimeOffset From { get; init; } = TestTimes.Now.AddHours(-1);

    public DateTimeOffset? Until { get; init; } = TestTimes.Now.AddDays(7);

    public HashAlgorithmName? Digest { get; init; }

    public int? Salt { get; init; }

    /// <summary>Whether it is a delta CRL.</summary>
    public bool IsDelta { get; init; }

    /// <summary>The value of its issuing distribution point; null for none.</summary>
    public byte[]? Scope { get; init; }

    /// <summary>Whether it has an unknown critical extension.</summary>
    public bool HasUnknownExtension { get; init; }

    /// <summary>The list, signed.</summary>
    public byte[] By(TestCertificate issuer, TestKey? key = null)
    {
        var signer = key ?? issuer.Key;
        var digest = Digest ?? signer.Digest;
        var signedPart = SignedPart(issuer, signer.Algorithm(digest, Salt));
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(signedPart);
            writer.WriteEncodedValue(signer.Algorithm(digest, Salt));
            writer.WriteBitString(signer.Sign(signedPart, digest, Salt));
        }

        return writer.Encode();
    }

    private byte[] SignedPart(TestCertificate issuer, byte[] algorithm)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            writer.WriteEncodedValue(algorithm);
            writer.WriteEncodedValue(issuer.Certificate.SubjectName.RawData);
            writer.WriteUtcTime(From);
            if (Until is { } until)
            {
                writer.WriteUtcTime(until);
            }

            WriteEntries(writer);
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
            using (writer.PushSequence())
            {
                WriteExtensions(writer);
            }
        }

        return writer.Encode();
    }

    private void WriteEntries(AsnWriter writer)
    {
        if (Entries.Length == 0)
        {
            return;
        }

        using (writer.PushSequence())
        {
            foreach (var entry in Entries)
            {
                using (writer.PushSequence())
                {
                    writer.WriteInteger(entry.Certificate.Certificate.SerialNumberBytes.Span);
                    writer.WriteUtcTime(entry.Time);
                    WriteEntryExtensions(writer, entry);
                }
            }
        }
    }

    private static void WriteEntryExtensions(AsnWriter writer, RevokedEntry entry)
    {
        if (entry.Reason is null && entry.InvalidSince is null)
        {
            return;
        }

        using (writer.PushSequence())
        {
            if (entry.Reason is { } reason)
            {
                WriteExtension(writer, TestOids.ReasonCode, isCritical: false, [0x0A, 1, (byte)reason]);
            }

            if (entry.InvalidSince is { } time)
            {
                var value = new AsnWriter(AsnEncodingRules.DER);
                value.WriteGeneralizedTime(time, omitFractionalSeconds: true);
                WriteExtension(writer, TestOids.InvalidityDate, isCritical: false, value.Encode());
            }
        }
    }

    private void WriteExtensions(AsnWriter writer)
    {
        WriteExtension(writer, TestOids.CrlNumber, isCritical: false, [2, 1, 7]);
        if (IsDelta)
        {
            WriteExtension(writer, TestOids.DeltaIndicator, isCritical: true, [2, 1, 6]);
        }

        if (Scope is { } scope)
        {
            WriteExtension(writer, TestOids.IssuingDistributionPoint, isCritical: true, scope);
        }

        if (HasUnknownExtension)
        {
            WriteExtension(writer, "1.2.3.4", isCritical: true, [5, 0]);
        }
    }

    private static void WriteExtension(AsnWriter writer, string oid, bool isCritical, byte[] value)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(oid);
            if (isCritical)
            {
                writer.WriteBoolean(true);
            }

            writer.WriteOctetString(value);
        }
    }
}

/// <summary>Values of an issuing distribution point (RFC 5280, 5.2.5).</summary>
internal static class ListScope
{
    public static byte[] Address(string address) =>
        Of(writer =>
        {
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
            {
                writer.WriteCharacterString(
                    UniversalTagNumber.IA5String,
                    address,
                    new Asn1Tag(TagClass.ContextSpecific, 6)
                );
            }
        });

    /// <summary>A part with a directory name, and no address.</summary>
    public static byte[] Name(TestCertificate issuer) =>
        Of(writer =>
        {
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 4)))
            {
                writer.WriteEncodedValue(issuer.Certificate.SubjectName.RawData);
            }
        });

    /// <summary>A part whose name follows its issuer's.</summary>
    public static byte[] RelativeName() =>
        Of(writer =>
        {
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
            using (writer.PushSetOf(new Asn1Tag(TagClass.ContextSpecific, 1)))
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier("2.5.4.3");
                writer.WriteCharacterString(UniversalTagNumber.UTF8String, "Part 1");
            }
        });

    /// <summary>1 for users only, 2 for authorities only, 4 for indirect lists, 5 for attribute certificates
    /// only.</summary>
    public static byte[] Only(int tag) =>
        Of(writer => writer.WriteBoolean(true, new Asn1Tag(TagClass.ContextSpecific, tag)));

    /// <summary>Only some reasons: here, stolen keys.</summary>
    public static byte[] SomeReasons() =>
        Of(writer => writer.WriteBitString([0x40], 6, new Asn1Tag(TagClass.ContextSpecific, 3)));

    private static byte[] Of(Action<AsnWriter> write)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            write(writer);
        }

        return writer.Encode();
    }
}
