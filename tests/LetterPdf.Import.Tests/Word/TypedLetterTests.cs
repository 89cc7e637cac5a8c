using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Import.Tests;

/// <summary>The repository's letter, typed in five ways, gives its body back verbatim.</summary>
public sealed class TypedLetterTests
{
    [Fact]
    public void By_styles() => GivesBody(Imported.Of(TypedLetter.ByStyles()));

    [Fact]
    public void By_hand() => GivesBody(Imported.Of(TypedLetter.ByHand()));

    [Fact]
    public void As_Google_Docs_writes_it() => GivesBody(Imported.Of(TypedLetter.ByGoogle()));

    [Fact]
    public void With_tracked_changes_and_comments()
    {
        var read = Imported.Of(TypedLetter.ByReviewers());
        GivesBody(read);
        Assert.Equal(6, read.Draft.Marks.Count(mark => mark.Kind == ReviewKind.Comment));
        Assert.Equal(6, read.Draft.Marks.Count(mark => mark.Kind == ReviewKind.Insertion));
        Assert.DoesNotContain("Iewer", read.Markdown + read.Said + read.Steps, StringComparison.Ordinal);
    }

    // One run of LibreOffice gives the document, another the text that it sees in ours.
    [Fact]
    public void As_LibreOffice_writes_it()
    {
        var made = OtherProgram.Converted(TypedLetter.ByStyles().ToBytes(), ".docx", "docx:MS Word 2007 XML");
        GivesBody(Imported.Of(made));
    }

    [Fact]
    public void LibreOffice_sees_the_same_words()
    {
        var document = TypedLetter.ByHand().ToBytes();
        var text = Encoding.UTF8.GetString(OtherProgram.Converted(document, ".docx", "txt:Text (encoded):UTF8"));
        Assert.Equal(Folded(text.TrimStart('\uFEFF')), Folded(WordsOfOurs(Imported.Of(document))));
    }

    [Fact]
    public void Mammoth_sees_the_same_words()
    {
        var document = TypedLetter.ByReviewers().ToBytes();
        Assert.Equal(Folded(OtherProgram.Mammoth(document)), Folded(WordsOfOurs(Imported.Of(document))));
    }

    private static void GivesBody(Imported read)
    {
        Assert.Contains(TypedLetter.Body, read.Markdown, StringComparison.Ordinal);
        Assert.Equal(Folded(TypedLetter.Words), Folded(WordsOfOurs(read)));
        Assert.Empty(read.Said);
    }

    private static string WordsOfOurs(Imported read) => PlainWords.Of(read.Draft.Blocks, read.Draft.Notes);

    private static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
