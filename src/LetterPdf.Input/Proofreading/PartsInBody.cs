using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Parts of a letter that stand in its text, where they are set as plain paragraphs, or a second time.</summary>
internal static class PartsInBody
{
    // How far from the beginning and the end such parts stand.
    private const int HeadLength = 8;
    private const int TailLength = 8;

    private const int LongestAddress = 150;

    // Two names may be spoken of; more are a list.
    private const int FewestNames = 3;

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

        Note(found, SignatoriesPart(letter, paragraphs) is { } first ? "signatories" : null, SignatoriesPart(letter, paragraphs));
        foreach (var (part, paragraph) in found.Where(entry => !decisions.IsRight(entry.Value.Text)))
        {
            Report(letter, part, paragraph, decisions, diagnostics);
        }
    }

    /// <summary>Paragraphs, headings and items of lists, in their order.</summary>
    public static IEnumerable<BodyParagraph> ParagraphsOf(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [BodyParagraph.Of(paragraph.Inlines, paragraph.Span)],
        Heading heading => [BodyParagraph.Of(heading.Inlines, heading.Span)],
        ListBlock list => list.Entries.SelectMany(entry => ParagraphsOf(entry.Blocks)),
        _ => Enumerable.Empty<BodyParagraph>(),
    });

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
        return PartWords.IsDate(key) ? "date"
            : Same(key, letter.Salutation) || PartWords.IsSalutation(paragraph.Text, key) ? "salutation"
            : Same(key, letter.Subject) || PartWords.IsSubject(paragraph.Text) ? "subject"
            : Same(key, letter.Delivery) ? "delivery"
            : letter.Addressees.Any(addressee => Holds(paragraph, addressee)) ? "addressee"
            : null;
    }

    private static string? TailPart(Letter letter, BodyParagraph paragraph) =>
        Same(paragraph.Key, letter.Closing) || PartWords.IsClosing(paragraph.Key) ? "closing"
        : letter.Signers.Any(signer => paragraph.Lines.Any(line => Same(line, signer.Name))) ? "signers"
        : null;

    // The first of several paragraphs or items that are nothing but names of the list.
    private static BodyParagraph? SignatoriesPart(Letter letter, ImmutableArray<BodyParagraph> paragraphs)
    {
        if (letter.Signatories is not { } list)
        {
            return null;
        }

        var names = list.Entries.Select(entry => NameKey.Fold(entry.Organization.Value)).ToHashSet(StringComparer.Ordinal);
        var listed = paragraphs.SelectMany(paragraph => paragraph.Lines.Where(names.Contains).Select(_ => paragraph)).ToImmutableArray();
        return listed.Length >= FewestNames ? listed[0] : null;
    }

    private static bool Holds(BodyParagraph paragraph, Addressee addressee)
    {
        var lines = addressee.Address.Append(addressee.Name).Select(line => NameKey.Fold(line.Value)).ToHashSet(StringComparer.Ordinal);

        // Lines that Markdown joined begin with the name all the same.
        return paragraph.Lines.Any(lines.Contains) || (paragraph.Key.Length <= LongestAddress && paragraph.Key.StartsWith(NameKey.Fold(addressee.Name.Value) + " ", StringComparison.Ordinal) && paragraph.Text[^1] is not '.');
    }

    private static bool Same(string key, LetterText? text) => text is not null && key.Length > 0 && string.Equals(key, NameKey.Fold(text.Value), StringComparison.Ordinal);

    private static void Report(Letter letter, string part, BodyParagraph paragraph, Decisions decisions, DiagnosticBag diagnostics)
    {
        var isTwice = IsGiven(letter, part);
        diagnostics.Add(DiagnosticCatalog.PartInBody.At(
            paragraph.Span,
            isTwice ? $"what letter.yml has under '{part}' stands in the text too, and is printed twice: '{paragraph.Short}'" : $"the text holds what belongs under '{part}' in letter.yml: '{paragraph.Short}'",
            isTwice ? "Remove it from the text." : $"Write it there and remove it from the text, so that it is set as what it is.") with
        {
            Acceptances = [new Acceptance(decisions.Path, Acceptance.Right, [paragraph.Text])],
        });
    }

    private static bool IsGiven(Letter letter, string part) => part switch
    {
        "salutation" => letter.Salutation is not null,
        "subject" => letter.Subject is not null,
        "closing" => letter.Closing is not null,
        _ => true,
    };
}
