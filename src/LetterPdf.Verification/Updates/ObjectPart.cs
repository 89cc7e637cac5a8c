namespace LetterPdf.Verification;

/// <summary>The parts of a document, those first that matter most when they are changed; as a code of a reason, with
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
/// <param name="Part">Of the document.</param>
/// <param name="Page">That it is on, from 1.</param>
/// <param name="Name">Of the field, or of the catalog's key.</param>
internal readonly record struct ObjectPart(DocumentPart Part, int? Page = null, string? Name = null);
