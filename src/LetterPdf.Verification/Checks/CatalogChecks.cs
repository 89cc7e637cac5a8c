using System.Buffers.Binary;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Checks of the catalog (ISO 32000-1, 7.7.2) and of the ways into the document.</summary>
internal static class CatalogChecks
{
    public static IEnumerable<Finding> Marked(DocumentView view)
    {
        var mark = view.Body.Dictionary(view.Catalog, "MarkInfo");
        if (view.Body.Boolean(mark, "Marked") is not true || view.Body.Boolean(mark, "Suspects") is true)
        {
            yield return new Finding(DocumentFault.NotTagged, null, null);
        }
    }

    public static IEnumerable<Finding> Language(DocumentView view)
    {
        if (!LanguageTag.IsWellFormed(view.Body.Text(view.Catalog, "Lang")))
        {
            yield return new Finding(DocumentFault.NoLanguage, null, null);
        }
    }

    public static IEnumerable<Finding> DisplayTitle(DocumentView view)
    {
        if (view.Body.Boolean(view.Body.Dictionary(view.Catalog, "ViewerPreferences"), "DisplayDocTitle") is not true)
        {
            yield return new Finding(DocumentFault.TitleNotShown, null, null);
        }
    }

    public static IEnumerable<Finding> OutputIntent(DocumentView view)
    {
        var intents = view.Body.Array(view.Catalog, "OutputIntents");
        var intent = intents is [var only] ? view.Body.Dictionary(only) : null;
        if (
            view.Body.Name(intent, "S") is not "GTS_PDFA1"
            || view.Body.Text(intent, "OutputConditionIdentifier") is null
        )
        {
            yield return new Finding(DocumentFault.NoOutputIntent, null, null);
        }
        else if (
            view.Body.Integer(view.Body.Dictionary(intent, "DestOutputProfile"), "N") != 3
            || view.Body.Data(intent!["DestOutputProfile"]) is not { } profile
            || !IsProfile(profile.Span)
        )
        {
            yield return new Finding(DocumentFault.OutputProfile, null, PdfBody.NumberOf(intent?["DestOutputProfile"]));
        }
    }

    public static IEnumerable<Finding> PageLabels(DocumentView view)
    {
        if (view.Catalog["PageLabels"] is not { } root)
        {
            yield break;
        }

        var labels = NameTree.Numbers(view.Body, root);
        if (
            labels is not [(0, _), ..]
            || labels.Any(label => label.Key >= view.Pages.Count || view.Body.Dictionary(label.Value) is null)
            || labels
                .Select(label => view.Body.Name(view.Body.Dictionary(label.Value), "S"))
                .Any(style => style is not (null or "D" or "R" or "r" or "A" or "a"))
        )
        {
            yield return new Finding(DocumentFault.PageLabels, null, PdfBody.NumberOf(root));
        }
    }

    public static IEnumerable<Finding> Outlines(DocumentView view)
    {
        var log = new FaultLog();
        if (view.Catalog["Outlines"] is { } root)
        {
            new OutlineReader(view, log).Read(root);
        }

        return log[OutlineReader.Check];
    }

    public static IEnumerable<Finding> Destinations(DocumentView view)
    {
        if (view.Body.Dictionary(view.Catalog, "Names")?["Dests"] is not { } root)
        {
            yield break;
        }

        if (view.Places is not { } names)
        {
            yield return new Finding(DocumentFault.PlacesUnordered, null, PdfBody.NumberOf(root));
            yield break;
        }

        foreach (
            var (name, value) in names.Where(entry =>
                entry.Value is PdfString or PdfName || !Destination.IsSound(view, entry.Value)
            )
        )
        {
            yield return new Finding(Reason.Of(DocumentFault.PlaceNowhere, name), null, PdfBody.NumberOf(value));
        }
    }

    private static bool IsProfile(ReadOnlySpan<byte> profile) =>
        profile.Length > 128
        && BinaryPrimitives.ReadUInt32BigEndian(profile) == profile.Length
        && profile[8] is >= 2 and < 5
        && profile[16..].StartsWith("RGB "u8)
        && profile[36..].StartsWith("acsp"u8);
}
