using System.Collections.Immutable;
using System.Text;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>
/// A receipt for people on a terminal: the verdict, its reasons, and what the file is in one line. In full,
/// everything that was checked, and the text too.
/// </summary>
public sealed class ReceiptText
{
    private const int MostFindings = 10;

    private readonly StringBuilder _text = new();
    private readonly Receipt _receipt;
    private readonly bool _isFull;

    private ReceiptText(Receipt receipt, bool isFull) => (_receipt, _isFull) = (receipt, isFull);

    private VerificationReport Report => _receipt.Report;

    /// <param name="receipt">What was found.</param>
    /// <param name="isFull">Whether to include the checks, the facts of certificates, the sources and the
    /// text.</param>
    public static string Write(Receipt receipt, bool isFull = false)
    {
        var writer = new ReceiptText(receipt, isFull);
        writer._text.Line($"{receipt.File}: {ReceiptWords.Verdict(receipt)}");
        if (receipt.Report.IsEncrypted)
        {
            writer._text.Line().Line($"{receipt.Length:N0} bytes, SHA-256 {receipt.Digest}");
        }
        else
        {
            writer.WriteReasons();
            writer.WriteFacts();
        }

        return writer._text.ToString();
    }

    private void WriteReasons()
    {
        WriteSignatures();
        foreach (var check in Report.Checks.Where(check => check.Outcome == CheckOutcome.Failed))
        {
            WriteFault(check);
        }

        WriteRebuild();
        WriteAdditions();
    }

    private void WriteSignatures()
    {
        foreach (var signature in Report.Signatures)
        {
            _text.Line().Line($"{SignatureWords.Sentence(signature)}");
            foreach (var fault in signature.FileFaults)
            {
                _text.Line($"  {ReasonWords.Of(fault)}");
            }

            foreach (var (name, value) in _isFull ? SignatureWords.Facts(signature) : [])
            {
                _text.Line($"  {name}: {value}");
            }
        }

        foreach (var place in SignatureWords.Unsigned(Report))
        {
            _text.Line().Line($"{place}");
        }
    }

    private void WriteFault(CheckResult check)
    {
        _text.Line($"  {check.Name}: not so: {CheckWords.Asks(check)} ({CheckWords.Clause(check)})");
        var shown = _isFull ? check.Findings : [.. check.Findings.Take(MostFindings)];
        foreach (var finding in shown)
        {
            _text.Line($"    {ReceiptWords.Place(finding)}{ReasonWords.Of(finding.Reason)}");
        }

        if (shown.Length < check.Findings.Length)
        {
            _text.Line($"    and {check.Findings.Length - shown.Length:N0} more");
        }
    }

    // Where the letter is exactly what its sources produce, the verdict has already said so.
    private void WriteRebuild()
    {
        if (_isFull)
        {
            _text.Line().Line($"{ReceiptWords.Checks(Report)} {ReceiptWords.Claims(Report)}");
        }

        if (
            _isFull
            || (
                Report.IsLetterpdf
                && (_receipt.Rebuild.Outcome != RebuildOutcome.Same || _receipt.Rebuild.IsBeforeAdditions)
            )
        )
        {
            _text.Append(_isFull ? string.Empty : "\n").Line($"{ReceiptWords.Rebuilding(_receipt.Rebuild)}");
            foreach (var reason in _receipt.Rebuild.Reasons)
            {
                _text.Line($"  {reason}");
            }
        }
    }

    private void WriteAdditions()
    {
        foreach (var (i, sentence) in ReceiptWords.Additions(Report).Index())
        {
            _text
                .Append(i == 0 ? "\nAdded to the file after it was finished:\n" : string.Empty)
                .Line($"  {i + 1}. {sentence}");
        }
    }

    private void WriteFacts()
    {
        if (!_isFull)
        {
            _text.Line().Line($"{ReceiptWords.InOneLine(_receipt)}");
            _text.Line($"With --details: all that was looked at, and the text as a screen reader meets it.");
            return;
        }

        _text
            .Line()
            .Line(
                $"Made by {Report.Producer ?? "nobody who says so"}; {_receipt.Length:N0} bytes, SHA-256 "
                    + $"{_receipt.Digest}"
            );
        foreach (var (name, value) in ReceiptWords.Facts(Report.Facts))
        {
            _text.Line($"{name}: {value}");
        }

        if (Report.IsReadable)
        {
            WriteContent(Report.Sources);
        }
    }

    private void WriteContent(ImmutableArray<EmbeddedSource> sources)
    {
        foreach (var source in sources)
        {
            _text.Line($"Inside: {source.Path} ({source.Relationship}, {source.Bytes.Length:N0} bytes)");
        }

        _text.Append("\nThe letter as a screen reader meets it:\n").Append(TagText.Write(Report));
        _text.Line();
        if (Report.Letters > 1)
        {
            _text.Line($"Letters: {Report.Letters:N0}");
        }

        _text.Line($"Signatories: {Report.Signatories.Length:N0}").Append("\nWhat a person must still look at:\n");
        foreach (var question in ReceiptWords.ForPeople)
        {
            _text.Line($"  {question}");
        }
    }
}
