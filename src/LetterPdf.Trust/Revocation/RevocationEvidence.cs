using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>Parsed revocation lists and OCSP responses, from which the status of a certificate is
/// determined.</summary>
internal sealed class RevocationEvidence(
    ImmutableArray<RevocationList> lists,
    ImmutableArray<OcspResponse> answers,
    ProofWork work
)
{
    private static readonly TimeSpan Skew = TrustSettings.ClockDifference;

    private readonly Dictionary<(string Certificate, string Issuer), ImmutableArray<Statement>> _statements = [];

    public static RevocationEvidence Of(ProofData proof) => Of(proof, new ProofWork());

    /// <summary>Built from lists and responses, each once.</summary>
    public static RevocationEvidence Of(ProofData proof, ProofWork work) =>
        new(
            [.. Different(proof.Lists).Select(RevocationList.Read).OfType<RevocationList>()],
            [.. Different(proof.Answers).Select(OcspResponse.Read).OfType<OcspResponse>()],
            work
        );

    /// <summary>A certificate's status, for a signature that existed at a time.</summary>
    /// <param name="certificate">The certificate in question.</param>
    /// <param name="issuer">Its issuer, who alone can answer.</param>
    /// <param name="time">A statement that the certificate is valid may be older than this only if it was said to
    /// last until then.</param>
    /// <param name="now">Statements later than this are not believed.</param>
    public RevocationStatus StatusOf(
        X509Certificate2 certificate,
        X509Certificate2 issuer,
        DateTimeOffset time,
        DateTimeOffset now
    )
    {
        var best = RevocationStatus.Unknown;
        foreach (var status in All(certificate, issuer, time, now))
        {
            // A revocation stands, whatever else was said before; the earliest time counts.
            var isWorse =
                status.Outcome == RevocationOutcome.Revoked
                && (best.Outcome != RevocationOutcome.Revoked || status.Said < best.Said);
            var isNewer =
                status.Outcome == RevocationOutcome.Good
                && (
                    best.Outcome == RevocationOutcome.Unknown
                    || (best.Outcome == RevocationOutcome.Good && status.Said > best.Said)
                );
            best = isWorse || isNewer ? status : best;
        }

        return best;
    }

    private IEnumerable<RevocationStatus> All(
        X509Certificate2 certificate,
        X509Certificate2 issuer,
        DateTimeOffset time,
        DateTimeOffset now
    ) =>
        from statement in Statements(certificate, issuer)
        where
            statement.From <= now + Skew
            && (
                statement.Status.Outcome != RevocationOutcome.Good
                || statement.From >= time - Skew
                || statement.Until >= time - Skew
            )
        select statement.Status;

    // Many signatures of one file ask about the same certificates, and a list may be long.
    private ImmutableArray<Statement> Statements(X509Certificate2 certificate, X509Certificate2 issuer)
    {
        var key = (
            certificate.GetCertHashString(HashAlgorithmName.SHA256),
            issuer.GetCertHashString(HashAlgorithmName.SHA256)
        );
        if (!_statements.TryGetValue(key, out var statements))
        {
            _statements[key] = statements = [
                .. lists
                    .Where(list => work.Take(list.Length) && list.IsAbout(certificate, issuer))
                    .Select(list => new Statement(list.StatusOf(certificate), list.From, list.Until)),
                .. answers
                    .Where(_ => work.Take())
                    .Select(response => response.About(certificate, issuer))
                    .OfType<OcspAnswer>()
                    .Select(answer => new Statement(answer.Status, answer.From, answer.Until)),
            ];
        }

        return statements;
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Different(IEnumerable<ReadOnlyMemory<byte>> items) =>
        items.DistinctBy(item => Convert.ToHexString(SHA256.HashData(item.Span)), StringComparer.Ordinal);

    private readonly record struct Statement(RevocationStatus Status, DateTimeOffset From, DateTimeOffset? Until);
}
