using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>Lists and answers, read, from which the state of a certificate is told.</summary>
internal sealed class RevocationEvidence(ImmutableArray<RevocationList> lists, ImmutableArray<OcspResponse> answers)
{
    // Clocks of servers and of this machine differ.
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(10);

    public static RevocationEvidence Of(ProofData proof) => new(
        [.. proof.Lists.Select(RevocationList.Read).OfType<RevocationList>()],
        [.. proof.Answers.Select(OcspResponse.Read).OfType<OcspResponse>()]);

    /// <summary>A certificate's state, for a signature that was there at a time.</summary>
    /// <param name="certificate">Asked about.</param>
    /// <param name="issuer">Its issuer, who alone can answer.</param>
    /// <param name="time">That it holds may have been said earlier only if it was said to hold until then.</param>
    /// <param name="now">Nothing is believed that was said later.</param>
    public RevocationStatus StatusOf(X509Certificate2 certificate, X509Certificate2 issuer, DateTimeOffset time, DateTimeOffset now)
    {
        var best = RevocationStatus.Unknown;
        foreach (var status in All(certificate, issuer, time, now))
        {
            // Whoever once took it back, took it back, whatever else was said before; the earliest time counts.
            var isWorse = status.Outcome == RevocationOutcome.Revoked && (best.Outcome != RevocationOutcome.Revoked || status.Said < best.Said);
            var isNewer = status.Outcome == RevocationOutcome.Good && (best.Outcome == RevocationOutcome.Unknown || (best.Outcome == RevocationOutcome.Good && status.Said > best.Said));
            best = isWorse || isNewer ? status : best;
        }

        return best;
    }

    private IEnumerable<RevocationStatus> All(X509Certificate2 certificate, X509Certificate2 issuer, DateTimeOffset time, DateTimeOffset now)
    {
        foreach (var list in lists)
        {
            if (list.From <= now + Skew && list.IsAbout(certificate, issuer) && Fit(list.StatusOf(certificate), list.From, list.Until, time) is { } status)
            {
                yield return status;
            }
        }

        foreach (var response in answers)
        {
            if (response.About(certificate, issuer) is { } answer && answer.From <= now + Skew && Fit(answer.Status, answer.From, answer.Until, time) is { } status)
            {
                yield return status;
            }
        }
    }

    private static RevocationStatus? Fit(RevocationStatus status, DateTimeOffset from, DateTimeOffset? until, DateTimeOffset time) =>
        status.Outcome != RevocationOutcome.Good || from >= time - Skew || until >= time - Skew ? status : null;
}
