namespace LetterPdf.Verification;

/// <summary>
/// What each object of a document is for, found by following it from the catalog. An object that several parts use
/// belongs to the one that people see first; one that can't be reached belongs to nothing.
/// </summary>
internal sealed class DocumentParts
{
    private readonly Dictionary<int, ObjectPart> _parts = [];
    private readonly HashSet<PdfDictionary> _resources = [];

    private DocumentParts(PdfBody body)
    {
        Body = body;
        Catalog = body.Dictionary(body.Trailer, "Root") ?? PdfDictionary.Empty;
        Fields = FormReader.Read(body, new FaultLog());
        Pages = PageTreeReader.Read(body, Catalog, new FaultLog());
        FollowTrailer();
        FollowPages();
        FollowFields();
        FollowCatalog();
    }

    public PdfBody Body { get; }

    public PdfDictionary Catalog { get; }

    public IReadOnlyList<FormField> Fields { get; }

    public IReadOnlyList<PageView> Pages { get; }

    /// <summary>The objects that belong to the document, with what they are for.</summary>
    public IReadOnlyDictionary<int, ObjectPart> All => _parts;

    public static DocumentParts Of(PdfBody body) => new(body);

    /// <summary>What an object is for; null where it belongs to nothing.</summary>
    public ObjectPart? this[int number] => _parts.TryGetValue(number, out var part) ? part : null;

    private void FollowTrailer()
    {
        Name(Body.Trailer["Root"], new ObjectPart(DocumentPart.Catalog));
        Follow(Body.Trailer["Info"], new ObjectPart(DocumentPart.Information));
        foreach (var page in Pages)
        {
            _parts.TryAdd(page.ObjectNumber, new ObjectPart(DocumentPart.Page, page.Number));
        }

        foreach (var field in Fields)
        {
            _parts.TryAdd(field.Object.Number, new ObjectPart(DocumentPart.Field, Name: field.Name));
            Follow(field.Value, new ObjectPart(DocumentPart.Signature, Name: field.Name));
        }
    }

    private void FollowPages()
    {
        Follow(Catalog["Pages"], new ObjectPart(DocumentPart.PageTree));
        foreach (var page in Pages)
        {
            Follow(page.Dictionary["Contents"], new ObjectPart(DocumentPart.PageContent, page.Number));
            Follow(page.Dictionary["Annots"], new ObjectPart(DocumentPart.Annotation, page.Number));
            FollowResources(page.Dictionary["Resources"], page.Number);
            Follow(page.Dictionary, new ObjectPart(DocumentPart.Page, page.Number));
        }
    }

    // What fields show; whatever they share with a page counts as the page's.
    private void FollowFields()
    {
        foreach (var field in Fields)
        {
            Follow(field.Dictionary["AP"], new ObjectPart(DocumentPart.Appearance, Name: field.Name));
        }
    }

    private void FollowResources(PdfValue? value, int page)
    {
        Name(value, new ObjectPart(DocumentPart.Resource, page));
        if (Body.Dictionary(value) is { } resources && _resources.Add(resources))
        {
            Follow(resources["Font"], new ObjectPart(DocumentPart.Font));
            Follow(resources["XObject"], new ObjectPart(DocumentPart.Picture, page));
            Follow(resources, new ObjectPart(DocumentPart.Resource, page));
        }
    }

    private void FollowCatalog()
    {
        var names = Body.Dictionary(Catalog, "Names");
        Follow(names?["EmbeddedFiles"], new ObjectPart(DocumentPart.Attachment));
        Follow(names?["Dests"], new ObjectPart(DocumentPart.Destination));
        foreach (var (key, value) in Catalog.Entries)
        {
            Follow(value, OfKey(key));
        }
    }

    /// <summary>What the catalog keeps under a key.</summary>
    public static ObjectPart OfKey(string key) =>
        key switch
        {
            "Pages" => new ObjectPart(DocumentPart.PageTree),
            "StructTreeRoot" or "MarkInfo" => new ObjectPart(DocumentPart.Tag),
            "AF" => new ObjectPart(DocumentPart.Attachment),
            "Metadata" => new ObjectPart(DocumentPart.Metadata),
            "AcroForm" => new ObjectPart(DocumentPart.Form),
            "Outlines" => new ObjectPart(DocumentPart.Bookmark),
            "Dests" => new ObjectPart(DocumentPart.Destination),
            "PageLabels" => new ObjectPart(DocumentPart.PageLabel),
            "OutputIntents" => new ObjectPart(DocumentPart.Color),
            "DSS" => new ObjectPart(DocumentPart.ProofData),
            _ => new ObjectPart(DocumentPart.Other, Name: key),
        };

    private void Name(PdfValue? value, ObjectPart part)
    {
        if (value is PdfReference reference && Body.Find(reference) is { } found)
        {
            _parts.TryAdd(found.Number, part);
        }
    }

    // Everything reachable from a value that does not yet belong to something else.
    private void Follow(PdfValue? root, ObjectPart part)
    {
        var waiting = new Stack<PdfValue>([root ?? PdfNull.Value]);
        while (waiting.TryPop(out var value))
        {
            foreach (var reference in FileChecks.Walk(value).OfType<PdfReference>())
            {
                if (Body.Find(reference) is { } found && _parts.TryAdd(found.Number, part))
                {
                    waiting.Push(found.Value);
                }
            }
        }
    }
}
