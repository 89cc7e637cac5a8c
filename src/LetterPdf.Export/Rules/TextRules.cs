using System.Globalization;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>Rules about the letter's words.</summary>
internal static class TextRules
{
    private const int LongestString = 32_767;

    // Private characters are in one area of the basic plane, right behind the surrogates, or in two planes beyond it.
    private const char FirstSurrogate = '\uD800';
    private const char LastPrivateUse = '\uF8FF';

    public static IEnumerable<GlyphRun> Runs(DocumentPlan plan) =>
        plan.Document.Pages.SelectMany(page => page.Frame.Items).OfType<PlacedRun>().Select(placed => placed.Run);

    public static IEnumerable<Diagnostic> Length(DocumentPlan plan) =>
        from text in Strings(plan)
        where PdfTextString.Encode(text.Value).Length > LongestString
        select DiagnosticCatalog.TextTooLong.At(
            text.Place ?? plan.Document.Places.Start,
            $"{text.What} is longer than the 32,767 bytes that PDF/A allows (ISO 19005-2, 6.1.13)",
            "Shorten it."
        );

    public static IEnumerable<Diagnostic> PrivateUse(DocumentPlan plan) =>
        from run in Runs(plan)
        where run.Text.AsSpan().ContainsAnyInRange(FirstSurrogate, LastPrivateUse)
        from rune in run
            .Text.EnumerateRunes()
            .Where(rune => Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse)
            .Take(1)
        select DiagnosticCatalog.PrivateUseCharacter.At(
            run.Place ?? plan.Document.Places.Start,
            $"\"{run.Text}\" holds {Name(rune)}, a private character that means nothing outside the font it was "
                + $"made for",
            "Replace it by a character with a meaning of its own."
        );

    public static IEnumerable<Diagnostic> Characters(DocumentPlan plan) =>
        from run in Runs(plan)
        where run.Text.AsSpan().ContainsAny('\0', '\uFEFF', '\uFFFE')
        select DiagnosticCatalog.ConformanceRuleUnmet.At(
            run.Place ?? plan.Document.Places.Start,
            $"\"{run.Text}\" holds U+0000, U+FEFF or U+FFFE, which stand for no character (ISO 19005-2, 6.2.11.7.2)",
            "Take the invisible character out."
        );

    private static IEnumerable<(string What, string Value, Place? Place)> Strings(DocumentPlan plan)
    {
        foreach (var text in MetadataText.Of(plan.Document))
        {
            yield return (text.What, text.Value, text.Place);
        }

        foreach (var bookmark in plan.Bookmarks)
        {
            yield return ("a heading", bookmark.Title, plan.Document.Structure[bookmark.Element].Place);
        }

        foreach (var element in plan.Document.Structure)
        {
            yield return ("a picture's 'alt'", (element as FigureElement)?.Alt ?? string.Empty, element.Place);
            var description = (element as InnerLinkElement)?.Link.Description;
            yield return ("a link's description", description ?? string.Empty, element.Place);
        }

        foreach (var field in plan.Widgets.Select(widget => widget.Field))
        {
            yield return ("a field's description", field.Description, field.Place);
            yield return ("who signs", field.Signer, field.Place);
            yield return ("why somebody signs", field.Reason ?? string.Empty, field.Place);
            yield return ("where somebody signs", field.Location ?? string.Empty, field.Place);
            yield return ("how a signer is reached", field.Contact ?? string.Empty, field.Place);
        }

        foreach (var index in plan.Links.Select(link => link.Element).Distinct())
        {
            var element = plan.Document.Structure[index];
            yield return ("a link's text", plan.Structure.TextOf(index), element.Place);
            var address = element is OuterLinkElement outer ? LinkTarget.Of(outer) : string.Empty;
            yield return ("a link's address", address, element.Place);
        }
    }

    private static string Name(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
}
