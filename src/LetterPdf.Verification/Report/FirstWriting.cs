namespace LetterPdf.Verification;

/// <summary>What is known of a file as it was first written, before anything was added to it.</summary>
/// <param name="BodyLength">How many bytes precede its cross-reference section.</param>
/// <param name="Identifier">The first of its two identifiers (ISO 32000-1, 14.4); empty where there is none.</param>
public sealed record FirstWriting(int BodyLength, ReadOnlyMemory<byte> Identifier);
