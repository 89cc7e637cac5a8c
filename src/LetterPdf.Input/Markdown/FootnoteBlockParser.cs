using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>Reads footnotes, so that what is indented by four is read as it would be outside of one.</summary>
internal sealed class FootnoteBlockParser : FootnoteParser
{
    public override BlockState TryOpen(BlockProcessor processor) => Opened(processor, base.TryOpen(processor));

    /// <summary>The parser itself closes at a blank line whatever is open inside a footnote: a list's second
    /// paragraph would no longer belong to the list.</summary>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var state = Opened(processor, base.TryContinue(processor, block));

        // Only a blank line is discarded: what is inside has to see it too.
        return state == BlockState.ContinueDiscard ? BlockState.Continue : state;
    }

    // The space after the colon is not a part of what stands there: a list would need that much more indent in its
    // next lines.
    private static BlockState Opened(BlockProcessor processor, BlockState state)
    {
        if (state == BlockState.Continue && processor.NewBlocks.TryPeek(out var block) && block is Footnote)
        {
            while (processor.CurrentChar is ' ' or '\t')
            {
                processor.NextChar();
            }
        }

        return state;
    }
}
