using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>What signatures forbid later additions to do (ISO 32000-1, 12.8.2.2 and 12.8.2.4). Time stamps are never
/// forbidden (ISO 32000-2, table 257).</summary>
internal sealed class Certification(ImmutableArray<SignatureField> fields)
{
    private const int NothingMore = 1;

    private readonly ILookup<int, string> _signed = fields
        .Where(field => field is { Value.IsTimeStamp: false })
        .ToLookup(field => field.Value!.Revision, field => field.Name);

    private readonly List<(int Revision, Func<string, bool> Forbids)> _rules =
    [
        .. from field in fields
        where field.Value?.CertificationLevel == NothingMore
        select (field.Value!.Revision, new Func<string, bool>(_ => true)),
        .. from field in fields from own in field.Value?.Locks ?? [] select (field.Value!.Revision, Rule(own)),
    ];

    /// <summary>The report of an addition, with anything that earlier signatures forbid.</summary>
    /// <param name="report">The addition.</param>
    /// <param name="index">The index of its revision.</param>
    public RevisionReport Judge(RevisionReport report, int index)
    {
        if (report.Kind != RevisionKind.Signature)
        {
            return report;
        }

        ImmutableArray<Reason> faults =
        [
            .. from name in _signed[index]
            where _rules.Exists(rule => rule.Revision < index && rule.Forbids(name))
            select Reason.Of(UpdateFault.Forbidden, name),
        ];
        return faults.IsEmpty ? report : report with { Kind = RevisionKind.Other, Changes = faults };
    }

    private static Func<string, bool> Rule(FieldLock own)
    {
        var names = own.Fields.ToHashSet(StringComparer.Ordinal);
        return own.Action switch
        {
            "Include" => names.Contains,
            "Exclude" => name => !names.Contains(name),
            _ => _ => true,
        };
    }
}
