using System.Globalization;
using LetterPdf.Digests;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A finished letter in a few words.</summary>
public static class LetterSummary
{
    /// <summary>The file that was written, in one line.</summary>
    /// <param name="result">A result that was written.</param>
    /// <param name="around">The surroundings, from which its path is shown.</param>
    public static string Told(BuildResult result, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(around);
        var (built, pdf) = (result.Built, result.Built.Pdf!);
        var counts = result.Findings.Count == 0 ? "" : $", {DiagnosticText.Count(result.Findings.InSourceOrder())}";
        return string.Create(
                CultureInfo.InvariantCulture,
                $"{around.Shown(result.Path)}: {Of(built)}, {pdf.Length:N0} bytes, "
            ) + $"{built.Document!.Conformance}, SHA-256 {Sha256.HexOf(pdf)}{counts}";
    }

    /// <summary>The forms that were written beside it, in a line each.</summary>
    /// <param name="result">A result that was written.</param>
    /// <param name="around">The surroundings, from which paths are shown.</param>
    public static IEnumerable<string> Forms(BuildResult result, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(around);
        return result.Forms.Select(form => $"{around.Shown(form.Path)}: {SizeOf(form)}");
    }

    private static string SizeOf(LetterFormFile form)
    {
        if (form.Measure is not { } measure)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{form.Bytes.Length:N0} bytes");
        }

        var notes =
            measure.Words == measure.WordsWithoutNotes
                ? string.Empty
                : string.Create(CultureInfo.InvariantCulture, $" ({measure.WordsWithoutNotes:N0} without footnotes)");
        return $"{Listing.Counted(measure.Characters, "character", "characters")}, "
            + $"{Listing.Counted(measure.Words, "word", "words")}{notes}";
    }

    /// <summary>The letter that was checked, in one line; null where there is none.</summary>
    public static string? Told(CheckedLetter result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Findings.HasErrors || result.Built.Document is null)
        {
            return null;
        }

        var counts =
            result.Findings.Count == 0 ? "nothing to say" : DiagnosticText.Count(result.Findings.InSourceOrder());
        return $"{result.Folder.LetterFile}: {Of(result)}, {counts}. Nothing was written.";
    }

    /// <summary>What the columns of the list of recipients were taken for, in one line: "data/heads.csv: name from
    /// 'Name', address from 'Street' and 'City'. Not used: 'Phone'."; null where there is no such list, or no
    /// letter.</summary>
    public static string? Columns(CheckedLetter result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result is not { Findings.HasErrors: false, Letters.Recipients: { } list })
        {
            return null;
        }

        var found = list
            .Found.GroupBy(column => column.Field, StringComparer.Ordinal)
            .Select(field => $"{field.Key} from {Listing.And(field.Select(column => $"'{column.Heading}'"))}");
        var unused = list.Unused.IsEmpty
            ? string.Empty
            : $" Not used: {string.Join(", ", list.Unused.Select(heading => $"'{heading}'"))}.";
        return $"{list.Path}: {string.Join("; ", found)}.{unused}";
    }

    /// <summary>The size of what was checked: of one letter, or of the letters of all recipients.</summary>
    public static string Of(CheckedLetter result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Letters is { } letters
            ? $"{Listing.Counted(letters.Count, "letter", "letters")}, "
                + $"{Listing.Counted(letters.Pages, "page", "pages")} in all, "
                + Signatories(result.Built)
            : Of(result.Built);
    }

    /// <summary>The letter's size, such as "3 pages, 116 signatories", with the number of those left out because of
    /// their status.</summary>
    public static string Of(BuiltLetter built) =>
        $"{Listing.Counted(built.Document!.Pages.Length, "page", "pages")}, {Signatories(built)}";

    private static string Signatories(BuiltLetter built)
    {
        var list = built.Letter!.Signatories;
        var text = Listing.Counted(list?.Entries.Length ?? 0, "signatory", "signatories");
        var leftOut = new[]
        {
            (list?.WithdrawnCount ?? 0, "withdrawn"),
            (list?.PendingCount ?? 0, "pending"),
            (list?.Entries.Count(entry => entry.IsPending) ?? 0, "of them pending"),
            (list?.UnwantedCount ?? 0, "without the answer asked for"),
            (list?.HiddenCount ?? 0, "hidden in the sheet"),
            (list?.StruckCount ?? 0, "struck out"),
        }
            .Where(count => count.Item1 > 0)
            .Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Item1:N0} {count.Item2}"));
        var shown = string.Join(", ", leftOut);
        return shown.Length == 0 ? text : $"{text} ({shown})";
    }
}
