using LetterPdf.Digests;

namespace LetterPdf.Pdf;

/// <summary>The file identifier (ISO 32000-1, 14.4): a digest of what has been written, never of the time.</summary>
public static class FileIdentifier
{
    // 14.4 suggests MD5, hence readers expect 16 bytes; the first half of a SHA-256 is as good a name.
    private const int Length = 16;

    public static byte[] Of(ReadOnlySpan<byte> content) => Sha256.Of(content)[..Length];

    /// <summary>The identifier of content that has been added to a digest, which takes no more.</summary>
    internal static byte[] Of(Sha256 content) => Convert.FromHexString(content.End())[..Length];
}
