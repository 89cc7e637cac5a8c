using System.Collections.Immutable;
using System.Globalization;

namespace LetterPdf.Model;

/// <summary>The parts after the body, apart from the list of signatories.</summary>
internal static class EndParts
{
    public static ImmutableArray<OutlinePart> Closing(Letter letter)
    {
        var parts = ImmutableArray.CreateBuilder<OutlinePart>();
        HeadParts.Add(parts, PartRole.Closing, letter.Closing);
        foreach (var signer in letter.Signers)
        {
            var signature = signer.Signature is { } picture ? new PicturePart(PartRole.Signature, picture) : null;
            parts.Add(new SignerPart(signature, HeadParts.Lines(PartRole.Signer, signer.Lines)));
        }

        // A draft is for reading: nobody signs what may still change.
        for (var i = 0; !letter.IsDraft && i < letter.Signatures.Length; i++)
        {
            parts.Add(new SignaturePlacePart(Field(letter.Signatures[i], i + 1, letter.Language)));
        }

        return parts.ToImmutable();
    }

    public static ImmutableArray<TextPart> Ending(Letter letter)
    {
        var parts = ImmutableArray.CreateBuilder<TextPart>();
        if (!letter.Enclosures.IsEmpty)
        {
            parts.Add(HeadParts.Lines(PartRole.Enclosures, letter.Enclosures, letter.Language.EnclosuresLabel));
        }

        if (!letter.Copies.IsEmpty)
        {
            parts.Add(HeadParts.Lines(PartRole.Copies, letter.Copies, letter.Language.CopiesLabel));
        }

        return parts.ToImmutable();
    }

    private static UnsignedField Field(ElectronicSignature signature, int number, LetterLanguage language) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Signature{number}"),
            language.FormatSignature(signature.Name.Value),
            signature.Name.Value,
            signature.Name.Place
        )
        {
            Reason = signature.Reason?.Value,
            Location = signature.Place?.Value,
            Contact = signature.Contact?.Value,
        };
}
