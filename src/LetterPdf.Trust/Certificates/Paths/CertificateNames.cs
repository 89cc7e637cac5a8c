using System.Collections.Immutable;
using System.Formats.Asn1;

namespace LetterPdf.Trust;

/// <summary>A name of one kind, or the subtree of that kind which a name constraint describes (GeneralName; RFC 5280,
/// 4.2.1.6).</summary>
/// <param name="Kind">The number of the kind in that standard.</param>
/// <param name="Text">The text of e-mail, host and address kinds; empty for others.</param>
/// <param name="Bytes">For other kinds, a name in DER or the bytes of an IP address.</param>
internal sealed record GeneralName(int Kind, string Text, ReadOnlyMemory<byte> Bytes)
{
    public const int Mail = 1;
    public const int Host = 2;
    public const int Directory = 4;
    public const int Address = 6;
    public const int Ip = 7;

    /// <exception cref="AsnContentException">There is no name.</exception>
    public static GeneralName Read(AsnReader reader)
    {
        var tag = reader.PeekTag();
        if (tag.TagClass != TagClass.ContextSpecific)
        {
            throw new AsnContentException();
        }

        return tag.TagValue switch
        {
            Mail or Host or Address => new GeneralName(
                tag.TagValue,
                reader.ReadCharacterString(UniversalTagNumber.IA5String, Asn1.Context(tag.TagValue)),
                default
            ),
            Directory => new GeneralName(
                Directory,
                string.Empty,
                reader.ReadSequence(Asn1.ContextConstructed(Directory)).ReadEncodedValue()
            ),
            Ip => new GeneralName(Ip, string.Empty, reader.ReadOctetString(Asn1.Context(Ip))),
            var other => new GeneralName(other, string.Empty, reader.ReadEncodedValue()),
        };
    }
}

/// <summary>All names that a certificate gives to its owner.</summary>
internal static class CertificateNames
{
    private const int MostNames = 1000;

    /// <exception cref="AsnContentException">They can't be read.</exception>
    public static ImmutableArray<GeneralName> Of(PathCertificate certificate)
    {
        var names = ImmutableArray.CreateBuilder<GeneralName>();
        if (!certificate.Subject.IsEmpty)
        {
            names.Add(new GeneralName(GeneralName.Directory, string.Empty, certificate.SubjectDer));
        }

        if (certificate[Oids.SubjectAlternativeName] is { } alternatives)
        {
            names.AddRange(Read(alternatives.Value));
        }

        if (!names.Any(name => name.Kind == GeneralName.Mail))
        {
            // An e-mail address in the subject, the old place for one, is constrained like the others (4.2.1.10).
            var old = DistinguishedName.Values(certificate.SubjectDer, Oids.EmailAddress);
            names.AddRange(old.Take(MostNames).Select(mail => new GeneralName(GeneralName.Mail, mail, default)));
        }

        return names.ToImmutable();
    }

    private static IEnumerable<GeneralName> Read(ReadOnlyMemory<byte> encoded)
    {
        var sequence = new AsnReader(encoded, AsnEncodingRules.DER).ReadSequence();
        for (var count = 0; sequence.HasData; count++)
        {
            yield return count < MostNames ? GeneralName.Read(sequence) : throw new AsnContentException();
        }
    }
}
