using System.Text;

namespace LetterPdf.Archive.Layouts;

/// <summary>How extensions 0003, 0004 and 0007 cut a text into folders.</summary>
/// <param name="Size">The length of a folder's name, in characters.</param>
/// <param name="Count">The number of folders.</param>
internal sealed record Tuples(int Size, int Count)
{
    public int Length => Size * Count;

    /// <summary>The folders, each followed by a slash.</summary>
    public string Of(string text)
    {
        var path = new StringBuilder(Length + Count);
        for (var i = 0; i < Count; i++)
        {
            path.Append(text, i * Size, Size).Append('/');
        }

        return path.ToString();
    }
}

/// <summary>Extension 0003: folders from the id's digest, and in them one that can be read as the id.</summary>
internal sealed class HashAndIdLayout(DigestAlgorithm algorithm, Tuples tuples) : StorageLayout(ExtensionName)
{
    public const string ExtensionName = "0003-hash-and-id-n-tuple-storage-layout";

    // A longer name is cut, and the digest appended.
    private const int MostEncodedLength = 100;

    protected override string Map(string id)
    {
        var bytes = Encoding.UTF8.GetBytes(id);
        var digest = algorithm.Of(bytes);
        var encoded = Encode(bytes);
        return tuples.Of(digest)
            + (encoded.Length > MostEncodedLength ? $"{encoded[..MostEncodedLength]}-{digest}" : encoded);
    }

    private static string Encode(ReadOnlySpan<byte> id)
    {
        var encoded = new StringBuilder(id.Length);
        foreach (var value in id)
        {
            var character = (char)value;
            if (char.IsAsciiLetterOrDigit(character) || character is '-' or '_')
            {
                encoded.Append(character);
            }
            else
            {
                encoded.Append('%').Append(Convert.ToHexStringLower([value]));
            }
        }

        return encoded.ToString();
    }
}

/// <summary>Extension 0004: folders from the id's digest, and in them one named by the digest.</summary>
internal sealed class HashedLayout(DigestAlgorithm algorithm, Tuples tuples, bool isShort)
    : StorageLayout(ExtensionName)
{
    public const string ExtensionName = "0004-hashed-n-tuple-storage-layout";

    protected override string Map(string id)
    {
        var digest = algorithm.Of(Encoding.UTF8.GetBytes(id));
        return tuples.Of(digest) + (isShort ? digest[tuples.Length..] : digest);
    }
}

/// <summary>Extension 0007: folders from the id without its prefix, and in them one named by that.</summary>
internal sealed class OmitPrefixTupleLayout(string delimiter, Tuples tuples, bool padsLeft, bool isReversed)
    : StorageLayout(ExtensionName)
{
    public const string ExtensionName = "0007-n-tuple-omit-prefix-storage-layout";

    // Only for ASCII is it certain where to cut; the extension cuts between user-perceived characters.
    protected override string? Map(string id)
    {
        if (
            OmittedPrefix.Of(id, delimiter) is not { } rest
            || rest.Contains('/', StringComparison.Ordinal)
            || !Ascii.IsValid(rest)
        )
        {
            return null;
        }

        var padded = padsLeft ? rest.PadLeft(tuples.Length, '0') : rest.PadRight(tuples.Length, '0');
        return tuples.Of(isReversed ? new string([.. padded.Reverse()]) : padded) + rest;
    }
}
