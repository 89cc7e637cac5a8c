using System.Collections.Immutable;
using LetterPdf.Trust;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>
/// Whether what is signed in a letter is still what was signed. Whose the signatures are is no question of the archive:
/// that changes with time and with whom one trusts, and `letterpdf verify` answers it.
/// </summary>
internal static class SealCheck
{
    /// <summary>What was done to a letter after it was signed, each as a sentence without a final stop; nothing for a
    /// letter without signatures.</summary>
    public static ImmutableArray<string> Faults(PdfReading reading, Surroundings around) =>
        [
            .. reading
                .AskSignatures(new TrustSettings(() => [], around.Now))
                .Where(signature => !signature.IsUntouched)
                .Select(signature => $"the signature in '{signature.Field.Name}' does not cover what is there now"),
        ];
}
