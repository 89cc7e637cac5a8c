using System.Formats.Asn1;

namespace LetterPdf.Trust;

/// <summary>
/// The elliptic curves that signatures are made on (ETSI TS 119 312, 6.2.2.3): those of NIST and Brainpool, each by
/// its name. A curve given by explicit parameters is not accepted, whatever they are (RFC 5480, 2.1.1).
/// </summary>
internal static class NamedCurve
{
    // P-256, P-384 and P-521; also P-192 and P-224, so that they can be reported as too short.
    private static readonly string[] Nist =
    [
        "1.2.840.10045.3.1.7",
        "1.3.132.0.34",
        "1.3.132.0.35",
        "1.2.840.10045.3.1.1",
        "1.3.132.0.33",
    ];

    private static readonly string[] Brainpool =
    [
        "1.3.36.3.3.2.8.1.1.7",
        "1.3.36.3.3.2.8.1.1.11",
        "1.3.36.3.3.2.8.1.1.13",
    ];

    /// <summary>Whether signatures on a curve are accepted.</summary>
    /// <param name="parameters">The parameters of the key, in DER.</param>
    public static bool IsKnown(ReadOnlySpan<byte> parameters) =>
        NameOf(parameters) is { } name && (Nist.Contains(name) || Brainpool.Contains(name));

    /// <summary>Whether letterpdf signs on a curve.</summary>
    /// <param name="parameters">The parameters of the key, in DER.</param>
    public static bool IsNist(ReadOnlySpan<byte> parameters) => NameOf(parameters) is { } name && Nist.Contains(name);

    private static string? NameOf(ReadOnlySpan<byte> parameters)
    {
        try
        {
            return AsnDecoder.ReadObjectIdentifier(parameters, AsnEncodingRules.DER, out _);
        }
        catch (AsnContentException)
        {
            return null;
        }
    }
}
