using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>
/// Checks one signature: its bytes, its time, its signer (after ETSI EN 319 102-1, 5.3 to 5.5). With a valid time
/// stamp, everything is judged at its time; without one, at the present.
/// </summary>
public sealed class SignatureValidator
{
    private readonly TrustSettings _settings;
    private readonly RevocationEvidence _evidence;
    private readonly ImmutableArray<X509Certificate2> _kept;
    private readonly PathFinder _paths;

    /// <param name="settings">Roots, and the time of the check.</param>
    /// <param name="kept">The proof data that the file keeps.</param>
    public SignatureValidator(TrustSettings settings, ProofData kept)
    {
        _settings = settings;
        _evidence = RevocationEvidence.Of(
            new ProofData([], [.. kept.Lists, .. settings.Fresh.Lists], [.. kept.Answers, .. settings.Fresh.Answers]),
            Work
        );
        _kept =
        [
            .. kept
                .Certificates.Concat(settings.Fresh.Certificates)
                .Select(certificate => CertificateFile.Decode(certificate.Span))
                .OfType<X509Certificate2>(),
        ];
        _paths = new PathFinder(() => settings.Roots, _kept, Work);
    }

    /// <summary>The work that all verdicts have taken so far.</summary>
    internal ProofWork Work { get; } = new();

    /// <summary>The verdict on a signature over bytes that stand beside it.</summary>
    public SignatureVerdict Validate(ReadOnlyMemory<byte> encoded, ReadOnlySpan<byte> content)
    {
        var read = SignedData.Read(encoded);
        if (!read.IsDone)
        {
            return new SignatureVerdict { Integrity = IntegrityOutcome.Unreadable, Problems = [read.Problem] };
        }

        var signed = read.Value;
        if (!string.Equals(signed.ContentType, Oids.Data, StringComparison.Ordinal) || !signed.Content.IsEmpty)
        {
            return new SignatureVerdict
            {
                Integrity = IntegrityOutcome.Unreadable,
                Problems = [Reason.Of(SignatureProblem.NotForDocument)],
            };
        }

        if ((signed.SignerCertificate ?? _kept.FirstOrDefault(signed.Signer.IsBy)) is not { } certificate)
        {
            return new SignatureVerdict
            {
                Integrity = IntegrityOutcome.Unreadable,
                Problems = [Reason.Of(SignatureProblem.CertificateMissing)],
            };
        }

        var verdict = new SignatureVerdict
        {
            Integrity = IntegrityOutcome.Intact,
            Signer = CertificateFacts.Of(certificate),
            Algorithm = signed.Signer.Scheme?.Name,
            HasExpired = _settings.Now.UtcDateTime > certificate.NotAfter.ToUniversalTime(),
            IsBaseline = IsBaseline(signed),
        };
        return SignatureIntegrity.Of(signed, certificate, content) is { } fault
            ? verdict with
            {
                Integrity = fault.Outcome,
                Problems = [fault.Problem],
            }
            : WithSigner(WithTimestamp(verdict, signed), signed, certificate);
    }

    /// <summary>The verdict on a time stamp for a whole document (ETSI EN 319 142-1, 5.5).</summary>
    public SignatureVerdict ValidateTimestamp(ReadOnlyMemory<byte> encoded, ReadOnlySpan<byte> content)
    {
        var token = TimestampToken.Read(encoded, _kept);
        if (!token.IsDone)
        {
            return new SignatureVerdict { Integrity = IntegrityOutcome.Unreadable, Problems = [token.Problem] };
        }

        var facts = CertificateFacts.Of(token.Value.Authority);
        var verdict = new SignatureVerdict
        {
            Integrity = IntegrityOutcome.Intact,
            Signer = facts,
            Timestamp = new TimestampVerdict(token.Value.Time, facts, null),
            Level = SignatureLevel.BaselineT,
        };
        return !token.Value.IsFor(content)
                ? verdict with
                {
                    Integrity = IntegrityOutcome.Changed,
                    Problems = [SignatureIntegrity.Changed.Problem],
                }
            : Untrusted(token.Value) is { } problem
                ? Against(
                    verdict with
                    {
                        Timestamp = new TimestampVerdict(token.Value.Time, facts, problem),
                    },
                    IdentityOutcome.UnknownRoot,
                    problem
                )
            : verdict with { Identity = IdentityOutcome.Trusted };
    }

    private static bool IsBaseline(SignedData signed) =>
        signed.SignerCertificate is not null
        && signed.Signer.SignedAttribute(Oids.SigningCertificateV2) is not null
        && !signed.Signer.Says(Oids.SigningTime);

    private static SignatureVerdict Against(SignatureVerdict verdict, IdentityOutcome outcome, Reason problem) =>
        verdict with
        {
            Identity = outcome,
            Problems = [.. verdict.Problems, problem],
        };

