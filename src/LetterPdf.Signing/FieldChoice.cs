using LetterPdf.Model;
using LetterPdf.Trust;
using LetterPdf.Verification;

namespace LetterPdf.Signing;

/// <summary>Which field a signature goes into.</summary>
internal static class FieldChoice
{
    /// <summary>The field with the given name, or the first empty one; a problem where there is none, or an earlier
    /// signature forbids it.</summary>
    public static Result<SignatureField> Of(FileSurvey survey, string? name)
    {
        if (survey.Fields.IsEmpty)
        {
            return Reason.Of(SigningProblem.NoField);
        }

        var field = survey.Fields.FirstOrDefault(candidate =>
            name is null ? !candidate.IsSigned : string.Equals(candidate.Name, name, StringComparison.Ordinal)
        );
        if (field is null)
        {
            var names = survey.Fields.Select(other => other.Name);
            return name is null
                ? Reason.Of(SigningProblem.AllSigned, [.. names])
                : Reason.Of(SigningProblem.NoSuchField, [name, .. names]);
        }

        return field.IsSigned ? Reason.Of(SigningProblem.AlreadySigned, field.Name)
            : survey.Fields.FirstOrDefault(other => Forbids(other, field)) is { } earlier
                ? Reason.Of(SigningProblem.Forbidden, earlier.Name)
            : field;
    }

    // ISO 32000-1, 12.8.2.2 and 12.8.2.4: level 1 certifies that nothing follows; a lock names the fields that stay as
    // they are.
    private static bool Forbids(SignatureField signed, SignatureField wanted) =>
        signed.Value is { } value
        && (value.CertificationLevel == 1 || value.Locks.Any(locked => Locks(locked, wanted.Name)));

    private static bool Locks(FieldLock locked, string name) =>
        locked.Action switch
        {
            "All" => true,
            "Include" => locked.Fields.Contains(name, StringComparer.Ordinal),
            _ => !locked.Fields.Contains(name, StringComparer.Ordinal),
        };
}
