using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Import;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>What an import did and what is left to do, in words.</summary>
internal static class ImportReport
{
    private const int LongestShown = 160;

    private const string PartsOfOther =
        "These parts are not in the body. Put them into letter.yml, in place of what it has under the same keys:";

    private const string PartsOfOwn =
        "This document was made of a letter. Its other parts are below: change letter.yml only where they say "
        + "something else, and keep fields such as {{ signatories.count }}, which come back as what they gave, in "
        + "the text too:";

    public static ImmutableArray<string> Of(ImportedText text, ImportRequest request, Surroundings around) =>
        [
            .. Written(text, request, around),
            .. text.Steps.Select(step => $"{Listing.Capital(ReasonWords.Of(step))}."),
            .. Lines(text, request, around),
            .. Names(text.Parts, request, around),
            .. Marks(text.Marks),
        ];

    private static IEnumerable<string> Written(ImportedText text, ImportRequest request, Surroundings around)
    {
        if (request.Output is { } file)
        {
            var words = Listing.Counted(WordsIn(text.Body), "word", "words");
            yield return $"{around.Shown(around.FullPath(file))}: {words}";
        }
    }

    private static IEnumerable<string> Lines(ImportedText text, ImportRequest request, Surroundings around)
    {
        var parts = text.Parts;
        if (parts.IsEmpty)
        {
            return [];
        }

        var lines = LetterLines.Write(
            parts,
            InLetter(request.Output, around) ?? "data/body.md",
            InLetter(request.Names, around) ?? "data/signatories.csv"
        );
        return lines.Length == 0
            ? []
            : ["", text.IsOwn ? PartsOfOwn : PartsOfOther, "", .. lines.TrimEnd('\n').Split('\n')];
    }

    // As letter.yml names the file, where there is one above it.
    private static string? InLetter(string? file, Surroundings around)
    {
        var path = file is null ? null : around.FullPath(file);
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "letter.yml")))
            {
                return Path.GetRelativePath(folder, path!).Replace('\\', '/');
            }
        }

        return null;
    }

    private static IEnumerable<string> Names(ImportedParts parts, ImportRequest request, Surroundings around)
    {
        if (parts.Names.IsEmpty)
        {
            return request.Names is null
                ? []
                :
                [
                    "",
                    "No list of names was found, so no CSV was written. If there is one, put a heading such as "
                        + "'Signatories' above it, and import the text again.",
                ];
        }

        var count = Listing.Counted(parts.Names.Length, "name", "names");
        return request.Names is { } file
            ? ["", $"{around.Shown(around.FullPath(file))}: {count}"]
            :
            [
                "",
                $"The list of {count}, from '{parts.Names[0].Organization}' to '{parts.Names[^1].Organization}', is "
                    + "not in the body. Add --names FILE to write it as a CSV, such as --names data/signatories.csv.",
            ];
    }

    private static IEnumerable<string> Marks(ImmutableArray<ReviewMark> marks)
    {
        if (marks.IsEmpty)
        {
            return [];
        }

        var comments = marks.Count(mark => mark.Kind == ReviewKind.Comment);
        var changes = marks.Length - comments;
        var changed = Listing.Counted(changes, "tracked change", "tracked changes");
        var commented = Listing.Counted(comments, "comment", "comments");
        var what =
            changes == 0 ? $"{commented}, which {(comments == 1 ? "is" : "are")} not read."
            : comments == 0 ? $"{changed}, taken as accepted."
            : $"{changed}, taken as accepted, and {commented}.";
        return ["", $"The text has {what} They are shown here and written nowhere:", "", .. marks.Select(Mark)];
    }

    private static string Mark(ReviewMark mark)
    {
        var who = mark.Author is { Length: > 0 } author ? $", {author}" : "";
        var when = mark.Time is { } time
            ? string.Create(CultureInfo.InvariantCulture, $", {time:yyyy-MM-dd HH:mm}")
            : "";
        return string.Create(CultureInfo.InvariantCulture, $"  paragraph {mark.Paragraph}{who}{when}: {Deed(mark)}");
    }

    private static string Deed(ReviewMark mark) =>
        mark.Kind switch
        {
            ReviewKind.Insertion => $"inserted \"{Short(mark.Text)}\"",
            ReviewKind.Deletion => $"deleted \"{Short(mark.Text)}\"",
            ReviewKind.Move => $"moved \"{Short(mark.Text)}\"",
            ReviewKind.Look => mark.Text.Length == 0
                ? "changed how something looks"
                : $"changed how \"{Short(mark.Text)}\" looks",
            _ => mark.About is { Length: > 0 } about
                ? $"says of \"{Short(about)}\": {mark.Text}"
                : $"says: {mark.Text}",
        };

    private static string Short(string text) =>
        text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown), "...");

    private static int WordsIn(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
