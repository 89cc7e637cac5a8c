using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LetterPdf.Suite.Forms.Review;

/// <summary>A Word document as partners send it back: with tracked changes, comments and changes that nobody
/// tracked.</summary>
internal sealed class ReviewedCopy : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly WordprocessingDocument _document;
    private int _changes;

    public ReviewedCopy(ReadOnlySpan<byte> document)
    {
        _bytes.Write(document);
        _document = WordprocessingDocument.Open(_bytes, isEditable: true);
    }

    /// <summary>Replaces words, and tracks it.</summary>
    public ReviewedCopy Replace(string words, string by, string author)
    {
        var run = Split(words);
        var removed = new DeletedRun { Author = author, Id = Id() };
        var old = (Run)run.CloneNode(deep: true);
        old.RemoveAllChildren<Text>();
        old.Append(new DeletedText(words) { Space = SpaceProcessingModeValues.Preserve });
        removed.Append(old);
        run.InsertAfterSelf(removed);
        if (by.Length > 0)
        {
            var added = new InsertedRun { Author = author, Id = Id() };
            added.Append(WithText(run, by));
            removed.InsertAfterSelf(added);
        }

        run.Remove();
        return this;
    }

    /// <summary>Replaces words without a trace.</summary>
    public ReviewedCopy ReplaceSilently(string words, string by)
    {
        var run = Split(words);
        run.InsertAfterSelf(WithText(run, by));
        run.Remove();
        return this;
    }

    /// <summary>A comment on words.</summary>
    public ReviewedCopy Comment(string words, string text, string author)
    {
        var part =
            _document.MainDocumentPart!.WordprocessingCommentsPart
            ?? _document.MainDocumentPart.AddNewPart<WordprocessingCommentsPart>("rIdComments");
        part.Comments ??= new Comments();
        var id = Id();
        part.Comments.Append(new Comment(new Paragraph(new Run(new Text(text)))) { Id = id, Author = author });
        var run = Split(words);
        run.InsertBeforeSelf(new CommentRangeStart { Id = id });
        run.InsertAfterSelf(new Run(new CommentReference { Id = id }));
        run.InsertAfterSelf(new CommentRangeEnd { Id = id });
        return this;
    }

    public byte[] ToArray()
    {
        _document.Save();
        return _bytes.ToArray();
    }

    public void Dispose()
    {
        _document.Dispose();
        _bytes.Dispose();
    }

    // The first place of the words, in a run of their own.
    private Run Split(string words)
    {
        var run = _document
            .MainDocumentPart!.Document!.Descendants<Run>()
            .First(run => run.Elements<Text>().Count() == 1 && run.InnerText.Contains(words, StringComparison.Ordinal));
        var text = run.InnerText;
        var at = text.IndexOf(words, StringComparison.Ordinal);
        var before = at > 0 ? WithText(run, text[..at]) : null;
        var after = at + words.Length < text.Length ? WithText(run, text[(at + words.Length)..]) : null;
        var own = WithText(run, words);
        run.InsertAfterSelf(own);
        if (before is not null)
        {
            own.InsertBeforeSelf(before);
        }

        if (after is not null)
        {
            own.InsertAfterSelf(after);
        }

        run.Remove();
        return own;
    }

    private static Run WithText(Run run, string text)
    {
        var copy = (Run)run.CloneNode(deep: true);
        copy.RemoveAllChildren<Text>();
        copy.Append(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        return copy;
    }

    private string Id() => (++_changes).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
