using System.Globalization;
using LetterPdf.Digests;
using LetterPdf.Signing;
using LetterPdf.Trust;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>The words about signatures.</summary>
internal static class SignatureWords
{
    /// <summary>The signature that was made, in one line.</summary>
    public static string Told(SignedLetter signed, string path, Surroundings around)
    {
        var signer = CertificateWords.Named(signed.Verdict.Signer!.FullName);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{around.Shown(path)}: signed by {signer} in {signed.Field}, {Level(signed.Verdict)}, "
                + $"{signed.Bytes.Length:N0} bytes, SHA-256 {Sha256.HexOf(signed.Bytes.Span)}"
        );
    }

    /// <summary>The worst statement of all.</summary>
    public const string Changed = "This letter was CHANGED after it was signed.";

    /// <summary>Whether the letter is known to be different from the one that was signed.</summary>
    public static bool IsChanged(SignatureReport signature) =>
        signature.Verdict.Integrity == IntegrityOutcome.Intact && signature.WasChanged;

    /// <summary>The level, by its short name and its meaning.</summary>
    public static string Level(SignatureVerdict verdict) => $"PAdES {ShortLevel(verdict.Level)}: {Proved(verdict)}";

    /// <summary>The levels of PAdES, in the standard's notation.</summary>
    public static string ShortLevel(SignatureLevel level) =>
        level switch
        {
            SignatureLevel.BaselineLT => "B-LT",
            SignatureLevel.BaselineT => "B-T",
            _ => "B-B",
        };

    /// <summary>What is wrong with any of a letter's signatures, the worst first; null where all are valid.</summary>
    public static string? Verdict(IReadOnlyCollection<SignatureReport> signatures) =>
        signatures.Any(IsChanged) ? Changed
        : signatures.Any(signature => signature.Verdict.Integrity == IntegrityOutcome.Changed)
            ? "A signature in this letter does NOT hold: it is not for this letter, or the letter was changed."
        : signatures.Any(signature =>
            signature.Verdict.Integrity is IntegrityOutcome.Unreadable or IntegrityOutcome.Forged
        )
            ? "A signature in this letter proves NOTHING: it is not genuine, or it can't be checked."
        : signatures.Any(signature => signature.Verdict.Integrity == IntegrityOutcome.Weak)
            ? "A signature in this letter can NOT be relied on: its method or its key is too weak, or not known here."
        : signatures.Any(signature => !signature.Value.CoversRevision)
            ? "A signature in this letter does NOT cover all of it, and the rest may have been changed."
        : signatures.Any(signature => signature.HasOtherReading)
            ? "Other programs may show something else in this file than was signed."
        : signatures.Any(signature => !signature.IsUntouched)
            ? "A signature in this letter is NOT as a signature must be."
        : signatures.Any(signature => signature.Verdict.Identity != IdentityOutcome.Trusted)
            ? "Nothing was changed since this letter was signed, but it can NOT be relied on who signed it."
        : signatures.Any(signature => !signature.Holds)
            ? "Nothing was changed since this letter was signed, but it can NOT be relied on when it was signed."
        : null;

    /// <summary>The number of a letter's signatures, for a sentence; empty where there are none.</summary>
    public static string Count(IReadOnlyCollection<SignatureReport> signatures)
    {
        var stamps = signatures.Count(signature => signature.Value.IsTimeStamp);
        var people = signatures.Count - stamps;
        var parts = new[]
        {
            people == 0
                ? null
                : (people == 1 ? "signed" : string.Create(CultureInfo.InvariantCulture, $"signed {people} times"))
                    + Foreign(signatures, people),
            stamps == 0 ? null : "stamped with the time",
        };
        return signatures.Count == 0
            ? string.Empty
            : $"; {string.Join(" and ", parts.OfType<string>())}, and nothing was changed since";
    }

    private static string Foreign(IEnumerable<SignatureReport> signatures, int people) =>
        signatures.Count(signature => signature is { IsForeign: true, Value.IsTimeStamp: false }) switch
        {
            0 => string.Empty,
            1 when people == 1 => " with another program",
            1 => ", once with another program",
            var several when several == people => " with other programs",
            var several => string.Create(CultureInfo.InvariantCulture, $", {several} times with other programs"),
        };

    /// <summary>The places that wait for a signature, each in a sentence.</summary>
    public static IEnumerable<string> Unsigned(VerificationReport report) =>
        report
            .SignatureFields.Where(field => !field.IsSigned)
            .Select(field =>
                $"Nobody has signed in {ReceiptWords.Short(field.Name)}"
                + (field.Plan?.Name is { } name ? $", which is for {ReceiptWords.Short(name)}." : ".")
            );

    /// <summary>The facts of a signature, as names and values for a list.</summary>
    public static IEnumerable<(string Name, string Value)> Facts(SignatureReport signature)
    {
        var (verdict, value) = (signature.Verdict, signature.Value);
        return from fact in new (string Name, string? Value)[]
            {
                (
                    "Certificate",
                    verdict.Signer is { } signer
                        ? $"{CertificateWords.Named(signer.FullName)}, issued by "
                            + $"{CertificateWords.Named(signer.Issuer)}, valid from {TimeWords.Day(signer.From)} "
                            + $"until {TimeWords.Day(signer.Until)}, number {signer.SerialNumber}"
                        : null
                ),
                ("SHA-256 of the certificate", verdict.Signer?.Fingerprint),
                ("Method", verdict.Algorithm),
                ("The letter has this place for", Planned(signature)),
                ("Proof", verdict.Integrity == IntegrityOutcome.Intact && !value.IsTimeStamp ? Proof(signature) : null),
                ("Made with", signature.IsForeign ? "another program than letterpdf" : null),
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
            IntegrityOutcome.Unreadable or IntegrityOutcome.Forged =>
                $"The {Kind(signature)} in {ReceiptWords.Short(signature.Field.Name)} proves NOTHING: "
                    + $"{ReasonWords.Of(verdict.Problems)}.",
            IntegrityOutcome.Weak =>
                $"The {Kind(signature)} in {ReceiptWords.Short(signature.Field.Name)}, which says to be of "
                    + $"{Signer(verdict)}, can NOT be relied on: {ReasonWords.Of(verdict.Problems)}.",
            IntegrityOutcome.Changed =>
                $"The {Kind(signature)} of {Signer(verdict)} in {ReceiptWords.Short(signature.Field.Name)} does NOT "
                    + $"belong to this letter as it is: what was signed has been changed, or was something else.",
            _ => $"{Beginning(signature)}; {Since(signature)}{Identity(verdict)}.",
        };
    }

    /// <summary>When it was made, and by whose clock.</summary>
    public static string Time(SignatureReport signature) =>
        signature.Verdict.Timestamp is { Holds: true } timestamp
            ? $"on {TimeWords.Minute(timestamp.Time)} by the clock of " + $"{Named(timestamp.Authority)}"
        : PdfDate.Parse(signature.Value.ClaimedTime) is { } claimed
            ? $"on {TimeWords.Minute(claimed)} by the signer's own clock, which nothing proves"
        : "at a time that is not said";

    // The levels belong to PAdES; a signature of another kind has none.
    private static string Proof(SignatureReport signature) =>
        signature.IsBaseline
            ? Level(signature.Verdict)
            : $"a plain PDF signature (CMS), not one of PAdES: {Proved(signature.Verdict)}";

    private static string Proved(SignatureVerdict verdict) =>
        verdict.Level switch
        {
            SignatureLevel.BaselineLT => $"the time is proved by {Named(verdict.Timestamp!.Authority)}, and all proof "
                + $"is inside",
            SignatureLevel.BaselineT => $"the time is proved by {Named(verdict.Timestamp!.Authority)}",
            _ => "nothing proves the time",
        };

    private static string Kind(SignatureReport signature) => signature.Value.IsTimeStamp ? "time stamp" : "signature";

    // The signer that the letter names, where the certificate belongs to somebody else.
    private static string? Planned(SignatureReport signature) =>
        signature.Verdict.Signer is { } signer
        && !signature.Value.IsTimeStamp
        && signature.Field.Plan?.Name is { } planned
        && !string.Equals(planned, signer.Name, StringComparison.Ordinal)
        && !string.Equals(planned, signer.Organization, StringComparison.Ordinal)
            ? planned
            : null;

    private static string? Claims(SignatureValue value)
    {
        var parts = new[]
        {
            ("name", value.Name),
            ("reason", value.Reason),
            ("place", value.Location),
            ("contact", value.ContactInfo),
        }
            .Where(part => part.Item2 is not null)
            .Select(part => $"{part.Item1}: {part.Item2}");
        return string.Join("; ", parts) is { Length: > 0 } claims ? claims : null;
    }

    private static string Beginning(SignatureReport signature)
    {
        var name = Signer(signature.Verdict);
        return signature.Value.IsTimeStamp ? $"Stamped {Time(signature)}"
            : signature.Verdict.Identity == IdentityOutcome.Trusted ? $"Signed by {name} {Time(signature)}"
            : $"Signed by somebody who says to be {name}, {Time(signature)}";
    }

    private static string Named(CertificateFacts certificate) =>
        ReceiptWords.Short(CertificateWords.Named(certificate.FullName));

    private static string Signer(SignatureVerdict verdict) => verdict.Signer is { } signer ? Named(signer) : "somebody";

    private static string Since(SignatureReport signature)
    {
        if (!signature.IsUntouched)
        {
            return signature.WasChanged ? "it was CHANGED since"
                : signature.HasOtherReading ? "other programs may show something else than was signed"
                : signature.Value.CoversRevision ? "it is NOT as a signature must be"
                : "the signature does NOT cover the whole letter";
        }

        var later = new[]
        {
            Later(signature.LaterSignatures, "signature"),
            Later(signature.LaterTimestamps, "time stamp"),
        }
            .OfType<string>()
            .ToList();
        return later.Count == 0
            ? "nothing was changed since"
            : $"nothing was changed since but for {string.Join(" and ", later)}";
    }

    private static string? Later(int count, string what) =>
        count == 0 ? null
        : count == 1 ? $"one more {what}"
        : string.Create(CultureInfo.InvariantCulture, $"{count} more {what}s");

    private static string Identity(SignatureVerdict verdict) =>
        verdict.Identity switch
        {
            IdentityOutcome.Trusted => $"{Vouched(verdict)}{Expiry(verdict)}{Revocation(verdict)}{Problems(verdict)}",
            _ => Problems(verdict),
        };

    private static string Problems(SignatureVerdict verdict) =>
        string.Concat(verdict.Problems.Select(problem => $"; {ReasonWords.Of(problem)}"));

    private static string Vouched(SignatureVerdict verdict) =>
        verdict.Root is not { } root ? string.Empty
        : string.Equals(root.Fingerprint, verdict.Signer?.Fingerprint, StringComparison.Ordinal)
            ? "; that very certificate is one that you trust"
        : $"; '{ReceiptWords.Short(CertificateWords.Named(root.Name))}' vouches for who that is";

    private static string Expiry(SignatureVerdict verdict) =>
        verdict is { HasExpired: true, Timestamp: { Holds: true } timestamp, Signer: { } signer }
            ? $"; the certificate has expired on {TimeWords.Day(signer.Until)}, but the time stamp of "
                + $"{TimeWords.Day(timestamp.Time)} holds"
            : string.Empty;

    // A self-signed certificate could be revoked only by its owner.
    private static string Revocation(SignatureVerdict verdict) =>
        verdict.Revocation switch
        {
            { Outcome: RevocationOutcome.Good, Said: { } said } =>
                $"; on {TimeWords.Day(said)} the certificate was valid, its issuer says",
            { Outcome: RevocationOutcome.Revoked, Said: { } said } =>
                $"; the certificate was taken back later, on {TimeWords.Day(said)}",
            _ when string.Equals(verdict.Root?.Fingerprint, verdict.Signer?.Fingerprint, StringComparison.Ordinal) =>
                string.Empty,
            _ => "; whether the certificate was taken back is not known",
        };
}
