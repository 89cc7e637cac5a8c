using CsCheck;
using LetterPdf.Model;

namespace LetterPdf.Import.Tests;

/// <summary>What is written is read by the letter's reader as the same blocks.</summary>
public sealed class MarkdownWriterTests
{
    [Fact]
    public void Any_paragraph_is_read_as_it_was() =>
        AnyBlocks.Paragraphs.Sample(
            paragraph =>
                Assert.Equal(ShownBlocks.Of([paragraph], []), ShownBlocks.Read(MarkdownWriter.Write([paragraph], []))),
            iter: Cases.Of(20_000),
            print: paragraph => MarkdownWriter.Write([paragraph], [])
        );

    [Fact]
    public void Any_blocks_are_read_as_they_were() =>
        AnyBlocks.Bodies.Sample(
            body =>
                Assert.Equal(
                    ShownBlocks.Of(body.Blocks, body.Notes),
                    ShownBlocks.Read(MarkdownWriter.Write(body.Blocks, body.Notes))
                ),
            iter: Cases.Of(4_000),
            print: body => MarkdownWriter.Write(body.Blocks, body.Notes)
        );
}
