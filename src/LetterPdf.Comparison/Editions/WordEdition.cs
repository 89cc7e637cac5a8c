using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Comparison;

/// <summary>A Word document, with its tracked changes taken as accepted.</summary>
/// <param name="Outline">What it says. Text from the document has <see cref="DocumentParagraph"/> for its
/// place.</param>
public sealed record WordEdition(string Name, ReadOnlyMemory<byte> Bytes, LetterOutline Outline) : Edition(Name, Bytes)
{
    public override bool IsComparable => true;

    public override bool IsSound => Faults.IsEmpty;

    public override DocumentFacts Facts { get; } = new() { Language = Outline.Language.Tag, Title = Outline.Title };

    internal override EditionBlocks ReadBlocks() => OutlinePassages.Of(Outline);
}
