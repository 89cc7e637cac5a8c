namespace LetterPdf.Verification;

/// <summary>The parts of a document, starting with those where a change matters most; as the code of a reason, with
/// the page's number or the name that goes with it.</summary>
public enum DocumentPart
{
    PageTree,
    Page,
    PageContent,
    Annotation,
    Appearance,
    Font,
    Picture,
    Resource,
    Tag,
    Attachment,
    Information,
    Metadata,
    Signature,
    Field,
    Form,
    Bookmark,
    Destination,
    PageLabel,
    Color,
    ProofData,
    Catalog,
    Other,
}

/// <summary>What an object is for.</summary>
/// <param name="Part">The part of the document that it belongs to.</param>
/// <param name="Page">The number of the page that it is on, from 1.</param>
/// <param name="Name">The name of the field, or the catalog's key.</param>
internal readonly record struct ObjectPart(DocumentPart Part, int? Page = null, string? Name = null);
