using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Markup in the texts of letter.yml, which are printed as they are: only the body is Markdown.</summary>
internal static class FieldMarkup
{
    public static void Examine(Letter letter, DiagnosticBag diagnostics)
    {
        foreach (var text in TextsOf(letter).Where(text => SignIn(text.Value) is not null))
        {
            diagnostics.Add(
                DiagnosticCatalog.LeftoverMarkup.At(
                    text.Place,
                    Reason.Of(PartFinding.MarkupInField, SignIn(text.Value)!, text.Value),
                    PartFinding.RemoveMarkup
                )
            );
        }
    }

    private static string? SignIn(string text)
    {
        foreach (var sign in new[] { "**", "~~", "](http", "&amp;", "&nbsp;", "&quot;", "&#39;", "<b>", "<i>", "<br" })
        {
            if (text.Contains(sign, StringComparison.OrdinalIgnoreCase))
            {
                return sign;
            }
        }

        return TypedFields.In(text);
    }

    private static IEnumerable<LetterText> TextsOf(Letter letter)
    {
        LetterText?[] single =
        [
            letter.Letterhead?.Name,
            letter.Letterhead?.Tagline,
            letter.Delivery,
            letter.Subject,
            letter.Salutation,
            letter.Closing,
            letter.Signatories?.Heading,
        ];
        return single
            .OfType<LetterText>()
            .Concat(letter.Letterhead?.Address ?? [])
            .Concat(letter.Letterhead?.Contact ?? [])
            .Concat(letter.Addressees.SelectMany(addressee => addressee.Address.Add(addressee.Name)))
            .Concat(
                letter.Addressees.SelectMany(addressee =>
                    new[] { addressee.Title, addressee.Organization }.OfType<LetterText>()
                )
            )
            .Concat(
                letter.Signers.SelectMany(signer =>
                    new[] { signer.Name, signer.Title, signer.Organization }.OfType<LetterText>()
                )
            )
            .Concat(letter.Enclosures)
            .Concat(letter.Copies);
    }
}
