using System.Globalization;
using System.Text;
using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>What `archive verify` found, for people: a line for each finding, and the verdict at the end.</summary>
public static class ArchiveReportText
{
    public static string Write(ArchiveReport report)
    {
        var text = new StringBuilder();
        foreach (var finding in report.Findings)
        {
            text.Line($"{finding.Place}: {(finding.IsError ? "error" : "warning")} {Codes(finding)}{finding.Message}");
        }

        return text.Line($"{Verdict(report)}").ToString();
    }

    /// <summary>Whether the archive is sound, and how much is in it.</summary>
    public static string Verdict(ArchiveReport report)
    {
        var verdict = report.Errors == 0 ? "valid" : "not valid";
        var letters = report.IsObject ? "one object" : Count(report.Objects, "letter");
        var verified = report.Letters is { } count ? $"; {Count(count, "PDF")} verified" : string.Empty;
        return $"{report.Folder}: {verdict}; {Count(report.Errors, "error")}, {Count(report.Warnings, "warning")}; "
            + $"{letters}, {Count(report.Versions, "version")}{verified}";
    }

    private static string Codes(ArchiveRemark finding) =>
        finding.Codes.IsEmpty ? string.Empty : string.Join(' ', finding.Codes.Select(code => code.Id)) + ": ";

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? string.Empty : "s")}");
}
