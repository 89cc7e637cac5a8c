using System.Collections.Immutable;
using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace LetterPdf.Trust;

/// <summary>
/// A name as it is compared (RFC 5280, 7.1): part by part, ignoring case, extra spaces and string type. Platforms
/// differ here; this is the same everywhere.
/// </summary>
internal sealed class DistinguishedName
{
    private const int MostParts = 200;

    private static readonly UniversalTagNumber[] Strings =
    [
        UniversalTagNumber.UTF8String,
        UniversalTagNumber.PrintableString,
        UniversalTagNumber.IA5String,
        UniversalTagNumber.T61String,
        UniversalTagNumber.BMPString,
        UniversalTagNumber.NumericString,
        UniversalTagNumber.VisibleString,
    ];

    private DistinguishedName(ImmutableArray<string> parts) => Parts = parts;

    /// <summary>Each part (a set of attributes) as a text; equal parts give equal texts.</summary>
    public ImmutableArray<string> Parts { get; }

    /// <summary>The whole as one text, for a dictionary.</summary>
    public string Key => string.Join('\n', Parts);

    public bool IsEmpty => Parts.IsEmpty;

    /// <summary>Reads a Name in DER.</summary>
    /// <exception cref="AsnContentException">There is no name.</exception>
    public static DistinguishedName Read(ReadOnlyMemory<byte> encoded)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        var sequence = new AsnReader(encoded, AsnEncodingRules.BER).ReadSequence();
        while (sequence.HasData)
        {
            if (parts.Count == MostParts)
            {
                throw new AsnContentException();
            }

            parts.Add(Part(sequence.ReadSetOf(skipSortOrderValidation: true)));
        }

        return new DistinguishedName(parts.ToImmutable());
    }

    public static bool AreEqual(ReadOnlyMemory<byte> one, ReadOnlyMemory<byte> other)
    {
        if (one.Span.SequenceEqual(other.Span))
        {
            return true;
        }

        try
        {
            return Read(one).IsSame(Read(other));
        }
        catch (AsnContentException)
        {
            return false;
        }
    }

    public static bool AreEqual(X500DistinguishedName one, X500DistinguishedName other) =>
        AreEqual(one.RawData, other.RawData);

    public bool IsSame(DistinguishedName other) => Parts.SequenceEqual(other.Parts, StringComparer.Ordinal);

    /// <summary>Whether this name stands below another, or is it.</summary>
    public bool IsBelow(DistinguishedName above) =>
        Parts.Length >= above.Parts.Length
        && Parts.Take(above.Parts.Length).SequenceEqual(above.Parts, StringComparer.Ordinal);

    /// <summary>The values of one attribute, as they are written.</summary>
    /// <exception cref="AsnContentException">There is no name.</exception>
    public static IEnumerable<string> Values(ReadOnlyMemory<byte> encoded, string oid)
    {
        var sequence = new AsnReader(encoded, AsnEncodingRules.BER).ReadSequence();
        while (sequence.HasData)
        {
            var set = sequence.ReadSetOf(skipSortOrderValidation: true);
            while (set.HasData)
            {
                var attribute = set.ReadSequence();
                var isWanted = string.Equals(attribute.ReadObjectIdentifier(), oid, StringComparison.Ordinal);
                if (Text(attribute) is { } value && isWanted)
                {
                    yield return value;
                }
            }
        }
    }

    private static string Part(AsnReader set)
    {
        var attributes = new List<string>();
        while (set.HasData)
        {
            var attribute = set.ReadSequence();
            var oid = attribute.ReadObjectIdentifier();
            var raw = attribute.PeekEncodedValue();
            attributes.Add(
                Text(attribute) is { } text ? $"{oid}={Folded(text)}" : $"{oid}#{Convert.ToHexString(raw.Span)}"
            );
        }

        attributes.Sort(StringComparer.Ordinal);
        return string.Join('\u0001', attributes);
    }

    // Always read past; null where the value is not text, or has characters that its type does not allow.
    private static string? Text(AsnReader attribute)
    {
        var value = attribute.ReadEncodedValue();
        var tag = Asn1Tag.Decode(value.Span, out _);
        if (tag.TagClass != TagClass.Universal || !Strings.Contains((UniversalTagNumber)tag.TagValue))
        {
            return null;
        }

        try
        {
            return new AsnReader(value, AsnEncodingRules.BER).ReadCharacterString((UniversalTagNumber)tag.TagValue);
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    // Runs of spaces become one, those at the ends go, letters become small; a character that separates parts here is
    // not treated as a space.
    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var isBlank = letter is ' ' or '\t' or '\n' or '\r';
            if (!isBlank)
            {
                folded.Append(letter is '\u0001' ? '\uFFFD' : char.ToLowerInvariant(letter));
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd(' ');
    }
}
