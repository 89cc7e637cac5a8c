using CsCheck;
using LetterPdf.Model;
using LetterPdf.Operations;

namespace LetterPdf.Import.Tests;

/// <summary>What the program writes for Word, it reads again.</summary>
public sealed class OwnFileTests
{
    [Fact]
    public void Any_body_comes_back_as_it_was() =>
        AnyBlocks.Bodies.Sample(
            body =>
            {
                var file = OwnFile.Of(OwnFile.LetterOf(body.Blocks, body.Notes));
                var findings = new DiagnosticBag();
                var read = TextImporter.Import("letter.docx", file, new ImportOptions(false), findings);
                Assert.Equal(
                    "",
                    string.Join('\n', findings.InSourceOrder().Select(item => ReasonWords.Of(item.Message)))
                );
                Assert.NotNull(read);
                Assert.Empty(read.Steps);
                Assert.Equal(MarkdownWriter.Write(OwnFile.Plain(body.Blocks), body.Notes), read.Body);
                Assert.Equal(ShownBlocks.Of(OwnFile.Plain(body.Blocks), body.Notes), ShownBlocks.Read(read.Body));
            },
            iter: Cases.Of(1_000),
            print: body => MarkdownWriter.Write(body.Blocks, body.Notes)
        );
}
