using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Trust;

namespace LetterPdf.Signing;

/// <summary>A letter with one signature more.</summary>
/// <param name="Bytes">The letter as it was, and the signature behind it.</param>
/// <param name="Field">In which it stands.</param>
/// <param name="Verdict">What a check of the new signature says.</param>
/// <param name="Notes">What its sender should know.</param>
public sealed record SignedLetter(
    ReadOnlyMemory<byte> Bytes,
    string Field,
    SignatureVerdict Verdict,
    ImmutableArray<Reason> Notes
);
