using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Checks of what the file says about the document.</summary>
internal static class MetadataChecks
{
    /// <summary>What the file claims; null where it claims nothing, or a standard that does not exist.</summary>
    public static Conformance? ClaimOf(XmpFacts? facts)
    {
        if (
            facts is null
            || facts.ArchiveParts.Count > 1
            || facts.ArchiveLevels.Count > 1
            || facts.AccessParts.Count > 1
        )
        {
            return null;
        }

        var standards = ImmutableArray.CreateBuilder<PdfStandard>();
        if (facts.ClaimsArchive)
        {
            var level = facts.ArchiveLevels.FirstOrDefault();
            var name = $"pdf/a-{facts.ArchiveParts.FirstOrDefault()}{level?.ToLowerInvariant()}";
            if (level is not ("A" or "U" or "B") || Conformance.Parse(name) is not { } archive)
            {
                return null;
            }

            standards.Add(archive);
        }

        if (facts.AccessParts.Count > 0)
        {
            if (facts.AccessParts[0] is not "1")
            {
                return null;
            }

            standards.Add(PdfStandard.PdfUa1);
        }

        return Conformance.TryCreate(standards.ToImmutable(), out var claim) ? claim : null;
    }

    public static IEnumerable<Finding> Claim(DocumentView view)
    {
        if (
            view.Metadata is { } facts
            && (facts.ClaimsArchive || facts.AccessParts.Count > 0)
            && ClaimOf(facts) is null
        )
        {
            yield return Said(view, MetadataFault.Claim);
        }
    }

    public static IEnumerable<Finding> Extension(DocumentView view)
    {
        if (view.Metadata is { AccessParts.Count: > 0, DescribesAccess: false })
        {
            yield return Said(view, MetadataFault.ExtensionSchema);
        }
    }

    public static IEnumerable<Finding> Title(DocumentView view)
    {
        if (string.IsNullOrWhiteSpace(view.Metadata?.Title))
        {
            yield return Said(view, MetadataFault.NoTitle);
        }
    }

    public static IEnumerable<Finding> Agree(DocumentView view)
    {
        var facts = view.Metadata ?? new XmpFacts();
        (string Key, string? Other)[] pairs =
        [
            ("Title", facts.Title),
            ("Author", facts.Creator),
            ("Subject", facts.Description),
            ("Keywords", facts.Keywords),
            ("Creator", facts.CreatorTool),
            ("Producer", facts.Producer),
        ];
        foreach (var (key, other) in pairs)
        {
            if (
                view.Info?[key] is not null
                && !string.Equals(view.Body.Text(view.Info, key), other, StringComparison.Ordinal)
            )
            {
                yield return Said(
                    view,
                    Reason.Of(
                        MetadataFault.Disagreement,
                        key,
                        view.Body.Text(view.Info, key) ?? string.Empty,
                        other ?? string.Empty
                    )
                );
            }
        }

        if (facts.Identifiers.Count > 1)
        {
            yield return Said(view, MetadataFault.TwoIdentifiers);
        }

        foreach (var (key, other) in new[] { ("CreationDate", facts.CreateDate), ("ModDate", facts.ModifyDate) })
        {
            if (
                view.Info?[key] is not null
                && (Moment(view.Body.Text(view.Info, key)) is not { } moment || Moment(other) != moment)
            )
            {
                yield return Said(
                    view,
                    Reason.Of(
                        MetadataFault.Disagreement,
                        key,
                        view.Body.Text(view.Info, key) ?? string.Empty,
                        other ?? string.Empty
                    )
                );
            }
        }
    }

    // "D:20240522000000Z" or "2024-05-22T00:00:00Z".
    private static DateTimeOffset? Moment(string? text)
    {
        string[] forms =
        [
            "'D:'yyyyMMddHHmmss'Z'",
            "yyyy-MM-dd'T'HH:mm:ss'Z'",
            "yyyy-MM-dd'T'HH:mm:sszzz",
            "'D:'yyyyMMddHHmmsszzz",
        ];
        return DateTimeOffset.TryParseExact(
            text?.Replace("'", string.Empty, StringComparison.Ordinal),
            forms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var moment
        )
            ? moment
            : null;
    }

    private static Finding Said(DocumentView view, Reason reason) =>
        new(reason, null, PdfBody.NumberOf(view.Catalog["Metadata"]));
}
