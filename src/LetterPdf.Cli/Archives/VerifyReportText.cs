using System.Globalization;
using System.Text;
using LetterPdf.Archive;

namespace LetterPdf.Cli.Archives;

/// <summary>What `archive verify` found, for people: a line for each finding, and the verdict at the end.</summary>
internal static class VerifyReportText
{
    public static string Write(VerifyReport report)
    {
        var text = new StringBuilder();
        foreach (var finding in report.Findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"{finding.Place}: {(finding.IsError ? "error" : "warning")} {Codes(finding)}{finding.Message}\n");
        }

        var verdict = report.Errors == 0 ? "valid" : "not valid";
        text.Append(CultureInfo.InvariantCulture, $"{report.Folder}: {verdict}; {Count(report.Errors, "error")}, {Count(report.Warnings, "warning")}; ");
        text.Append(report.IsObject ? "one object, " : $"{Count(report.Objects, "letter")}, ").Append(Count(report.Versions, "version"));
        if (report.Letters is { } letters)
        {
            text.Append(CultureInfo.InvariantCulture, $"; {Count(letters, "PDF")} verified");
        }

        return text.Append('\n').ToString();
    }

    private static string Codes(ArchiveFinding finding) => finding.Codes.IsEmpty ? string.Empty : string.Join(' ', finding.Codes.Select(code => code.Id)) + ": ";

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? string.Empty : "s")}");
}