    private SignatureVerdict WithTimestamp(SignatureVerdict verdict, SignedData signed)
    {
        if (signed.Signer.UnsignedAttribute(Oids.SignatureTimestamp) is not { } encoded)
        {
            return verdict;
        }

        var token = TimestampToken.Read(encoded, _kept);
        if (!token.IsDone)
        {
            return verdict with { TimestampFault = token.Problem, Problems = [token.Problem] };
        }

        var problem = Problem(token.Value, signed);
        var timestamp = new TimestampVerdict(token.Value.Time, CertificateFacts.Of(token.Value.Authority), problem);
        return verdict with
        {
            Timestamp = timestamp,
            Level = problem is null ? SignatureLevel.BaselineT : SignatureLevel.BaselineB,
            Problems = problem is null ? [] : [problem],
        };
    }

    private Reason? Problem(TimestampToken token, SignedData signed) =>
        token.IsFor(signed.Signer.Signature.Span) ? Untrusted(token) : Reason.Of(TimestampProblem.OfOtherSignature);

    private Reason? Untrusted(TimestampToken token)
    {
        if (token.Time > _settings.Now + TrustSettings.ClockDifference)
        {
            return Reason.Of(TimestampProblem.StillToCome, token.Time);
        }

        // At the present, not at its own time: with the key of an expired authority anybody could write any time into
        // a stamp.
        var path = _paths.Find(token.Authority, token.Certificates, _settings.Now, PathUse.Timestamps);
        if (!path.IsTrusted)
        {
            return Reason.Of(TimestampProblem.ProvesNothing, path.Problem!);
        }

        var problem =
            Revoked(path, token.Time, out _) ?? (Work.IsExhausted ? Reason.Of(CertificateProblem.TooMany) : null);
        return problem is null ? null : Reason.Of(TimestampProblem.ProvesNothing, problem);
    }

    private SignatureVerdict WithSigner(SignatureVerdict verdict, SignedData signed, X509Certificate2 certificate)
    {
        if (CertificatePurpose.AgainstDocuments(certificate) is { } unfit)
        {
            return Against(verdict, IdentityOutcome.Unfit, Reason.Of(CertificateProblem.MustNotHaveSigned, unfit));
        }

        var time = verdict.Timestamp is { Holds: true } timestamp ? timestamp.Time : _settings.Now;
        var path = _paths.Find(certificate, signed.Certificates, time, PathUse.Documents);
        if (!path.IsTrusted)
        {
            return Against(verdict, Outcome(path.Fault), OutOfTime(verdict, path));
        }

        var revoked = Revoked(path, time, out var status);
        verdict = verdict with
        {
            Root = CertificateFacts.Of(path.Certificates[^1]),
            Revocation = status,
            Identity = IdentityOutcome.Trusted,
        };
        return revoked is not null ? Against(verdict, IdentityOutcome.Revoked, revoked)
            : Work.IsExhausted ? Against(verdict, IdentityOutcome.Unfit, Reason.Of(CertificateProblem.TooMany))
            : verdict with
            {
                Level =
                    verdict.Level == SignatureLevel.BaselineT
                    && IsProvedForLong(path, time)
                    && IsTimestampProvedForLong(signed)
                        ? SignatureLevel.BaselineLT
                        : verdict.Level,
            };
    }

    private static IdentityOutcome Outcome(PathFault fault) =>
        fault switch
        {
            PathFault.Time => IdentityOutcome.OutOfTime,
            PathFault.Root => IdentityOutcome.UnknownRoot,
            PathFault.Weak => IdentityOutcome.Weak,
            _ => IdentityOutcome.Unfit,
        };

    private Reason OutOfTime(SignatureVerdict verdict, CertificatePath path) =>
        path.Fault == PathFault.Time
        && verdict.Timestamp is null
        && path.Certificates.All(certificate => certificate.NotBefore.ToUniversalTime() <= _settings.Now.UtcDateTime)
            ? Reason.Of(CertificateProblem.ExpiredUnproved, path.Problem!)
            : path.Problem!;

    private Reason? Revoked(CertificatePath path, DateTimeOffset time, out RevocationStatus own)
    {
        own = RevocationStatus.Unknown;
        for (var i = 0; i + 1 < path.Certificates.Length; i++)
        {
            var status = _evidence.StatusOf(path.Certificates[i], path.Certificates[i + 1], time, _settings.Now);
            own = i == 0 ? status : own;
            if (status.Outcome == RevocationOutcome.Revoked && status.Said <= time)
            {
                return status.Problem(CertificateProblem.Revoked, CertificateFacts.Of(path.Certificates[i]).Name);
            }
        }

        return null;
    }

    private bool IsTimestampProvedForLong(SignedData signed)
    {
        var token = TimestampToken.Read(signed.Signer.UnsignedAttribute(Oids.SignatureTimestamp)!.Value, _kept).Value!;
        var path = _paths.Find(token.Authority, token.Certificates, _settings.Now, PathUse.Timestamps);
        return IsProvedForLong(path, token.Time);
    }

    private bool IsProvedForLong(CertificatePath path, DateTimeOffset time)
    {
        for (var i = 0; i + 1 < path.Certificates.Length; i++)
        {
            if (
                _evidence.StatusOf(path.Certificates[i], path.Certificates[i + 1], time, _settings.Now).Outcome
                == RevocationOutcome.Unknown
            )
            {
                return false;
            }
        }

        return true;
    }
}
