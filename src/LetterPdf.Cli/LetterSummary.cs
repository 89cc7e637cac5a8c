using System.Globalization;

namespace LetterPdf.Cli;

/// <summary>A finished letter in a few words.</summary>
internal static class LetterSummary
{
    /// <summary>"3 pages, 116 signatories"; with those that were left out for their status.</summary>
    public static string Of(Pipeline pipeline)
    {
        var list = pipeline.Letter!.Signatories;
        var text =
            $"{Counted(pipeline.Document!.Pages.Length, "page", "pages")}, "
            + $"{Counted(list?.Entries.Length ?? 0, "signatory", "signatories")}";
        var leftOut = new[]
        {
            (list?.WithdrawnCount ?? 0, "withdrawn"),
            (list?.PendingCount ?? 0, "pending"),
            (list?.Entries.Count(entry => entry.IsPending) ?? 0, "of them pending"),
            (list?.UnwantedCount ?? 0, "without the answer asked for"),
        }
            .Where(count => count.Item1 > 0)
            .Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Item1:N0} {count.Item2}"));
        var shown = string.Join(", ", leftOut);
        return shown.Length == 0 ? text : $"{text} ({shown})";
    }

    private static string Counted(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");
}
