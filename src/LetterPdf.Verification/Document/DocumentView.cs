namespace LetterPdf.Verification;

/// <summary>Everything in a file that the checks need, read once.</summary>
internal sealed class DocumentView
{
    private DocumentView(ReadOnlyMemory<byte> bytes, PdfBody body, FaultLog log, PdfDictionary catalog)
    {
        Bytes = bytes;
        Body = body;
        Log = log;
        Catalog = catalog;
        Info = body.Dictionary(body.Trailer, "Info");
        Metadata = XmpReader.Read(body, catalog, log);
        Fonts = new FontCatalog(body);
        Pages = PageTreeReader.Read(body, catalog, log);
        PageNumbers = Pages.Select(page => page.ObjectNumber).ToHashSet();
        Places = body.Dictionary(catalog, "Names")?["Dests"] is { } names
            ? NameTree
                .Names(body, names)
                ?.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal)
            : [];
        var reader = new ContentReader(body, Fonts, log);
        reader.Read(Pages);
        ContentWork = reader.Spent;
        Tree = new StructureReader(body, Pages, log).Read(catalog);
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    public PdfBody Body { get; }

    public FaultLog Log { get; }

    /// <summary>Bytes of content that were read, and characters that they stood for.</summary>
    public (long Bytes, long Characters) ContentWork { get; }

    public PdfDictionary Catalog { get; }

    public PdfDictionary? Info { get; }

    public XmpFacts? Metadata { get; }

    public FontCatalog Fonts { get; }

    public IReadOnlyList<PageView> Pages { get; }

    /// <summary>The objects that are pages.</summary>
    public IReadOnlySet<int> PageNumbers { get; }

    /// <summary>The named destinations; null where the names are not in order.</summary>
    public IReadOnlyDictionary<string, PdfValue>? Places { get; }

    /// <summary>The root of the tag tree; null where there is none.</summary>
    public StructureNode? Tree { get; }

    /// <summary>The view of a file's objects; null where there is no catalog.</summary>
    public static DocumentView? Of(ReadOnlyMemory<byte> bytes, PdfBody body, FaultLog log) =>
        body.Dictionary(body.Trailer, "Root") is { } catalog && body.Name(catalog, "Type") is "Catalog"
            ? new DocumentView(bytes, body, log, catalog)
            : null;
}
