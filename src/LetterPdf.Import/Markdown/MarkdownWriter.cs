using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Writes blocks as Markdown that the letter's reader reads as these blocks again.</summary>
internal static class MarkdownWriter
{
    public static string Write(ImmutableArray<Block> blocks, ImmutableArray<Footnote> notes) => string.Empty;
}
