using System.Collections.Immutable;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>
/// The objects that stand first in the files of letters with the same pages and the same <see cref="OwnShape"/>: all
/// but the fonts, which depend on the letters' glyphs, and what is each letter's own.
/// </summary>
internal sealed class CommonObjects
{
    // Each is as large as a file.
    private const int MostHeads = 64;

    private readonly Lazy<FinishedPart> _part;
    private readonly Lazy<ImmutableArray<BookmarkLinks>> _bookmarks;
    private readonly DocumentReferences _references;
    private readonly FirstMade<string, FontObjects> _fonts = new(MostHeads);

    private CommonObjects(PdfPart part, DocumentReferences references, DocumentPlan plan)
    {
        _references = references;
        ImmutableArray<BookmarkLinks> bookmarks = [.. OutlineWriter.OwnLinks(plan, references)];

        // The ways to bookmarks may lead through each letter's own.
        ImmutableArray<PdfReference> roots = [references.Catalog, .. bookmarks.SelectMany(links => links.Below)];
        _part = new(() => part.Finish(1, roots.AsSpan()));
        _bookmarks = new(() => [.. bookmarks.Select(links => links.In(Part))]);
        Form = part.Form;
    }

    public PdfForm Form { get; }

    /// <summary>The part of them.</summary>
    public FinishedPart Part => _part.Value;

    /// <summary>The catalog, numbered.</summary>
    public PdfReference Catalog => Part.Of(_references.Catalog);

    /// <summary>Where the bookmarks of each letter's own stand among the others, numbered.</summary>
    public ImmutableArray<BookmarkLinks> Bookmarks => _bookmarks.Value;

    /// <summary>Writes the objects; streams may still be compressed afterwards.</summary>
    public static CommonObjects Begin(DocumentPlan plan, PdfForm form, ExportCache cache)
    {
        var part = new PdfPart(form, data => cache.Encode(data, StreamKind.Flate, form));
        var references = DocumentReferences.Reserve(part, plan);
        CatalogWriter.Write(part, plan, references);
        OutlineWriter.Write(part, plan, references);
        PagesWriter.Write(part, plan, references, cache);
        AnnotationWriter.Write(part, plan, references);
        FormWriter.Write(part, plan, references);
        StructureWriter.Write(part, plan, references);
        PictureWriter.Write(part, plan, references);
        return new CommonObjects(part, references, plan);
    }

    /// <summary>The beginning of files with these objects and fonts; null where a font can't be embedded.</summary>
    public FontObjects? With(FontUses fonts)
    {
        if (_fonts.Find(fonts.Additions) is { } known)
        {
            return known;
        }

        // Names in many scripts have fonts of their own each; those that many letters have came first.
        return FontObjects.Write(this, fonts) is { } made ? _fonts.Keep(fonts.Additions, made) : null;
    }
}

/// <summary>The fonts of files, and all that stands before them.</summary>
internal sealed class FontObjects
{
    private readonly Lazy<PdfHead> _head;

    private FontObjects(Func<PdfHead> join) => _head = new Lazy<PdfHead>(join);

    /// <summary>The beginning of the files.</summary>
    public PdfHead Head => _head.Value;

    /// <summary>Has it made beside whatever is done next.</summary>
    public void Begin() => _ = Task.Run(() => _head.Value);

    /// <summary>Writes the fonts; null where one can't be embedded.</summary>
    public static FontObjects? Write(CommonObjects common, FontUses fonts)
    {
        var part = new PdfPart(common.Form);
        return FontWriter.Write(part, fonts) is { } references
            ? new FontObjects(() =>
            {
                var embedded = part.Finish(common.Part.Next, references.AsSpan());
                return embedded.Count == FontWriter.ObjectsOf(references.Length, common.Form)
                    ? PdfHead.Of(common.Form, common.Part, embedded)
                    : throw new InvalidOperationException("the fonts have other objects than was said");
            })
            : null;
    }
}
