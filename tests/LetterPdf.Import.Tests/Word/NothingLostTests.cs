using CsCheck;

namespace LetterPdf.Import.Tests;

/// <summary>Every character of a document's text is printed, or named, or told with the changes; and no reviewer's name
/// is printed or named.</summary>
public sealed class NothingLostTests
{
    [Fact]
    public void Every_word_is_somewhere() =>
        AnyDocument.Documents.Sample(
            generated =>
            {
                var read = Imported.Of(generated.Document);
                var all = read.All;
                Assert.All(generated.Words, word => Assert.Contains(word, all, StringComparison.Ordinal));
            },
            iter: Cases.Of(600),
            print: generated => generated.Document.ToString()
        );

    [Fact]
    public void What_is_printed_is_read_by_the_letter() =>
        AnyDocument.Documents.Sample(
            generated =>
            {
                var read = Imported.Of(generated.Document);
                if (read.IsRead)
                {
                    Assert.NotEmpty(read.Markdown);
                }
            },
            iter: Cases.Of(600),
            print: generated => generated.Document.ToString()
        );

    [Fact]
    public void No_reviewer_is_printed_or_named() =>
        AnyDocument.Documents.Sample(
            generated =>
            {
                var read = Imported.Of(generated.Document);
                var printed = read.IsRead ? read.Markdown + read.Steps + read.Said : read.Said;
                Assert.All(
                    ["Ann", "Bob", "Cleo"],
                    (string name) => Assert.DoesNotContain(name, printed, StringComparison.Ordinal)
                );
            },
            iter: Cases.Of(200),
            print: generated => generated.Document.ToString()
        );
}
