using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>Gathers what is needed to check a signature with a time stamp when the servers are gone (ETSI EN 319 142-1,
/// 6.3, level B-LT).</summary>
public static class LongTermProof
{
    /// <summary>All certificates of both paths up to their roots, and for each its issuer's current statement of its
    /// status.</summary>
    /// <param name="signature">CMS with a time stamp.</param>
    /// <param name="identity">The signer.</param>
    /// <param name="settings">Both paths must lead to one of its roots.</param>
    /// <param name="network">Reaches the issuers' servers.</param>
    public static Result<ProofData> Collect(
        ReadOnlyMemory<byte> signature,
        SigningIdentity identity,
        TrustSettings settings,
        INetwork network
    )
    {
        var signed = SignedData.Read(signature).Value!;
        var token = TimestampToken
            .Read(signed.Signer.UnsignedAttribute(Oids.SignatureTimestamp)!.Value, identity.Others)
            .Value!;
        ImmutableArray<CertificatePath> paths =
        [
            CertificatePath.Build(
                identity.Certificate,
                identity.Others,
                settings.Roots,
                settings.Now,
                PathUse.Documents
            ),
            CertificatePath.Build(
                token.Authority,
                [.. token.Certificates, .. identity.Others],
                settings.Roots,
                settings.Now,
                PathUse.Timestamps
            ),
        ];
        if (paths.FirstOrDefault(path => !path.IsTrusted) is { } open)
        {
            return Reason.Of(
                RevocationProblem.RootNeeded,
                CertificateFacts.Of(open.Certificates[0]).Name,
                open.Problem!
            );
        }

        var collector = new RevocationCollector(network, settings.Now);
        foreach (var path in paths)
        {
            if (collector.Collect(path) is { } problem)
            {
                return problem;
            }
        }

        var certificates = paths
            .SelectMany(path => path.Certificates)
            .DistinctBy(certificate => certificate.Thumbprint, StringComparer.Ordinal);
        return new ProofData(
            [.. certificates.Select(certificate => (ReadOnlyMemory<byte>)certificate.RawData)],
            collector.Lists,
            collector.Answers
        );
    }
}
