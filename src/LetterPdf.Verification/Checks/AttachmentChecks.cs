namespace LetterPdf.Verification;

/// <summary>Checks of the files inside the file.</summary>
internal static class AttachmentChecks
{
    public static IEnumerable<Finding> Attachments(DocumentView view)
    {
        var listed = AttachmentReader.Listed(view);
        if (listed is null)
        {
            yield return new Finding("the names of the files inside are not in order (/EmbeddedFiles)", null, null);
            yield break;
        }

        var associated = view.Body.Array(view.Catalog, "AF")?.Select(PdfBody.NumberOf).ToHashSet() ?? [];
        var claim = MetadataChecks.ClaimOf(view.Metadata)?.Archive;
        if (claim is { MayHoldFiles: false } && listed.Count + associated.Count > 0)
        {
            yield return new Finding(
                "files are inside the file, which PDF/A-2 lets be PDF/A themselves only",
                null,
                null
            );
        }

        foreach (var (_, value) in listed)
        {
            foreach (var message in Attachment(view, value, associated))
            {
                yield return new Finding(message, null, PdfBody.NumberOf(value));
            }
        }

        foreach (var number in associated.Except(listed.Select(entry => PdfBody.NumberOf(entry.Value))))
        {
            yield return new Finding("a file inside has no name in the list (/EmbeddedFiles)", null, number);
        }
    }

    private static IEnumerable<string> Attachment(DocumentView view, PdfValue value, HashSet<int?> associated)
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
            yield return $"the file \"{name}\" inside does not say its name, or what it is to the document (/F, "
                + $"/UF, /AF, /AFRelationship)";
        }

        var stream = view.Body.Resolve(view.Body.Dictionary(file, "EF")?["F"]) as PdfStream;
        if (view.Body.Name(stream?.Dictionary, "Subtype")?.Split('/') is not [{ Length: > 0 }, { Length: > 0 }])
        {
            yield return $"the file \"{name}\" inside does not say of what kind it is (/Subtype)";
        }

        if (
            view.Body.Integer(view.Body.Dictionary(stream?.Dictionary, "Params"), "Size")
            != view.Body.Data(stream)?.Length
        )
        {
            yield return $"the file \"{name}\" inside is not as long as it says (/Size)";
        }
    }
}
