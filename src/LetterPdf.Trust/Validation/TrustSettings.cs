using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>Against what signatures are checked.</summary>
/// <param name="Roots">Certificates that are trusted by themselves.</param>
/// <param name="Now">The time of the check.</param>
public sealed record TrustSettings(ImmutableArray<X509Certificate2> Roots, DateTimeOffset Now)
{
    /// <summary>Lists and answers that were asked for just now, beside those in the file.</summary>
    public ProofData Fresh { get; init; } = ProofData.None;
}
