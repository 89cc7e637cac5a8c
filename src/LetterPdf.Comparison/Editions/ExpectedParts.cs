using System.Collections.Immutable;
using System.Diagnostics;
using LetterPdf.Model;

namespace LetterPdf.Comparison;

/// <summary>The parts that a letter has beside its body, as its outline has them.</summary>
internal static class ExpectedParts
{
    /// <summary>What parts say, pictures and places for signatures aside.</summary>
    public static IEnumerable<(PassageRole Role, string Text)> Of(IEnumerable<OutlinePart> parts) =>
        from part in parts
        let words = WordsOf(part)
        where !words.IsEmpty
        select (
            RoleOf(part.Role) ?? throw new UnreachableException($"{part.Role} is of the body."),
            LetterOutline.TextOf(words)
        );

    private static ImmutableArray<OutlineInline> WordsOf(OutlinePart part) =>
        part switch
        {
            TextPart text => text.Inlines,
            HeadingPart heading => heading.Inlines,
            SignerPart signer => signer.Lines.Inlines,
            _ => [],
        };

    /// <summary>The role of a part; null for a piece of the body.</summary>
    public static PassageRole? RoleOf(PartRole role) =>
        role switch
        {
            <= PartRole.LetterheadContact => PassageRole.Letterhead,
            PartRole.Date => PassageRole.Date,
            PartRole.Delivery => PassageRole.Delivery,
            PartRole.Addressee => PassageRole.Addressee,
            PartRole.Subject => PassageRole.Subject,
            PartRole.Salutation => PassageRole.Salutation,
            PartRole.Closing => PassageRole.Closing,
            PartRole.Signer => PassageRole.Signer,
            PartRole.Enclosures => PassageRole.Enclosures,
            PartRole.Copies => PassageRole.Copies,
            _ => null,
        };
}
