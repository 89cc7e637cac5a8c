using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>A time stamp on a signature.</summary>
/// <param name="Time">The time by the authority's clock.</param>
/// <param name="Authority">The authority.</param>
/// <param name="Problem">Why it proves nothing; null where it holds.</param>
public sealed record TimestampVerdict(DateTimeOffset Time, CertificateFacts Authority, Reason? Problem)
{
    public bool Holds => Problem is null;
}
