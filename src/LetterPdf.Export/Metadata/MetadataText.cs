using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>A text in the file's metadata.</summary>
/// <param name="What">Which text it is.</param>
/// <param name="Value">The text.</param>
/// <param name="Place">Where letter.yml gives it.</param>
internal sealed record MetadataText(RulePhrase What, string Value, Place? Place)
{
    public static IEnumerable<MetadataText> Of(TypesetDocument document)
    {
        yield return new MetadataText(RulePhrase.Title, document.Title, document.Places.Title);
        yield return new MetadataText(RulePhrase.Author, document.Author ?? string.Empty, document.Places.Author);
        yield return new MetadataText(
            RulePhrase.Identifier,
            document.Identifier ?? string.Empty,
            document.Places.Identifier
        );
        yield return new MetadataText(RulePhrase.Subject, document.Subject ?? string.Empty, document.Places.Subject);
        yield return new MetadataText(RulePhrase.Keywords, XmpPacket.KeywordsOf(document), document.Places.Keywords);
    }
}
