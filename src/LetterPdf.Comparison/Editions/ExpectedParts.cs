using LetterPdf.Model;

namespace LetterPdf.Comparison;

/// <summary>The parts that a letter has beside its body, in the order in which they are read.</summary>
internal static class ExpectedParts
{
    /// <summary>Down to the salutation.</summary>
    public static IEnumerable<(PassageRole Role, string Text)> Opening(Letter letter) =>
        [
            .. Letterhead(letter.Letterhead),
            (PassageRole.Date, letter.Language.FormatDate(letter.Date)),
            .. One(PassageRole.Delivery, letter.Delivery),
            .. letter.Addressees.Select(addressee => (PassageRole.Addressee, Joined(addressee.Lines))),
            .. One(PassageRole.Subject, letter.Subject)
                .Select(part => (part.Role, $"{letter.Language.SubjectLabel} {part.Text}".Trim(' '))),
            .. One(PassageRole.Salutation, letter.Salutation),
        ];

    /// <summary>Closing and signers.</summary>
    public static IEnumerable<(PassageRole Role, string Text)> BeforeList(Letter letter) =>
        [
            .. One(PassageRole.Closing, letter.Closing),
            .. letter.Signers.Select(signer => (PassageRole.Signer, Joined(signer.Lines))),
        ];

    /// <summary>Enclosures and copies.</summary>
    public static IEnumerable<(PassageRole Role, string Text)> AfterList(Letter letter)
    {
        if (!letter.Enclosures.IsEmpty)
        {
            yield return (PassageRole.Enclosures, $"{letter.Language.EnclosuresLabel} {Joined(letter.Enclosures)}");
        }

        if (!letter.Copies.IsEmpty)
        {
            yield return (PassageRole.Copies, $"{letter.Language.CopiesLabel} {Joined(letter.Copies)}");
        }
    }

    /// <summary>A part's text without regard to how its lines are joined.</summary>
    public static string Folded(string text) => text.Replace(" \u00B7 ", " ", StringComparison.Ordinal);

    private static IEnumerable<(PassageRole Role, string Text)> Letterhead(Letterhead? letterhead) =>
        letterhead is null
            ? []
            : from text in new[]
            {
                letterhead.Name.Value,
                letterhead.Tagline?.Value,
                Joined(letterhead.Address),
                Joined(letterhead.Contact),
            }
            where !string.IsNullOrEmpty(text)
            select (PassageRole.Letterhead, text);

    private static IEnumerable<(PassageRole Role, string Text)> One(PassageRole role, LetterText? text) =>
        text is null ? [] : [(role, text.Value)];

    private static string Joined(IEnumerable<LetterText> lines) => string.Join(' ', lines.Select(line => line.Value));
}
