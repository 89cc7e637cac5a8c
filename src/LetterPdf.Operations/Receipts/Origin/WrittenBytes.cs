using LetterPdf.Pdf;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>
/// Whether a file is still the one that was written: every version of letterpdf has made its identifier from a digest
/// of all bytes before the cross-reference table. That detects damage, and changes by other programs that save a file
/// again; a forger can make a new identifier too.
/// </summary>
internal static class WrittenBytes
{
    public static IEnumerable<Finding> Findings(FirstWriting writing, ReadOnlySpan<byte> file) =>
        writing.BodyLength <= file.Length
        && FileIdentifier.Of(file[..writing.BodyLength]).AsSpan().SequenceEqual(writing.Identifier.Span)
            ? []
            : [new Finding(OriginFault.BytesChanged, null, null)];
}
