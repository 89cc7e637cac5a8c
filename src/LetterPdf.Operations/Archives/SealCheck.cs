using System.Collections.Immutable;
using LetterPdf.Trust;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>
/// Whether the signed content of a letter is unchanged. Who signed is not the archive's business: that changes with
/// time and with the roots that are trusted, and `letterpdf verify` answers it.
/// </summary>
internal static class SealCheck
{
    /// <summary>Changes to a letter after it was signed, each as a sentence without its full stop; empty for a letter
    /// without signatures.</summary>
    public static ImmutableArray<string> Faults(PdfReading reading, Surroundings around) =>
        [
            .. reading
                .AskSignatures(new TrustSettings(() => [], around.Now))
                .Where(signature => !signature.IsUntouched)
                .Select(signature => $"the signature in '{signature.Field.Name}' does not cover what is there now"),
        ];
}
