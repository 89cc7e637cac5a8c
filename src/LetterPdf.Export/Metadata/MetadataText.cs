using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>A text that stands in the file's metadata.</summary>
/// <param name="What">"the title".</param>
/// <param name="Value">The text.</param>
/// <param name="Place">Where letter.yml says it.</param>
internal sealed record MetadataText(string What, string Value, Place? Place)
{
    public static IEnumerable<MetadataText> Of(TypesetDocument document)
    {
        yield return new MetadataText("the title", document.Title, document.Places.Title);
        yield return new MetadataText("the author", document.Author ?? string.Empty, document.Places.Author);
        yield return new MetadataText(
            "the identifier",
            document.Identifier ?? string.Empty,
            document.Places.Identifier
        );
        yield return new MetadataText("the subject", document.Subject ?? string.Empty, document.Places.Subject);
        yield return new MetadataText("the list of keywords", XmpPacket.KeywordsOf(document), document.Places.Keywords);
    }
}
