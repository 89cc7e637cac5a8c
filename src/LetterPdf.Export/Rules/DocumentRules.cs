using System.Xml;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>Rules about the document as a whole.</summary>
internal static class DocumentRules
{
    private const double SmallestPage = 3;
    private const double LargestPage = 14_400;

    public static IEnumerable<Diagnostic> HasContent(DocumentPlan plan)
    {
        if (plan.Document.Structure.IsEmpty || !plan.Structure.HasContent(0))
        {
            yield return DiagnosticCatalog.EmptyDocument.At(plan.Document.Places.Start, RuleFinding.NoContent);
        }
    }

    public static IEnumerable<Diagnostic> PageSize(DocumentPlan plan) =>
        from page in plan.Document.Pages
        where !IsInBounds(page.Frame.Width) || !IsInBounds(page.Frame.Height)
        select DiagnosticCatalog.PageSizeOutOfBounds.At(
            plan.Document.Places.Page,
            Reason.Of(RuleFinding.PageSize, page.Number, $"{page.Frame.Width}", $"{page.Frame.Height}"),
            RuleAdvice.ChangePageSize
        );

    public static IEnumerable<Diagnostic> Title(DocumentPlan plan)
    {
        if (string.IsNullOrWhiteSpace(plan.Document.Title))
        {
            yield return DiagnosticCatalog.TitleMissing.At(
                plan.Document.Places.Title,
                RuleFinding.NoTitle,
                RuleAdvice.GiveTitle
            );
        }
    }

    public static IEnumerable<Diagnostic> AttachmentNames(DocumentPlan plan) =>
        from files in plan.Document.Attachments.GroupBy(attachment => attachment.Path, StringComparer.Ordinal)
        where files.Skip(1).Any()
        select DiagnosticCatalog.ConformanceRuleUnmet.At(
            plan.Document.Places.Start,
            Reason.Of(RuleFinding.AttachmentTwice, files.Key),
            RuleAdvice.RenameLetterFile
        );

    public static IEnumerable<Diagnostic> Attachments(DocumentPlan plan)
    {
        if (!plan.Document.Attachments.IsEmpty && plan.Document.Conformance.Archive is { MayHoldFiles: false })
        {
            yield return DiagnosticCatalog.ConformanceRuleUnmet.At(
                plan.Document.Places.Start,
                Reason.Of(RuleFinding.NoAttachments, $"{plan.Document.Conformance}"),
                RuleAdvice.AskForPdfA3
            );
        }
    }

    public static IEnumerable<Diagnostic> Metadata(DocumentPlan plan) =>
        from text in MetadataText.Of(plan.Document)
        where !IsXmlText(text.Value)
        select DiagnosticCatalog.ConformanceRuleUnmet.At(
            text.Place,
            Reason.Of(RuleFinding.ControlCharacter, text.What),
            RuleAdvice.RemoveCharacter
        );

    public static IEnumerable<Diagnostic> Languages(DocumentPlan plan)
    {
        if (!LanguageTag.IsWellFormed(plan.Document.Language))
        {
            yield return Unlike(plan.Document.Language, plan.Document.Places.Language);
        }

        foreach (var element in plan.Document.Structure.OfType<SpanElement>())
        {
            if (!LanguageTag.IsWellFormed(element.Language))
            {
                yield return Unlike(element.Language, element.Place ?? plan.Document.Places.Start);
            }
        }
    }

    private static Diagnostic Unlike(string language, Place? place) =>
        DiagnosticCatalog.LanguageNotATag.At(
            place,
            Reason.Of(RuleFinding.BadLanguage, language),
            RuleAdvice.WriteLanguage
        );

    private static bool IsInBounds(Length side) => side.Points is >= SmallestPage and <= LargestPage;

    private static bool IsXmlText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
