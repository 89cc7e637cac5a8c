using System.Globalization;
using System.Text.Json;
using LetterPdf.Trust;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>The part of a receipt about signatures and additions to the file.</summary>
internal static class SignatureJson
{
    public static void Write(Utf8JsonWriter json, VerificationReport report)
    {
        json.WriteStartArray("signatures");
        foreach (var field in report.SignatureFields)
        {
            json.WriteStartObject();
            WriteField(json, field);
            if (report.Signatures.FirstOrDefault(signature => signature.Field == field) is { } signature)
            {
                WriteVerdict(json, signature);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("revisions");
        foreach (var revision in report.Revisions)
        {
            WriteRevision(json, revision);
        }

        json.WriteEndArray();
    }

    private static void WriteField(Utf8JsonWriter json, SignatureField field)
    {
        json.WriteString("field", field.Name);
        json.WriteSome("for", field.Plan?.Name);
        json.WriteBoolean("signed", field.IsSigned);
        if (field.Value is not { } value)
        {
            return;
        }

        json.WriteStartObject("says");
        json.WriteSome("time", PdfDate.Parse(value.ClaimedTime) is { } time ? Time(time) : value.ClaimedTime);
        json.WriteSome("name", value.Name);
        json.WriteSome("reason", value.Reason);
        json.WriteSome("place", value.Location);
        json.WriteSome("contact", value.ContactInfo);
        json.WriteEndObject();
        json.WriteString("kind", value.SubFilter);
        json.WriteNumber("revision", value.Revision);
        json.WriteBoolean("coversRevision", value.CoversRevision);
    }

    private static void WriteVerdict(Utf8JsonWriter json, SignatureReport signature)
    {
        var verdict = signature.Verdict;
        json.WriteString("verdict", SignatureWords.Sentence(signature));
        json.WriteBoolean("holds", signature.Holds);
        json.WriteBoolean("untouched", signature.IsUntouched);
        json.WriteBoolean("byOtherProgram", signature.IsForeign);
        json.WriteString(
            "integrity",
            verdict.Integrity switch
            {
                IntegrityOutcome.Intact => "intact",
                IntegrityOutcome.Changed => "changed",
                IntegrityOutcome.Forged => "forged",
                IntegrityOutcome.Weak => "weak-or-unknown-method",
                _ => "unreadable",
            }
        );
        json.WriteString(
            "identity",
            verdict.Identity switch
            {
                IdentityOutcome.Trusted => "trusted",
                IdentityOutcome.UnknownRoot => "unknown-root",
                IdentityOutcome.OutOfTime => "out-of-time",
                IdentityOutcome.Revoked => "revoked",
                IdentityOutcome.Unfit => "unfit",
                IdentityOutcome.Weak => "weak-or-unknown-method",
                _ => "not-asked",
            }
        );
        json.WriteString("level", signature.IsBaseline ? SignatureWords.ShortLevel(verdict.Level) : "CMS");
        json.WriteSome("method", verdict.Algorithm);
        WriteCertificate(json, "signer", verdict.Signer);
        WriteCertificate(json, "root", verdict.Root);
        WriteTimestamp(json, verdict);
        WriteRevocation(json, verdict.Revocation);
        json.WriteStrings("faults", signature.FileFaults.Concat(verdict.Problems).Select(ReasonWords.Of));
    }

    private static void WriteTimestamp(Utf8JsonWriter json, SignatureVerdict verdict)
    {
        if (verdict.Timestamp is { } timestamp)
        {
            json.WriteStartObject("timestamp");
            json.WriteString("time", Time(timestamp.Time));
            json.WriteBoolean("holds", timestamp.Holds);
            WriteCertificate(json, "authority", timestamp.Authority);
            json.WriteEndObject();
        }
    }

    private static void WriteRevocation(Utf8JsonWriter json, RevocationStatus status)
    {
        json.WriteStartObject("revocation");
        json.WriteString(
            "outcome",
            status.Outcome switch
            {
                RevocationOutcome.Good => "good",
                RevocationOutcome.Revoked => "revoked",
                _ => "unknown",
            }
        );
        json.WriteSome("time", status.Said is { } said ? Time(said) : null);
        json.WriteSome("reason", status.Cause is { } cause ? ReasonWords.Of(cause) : null);
        json.WriteEndObject();
    }

    private static void WriteCertificate(Utf8JsonWriter json, string name, CertificateFacts? certificate)
    {
        if (certificate is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("name", CertificateWords.Named(certificate.Name));
        json.WriteSome("organization", certificate.Organization);
        json.WriteString("issuer", CertificateWords.Named(certificate.Issuer));
        json.WriteString("number", certificate.SerialNumber);
        json.WriteString("from", Time(certificate.From));
        json.WriteString("until", Time(certificate.Until));
        json.WriteString("sha256", certificate.Fingerprint);
        json.WriteEndObject();
    }

    private static void WriteRevision(Utf8JsonWriter json, RevisionReport revision)
    {
        json.WriteStartObject();
        json.WriteNumber("start", revision.Start);
        json.WriteNumber("end", revision.End);
        json.WriteString(
            "kind",
            revision.Kind switch
            {
                RevisionKind.Base => "letter",
                RevisionKind.Signature => "signature",
                RevisionKind.ProofData => "proof",
                _ => "other",
            }
        );
        json.WriteStrings("changes", revision.Changes.Select(ReasonWords.Of));
        if (revision.HasNewestText is { } isSame)
        {
            json.WriteBoolean("hasNewestText", isSame);
        }

        json.WriteEndObject();
    }

    private static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
