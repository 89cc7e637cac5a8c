using System.Collections.Immutable;

namespace LetterPdf.Verification;

/// <summary>What signatures forbid that come after them (ISO 32000-1, 12.8.2.2 and 12.8.2.4).</summary>
internal static class Certification
{
    private const int NothingMore = 1;

    /// <summary>An addition with what earlier signatures have against it.</summary>
    /// <param name="report">The addition.</param>
    /// <param name="index">Of its revision.</param>
    /// <param name="fields">All signature fields.</param>
    public static RevisionReport Judge(RevisionReport report, int index, ImmutableArray<SignatureField> fields)
    {
        var earlier = fields.Where(field => field.Value?.Revision < index).Select(field => field.Value!).ToList();
        ImmutableArray<string> faults =
        [
            .. from field in fields
               where field.Value?.Revision == index && report.Kind == RevisionKind.Signature
               from signature in earlier
               where signature.CertificationLevel == NothingMore || signature.Locks.Any(own => IsLocked(own, field.Name))
               select $"the field \"{field.Name}\" was signed, which an earlier signature forbids (/DocMDP, /FieldMDP)",
        ];
        return faults.IsEmpty ? report : report with { Kind = RevisionKind.Other, Changes = [.. faults.Distinct(StringComparer.Ordinal)] };
    }

    private static bool IsLocked(FieldLock own, string field) => own.Action switch
    {
        "Include" => own.Fields.Contains(field, StringComparer.Ordinal),
        "Exclude" => !own.Fields.Contains(field, StringComparer.Ordinal),
        _ => true,
    };
}
