using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>The roots and the time against which signatures are checked.</summary>
public sealed record TrustSettings
{
    /// <summary>The tolerance between the clocks of servers and this machine; with a clock further off, every
    /// statement about time would be wrong.</summary>
    internal static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(10);

    private readonly Lazy<ImmutableArray<X509Certificate2>> _roots;

    /// <param name="roots">Provides the trust anchors; called only where there is a signature, since a system has a
    /// hundred or more.</param>
    /// <param name="now">The time of the check.</param>
    public TrustSettings(Func<ImmutableArray<X509Certificate2>> roots, DateTimeOffset now)
    {
        _roots = new Lazy<ImmutableArray<X509Certificate2>>(roots);
        Now = now;
    }

    public ImmutableArray<X509Certificate2> Roots => _roots.Value;

    public DateTimeOffset Now { get; init; }

    /// <summary>Lists and responses that were just fetched, in addition to those in the file.</summary>
    public ProofData Fresh { get; init; } = ProofData.None;
}
