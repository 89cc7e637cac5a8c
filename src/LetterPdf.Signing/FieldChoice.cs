using LetterPdf.Trust;
using LetterPdf.Verification;

namespace LetterPdf.Signing;

/// <summary>Which field a signature goes into.</summary>
internal static class FieldChoice
{
    /// <summary>The field of a name, or the first that is empty; a problem where there is none, or an earlier signature
    /// forbids it.</summary>
    public static Result<SignatureField> Of(FileSurvey survey, string? name)
    {
        if (survey.Fields.IsEmpty)
        {
            return Result<SignatureField>.Failed(
                "the letter has no place for a signature: write 'signature:' with a 'name:' into its letter.yml and "
                    + "build it again"
            );
        }

        var field = survey.Fields.FirstOrDefault(candidate =>
            name is null ? !candidate.IsSigned : string.Equals(candidate.Name, name, StringComparison.Ordinal)
        );
        if (field is null)
        {
            return Result<SignatureField>.Failed(
                name is null
                    ? $"every place for a signature in the letter is signed ({Names(survey)}); for one more, write "
                        + $"it into letter.yml under 'signature:' and build the letter again"
                    : $"the letter has no place for a signature named '{name}'; it has {Names(survey)}"
            );
        }

        return field.IsSigned
                ? Result<SignatureField>.Failed($"'{field.Name}' is signed already, and a signature can't be replaced")
            : survey.Fields.FirstOrDefault(other => Forbids(other, field)) is { } earlier
                ? Result<SignatureField>.Failed(
                    $"the signature in '{earlier.Name}' does not allow anything to be added, and signing would break it"
                )
            : field;
    }

    private static string Names(FileSurvey survey) =>
        string.Join(", ", survey.Fields.Select(field => $"'{field.Name}'"));

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
