using System.Globalization;
using System.Text;
using LetterPdf.Cli.Html;
using LetterPdf.Cli.Signatures;
using LetterPdf.Verification;

namespace LetterPdf.Cli.Receipts;

/// <summary>A receipt of one page to keep and send: what was checked, and what a person must still look at. It needs nothing from the network.</summary>
internal static class ReceiptHtml
{
    private const string Style = """
        body { font: 15px/1.45 Georgia, serif; color: #111; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
        h1 { font-size: 1.5rem; margin: 0 } h2 { font-size: 1.1rem; margin: 1.4rem 0 .3rem }
        .verdict { font-size: 1.15rem; font-weight: bold; border-left: .4rem solid #1b5e20; padding: .3rem .8rem } .verdict.bad { border-color: #b00020 } .verdict.open { border-color: #8a6100 }
        table { border-collapse: collapse } th { text-align: left; font-weight: normal; color: #444; padding-right: 1.2rem; vertical-align: top; white-space: nowrap } td { overflow-wrap: anywhere }
        ul { margin: .2rem 0; padding-left: 1.2rem } .checks { columns: 2; column-gap: 2rem; font-size: .8rem; list-style: none; padding: 0 } .checks li { break-inside: avoid; padding-left: 1.3em; text-indent: -1.3em }
        .bad { color: #b00020 } small { color: #444 }
        @page { margin: 15mm }
        @media print {
          body { font-size: 9.5pt; line-height: 1.3; margin: 0; padding: 0; max-width: none } h1 { font-size: 15pt } h2 { font-size: 11pt; margin: .7rem 0 .2rem } p { margin: .4rem 0 }
          .verdict { font-size: 11pt } .checks { columns: 3; font-size: 7.2pt; line-height: 1.25 }
        }
        """;

    private const string Maker = "from the file itself, by a reader that is independent of what wrote it.";

    public static string Write(Receipt receipt)
    {
        var (report, html) = (receipt.Report, new StringBuilder());
        var title = report.Signatures.IsEmpty ? "Accessibility receipt" : "Receipt of a signed letter";
        html.Append(HtmlPage.Begin($"{title}: {report.Facts.Title ?? receipt.File}", Style));
        html.Append(CultureInfo.InvariantCulture, $"<h1>{title}</h1>\n<p class=\"verdict{(receipt.HasFaults ? " bad" : receipt.IsSound ? string.Empty : " open")}\">{Escape(ReceiptWords.Verdict(receipt))}</p>\n");
        if (report.IsEncrypted)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{Escape(receipt.File)}, {receipt.Length:N0} bytes, SHA-256 {receipt.Digest}</p>\n");
            return html.Append(HtmlPage.End(Maker)).ToString();
        }

        WriteSignatures(html, report);
        html.Append(report.Signatures.IsEmpty ? string.Empty : "<h2>The letter</h2>\n");
        WriteFile(html, receipt);
        WriteRebuild(html, receipt.Rebuild);
        WriteAdditions(html, report);
        WriteFaults(html, report);
        WriteChecks(html, report);
        WriteQuestions(html);
        html.Append(HtmlPage.End(Maker));
        return html.ToString();
    }

    private static void WriteSignatures(StringBuilder html, VerificationReport report)
    {
        foreach (var signature in report.Signatures)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2>Signature: {Escape(signature.Verdict.Signer?.FullName ?? signature.Field.Name)}</h2>\n<p{(signature.Holds ? string.Empty : " class=\"bad\"")}>{Escape(SignatureWords.Sentence(signature))}</p>\n");
            WriteList(html, signature.FileFaults);
            html.Append("<table>\n");
            foreach (var (name, value) in SignatureWords.Facts(signature))
            {
                WriteRow(html, name, value);
            }

            html.Append("</table>\n");
        }

        WriteList(html, SignatureWords.Unsigned(report));
    }

    private static void WriteFile(StringBuilder html, Receipt receipt)
    {
        html.Append("<table>\n");
        foreach (var (name, value) in ReceiptWords.Facts(receipt.Report.Facts))
        {
            WriteRow(html, name, value);
        }

        WriteRow(html, "Pages, signatories", string.Create(CultureInfo.InvariantCulture, $"{receipt.Report.Facts.PageCount:N0} pages, {receipt.Report.Signatories.Length:N0} signatories"));
        WriteRow(html, "Claims", receipt.Report.Claims?.ToString() ?? "no standard");
        WriteRow(html, "File", string.Create(CultureInfo.InvariantCulture, $"{receipt.File}, {receipt.Length:N0} bytes, by {receipt.Report.Producer ?? "an unknown program"}"));
        WriteRow(html, "SHA-256", receipt.Digest);
        html.Append("</table>\n");
    }

    private static void WriteRebuild(StringBuilder html, Rebuild rebuild)
    {
        html.Append(CultureInfo.InvariantCulture, $"<p>{Escape(ReceiptWords.Rebuilding(rebuild))}</p>\n");
        WriteList(html, rebuild.Reasons);
    }

    private static void WriteAdditions(StringBuilder html, VerificationReport report)
    {
        if (report.Revisions.Length > 1)
        {
            html.Append("<h2>What was added to the file after it was finished</h2>\n");
            WriteList(html, ReceiptWords.Additions(report));
        }
    }

    private static void WriteFaults(StringBuilder html, VerificationReport report)
    {
        var faults = report.Checks.Where(check => check.Outcome == CheckOutcome.Failed).ToArray();
        if (faults.Length == 0)
        {
            return;
        }

        html.Append("<h2>What is wrong</h2>\n");
        foreach (var fault in faults)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"bad\">Not so: {Escape(fault.Asks)} <small>({Escape(fault.Clause)})</small></p>\n");
            WriteList(html, fault.Findings.Select(finding => ReceiptWords.Place(finding) + finding.Message));
        }
    }

    private static void WriteChecks(StringBuilder html, VerificationReport report)
    {
        html.Append(CultureInfo.InvariantCulture, $"<h2>What was checked</h2>\n<p>{Escape(ReceiptWords.Checks(report))}</p>\n<ul class=\"checks\">\n");
        foreach (var check in report.Checks)
        {
            // The sign for the eye, the word for the ear.
            var (sign, word) = check.Outcome switch { CheckOutcome.Passed => ("\u2713", "passed"), CheckOutcome.Failed => ("\u2717", "failed"), _ => ("\u2013", "did not apply") };
            html.Append(CultureInfo.InvariantCulture, $"<li><span role=\"img\" aria-label=\"{word}\">{sign}</span> {Escape(check.Asks)}</li>\n");
        }

        html.Append("</ul>\n");
    }

    private static void WriteQuestions(StringBuilder html)
    {
        html.Append("<h2>What a person must still look at</h2>\n");
        WriteList(html, ReceiptWords.ForPeople);
    }

    private static void WriteRow(StringBuilder html, string name, string value) =>
        html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Escape(name)}</th><td>{Escape(value)}</td></tr>\n");

    private static void WriteList(StringBuilder html, IEnumerable<string> items) => html.Append(HtmlPage.List(items.Select(Escape)));

    private static string Escape(string text) => HtmlPage.Escape(text);
}
