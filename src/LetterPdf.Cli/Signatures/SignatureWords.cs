using LetterPdf.Trust;
using LetterPdf.Verification;

namespace LetterPdf.Cli.Signatures;

/// <summary>What is said of signatures, in words.</summary>
internal static class SignatureWords
{
    /// <summary>The level, by its short name and what it means.</summary>
    public static string Level(SignatureVerdict verdict) => verdict.Level switch
    {
        SignatureLevel.BasicLT => $"PAdES B-LT: the time is proved by {verdict.Timestamp!.Authority.FullName}, and all proof is inside",
        SignatureLevel.BasicT => $"PAdES B-T: the time is proved by {verdict.Timestamp!.Authority.FullName}",
        _ => "PAdES B-B: nothing proves the time",
    };

    /// <summary>What is wrong with any of a letter's signatures, the worst first; null where all hold.</summary>
    public static string? Verdict(IReadOnlyCollection<SignatureReport> signatures) =>
        signatures.Any(signature => signature.Verdict.Integrity == IntegrityOutcome.Intact && !signature.IsUntouched) ? "This letter was CHANGED after it was signed."
        : signatures.Any(signature => !signature.IsUntouched) ? "A signature in this letter does NOT hold: it is not for this letter, or the letter was changed."
        : signatures.Any(signature => !signature.Holds) ? "Nothing was changed since this letter was signed, but it can NOT be relied on who signed it."
        : null;

    /// <summary>What was found of a signature, name by value, for a list.</summary>
    public static IEnumerable<(string Name, string Value)> Facts(SignatureReport signature)
    {
        var (verdict, value) = (signature.Verdict, signature.Value);
        return from fact in new (string Name, string? Value)[]
        {
            ("Certificate", verdict.Signer is { } signer ? $"{signer.FullName}, issued by {signer.Issuer}, valid from {TimeWords.Day(signer.From)} until {TimeWords.Day(signer.Until)}, number {signer.SerialNumber}" : null),
            ("SHA-256 of the certificate", verdict.Signer?.Fingerprint),
            ("Method", verdict.Algorithm),
            ("Proof", verdict.Integrity == IntegrityOutcome.Intact && !value.IsTimeStamp ? Level(verdict) : null),
            ("The signer wrote", Claims(value)),
        }
        where fact.Value is not null
        select (fact.Name, fact.Value);
    }

    /// <summary>One signature in one sentence or two.</summary>
    public static string Sentence(SignatureReport signature)
    {
        var verdict = signature.Verdict;
        return verdict.Integrity switch
        {
            IntegrityOutcome.Unreadable => $"The signature in {signature.Field.Name} can't be read, so it proves nothing.",
            IntegrityOutcome.Changed => $"The signature in {signature.Field.Name} ({Signer(verdict)}) does NOT belong to this letter as it is: what was signed has been changed, or was something else.",
            IntegrityOutcome.Forged => $"The signature in {signature.Field.Name} is NOT genuine.",
            _ => $"{Beginning(signature)}; {Since(signature)}{Identity(verdict)}.",
        };
    }

    /// <summary>When it was made, and by whose clock.</summary>
    public static string Time(SignatureReport signature) => signature.Verdict.Timestamp is { Holds: true } timestamp
        ? $"on {TimeWords.Minute(timestamp.Time)} by the clock of {timestamp.Authority.FullName}"
        : PdfDate.Parse(signature.Value.ClaimedTime) is { } claimed ? $"on {TimeWords.Minute(claimed)} by the signer's own clock, which nothing proves" : "at a time that is not said";

    private static string? Claims(SignatureValue value)
    {
        var parts = new[] { ("name", value.Name), ("reason", value.Reason), ("place", value.Location), ("contact", value.ContactInfo) }.Where(part => part.Item2 is not null).Select(part => $"{part.Item1}: {part.Item2}");
        return string.Join("; ", parts) is { Length: > 0 } claims ? claims : null;
    }

    private static string Beginning(SignatureReport signature)
    {
        var name = Signer(signature.Verdict);
        return signature.Value.IsTimeStamp ? $"Stamped {Time(signature)}" : signature.Verdict.Identity == IdentityOutcome.Trusted ? $"Signed by {name} {Time(signature)}" : $"Signed by somebody who says to be {name}, {Time(signature)}";
    }

    private static string Signer(SignatureVerdict verdict) => verdict.Signer?.FullName ?? "somebody";

    private static string Since(SignatureReport signature)
    {
        if (!signature.IsUntouched)
        {
            return signature.Value.CoversRevision ? "it was CHANGED since" : "the signature does NOT cover the whole letter";
        }

        var later = signature.Later.Count(revision => revision.Kind == RevisionKind.Signature);
        return later == 0 ? "nothing was changed since" : later == 1 ? "nothing was changed since but for one more signature" : $"nothing was changed since but for {later} more signatures";
    }

    private static string Identity(SignatureVerdict verdict) => verdict.Identity switch
    {
        IdentityOutcome.Trusted => $"{Vouched(verdict)}{Expiry(verdict)}{Revocation(verdict)}",
        _ => $"; {string.Join("; ", verdict.Problems)}",
    };

    private static string Vouched(SignatureVerdict verdict) => verdict.Root is not { } root ? string.Empty
        : string.Equals(root.Fingerprint, verdict.Signer?.Fingerprint, StringComparison.Ordinal) ? "; that very certificate is one that you trust"
        : $"; '{root.Name}' vouches for who that is";

    private static string Expiry(SignatureVerdict verdict) => verdict is { HasExpired: true, Timestamp: { Holds: true } timestamp, Signer: { } signer }
        ? $"; the certificate has expired on {TimeWords.Day(signer.Until)}, but the time stamp of {TimeWords.Day(timestamp.Time)} holds"
        : string.Empty;

    // Nobody but its owner could take back a certificate that vouches for itself.
    private static string Revocation(SignatureVerdict verdict) => verdict.Revocation switch
    {
        { Outcome: RevocationOutcome.Good, Said: { } said } => $"; on {TimeWords.Day(said)} the certificate was valid, its issuer says",
        { Outcome: RevocationOutcome.Revoked, Said: { } said } => $"; the certificate was taken back later, on {TimeWords.Day(said)}",
        _ when string.Equals(verdict.Root?.Fingerprint, verdict.Signer?.Fingerprint, StringComparison.Ordinal) => string.Empty,
        _ => "; whether the certificate was taken back is not known",
    };
}
