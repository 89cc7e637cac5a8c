using System.Text;

namespace LetterPdf.Operations;

/// <summary>The letters of an archive, one a line.</summary>
public static class ArchiveListText
{
    private const int DateLength = 10;

    public static string Write(ArchiveListing listing)
    {
        ArgumentNullException.ThrowIfNull(listing);
        var text = new StringBuilder();
        foreach (var letter in listing.Letters)
        {
            var newest = letter[letter.Head]!;
            var many = MergeFiles.CountIn(newest) is { } count
                ? $"  to {Listing.Counted(count, "recipient", "recipients")}"
                : string.Empty;
            text.Line($"{letter.Id}  {letter.Head}  {Date(newest.Created)}{many}  {newest.Message}");
        }

        return text.Line($"{listing.Letters.Length:N0} {(listing.Letters.Length == 1 ? "letter" : "letters")}")
            .ToString();
    }

    private static string Date(string created) => created.Length > DateLength ? created[..DateLength] : created;
}
