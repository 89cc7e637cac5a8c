using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>A certificate's status.</summary>
/// <param name="Outcome">The status itself.</param>
/// <param name="Said">When it was said to be valid, or when it was revoked; null where nothing is known.</param>
/// <param name="Cause">Why it was revoked; null where no cause is given.</param>
public sealed record RevocationStatus(RevocationOutcome Outcome, DateTimeOffset? Said = null, Reason? Cause = null)
{
    public static RevocationStatus Unknown { get; } = new(RevocationOutcome.Unknown);

    /// <summary>A cause by its number; null where it is not known, or says nothing.</summary>
    internal static Reason? CauseOf(int number) =>
        number switch
        {
            1 => Reason.Of(RevocationCause.KeyCompromise),
            2 => Reason.Of(RevocationCause.AuthorityCompromise),
            3 => Reason.Of(RevocationCause.AffiliationChanged),
            4 => Reason.Of(RevocationCause.Superseded),
            5 => Reason.Of(RevocationCause.CessationOfOperation),
            6 => Reason.Of(RevocationCause.CertificateHold),
            9 => Reason.Of(RevocationCause.PrivilegeWithdrawn),
            10 => Reason.Of(RevocationCause.AttributeAuthorityCompromise),
            _ => null,
        };

    /// <summary>A reason that says it was revoked.</summary>
    /// <param name="code">The code, which says who reports it and how exactly.</param>
    /// <param name="name">The name of the certificate's owner.</param>
    internal Reason Problem(Enum code, string name) =>
        Cause is { } cause ? Reason.Of(code, name, Said!.Value, cause) : Reason.Of(code, name, Said!.Value);
}
