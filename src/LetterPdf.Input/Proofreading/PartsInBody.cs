using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Parts of a letter in its text, where they are set as plain paragraphs, or a second time.</summary>
internal static class PartsInBody
{
    // How many paragraphs from the beginning or the end such parts may be.
    private const int HeadLength = 8;
    private const int TailLength = 8;

    private const int LongestAddress = 150;

    // One name on a line of its own may be a heading; more are a list.
    private const int FewestNames = 2;

    private const int LongestDate = 60;

    public static void Examine(Letter letter, Decisions decisions, DiagnosticBag diagnostics)
    {
        var paragraphs = ParagraphsOf(letter.Body).ToImmutableArray();
        var found = new Dictionary<string, BodyParagraph>(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs.Take(HeadLength))
        {
            Note(found, HeadPart(letter, paragraph), paragraph);
        }

        foreach (var paragraph in paragraphs.Skip(Math.Max(0, paragraphs.Length - TailLength)))
        {
            Note(found, TailPart(letter, paragraph), paragraph);
        }

        Note(found, "signatories", SignatoriesPart(letter, paragraphs));
        foreach (var (part, paragraph) in found.Where(entry => !decisions.IsRight(entry.Value.Text)))
        {
            Report(letter, part, paragraph, decisions, diagnostics);
        }
    }

    /// <summary>Paragraphs, headings and items of lists, in order.</summary>
    public static IEnumerable<BodyParagraph> ParagraphsOf(ImmutableArray<Block> blocks) =>
        blocks.SelectMany(ParagraphsOf);

    private static IEnumerable<BodyParagraph> ParagraphsOf(Block block) =>
        block switch
        {
            Paragraph paragraph => [BodyParagraph.Of(paragraph.Inlines, paragraph.Place)],
            Heading heading => [BodyParagraph.Of(heading.Inlines, heading.Place)],
            ListBlock list => list.Entries.SelectMany(entry => ParagraphsOf(entry.Blocks)),
            _ => [],
        };

    private static void Note(Dictionary<string, BodyParagraph> found, string? part, BodyParagraph? paragraph)
    {
        if (part is not null && paragraph is not null)
        {
            found.TryAdd(part, paragraph);
        }
    }

    private static string? HeadPart(Letter letter, BodyParagraph paragraph)
    {
        var key = paragraph.Key;
        return PartWords.IsDate(key) && paragraph.Text.Length <= LongestDate ? "date"
            : Same(key, letter.Salutation) || PartWords.IsSalutation(paragraph.Text, key) ? "salutation"
            : Same(key, letter.Subject) || PartWords.IsSubject(paragraph.Text) ? "subject"
            : Same(key, letter.Delivery) ? "delivery"
            : letter.Addressees.Any(addressee => Holds(paragraph, addressee)) ? "addressee"
            : null;
    }

    private static string? TailPart(Letter letter, BodyParagraph paragraph) =>
        Same(paragraph.Key, letter.Closing) || PartWords.IsClosing(paragraph.Lines.FirstOrDefault("")) ? "closing"
        : PartWords.IsDate(paragraph.Key) && paragraph.Text.Length <= LongestDate ? "date"
        : PartWords.FootPart(paragraph.Text) is { } foot ? foot
        : letter.Signers.Any(signer => paragraph.Lines.Any(line => Same(line, signer.Name))) ? "signers"
        : null;

    // The first of several paragraphs or items that contain only names of the list.
    private static BodyParagraph? SignatoriesPart(Letter letter, ImmutableArray<BodyParagraph> paragraphs)
    {
        if (letter.Signatories is not { } list)
        {
            return null;
        }

        var names = list
            .Entries.Select(entry => NameKey.Fold(entry.Organization.Value))
            .ToHashSet(StringComparer.Ordinal);
        return paragraphs.Sum(paragraph => paragraph.Lines.Count(names.Contains)) >= FewestNames
            ? paragraphs.First(paragraph => paragraph.Lines.Any(names.Contains))
            : null;
    }

    private static bool Holds(BodyParagraph paragraph, Addressee addressee)
    {
        var lines = addressee
            .Address.Append(addressee.Name)
            .Select(line => NameKey.Fold(line.Value))
            .ToHashSet(StringComparer.Ordinal);
        return paragraph.Lines.Any(lines.Contains) || IsJoinedAddress(paragraph, addressee);
    }

    // Lines that Markdown joined begin with the name all the same.
    private static bool IsJoinedAddress(BodyParagraph paragraph, Addressee addressee) =>
        paragraph.Key.Length <= LongestAddress
        && paragraph.Key.StartsWith(NameKey.Fold(addressee.Name.Value) + " ", StringComparison.Ordinal)
        && paragraph.Text[^1] is not '.';

    private static bool Same(string key, LetterText? text) =>
        text is not null && key.Length > 0 && string.Equals(key, NameKey.Fold(text.Value), StringComparison.Ordinal);

    private static void Report(
        Letter letter,
        string part,
        BodyParagraph paragraph,
        Decisions decisions,
        DiagnosticBag diagnostics
    )
    {
        var (message, mend) = IsGiven(letter, part)
            ? (PartFinding.PartTwice, PartFinding.RemovePart)
            : (PartFinding.PartInText, PartFinding.MovePart);
        diagnostics.Add(
            DiagnosticCatalog.PartInBody.At(paragraph.Place, Reason.Of(message, part, paragraph.Short), mend) with
            {
                Acceptances = [new Acceptance(decisions.Path, Acceptance.Right, [paragraph.Text])],
            }
        );
    }

    private static bool IsGiven(Letter letter, string part) =>
        part switch
        {
            "salutation" => letter.Salutation is not null,
            "cc" => !letter.Copies.IsEmpty,
            "enclosures" => !letter.Enclosures.IsEmpty,
            "subject" => letter.Subject is not null,
            "closing" => letter.Closing is not null,
            _ => true,
        };
}
