using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>Finished letters in a few words.</summary>
public static class MergeSummary
{
    // More rows, or numbers of pages, than these are counted only.
    private const int MostRows = 10;
    private const int MostKinds = 3;

    private const double LeastSeconds = 0.001;
    private const double MostSeconds = 100;
    private const double Mega = 1_000_000;
    private const double Kilo = 1_000;

    /// <summary>What was written, in one line, and what is unusual in a second.</summary>
    /// <param name="result">A result that was written.</param>
    /// <param name="elapsed">The time that it took.</param>
    /// <param name="around">The surroundings, from which its path is shown.</param>
    public static IEnumerable<string> Told(MergeResult result, TimeSpan elapsed, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(around);
        var letters = result.Letters;
        var part = result.Shard is { } shard
            ? string.Create(
                CultureInfo.InvariantCulture,
                $" (part {shard.Number} of {shard.Of}, of {result.Recipients:N0} in all)"
            )
            : "";
        var counts = result.Findings.Count == 0 ? "" : $", {DiagnosticText.Count(result.Findings.InSourceOrder())}";
        var size = result.HasFolder ? letters.Files.Sum(file => (long)file.Length) : result.OnePdf!.Length;
        yield return $"{around.Shown(result.Path)}: {Listing.Counted(letters.Count, "letter", "letters")}{part}, "
            + $"{Listing.Counted(letters.Files.Sum(file => file.Pages), "page", "pages")}, {SizeOf(size)}"
            + $"{TimeOf(letters.Count, elapsed)}{counts}";
        if (result is { OnePdf: { } one, HasFolder: true })
        {
            yield return $"{around.Shown(one.Path)}: the same letters in one PDF, {SizeOf(one.Length)}";
        }

        if (result.OnePdf?.HasLeftOutFields is true)
        {
            yield return "The one PDF is for printing: it has no fields for electronic signatures.";
        }

        if (Unusual(letters) is { } unusual)
        {
            yield return unusual;
        }

        if (!result.LeftOut.IsEmpty)
        {
            var forms = Listing.And(result.LeftOut.Select(FormNames.NameOf));
            yield return $"letter.yml also asks for {forms}: 'letterpdf merge' makes PDFs only.";
        }
    }

    /// <summary>What became of a merge that the user has stopped.</summary>
    public static string Stopped(MergeResult result, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(around);
        return $"stopped. Nothing was written; '{around.Shown(result.Path)}' is as it was before.";
    }

    /// <summary>The title of one PDF of all letters: theirs, or the first's and how many there are.</summary>
    /// <param name="titles">The titles, at least one.</param>
    internal static string TitleOf(ImmutableArray<string> titles) =>
        titles.All(title => string.Equals(title, titles[0], StringComparison.Ordinal))
            ? titles[0]
            : $"{titles[0]} ({Listing.Counted(titles.Length, "letter", "letters")})";

    // "3 letters have 4 pages: rows 17, 40 and 212; the others have 3."
    private static string? Unusual(MergedLetters letters)
    {
        var kinds = PageCounts.ByFrequency(letters.Files.Select(file => file.Pages));
        if (kinds.Length < 2)
        {
            return null;
        }

        var rare = kinds.Skip(1).OrderDescending().Take(MostKinds).Select(pages => KindOf(letters, pages));
        var more = kinds.Length - 1 > MostKinds ? "; some have other numbers of pages" : "";
        return $"{string.Join("; ", rare)}{more}; the others have {Number(kinds[0])}.";
    }

    private static string KindOf(MergedLetters letters, int pages)
    {
        int[] kind = [.. Enumerable.Range(0, letters.Count).Where(index => letters.Files[index].Pages == pages)];
        var shown = NumberRuns.Of("row", kind.Take(MostRows).Select(index => (long)letters[index].Row));
        var more = kind.Length > MostRows ? $" and {Number(kind.Length - MostRows)} more" : "";
        return $"{Listing.Counted(kind.Length, "letter has", "letters have")} "
            + $"{Listing.Counted(pages, "page", "pages")}: {shown}{more}";
    }

    private static string SizeOf(long bytes) =>
        bytes >= Mega ? string.Create(CultureInfo.InvariantCulture, $"{bytes / Mega:N1} MB")
        : bytes >= Kilo ? string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo:N0} kB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes");

    private static string TimeOf(int count, TimeSpan elapsed)
    {
        var rate = count / Math.Max(elapsed.TotalSeconds, LeastSeconds);
        var told =
            elapsed.TotalSeconds >= MostSeconds
                ? string.Create(CultureInfo.InvariantCulture, $"{(int)elapsed.TotalMinutes} min {elapsed.Seconds} s")
                : string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds:N1} s");
        return string.Create(CultureInfo.InvariantCulture, $", in {told} ({rate:N0} a second)");
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
