namespace LetterPdf.Trust;

/// <summary>
/// How much work it took to find out who made a file's signatures, counted in signatures that were verified. A file
/// may contain any number of certificates, lists and responses; beyond what any real file has they are not examined,
/// and then nothing is trusted.
/// </summary>
internal sealed class ProofWork
{
    /// <summary>Signatures of certificates, lists and answers; a long list counts as several.</summary>
    public const long Most = 20_000;

    // The number of bytes of a list that can be searched in the time of one verification.
    private const long BytesOfOne = 16_384;

    public long Spent { get; private set; }

    public bool IsExhausted => Spent > Most;

    /// <summary>Takes one check, and the search of that many bytes.</summary>
    /// <returns>False where it is too much.</returns>
    public bool Take(long bytes = 0)
    {
        Spent += IsExhausted ? 0 : 1 + (bytes / BytesOfOne);
        return !IsExhausted;
    }
}
