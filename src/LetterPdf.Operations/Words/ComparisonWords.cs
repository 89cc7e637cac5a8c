using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Comparison;

namespace LetterPdf.Operations;

/// <summary>The sentences about two letters, the same in every form.</summary>
internal static class ComparisonWords
{
    private const int MostNamed = 5;
    private const int MostFaults = 3;

    /// <summary>The most important statement first: whether they say the same.</summary>
    public static string Verdict(LetterComparison comparison) =>
        comparison switch
        {
            { IsSameFile: true } => "The two letters are the same file, byte for byte.",
            { IsSame: true } => "The two letters say the same.",
            { IsEmpty: true } =>
                "Nothing differs in what could be read, but that may not be all that the files show: see above.",
            _ => "The two letters differ.",
        };

    /// <summary>What differs and what is the same, in a few sentences after the verdict.</summary>
    public static ImmutableArray<string> Summary(LetterComparison comparison) =>
        comparison.IsSameFile ? []
        : comparison.IsEmpty ? [OtherThanText(comparison)]
        :
        [
            Signatories(comparison.Signatories),
            .. Parts(comparison),
            Text(comparison),
            .. comparison.Properties.IsEmpty
                ? ImmutableArray<string>.Empty
                :
                [
                    $"In the file's properties, "
                        + $"{Listing.And(comparison.Properties.Select(property => $"the {property.Name}"))} changed.",
                ],
        ];

    // Where nothing else differs: why the bytes do.
    private static string OtherThanText(LetterComparison comparison) =>
        (comparison.Before, comparison.After) switch
        {
            (PdfEdition before, PdfEdition after) =>
                "The files are not the same byte for byte; they differ in what is not text, such as layout, pictures "
                    + "or sources inside"
                    + (
                        comparison.IsSameTags
                            ? string.Empty
                            : ", or in marks for screen readers, such as the language of a word"
                    )
                    + (
                        string.Equals(before.Report.Producer, after.Report.Producer, StringComparison.Ordinal)
                            ? "."
                            : $": the first was made by {Maker(before)}, the second by {Maker(after)}."
                    ),
            (WordEdition, WordEdition) =>
                "The files are not the same byte for byte; how a text looks in Word is not compared.",
            _ => "One is a PDF and the other a Word document: how they look is not compared.",
        };

    /// <summary>Notices that the reader needs before the comparison.</summary>
    public static ImmutableArray<string> Notices(LetterComparison comparison) =>
        [
            .. comparison.IsSameFile && comparison.Before.IsSound
                ? []
                : new[] { comparison.Before, comparison.After }.SelectMany(Notices).Distinct(StringComparer.Ordinal),
            .. comparison.Texts.Any(change => change.Passage.IsInferred)
                ?
                [
                    $"What is marked with \"as it seems\" was told by its place and look: no sources in "
                        + $"{Listing.And(comparison.NamedByPlaces.Select(edition => edition.Name))} say what it is.",
                ]
                : Enumerable.Empty<string>(),
        ];

    private static IEnumerable<string> Notices(Edition edition)
    {
        if (edition is PdfEdition pdf && NoticeOf(pdf) is { } notice)
        {
            yield return notice;
        }

        if (edition.IsDraft)
        {
            yield return $"{edition.Name} is a draft: it may show organizations that have not confirmed yet.";
        }

        foreach (var fault in edition.Faults)
        {
            yield return edition is PdfEdition
                ? $"{edition.Name}: {fault}. 'letterpdf verify' says more."
                : $"{edition.Name}: {fault}.";
        }
    }

    private static string? NoticeOf(PdfEdition edition)
    {
        if (!edition.Report.IsLetterpdf)
        {
            return $"{edition.Name} was not made by letterpdf but by {Maker(edition)}: what it says was read from its "
                + $"tags, and may not be all that it shows.";
        }

        var faults = edition
            .Report.Checks.SelectMany(check => check.Findings)
            .Select(finding => ReceiptWords.Place(finding) + ReasonWords.Of(finding.Reason))
            .ToArray();
        var more =
            faults.Length > MostFaults
                ? string.Create(CultureInfo.InvariantCulture, $"; and {faults.Length - MostFaults:N0} more")
                : string.Empty;
        return faults.Length == 0
            ? null
            : $"{edition.Name} has faults, so that what was read may not be all that it shows: "
                + $"{string.Join("; ", faults.Take(MostFaults))}{more}. 'letterpdf verify' says more.";
    }

