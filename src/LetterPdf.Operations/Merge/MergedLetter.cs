using System.Globalization;

namespace LetterPdf.Operations;

/// <summary>A letter that was made, as merge.csv tells of it.</summary>
/// <param name="Row">The recipient's row in the list, from 1.</param>
/// <param name="Recipient">The recipient's name.</param>
/// <param name="File">The name of its file, in the folder or ZIP file of all.</param>
/// <param name="Pages">The number of its pages.</param>
/// <param name="Length">Of its file, in bytes.</param>
/// <param name="Digest">SHA-256 of its file, most significant byte first.</param>
internal readonly record struct MergedLetter(
    int Row,
    string Recipient,
    string File,
    int Pages,
    int Length,
    FileDigest Digest
);

/// <summary>What stays of a letter that was written.</summary>
/// <param name="Pages">The number of its pages.</param>
/// <param name="Length">Of its file, in bytes.</param>
/// <param name="Digest">SHA-256 of its file.</param>
internal readonly record struct MadeFile(int Pages, int Length, FileDigest Digest);

/// <summary>SHA-256 of a file, without an object of its own: there may be a hundred thousand.</summary>
internal readonly record struct FileDigest(UInt128 High, UInt128 Low)
{
    private const int Digits = 32;

    /// <summary>Of 32 bytes.</summary>
    public static FileDigest Of(ReadOnlySpan<byte> digest) =>
        new(
            System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(digest),
            System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(digest[16..])
        );

    /// <summary>Of 64 lower-case hexadecimal digits; null for anything else.</summary>
    public static FileDigest? Parse(string text) =>
        text.Length == 2 * Digits
        && !text.AsSpan().ContainsAnyExcept("0123456789abcdef")
        && UInt128.TryParse(text.AsSpan(0, Digits), NumberStyles.AllowHexSpecifier, null, out var high)
        && UInt128.TryParse(text.AsSpan(Digits), NumberStyles.AllowHexSpecifier, null, out var low)
            ? new FileDigest(high, low)
            : null;

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{High:x32}{Low:x32}");
}
