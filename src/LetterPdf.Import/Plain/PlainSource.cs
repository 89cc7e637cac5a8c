using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>A decoded text with its file, for places.</summary>
/// <param name="Text">All of it, line ends as in the file.</param>
internal sealed record PlainSource(SourceFile File, string Text)
{
    public TextSpan Span(int start, int end) => File.Span(start, end - start);

    /// <summary>The place of some lines.</summary>
    public TextSpan SpanOf(ImmutableArray<PlainLine> lines) => Span(lines[0].Start, lines[^1].End);
}
