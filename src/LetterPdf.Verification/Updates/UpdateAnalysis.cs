using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>
/// Describes what each addition to a file did to the file before it. A signature alone, or proof data, is a fact;
/// anything else is a fault, whether or not somebody signed before. Each addition is judged by itself: a change that
/// a later one reverts was still a change.
/// </summary>
internal static class UpdateAnalysis
{
    /// <summary>A report of each revision, the oldest first.</summary>
    public static ImmutableArray<RevisionReport> Of(
        FileHistory history,
        ImmutableArray<SignatureField> fields,
        FaultLog log
    )
    {
        var reports = ImmutableArray.CreateBuilder<RevisionReport>(history.Revisions.Count);
        reports.Add(new RevisionReport(history.Revisions[0].Start, history.Revisions[0].End, RevisionKind.Base, []));
        var certification = new Certification(fields);
        foreach (var report in Additions(history))
        {
            reports.Add(certification.Judge(report, reports.Count));
            if (reports[^1].Kind == RevisionKind.Other)
            {
                Log(reports[^1], reports.Count - 1, fields, log);
            }
        }

        return NewestText.Compare(history, reports.ToImmutable());
    }

    private static IEnumerable<RevisionReport> Additions(FileHistory history)
    {
        if (
            history.Revisions.Count > 1
            && history.Newest.Objects.Values.Sum(item => (long)item.Text.Length + Bounds.CostOfObject)
                * history.Revisions.Count
                > Bounds.MostCompared
        )
        {
            return history
                .Revisions.Skip(1)
                .Select(revision => new RevisionReport(
                    revision.Start,
                    revision.End,
                    RevisionKind.Other,
                    [UpdateFault.TooLarge]
                ));
        }

        return Compare(history);
    }

    private static IEnumerable<RevisionReport> Compare(FileHistory history)
    {
        DocumentParts? before = null;
        for (var i = 1; i < history.Revisions.Count; i++)
        {
            before ??= DocumentParts.Of(history.At(0));
            var after = DocumentParts.Of(history.At(i));
            yield return UpdateStep.Report(history.Revisions[i], before, after);
            before = after;
        }
    }

    private static void Log(RevisionReport report, int index, ImmutableArray<SignatureField> fields, FaultLog log)
    {
        var last = fields.Where(field => field.Value?.Revision < index).MaxBy(field => field.Value!.Revision);
        foreach (var change in report.Changes)
        {
            log.Add(CheckName.Updates, After(last, change));
        }
    }

    private static Reason After(SignatureField? last, Reason change) =>
        last is null ? Reason.Of(UpdateFault.AfterWriting, change)
        : string.IsNullOrWhiteSpace(last.Value!.Name) ? Reason.Of(UpdateFault.AfterSignatureIn, last.Name, change)
        : Reason.Of(UpdateFault.AfterSignatureOf, last.Value.Name, change);
}