    /// <summary>A letter in a few words: "2024-05-22, 3 pages, 116 signatories".</summary>
    /// <param name="edition">The letter.</param>
    /// <param name="signatories">How many there are.</param>
    public static string Facts(Edition edition, int signatories)
    {
        var list = Listing.Counted(signatories, "signatory", "signatories");
        return edition is PdfEdition pdf
            ? string.Join(
                ", ",
                ReceiptWords.Day(pdf.Report.Facts.Date) ?? "no date",
                Listing.Counted(pdf.Report.Facts.PageCount, "page", "pages"),
                list
            )
            : string.Join(", ", [.. ReviewWords.Facts(edition.Reviews).Prepend("Word document"), list]);
    }

    public static string Signatories(SignatoryComparison signatories)
    {
        var (before, after) = (signatories.CountBefore, signatories.CountAfter);
        if (signatories.IsEmpty)
        {
            return after == 0
                ? "No list of signatories was found in either letter."
                : $"The signatories are the same ({after.ToString("N0", CultureInfo.InvariantCulture)}).";
        }

        var changes = new[]
        {
            (signatories.Added.Length, "added"),
            (signatories.Withdrawn.Length, "withdrawn"),
            (signatories.Renamed.Length, "renamed"),
            (signatories.OtherCountry.Length, "with another country"),
            (signatories.Moved.Length, "at another place in the list"),
        }
            .Where(change => change.Item1 > 0)
            .Select(change => string.Create(CultureInfo.InvariantCulture, $"{change.Item1:N0} {change.Item2}"));
        var same =
            after
            - signatories.Added.Length
            - signatories.Renamed.Length
            - signatories.OtherCountry.Length
            - signatories.Moved.Length;
        var rest =
            same > 0 ? [$"{Listing.Counted(same, "is as it was", "are as they were")}"] : ImmutableArray<string>.Empty;
        var grouping = signatories.IsOtherGrouping ? ["the list is grouped otherwise"] : ImmutableArray<string>.Empty;
        var counts =
            before == after
                ? string.Create(CultureInfo.InvariantCulture, $"{after:N0} before and after")
                : string.Create(CultureInfo.InvariantCulture, $"{before:N0} before, {after:N0} after");
        return $"Signatories: {string.Join(", ", [.. changes, .. rest, .. grouping])} ({counts}).";
    }

    /// <summary>The change of the list's order in one sentence, since readers hardly ever look for that. Null where
    /// it is the same.</summary>
    public static string? Order(SignatoryComparison signatories)
    {
        var moved = signatories.Moved;
        var named = moved.Take(MostNamed).Select(pair => $"\"{ShownText.Plain(pair.After.Text)}\"");
        return moved.IsEmpty ? null
            : moved.Length <= MostNamed
                ? $"{Listing.Counted(moved.Length, "organization stands", "organizations stand")} at another place in "
                    + $"the list and changed in nothing else: {string.Join(", ", named)}."
            : $"{Listing.Counted(moved.Length, "organization stands", "organizations stand")} at another place in the "
                + $"list and changed in nothing else, among them {string.Join(", ", named)}.";
    }

    public const string OtherGrouping = "One of the lists has headings between the names, and the other has none.";

    private static IEnumerable<string> Parts(LetterComparison comparison)
    {
        var names = comparison
            .Texts.Where(change => change.Passage.IsPart)
            .Select(change => $"the {Name(change.Passage)}")
            .Distinct(StringComparer.Ordinal)
            .ToImmutableArray();
        return names.IsEmpty
            ? ["The parts around the text (date, addressee, subject and so on) are the same."]
            : [Listing.Capital($"{Listing.And(names)} changed.")];
    }

    private static string Text(LetterComparison comparison)
    {
        var changes = comparison.Texts.Where(change => !change.Passage.IsPart).ToArray();
        var relabelled = comparison.Relabelled.IsEmpty ? string.Empty : ", but for numbers before items";
        return changes.Length == 0
            ? $"The text is the same{relabelled}."
            : $"The text changed in {Listing.Counted(changes.Length, "place", "places")}.";
    }

