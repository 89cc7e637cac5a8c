using System.Formats.Asn1;
using System.Security.Cryptography;

namespace LetterPdf.Trust;

/// <summary>
/// What the platform throws where bytes are not what they should be. No documentation lists it all: besides its own
/// exceptions, it lets those of its ASN.1 reader and its elliptic curves through. Any other exception is a bug of
/// ours.
/// </summary>
internal static class PlatformFault
{
    public static bool IsOne(Exception exception) =>
        exception
            is CryptographicException
                or AsnContentException
                or PlatformNotSupportedException
                or FormatException
                or OverflowException;
}
