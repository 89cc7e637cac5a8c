namespace LetterPdf.Import;

/// <summary>A piece of a line in Markdown before it is written. The family is closed.</summary>
internal abstract record InlineToken
{
    private InlineToken() { }

    /// <summary>Text that is escaped as its neighbours ask for.</summary>
    internal sealed record Words(string Value) : InlineToken;

    /// <summary>The beginning or the end of emphasis.</summary>
    /// <param name="Length">1 for emphasis, 2 for strong emphasis.</param>
    internal sealed record Mark(bool IsOpen, int Length) : InlineToken;

    /// <summary>What stands before the words of a link.</summary>
    internal sealed record LinkStart : InlineToken;

    internal sealed record LinkEnd(string Target) : InlineToken;

    /// <summary>Words with attributes: they stand in the file as they are.</summary>
    internal sealed record Span(string Value, string Attributes) : InlineToken;

    internal sealed record Note(int Number) : InlineToken;

    internal sealed record Break : InlineToken;
}
