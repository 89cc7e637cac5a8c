using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Checks of the files inside the file.</summary>
internal static class AttachmentChecks
{
    public static IEnumerable<Finding> Attachments(DocumentView view)
    {
        var listed = AttachmentReader.Listed(view);
        if (listed is null)
        {
            yield return new Finding(AttachmentFault.Unordered, null, null);
            yield break;
        }

        var associated = view.Body.Array(view.Catalog, "AF")?.Select(PdfBody.NumberOf).ToHashSet() ?? [];
        var claim = MetadataChecks.ClaimOf(view.Metadata)?.Archive;
        if (claim is { MayHoldFiles: false } && listed.Count + associated.Count > 0)
        {
            yield return new Finding(AttachmentFault.Forbidden, null, null);
        }

        foreach (var (_, value) in listed)
        {
            foreach (var reason in Attachment(view, value, associated))
            {
                yield return new Finding(reason, null, PdfBody.NumberOf(value));
            }
        }

        foreach (var number in associated.Except(listed.Select(entry => PdfBody.NumberOf(entry.Value))))
        {
            yield return new Finding(AttachmentFault.Unlisted, null, number);
        }
    }

    private static IEnumerable<Reason> Attachment(DocumentView view, PdfValue value, HashSet<int?> associated)
    {
        var file = view.Body.Dictionary(value);
        var name = view.Body.Text(file, "UF");
        if (
            name is null
            || view.Body.Text(file, "F") is null
            || !associated.Contains(PdfBody.NumberOf(value))
            || view.Body.Name(file, "AFRelationship") is null
        )
        {
            yield return Reason.Of(AttachmentFault.Unnamed, name ?? string.Empty);
        }

        var stream = view.Body.Resolve(view.Body.Dictionary(file, "EF")?["F"]) as PdfStream;
        if (view.Body.Name(stream?.Dictionary, "Subtype")?.Split('/') is not [{ Length: > 0 }, { Length: > 0 }])
        {
            yield return Reason.Of(AttachmentFault.NoKind, name ?? string.Empty);
        }

        if (
            view.Body.Integer(view.Body.Dictionary(stream?.Dictionary, "Params"), "Size")
            != view.Body.Data(stream)?.Length
        )
        {
            yield return Reason.Of(AttachmentFault.Size, name ?? string.Empty);
        }
    }
}
