using LetterPdf.Trust;

namespace LetterPdf.Operations;

/// <summary>What is wrong with time stamps, in words.</summary>
internal static class TimestampWords
{
    public static string Of(TimestampProblem code, FactWords f) =>
        code switch
        {
            TimestampProblem.Unreadable => "the time stamp can't be read",
            TimestampProblem.NotTimestamp => "what should be a time stamp is none",
            TimestampProblem.CertificateMissing => "the certificate of whoever made the time stamp is not there",
            TimestampProblem.ProvesNothing => $"the time stamp proves nothing: {f[0]}",
            TimestampProblem.NotGenuine => $"the time stamp is not genuine: {f[0]}",
            TimestampProblem.CertificateUnsaid => "the time stamp does not say which certificate it was made with",
            TimestampProblem.WeakDigest =>
                "the time stamp is for a digest that nobody should rely on any more, or that letterpdf does not know "
                    + "(SHA-256 is the least)",
            TimestampProblem.NotForTimestamps =>
                "the time stamp was made with a certificate that is not for time stamps",
            TimestampProblem.OfOtherSignature => "the time stamp belongs to another signature",
            TimestampProblem.StillToCome => $"the time stamp is of {f.Minute(0)}, which is still to come",
            TimestampProblem.NoAnswer => $"the time stamp server {f[0]} gave no time stamp: {f[1]}",
            TimestampProblem.Refused =>
                $"the time stamp server {f[0]} gave no time stamp for this signature: it refused, or "
                    + "answered something "
                    + $"else than was asked",
            TimestampProblem.FromServer => $"from the time stamp server {f[0]}: {f[1]}",
            TimestampProblem.ForSomethingElse =>
                $"the time stamp from {f[0]} is for something else than this signature",
            TimestampProblem.ClocksDisagree =>
                $"the clocks disagree: the time stamp server {f[0]} says {f.Minute(1)}, this machine {f.Minute(2)}",
            _ => throw ReasonWords.Unknown(code),
        };
}
