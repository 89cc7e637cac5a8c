namespace LetterPdf.Digests;

/// <summary>A digest being computed: bytes go in piece by piece, hexadecimal digits come out once.</summary>
public abstract class Digest
{
    /// <summary>Adds the next bytes.</summary>
    public abstract void Add(ReadOnlySpan<byte> piece);

    /// <summary>The digest, in lower-case hexadecimal digits. Nothing can be added afterwards.</summary>
    public abstract string End();
}
