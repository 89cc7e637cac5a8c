using System.Collections.Immutable;
using System.Text.Json;
using LetterPdf.Digests;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>A receipt for programs: JSON of a form that only ever grows.</summary>
public static class ReceiptJson
{
    public static string Write(Receipt receipt) => Write(receipt, []);

    /// <summary>The receipt of the first letter of a merge, with what is known of the others.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="letters">The letters of the merge of which the file is the first; none for a single
    /// letter.</param>
    internal static string Write(Receipt receipt, ImmutableArray<ExaminedLetter> letters) =>
        JsonReport.Of(json =>
        {
            json.WriteStartObject();
            WriteHead(json, receipt);
            WriteChecks(json, receipt.Report);
            WriteRebuild(json, receipt.Rebuild);
            SignatureJson.Write(json, receipt.Report);
            WriteFacts(json, receipt.Report.Facts);
            WriteText(json, receipt.Report);
            json.WriteNumber("letters", receipt.Report.Letters);
            json.WriteStrings("signatories", receipt.Report.Signatories);
            WriteSources(json, receipt.Report);
            WriteLetters(json, letters);
            json.WriteEndObject();
        });

    // Of most letters there is nothing to say, and there may be ten thousand.
    private static void WriteLetters(Utf8JsonWriter json, ImmutableArray<ExaminedLetter> letters)
    {
        if (letters.IsEmpty)
        {
            return;
        }

        json.WriteStartObject("merge");
        json.WriteNumber("letters", letters.Length);
        json.WriteStrings("faulty", Named(letter => letter.Verdict is not null));
        json.WriteStrings("notProved", Named(letter => letter.Outcome == RebuildOutcome.NotProved));
        json.WriteEndObject();

        IEnumerable<string> Named(Func<ExaminedLetter, bool> isSo) =>
            letters.Where(isSo).Select(letter => letter.Letter.File);
    }

    private static void WriteHead(Utf8JsonWriter json, Receipt receipt)
    {
        json.WriteString("tool", "letterpdf");
        json.WriteString("version", BuildInfo.Version);
        json.WriteString("file", receipt.File);
        json.WriteNumber("bytes", receipt.Length);
        json.WriteString("sha256", receipt.Digest);
        json.WriteBoolean("readable", receipt.Report.IsReadable);
        json.WriteBoolean("encrypted", receipt.Report.IsEncrypted);
        json.WriteBoolean("madeByLetterpdf", receipt.Report.IsLetterpdf);
        json.WriteString("producer", receipt.Report.Producer);
        json.WriteString("claims", receipt.Report.Claims?.ToString());
        json.WriteBoolean("sound", receipt.IsSound);
        json.WriteString(
            "result",
            receipt.HasFaults ? "faulty"
                : receipt.IsSound ? "sound"
                : "not-proved"
        );
        json.WriteString("verdict", ReceiptWords.Verdict(receipt));
    }

    private static void WriteChecks(Utf8JsonWriter json, VerificationReport report)
    {
        json.WriteStartArray("checks");
        foreach (var check in report.Checks)
        {
            json.WriteStartObject();
            json.WriteString("name", check.Name);
            json.WriteString("clause", CheckWords.Clause(check));
            json.WriteString("asks", CheckWords.Asks(check));
            json.WriteString(
                "outcome",
                check.Outcome switch
                {
                    CheckOutcome.Passed => "passed",
                    CheckOutcome.Failed => "failed",
                    _ => "not-applicable",
                }
            );
            json.WriteStartArray("findings");
            foreach (var finding in check.Findings)
            {
                WriteFinding(json, finding);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("message", ReasonWords.Of(finding.Reason));
        if (finding.Page is { } page)
        {
            json.WriteNumber("page", page);
        }

        if (finding.ObjectNumber is { } number)
        {
            json.WriteNumber("object", number);
        }

        json.WriteEndObject();
    }

    private static void WriteRebuild(Utf8JsonWriter json, Rebuild rebuild)
    {
        json.WriteStartObject("rebuild");
        json.WriteString(
            "outcome",
            rebuild.Outcome switch
            {
                RebuildOutcome.Same => "same",
                RebuildOutcome.Different => "different",
                RebuildOutcome.Broken => "broken",
                RebuildOutcome.NotProved => "not-possible",
                _ => "no-sources",
            }
        );
        json.WriteStrings("reasons", rebuild.Reasons);
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, DocumentFacts facts)
    {
        json.WriteStartObject("facts");
        foreach (var (name, value) in ReceiptWords.Facts(facts))
        {
            json.WriteString(name.ToLowerInvariant(), value);
        }

        json.WriteNumber("pages", facts.PageCount);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, VerificationReport report)
    {
        json.WriteStartArray("text");
        foreach (var element in report.Elements)
        {
            json.WriteStartObject();
            json.WriteNumber("level", element.Level);
            json.WriteString("role", element.Role);
            json.WriteSome("text", element.Text.Length == 0 ? null : element.Text);
            json.WriteSome("language", element.Language);
            json.WriteSome("alt", element.Alt);
            json.WriteSome("id", element.Identifier);
            json.WriteSome("target", element.Target);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSources(Utf8JsonWriter json, VerificationReport report)
    {
        json.WriteStartArray("sources");
        foreach (var source in report.Sources)
        {
            json.WriteStartObject();
            json.WriteString("path", source.Path);
            json.WriteSome("mediaType", source.MediaType);
            json.WriteSome("relationship", source.Relationship);
            json.WriteNumber("bytes", source.Bytes.Length);
            json.WriteString("sha256", Sha256.HexOf(source.Bytes.Span));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
