using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>Asks the issuers of a path's certificates whether these are still valid, and keeps the answers.</summary>
internal sealed class RevocationCollector(INetwork network, DateTimeOffset now)
{
    private readonly ImmutableArray<ReadOnlyMemory<byte>>.Builder _lists = ImmutableArray.CreateBuilder<
        ReadOnlyMemory<byte>
    >();
    private readonly ImmutableArray<ReadOnlyMemory<byte>>.Builder _answers = ImmutableArray.CreateBuilder<
        ReadOnlyMemory<byte>
    >();
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);

    public ImmutableArray<ReadOnlyMemory<byte>> Lists => _lists.ToImmutable();

    public ImmutableArray<ReadOnlyMemory<byte>> Answers => _answers.ToImmutable();

    /// <summary>Asks about every certificate of a path but its root, which only the root itself could
    /// revoke.</summary>
    /// <returns>What is wrong; null where all are valid.</returns>
    public Reason? Collect(CertificatePath path)
    {
        for (var i = 0; i + 1 < path.Certificates.Length; i++)
        {
            if (
                _done.Add(path.Certificates[i].Thumbprint)
                && Ask(path.Certificates[i], path.Certificates[i + 1]) is { } problem
            )
            {
                return problem;
            }
        }

        return null;
    }

    private Reason? Ask(X509Certificate2 certificate, X509Certificate2 issuer)
    {
        var name = CertificateFacts.Of(certificate).Name;
        var problems = new List<Reason>();
        foreach (var server in DistributionPoints.ServersOf(certificate))
        {
            if (
                Keep(
                    network.Post(server, OcspRequest.MediaType, OcspRequest.For(certificate, issuer)),
                    server,
                    isList: false,
                    certificate,
                    issuer,
                    problems
                ) is
                { } status
            )
            {
                return Against(name, status);
            }
        }

        foreach (var point in DistributionPoints.Of(certificate))
        {
            if (Keep(network.Get(point), point, isList: true, certificate, issuer, problems) is { } status)
            {
                return Against(name, status);
            }
        }

        return problems.Count == 0
            ? Reason.Of(RevocationProblem.NowhereToAsk, name)
            : Reason.Of(RevocationProblem.NobodySays, [name, .. problems]);
    }

    private RevocationStatus? Keep(
        Result<byte[]> answer,
        Uri address,
        bool isList,
        X509Certificate2 certificate,
        X509Certificate2 issuer,
        List<Reason> problems
    )
    {
        if (!answer.IsDone)
        {
            problems.Add(Reason.Of(RevocationProblem.ServerFailed, address.AbsoluteUri, answer.Problem));
            return null;
        }

        ImmutableArray<ReadOnlyMemory<byte>> one = [answer.Value];
        var status = RevocationEvidence
            .Of(isList ? new ProofData([], one, []) : new ProofData([], [], one))
            .StatusOf(certificate, issuer, now, now);
        if (status.Outcome == RevocationOutcome.Unknown)
        {
            problems.Add(Reason.Of(RevocationProblem.ServerUnreliable, address.AbsoluteUri));
            return null;
        }

        (isList ? _lists : _answers).Add(answer.Value);
        return status;
    }

    private static Reason? Against(string name, RevocationStatus status) =>
        status.Outcome == RevocationOutcome.Good ? null : status.Problem(RevocationProblem.Revoked, name);
}
