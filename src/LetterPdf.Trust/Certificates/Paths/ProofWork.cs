namespace LetterPdf.Trust;

/// <summary>
/// How much was done to find out whom a file's signatures are by, counted in signatures that were checked. A file
/// brings as many certificates, lists and answers along as it likes; what is beyond any real one is not gone through,
/// and then nothing is trusted.
/// </summary>
internal sealed class ProofWork
{
    /// <summary>Signatures of certificates, lists and answers; a long list counts as several.</summary>
    public const long Most = 20_000;

    // As long as one signature takes to check, that many bytes of a list can be searched.
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
