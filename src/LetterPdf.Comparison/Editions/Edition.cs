using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Comparison;

/// <summary>One of the letters that are compared: a finished PDF, wherever it comes from.</summary>
/// <param name="Name">As people know it: a file's or a folder's name, or a version in an archive.</param>
/// <param name="Bytes">The PDF.</param>
/// <param name="Report">What an independent reader found in it.</param>
public sealed record Edition(string Name, ReadOnlyMemory<byte> Bytes, VerificationReport Report)
{
    /// <summary>
    /// The letter from its sources, which tells what each part is; null where there are none. What is compared is
    /// always what the PDF says.
    /// </summary>
    public Letter? Letter { get; init; }

    /// <summary>Further faults, in sentences without a final stop; empty where none are known.</summary>
    public ImmutableArray<string> Faults { get; init; } = [];

    /// <summary>Whether its text can be compared: it is a PDF whose tags say what it contains.</summary>
    public bool IsComparable => Report is { IsReadable: true, Elements.IsEmpty: false };

    /// <summary>Whether nothing is known to be wrong with it, so that what was read is what it shows.</summary>
    public bool IsSound => Report is { IsReadable: true, IsSound: true, IsLetterpdf: true } && Faults.IsEmpty;

    /// <summary>Whether it is a draft of this program: it claims no archival standard, and its title begins like a
    /// draft's.</summary>
    public bool IsDraft =>
        Report.Claims == Conformance.Draft
        && Report.Facts is { Title: { } title, Language: { } language }
        && LetterLanguage.Find(language) is { } known
        && title.StartsWith(known.FormatDraftTitle(string.Empty), StringComparison.Ordinal);

    /// <summary>Reads the bytes, whatever they are.</summary>
    public static Edition Of(string name, ReadOnlyMemory<byte> bytes, Letter? letter = null) =>
        new(name, bytes, PdfVerifier.Verify(bytes)) { Letter = letter };
}
