using System.Globalization;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>Rules about the letter's words.</summary>
internal static class TextRules
{
    private const int LongestString = 32_767;

    // Private characters are in one area of the basic plane, right after the surrogates, or in two planes beyond it.
    private const char FirstSurrogate = '\uD800';
    private const char LastPrivateUse = '\uF8FF';

    public static IEnumerable<Diagnostic> Length(DocumentPlan plan) =>
        from text in Strings(plan)
        where PdfTextString.Encode(text.Value).Length > LongestString
        select DiagnosticCatalog.TextTooLong.At(
            text.Place ?? plan.Document.Places.Start,
            Reason.Of(RuleFinding.TextTooLong, text.What),
            RuleAdvice.Shorten
        );

    public static IEnumerable<Diagnostic> PrivateUse(DocumentPlan plan) =>
        from run in plan.Runs
        where run.Text.AsSpan().ContainsAnyInRange(FirstSurrogate, LastPrivateUse)
        from rune in run
            .Text.EnumerateRunes()
            .Where(rune => Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse)
            .Take(1)
        select DiagnosticCatalog.PrivateUseCharacter.At(
            run.Place ?? plan.Document.Places.Start,
            Reason.Of(RuleFinding.PrivateCharacter, run.Text, rune.Value),
            RuleAdvice.ReplaceCharacter
        );

    public static IEnumerable<Diagnostic> Characters(DocumentPlan plan) =>
        from run in plan.Runs
        where run.Text.AsSpan().ContainsAny('\0', '\uFEFF', '\uFFFE')
        select DiagnosticCatalog.ConformanceRuleUnmet.At(
            run.Place ?? plan.Document.Places.Start,
            Reason.Of(RuleFinding.NoCharacter, run.Text),
            RuleAdvice.RemoveCharacter
        );

    private static IEnumerable<(RulePhrase What, string Value, Place? Place)> Strings(DocumentPlan plan)
    {
        foreach (var text in MetadataText.Of(plan.Document))
        {
            yield return (text.What, text.Value, text.Place);
        }

        foreach (var bookmark in plan.Bookmarks)
        {
            yield return (RulePhrase.Heading, bookmark.Title, plan.Document.Structure[bookmark.Element].Place);
        }

        foreach (var element in plan.Document.Structure)
        {
            yield return (RulePhrase.PictureText, (element as FigureElement)?.Alt ?? string.Empty, element.Place);
            var description = (element as InnerLinkElement)?.Link.Description;
            yield return (RulePhrase.LinkDescription, description ?? string.Empty, element.Place);
        }

        foreach (var field in plan.Widgets.Select(widget => widget.Field))
        {
            yield return (RulePhrase.FieldDescription, field.Description, field.Place);
            yield return (RulePhrase.Signer, field.Signer, field.Place);
            yield return (RulePhrase.SigningReason, field.Reason ?? string.Empty, field.Place);
            yield return (RulePhrase.SigningPlace, field.Location ?? string.Empty, field.Place);
            yield return (RulePhrase.SignerContact, field.Contact ?? string.Empty, field.Place);
        }

        foreach (var index in plan.Links.Select(link => link.Element).Distinct())
        {
            var element = plan.Document.Structure[index];
            yield return (RulePhrase.LinkText, plan.Structure.TextOf(index), element.Place);
            var address = element is OuterLinkElement outer ? LinkTarget.Of(outer) : string.Empty;
            yield return (RulePhrase.LinkAddress, address, element.Place);
        }
    }
}
