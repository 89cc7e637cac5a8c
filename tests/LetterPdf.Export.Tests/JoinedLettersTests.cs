using LetterPdf.Model;

namespace LetterPdf.Export.Tests;

public sealed class JoinedLettersTests
{
    [Fact]
    public void Each_letter_is_a_part_with_names_bookmark_and_labels_of_its_own()
    {
        var joined = JoinedLetters.Join([new(Letter("One"), "A", 2), new(Letter("Two"), "B", 17)], "Both");
        Assert.Equal(
            """
            Document [en-US]
              Part id=letter-2
                H1 id=letter-2-top "One"
                Link <#letter-2-top> "up"
              Part id=letter-17
                H1 id=letter-17-top "Two"
                Link <#letter-17-top> "up"

            """,
            StructureText.Write(joined)
        );
        Assert.Equal([1, 2], joined.Pages.Select(page => page.Number));
        var file = Exporting.Readable(joined);
        Assert.Contains("(2-)", file, StringComparison.Ordinal);
        Assert.Contains("(17-)", file, StringComparison.Ordinal);
        using var finished = new FinishedFile(joined);
        Assert.True(finished.Pdf.TryGetBookmarks(out var bookmarks, false));
        Assert.Equal(["A", "B"], bookmarks.Roots.Select(node => node.Title));
        Assert.Equal(["One", "Two"], bookmarks.Roots.SelectMany(node => node.Children).Select(node => node.Title));
    }

    [Fact]
    public void Equal_pages_have_one_stream()
    {
        var one = Exporting.Compact(JoinedLetters.Join([new(Letter("One"), "A", 2)], "T")).Length;
        var many = JoinedLetters.Join(
            [.. Enumerable.Range(2, 5).Select(i => new LetterToJoin(Letter("One"), "A", i))],
            "T"
        );
        var contents = Exporting
            .Readable(many)
            .Split('\n')
            .Where(line => line.Contains("/Contents ", StringComparison.Ordinal) && !line.Contains('('))
            .Select(line => line[line.IndexOf("/Contents ", StringComparison.Ordinal)..]);
        Assert.True(Exporting.Compact(many).Length < 2 * one);
        Assert.Single(contents.Distinct(StringComparer.Ordinal));
    }

    private static TypesetDocument Letter(string heading)
    {
        var draft = new Draft();
        draft.Line(draft.Named(StructureRole.Heading1, "top"), heading);
        return draft.Line(draft.LinkTo("top", 0), "up").Done();
    }
}