    /// <summary>A name such as "paragraph 3", "date" or "salutation (as it seems)".</summary>
    public static string NameOf(Passage passage) =>
        Name(passage) + (passage.IsInferred ? " (as it seems)" : string.Empty);

    private static string Name(Passage passage) =>
        passage.Role switch
        {
            PassageRole.Letterhead => "letterhead",
            PassageRole.Date => "date",
            PassageRole.Delivery => "delivery",
            PassageRole.Addressee => "addressee",
            PassageRole.AboveSubject => "delivery or addressee",
            PassageRole.Subject => "subject",
            PassageRole.Salutation => "salutation",
            PassageRole.Closing => "closing",
            PassageRole.Signer => "signer",
            PassageRole.SignatoriesHeading => "heading of the list of signatories",
            PassageRole.Enclosures => "list of enclosures",
            PassageRole.Copies => "list of copies",
            PassageRole.SignatureField => "place for a signature",
            PassageRole.Picture => "words for a picture",
            PassageRole.Heading => "heading",
            PassageRole.ListItem => passage.Label.Length > 0 && char.IsDigit(passage.Label[0])
                ? $"list item {passage.Label.TrimEnd('.')}"
                : "list item",
            PassageRole.Quotation => "quotation",
            PassageRole.TableCell when passage.Cell is { } cell => string.Create(
                CultureInfo.InvariantCulture,
                $"cell of a table in row {cell.Row}, column {cell.Column}"
            ),
            PassageRole.TableCell => "cell of a table",
            PassageRole.Footnote => $"footnote {passage.Label}".TrimEnd(),
            _ => string.Create(CultureInfo.InvariantCulture, $"paragraph {passage.Number}"),
        };

    /// <summary>What happened to a piece of text: "paragraph 3, moved and changed; it was paragraph 2".</summary>
    public static string Happening(TextChange change) =>
        change switch
        {
            { Before: null } => $"{NameOf(change.Passage)}, new",
            { After: null } => $"{NameOf(change.Passage)}, taken out",
            _ => NameOf(change.Passage) + ", " + Listing.And(Happenings(change)) + Former(change),
        };

    private static IEnumerable<string> Happenings(TextChange change) =>
        new[]
        {
            change.IsMoved ? "moved" : null,
            change.Sentences.IsEmpty ? null : "changed",
            change.IsOtherForm ? $"set as {Form(change.After!)} instead of {Form(change.Before!)}" : null,
            change.Links.IsEmpty ? null : "with another link",
        }.OfType<string>();

    private static string Former(TextChange change) =>
        change is { Before: { Number: { } before }, After.Number: { } after } && before != after
            ? string.Create(CultureInfo.InvariantCulture, $" (it was paragraph {before})")
            : string.Empty;

    private static string Form(Passage passage) =>
        passage.Role switch
        {
            PassageRole.Paragraph => "a paragraph",
            PassageRole.Heading => string.Create(
                CultureInfo.InvariantCulture,
                $"a heading of level {passage.Level - 1}"
            ),
            PassageRole.ListItem => "a list item",
            PassageRole.Quotation => "a quotation",
            PassageRole.TableCell => "a cell of a table",
            _ => "a footnote",
        };

    /// <summary>The change of a link's target: "a link led to X and now leads to Y".</summary>
    public static string LinkOf(SequenceChange link) =>
        (link.Before, link.After) switch
        {
            ({ } before, { } after) => $"A link led to {before} and now leads to {after}",
            (null, { } after) => $"New is a link to {after}",
            _ => $"Gone is a link to {link.Before}",
        };

    /// <summary>Different numbers before the same text, in one sentence. Null where there are none.</summary>
    public static string? Relabelled(LetterComparison comparison) =>
        comparison.Relabelled is not [var first, ..]
            ? null
            : Listing.Counted(comparison.Relabelled.Length, "list item or footnote has", "list items or footnotes have")
                + $" another number or sign: the first was \"{first.Before!.Label}\" and is \"{first.After!.Label}\".";

    /// <summary>A value of the file's properties as people write it.</summary>
    public static string Value(PropertyChange property, string? value) =>
        (string.Equals(property.Name, "date", StringComparison.Ordinal) ? ReceiptWords.Day(value) : value) ?? "none";

    private static string Maker(PdfEdition edition) =>
        edition.Report.Producer is { } producer
            ? ReceiptWords.Short(producer)
            : "a program that does not give its name";
}
