using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Comparison;

/// <summary>A finished PDF.</summary>
/// <param name="Report">What an independent reader found in it.</param>
public sealed record PdfEdition(string Name, ReadOnlyMemory<byte> Bytes, VerificationReport Report)
    : Edition(Name, Bytes)
{
    /// <summary>Whether it is a PDF whose tags say what it contains.</summary>
    public override bool IsComparable => Report is { IsReadable: true, Elements.IsEmpty: false };

    public override bool IsSound => Report is { IsReadable: true, IsSound: true, IsLetterpdf: true } && Faults.IsEmpty;

    /// <summary>Whether it claims no archival standard, and its title begins like a draft's.</summary>
    public override bool IsDraft =>
        Report.Claims == Conformance.Draft
        && Report.Facts is { Title: { } title, Language: { } language }
        && LetterLanguage.Find(language) is { } known
        && title.StartsWith(known.FormatDraftTitle(string.Empty), StringComparison.Ordinal);

    public override DocumentFacts Facts => Report.Facts;

    /// <summary>Reads the bytes, whatever they are.</summary>
    public static PdfEdition Of(string name, ReadOnlyMemory<byte> bytes, Letter? letter = null) =>
        new(name, bytes, PdfVerifier.Verify(bytes)) { Letter = letter };

    internal override EditionBlocks ReadBlocks() => BlockReader.Read(Report.Elements);
}
