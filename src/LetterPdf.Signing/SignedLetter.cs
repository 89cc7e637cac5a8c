using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Trust;

namespace LetterPdf.Signing;

/// <summary>A letter with one more signature.</summary>
/// <param name="Bytes">The letter as it was, with the signature appended.</param>
/// <param name="Field">The field that contains it.</param>
/// <param name="Verdict">The verdict on the new signature.</param>
/// <param name="Notes">What the sender should know.</param>
public sealed record SignedLetter(
    ReadOnlyMemory<byte> Bytes,
    string Field,
    SignatureVerdict Verdict,
    ImmutableArray<Reason> Notes
);
