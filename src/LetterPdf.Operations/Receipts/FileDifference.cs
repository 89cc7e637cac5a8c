using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Comparison;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>The words in which a file differs from what its sources produce.</summary>
internal static class FileDifference
{
    private const int MostShown = 10;

    /// <summary>Each difference as a sentence without its full stop; at least one.</summary>
    public static ImmutableArray<string> Of(VerificationReport file, VerificationReport sources)
    {
        ImmutableArray<string> differences =
        [
            .. Facts(file.Facts, sources.Facts),
            .. Names(file.Signatories, sources.Signatories),
            .. Texts(file, sources),
            .. Attachments(file.Sources, sources.Sources),
        ];
        return differences.IsEmpty
                ?
                [
                    "texts, names and properties are the same, but the bytes are not: another program has written "
                        + "or changed the file",
                ]
            : differences.Length <= MostShown ? differences
            :
            [
                .. differences.Take(MostShown),
                string.Create(CultureInfo.InvariantCulture, $"and {differences.Length - MostShown} more"),
            ];
    }

    /// <summary>The differences in content: names, text, title and date; empty where these are the same, however they
    /// are typeset.</summary>
    public static ImmutableArray<string> OfWords(VerificationReport file, VerificationReport sources) =>
        [
            .. Facts(file.Facts with { PageCount = 0 }, sources.Facts with { PageCount = 0 })
                .Concat(Names(file.Signatories, sources.Signatories))
                .Concat(Texts(file, sources))
                .Take(MostShown),
        ];

    private static IEnumerable<string> Facts(DocumentFacts file, DocumentFacts sources) =>
        from fact in new[]
        {
            ("title", file.Title, sources.Title),
            ("author", file.Author, sources.Author),
            ("identifier", file.Identifier, sources.Identifier),
            ("subject", file.Subject, sources.Subject),
            ("keywords", file.Keywords, sources.Keywords),
            ("language", file.Language, sources.Language),
            ("date", file.Date, sources.Date),
            ("number of pages", Number(file.PageCount), Number(sources.PageCount)),
        }
        where !string.Equals(fact.Item2, fact.Item3, StringComparison.Ordinal)
        select $"the {fact.Item1} is {Quoted(fact.Item2)} in the file, and the sources give {Quoted(fact.Item3)}";

    private static IEnumerable<string> Names(ImmutableArray<string> file, ImmutableArray<string> sources) =>
        SequenceDifference.Of(file, sources).Select(change => Sentence("signatory", change));

    // The list has been compared name by name.
    private static IEnumerable<string> Texts(VerificationReport file, VerificationReport sources) =>
        SequenceDifference.Of(Lines(file), Lines(sources)).Select(change => Sentence("text", change));

    private static ImmutableArray<string> Lines(VerificationReport report)
    {
        var names = report.Signatories.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. report.Elements.Select(element => element.Text).Where(text => text.Length > 0 && !names.Contains(text)),
        ];
    }

    private static IEnumerable<string> Attachments(
        ImmutableArray<EmbeddedSource> file,
        ImmutableArray<EmbeddedSource> sources
    )
    {
        var given = sources.ToLookup(source => source.Path, StringComparer.Ordinal);
        foreach (var own in file)
        {
            if (!given[own.Path].Any(source => source.Bytes.Span.SequenceEqual(own.Bytes.Span)))
            {
                yield return $"the file '{own.Path}' inside is not what a letter of these sources holds";
            }
        }
    }

    private static string Sentence(string what, SequenceChange change) =>
        (change.Before, change.After) switch
        {
            ({ } file, { } sources) => $"the {what} {Quoted(file)} is {Quoted(sources)} in the sources",
            ({ } file, null) => $"the {what} {Quoted(file)} is not in the sources",
            _ => $"the {what} {Quoted(change.After)} of the sources is not in the file",
        };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Quoted(string? text) => text is null ? "none" : $"\"{text.Trim()}\"";
}
