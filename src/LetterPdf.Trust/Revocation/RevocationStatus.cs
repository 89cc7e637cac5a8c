namespace LetterPdf.Trust;

/// <summary>A certificate's state.</summary>
/// <param name="Outcome">In one word.</param>
/// <param name="Said">When it was said that it holds, or when it was taken back; null where nothing is known.</param>
/// <param name="Reason">Why it was taken back, in words; null where it is not said.</param>
public sealed record RevocationStatus(RevocationOutcome Outcome, DateTimeOffset? Said = null, string? Reason = null)
{
    public static RevocationStatus Unknown { get; } = new(RevocationOutcome.Unknown);

    /// <summary>CRLReason (RFC 5280, 5.3.1), for people.</summary>
    internal static string? Words(int reason) =>
        reason switch
        {
            1 => "its key was stolen or lost",
            2 => "the key of whoever issued it was stolen or lost",
            3 => "its owner no longer belongs to the organization",
            4 => "it was replaced by another",
            5 => "it is no longer needed",
            6 => "it is put on hold",
            9 => "a right was withdrawn",
            10 => "the key of whoever vouches for attributes was stolen or lost",
            _ => null,
        };
}
