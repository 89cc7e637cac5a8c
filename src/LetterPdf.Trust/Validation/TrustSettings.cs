using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>Against what signatures are checked.</summary>
public sealed record TrustSettings
{
    /// <summary>By how much clocks may differ, those of servers and of this machine; one that is further off makes
    /// every statement about times wrong.</summary>
    internal static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(10);

    private readonly Lazy<ImmutableArray<X509Certificate2>> _roots;

    /// <param name="roots">Certificates that are trusted by themselves; asked for only where there is a signature,
    /// since a system has a hundred and more.</param>
    /// <param name="now">The time of the check.</param>
    public TrustSettings(Func<ImmutableArray<X509Certificate2>> roots, DateTimeOffset now)
    {
        _roots = new Lazy<ImmutableArray<X509Certificate2>>(roots);
        Now = now;
    }

    public ImmutableArray<X509Certificate2> Roots => _roots.Value;

    public DateTimeOffset Now { get; init; }

    /// <summary>Lists and answers that were asked for just now, beside those in the file.</summary>
    public ProofData Fresh { get; init; } = ProofData.None;
}
