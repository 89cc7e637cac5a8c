using LetterPdf.Pdf;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>
/// Whether a file is still the one that was written: every version of letterpdf has made its identifier from a digest
/// of all bytes before the list of objects. That finds damage and what other programs do when they save a file again;
/// whoever means harm can make a new identifier too.
/// </summary>
internal static class WrittenBytes
{
    public static IEnumerable<Finding> Findings(FirstWriting writing, ReadOnlySpan<byte> file) =>
        writing.BodyLength <= file.Length
        && FileIdentifier.Of(file[..writing.BodyLength]).AsSpan().SequenceEqual(writing.Identifier.Span)
            ? []
            : [new Finding(OriginFault.BytesChanged, null, null)];
}
