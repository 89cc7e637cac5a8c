using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>
/// Says where a text that is too long would be cut off: the part into which the limit falls, and in one finding for
/// each part of the letter what lies beyond it, however many paragraphs or signatories that are.
/// </summary>
internal static class TextLimit
{
    // As many as a person compares when looking for something to shorten.
    private const int MostNamed = 5;

    /// <param name="sheet">The text, longer than the limit.</param>
    /// <param name="limit">The most characters.</param>
    /// <param name="unwrapped">The characters of the text with each paragraph in one line.</param>
    /// <param name="withoutList">The characters of the text without its list of signatories; null where there is
    /// none.</param>
    public static DiagnosticBag Check(TextSheet sheet, int limit, int unwrapped, int? withoutList)
    {
        var findings = new DiagnosticBag();
        // Where only the last line end is too much, the last part is what can be shortened.
        var last = sheet.Blocks[^1];
        var beyond = sheet.Blocks.Where(block => block.End > limit || block == last).ToImmutableArray();
        var first = beyond[0];
        findings.Add(
            DiagnosticCatalog.TextOverLimit.At(
                first.Block.Place,
                Reason.Of(LimitFinding.TextTooLong, sheet.Text.Length, limit, first.Start + 1, first.End),
                Reason.Of(
                    LimitAdvice.Shorten,
                    [sheet.Text.Length - limit, unwrapped, limit, withoutList ?? 0, .. Longest(sheet.Blocks)]
                )
            )
        );
        foreach (var section in beyond.Skip(1).GroupBy(block => block.Block.Section))
        {
            findings.Add(Beyond(section.Key, [.. section]));
        }

        return findings;
    }

    private static Diagnostic Beyond(TextSection section, ImmutableArray<PlacedBlock> blocks)
    {
        var places = blocks.Select(block => block.Block.Place).OfType<Place>().Distinct().ToArray();
        Fact[] ends =
            section is TextSection.Body ? [.. blocks.Take(MostNamed).SelectMany(block => Named(block, block.End))] : [];
        var reason = Reason.Of(
            LimitFinding.Beyond,
            [Phrase(section, blocks.Length), blocks[0].Start + 1, blocks[^1].End, .. ends]
        );
        return DiagnosticCatalog.PartBeyondLimit.At(places.Length > 0 ? places[0] : null, reason) with
        {
            Others = [.. places.Skip(1)],
        };
    }

    private static Reason Phrase(TextSection section, int count) =>
        section switch
        {
            TextSection.Opening => LimitPhrase.Opening,
            TextSection.Body => Reason.Of(LimitPhrase.Paragraphs, count),
            TextSection.Closing => LimitPhrase.Closing,
            TextSection.Signatories => Reason.Of(LimitPhrase.Signatories, count),
            TextSection.Ending => LimitPhrase.Ending,
            _ => Reason.Of(LimitPhrase.Notes, count),
        };

    // The order in which the letter has them, since that is how a person goes through it.
    private static IEnumerable<Fact> Longest(ImmutableArray<PlacedBlock> blocks) =>
        blocks
            .Where(block => block.Block.Section is TextSection.Body or TextSection.Notes)
            .OrderByDescending(block => block.Length)
            .Take(MostNamed)
            .OrderBy(block => block.Start)
            .SelectMany(block => Named(block, block.Length));

    private static Fact[] Named(PlacedBlock block, int number) =>
        block.Block.Place is { } place ? [place.ToString(), number] : [];
}
