using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>The sentences of a receipt, the same in every form.</summary>
public static class ReceiptWords
{
    private const int MostOfValue = 160;

    /// <summary>Questions that no program can answer.</summary>
    public static ImmutableArray<string> ForPeople { get; } =
    [
        "Is every name right, and has everybody agreed to sign?",
        "Do the words that stand for each picture say what it shows?",
        "Does each heading say what follows it, and does each link's text say where it leads?",
        "Is the order in which it is read aloud the order in which it is meant?",
        "Are names and words of other languages marked as such where it matters?",
        "Does the text say what you mean?",
    ];

    /// <summary>The most important statement first: whether anything is wrong.</summary>
    public static string Verdict(Receipt receipt) =>
        receipt switch
        {
            { Report.IsEncrypted: true } =>
                "This file is encrypted (it needs a password or has restrictions); its text can't be read.",
            { Report.IsReadable: false } => "This is not a PDF that can be read.",
            { Report.Signatures: var signatures } when signatures.Any(SignatureWords.IsChanged) =>
                SignatureWords.Changed,
            { Report: { IsLetterpdf: false, Producer: var producer } } =>
                $"This file was not made by letterpdf{(producer is null ? "" : $" but by \"{Short(producer)}\"")}; "
                    + "what was found is for letters of letterpdf.",
            { Report.Signatures: { IsEmpty: false } signatures } when SignatureWords.Verdict(signatures) is { } doubt =>
                doubt,
            { Report.Revisions: var revisions } when revisions.Any(revision => revision.Kind == RevisionKind.Other) =>
                "This letter was CHANGED after it was finished.",
            { Rebuild.Outcome: RebuildOutcome.Same } when receipt.Report.IsSound =>
                $"Sound, and exactly what the sources inside give{SignatureWords.Count(receipt.Report.Signatures)}.",
            { Rebuild.IsFault: true } => "This file is NOT what its sources give.",
            { Report: { IsSound: false, Signatures: { IsEmpty: false } signatures } } =>
                $"This file has faults{SignatureWords.Count(signatures)}.",
            { Report.IsSound: false } => "This file has faults.",
            { Rebuild.Outcome: RebuildOutcome.NotProved } =>
                $"NOT PROVED: the sources inside could not be built again here. No fault was "
                    + $"found{SignatureWords.Count(receipt.Report.Signatures)}.",
            _ => $"Sound{SignatureWords.Count(receipt.Report.Signatures)}.",
        };

    /// <summary>The file in one line: title, date, pages, signatories, standard, size and digest, as far as they are
    /// given.</summary>
    public static string InOneLine(Receipt receipt) =>
        string.Join(
            ", ",
            new[]
            {
                receipt.Report.Facts.Title is { } title ? $"\"{Short(title)}\"" : null,
                Day(receipt.Report.Facts.Date) is { } day ? Short(day) : null,
                receipt.Report.Letters > 1 ? Listing.Counted(receipt.Report.Letters, "letter", "letters") : null,
                receipt.Report.IsReadable ? Listing.Counted(receipt.Report.Facts.PageCount, "page", "pages") : null,
                receipt.Report.IsLetterpdf
                    ? Listing.Counted(receipt.Report.Signatories.Length, "signatory", "signatories")
                    : null,
                receipt.Report.Claims?.ToString(),
                Listing.Counted(receipt.Length, "byte", "bytes"),
                $"SHA-256 {receipt.Digest}",
            }.OfType<string>()
        );

    /// <summary>A value from the file for a sentence: shortened, so that the sentence remains visible.</summary>
    public static string Short(string value) => VisibleText.Cut(value, MostOfValue);

    public static string Checks(VerificationReport report)
    {
        var passed = report.Checks.Count(check => check.Outcome == CheckOutcome.Passed);
        var failed = report.Checks.Count(check => check.Outcome == CheckOutcome.Failed);
        var skipped = report.Checks.Length - passed - failed;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{passed} checks passed, {failed} failed, {skipped} did not apply."
        );
    }

    public static string Claims(VerificationReport report) =>
        report.Claims is { } claims ? $"It claims to be {claims}." : "It claims no standard.";

    public static string Rebuilding(Rebuild rebuild) =>
        rebuild.Outcome switch
        {
            RebuildOutcome.Same =>
                $"Built again from the sources inside it, {Built(rebuild)} is the same, byte for byte.",
            RebuildOutcome.Different => $"Built again from the sources inside it, {Built(rebuild)} is another:",
            RebuildOutcome.Broken => "The sources inside do not give this letter:",
            RebuildOutcome.NotProved =>
                "The letter could not be built again here, so it is not known whether the sources inside give it:",
            _ => "No sources are inside, so that the letter can't be built again: compare its SHA-256 with the one "
                + "that the senders have.",
        };

    private static string Built(Rebuild rebuild) =>
        rebuild.IsBeforeAdditions ? "the letter as it was before anything was added to it" : "the letter";

    /// <summary>The additions to the file after it was first written, one text for each time.</summary>
    public static IEnumerable<string> Additions(VerificationReport report) =>
        report
            .Revisions.Zip(report.Revisions.Skip(1))
            .Select(pair =>
                $"{ReasonWords.Of(pair.Second.Changes)}."
                + (pair.Second.Kind == RevisionKind.Other ? Text(pair.First, pair.Second) : string.Empty)
            );

    // Both are compared with the current text: where both differ from it, they may be the same or not.
    private static string Text(RevisionReport before, RevisionReport after) =>
        (before.HasNewestText, after.HasNewestText) switch
        {
            (true, true) => " The text is the same as before.",
            (true, false) or (false, true) => " The text is NOT the same as before.",
            _ => string.Empty,
        };

    /// <summary>The day that a file states, in the form for people; unchanged where it is not such a date.</summary>
    public static string? Day(string? date) =>
        PdfDate.Day(date)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? date;

    /// <summary>The place of a finding: "page 2, object 17: "; empty where it concerns the whole file.</summary>
    public static string Place(Finding finding)
    {
        var page = finding.Page is { } number ? string.Create(CultureInfo.InvariantCulture, $"page {number}") : null;
        var obj = finding.ObjectNumber is { } own ? string.Create(CultureInfo.InvariantCulture, $"object {own}") : null;
        var place = string.Join(", ", new[] { page, obj }.OfType<string>());
        return place.Length == 0 ? string.Empty : place + ": ";
    }

    /// <summary>The file's statements about itself, as far as there are any.</summary>
    public static IEnumerable<(string Name, string Value)> Facts(DocumentFacts facts) =>
        from fact in new[]
        {
            ("Title", facts.Title),
            ("Author", facts.Author),
            ("Identifier", facts.Identifier),
            ("Subject", facts.Subject),
            ("Keywords", facts.Keywords),
            ("Language", facts.Language),
            ("Date", Day(facts.Date)),
        }
        where fact.Item2 is not null
        select (fact.Item1, fact.Item2);
}
