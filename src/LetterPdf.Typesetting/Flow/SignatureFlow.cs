using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Flow;

/// <summary>
/// The places for electronic signatures. They follow the closing and the people under it, where a signature by hand
/// stands and a reader looks for one; behind the list a screen reader would come to them after hundreds of names.
/// Nothing is seen of them: what said "signed" on the page would say so before anybody signs.
/// </summary>
internal static class SignatureFlow
{
    public static void Add(Letter letter, FlowWriter writer, StructureBuilder structure)
    {
        // A draft is for reading: nobody signs what may still change.
        if (!letter.IsDraft && !letter.Signatures.IsEmpty)
        {
            writer.AddFields([
                .. letter.Signatures.Select((signature, index) => Place(signature, index, letter.Language, structure)),
            ]);
        }
    }

    private static PlacedField Place(
        ElectronicSignature signature,
        int index,
        LetterLanguage language,
        StructureBuilder structure
    )
    {
        var tag = ContentTag.Of(structure.Add(StructureRole.Form, span: signature.Name.Span));
        var name = string.Create(CultureInfo.InvariantCulture, $"Signature{index + 1}");
        return new PlacedField(
            tag,
            new UnsignedField(
                name,
                language.FormatSignature(signature.Name.Value),
                signature.Name.Value,
                signature.Name.Span
            )
            {
                Reason = signature.Reason?.Value,
                Place = signature.Place?.Value,
                Contact = signature.Contact?.Value,
            }
        );
    }
}
