using System.Formats.Asn1;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LetterPdf.Suite.Signatures;

/// <summary>A signature extracted from a file by its bytes alone, for programs that do not know PDF.</summary>
internal sealed partial class SignedFile
{
    private SignedFile(byte[] content, byte[] signature)
    {
        Content = content;
        Signature = signature;
    }

    /// <summary>The bytes that were signed.</summary>
    public byte[] Content { get; }

    /// <summary>CMS in DER.</summary>
    public byte[] Signature { get; }

    /// <summary>The signatures of a file in the order in which they were made.</summary>
    public static List<SignedFile> Read(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        return
        [
            .. Range()
                .Matches(text)
                .Select(match =>
                    Read(
                        file,
                        [
                            .. match
                                .Groups.Values.Skip(1)
                                .Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture)),
                        ]
                    )
                ),
        ];
    }

    private static SignedFile Read(byte[] file, int[] range)
    {
        var digits = Encoding.ASCII.GetString(file, range[1] + 1, range[2] - range[1] - 2);
        var padded = Convert.FromHexString(digits);
        AsnDecoder.ReadEncodedValue(padded, AsnEncodingRules.DER, out _, out _, out var length);
        return new SignedFile([.. file[..range[1]], .. file[range[2]..(range[2] + range[3])]], padded[..length]);
    }

    [GeneratedRegex(@"/ByteRange\[(0) +([0-9]+) +([0-9]+) +([0-9]+) *\]")]
    private static partial Regex Range();
}
