using System.Globalization;
using System.Text;
using LetterPdf.Cli.Signatures;
using LetterPdf.Verification;

namespace LetterPdf.Cli.Receipts;

/// <summary>A receipt for people on a terminal: the verdict, what is wrong, what the file is, and its text.</summary>
internal static class ReceiptText
{
    public static string Write(Receipt receipt)
    {
        var (report, text) = (receipt.Report, new StringBuilder());
        text.Append(CultureInfo.InvariantCulture, $"{receipt.File}: {ReceiptWords.Verdict(receipt)}\n");
        if (report.IsEncrypted)
        {
            return text.Append(CultureInfo.InvariantCulture, $"\n{receipt.Length:N0} bytes, SHA-256 {receipt.Digest}\n").ToString();
        }

        WriteSignatures(text, report);
        foreach (var check in report.Checks.Where(check => check.Outcome == CheckOutcome.Failed))
        {
            WriteFault(text, check);
        }

        text.Append(CultureInfo.InvariantCulture, $"\n{ReceiptWords.Checks(report)} {ReceiptWords.Claims(report)}\n{ReceiptWords.Rebuilding(receipt.Rebuild)}\n");
        foreach (var reason in receipt.Rebuild.Reasons)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {reason}\n");
        }

        WriteAdditions(text, report);
        text.Append(CultureInfo.InvariantCulture, $"\nMade by {report.Producer ?? "nobody who says so"}; {receipt.Length:N0} bytes, SHA-256 {receipt.Digest}\n");
        foreach (var (name, value) in ReceiptWords.Facts(report.Facts))
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\n");
        }

        if (report.IsReadable)
        {
            WriteContent(text, report);
        }

        return text.ToString();
    }

    private static void WriteSignatures(StringBuilder text, VerificationReport report)
    {
        foreach (var signature in report.Signatures)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{SignatureWords.Sentence(signature)}\n");
            foreach (var fault in signature.FileFaults)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {fault}\n");
            }

            foreach (var (name, value) in SignatureWords.Facts(signature))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {name}: {value}\n");
            }
        }

        foreach (var place in SignatureWords.Unsigned(report))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{place}\n");
        }
    }

    private static void WriteAdditions(StringBuilder text, VerificationReport report)
    {
        foreach (var (i, sentence) in ReceiptWords.Additions(report).Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "\nAdded to the file after it was finished:\n" : string.Empty)}  {i + 1}. {sentence}\n");
        }
    }

    private static void WriteFault(StringBuilder text, CheckResult check)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {check.Name}: not so: {check.Asks} ({check.Clause})\n");
        foreach (var finding in check.Findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {ReceiptWords.Place(finding)}{finding.Message}\n");
        }
    }

    private static void WriteContent(StringBuilder text, VerificationReport report)
    {
        foreach (var source in report.Sources)
        {
            text.Append(CultureInfo.InvariantCulture, $"Inside: {source.Path} ({source.Relationship}, {source.Bytes.Length:N0} bytes)\n");
        }

        text.Append("\nThe letter as a screen reader meets it:\n").Append(TagText.Write(report));
        text.Append(CultureInfo.InvariantCulture, $"\nSignatories: {report.Signatories.Length:N0}\n\nWhat a person must still look at:\n");
        foreach (var question in ReceiptWords.ForPeople)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {question}\n");
        }
    }
}
