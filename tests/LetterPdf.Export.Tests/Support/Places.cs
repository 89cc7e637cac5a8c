using LetterPdf.Model;

namespace LetterPdf.Export.Tests;

/// <summary>A place of its own for each thing that a finding can point at.</summary>
internal static class Places
{
    private static readonly SourceFile File = new(
        "letter.yml",
        "start title author identifier subject keywords language page type element"
    );

    public static SourceSpan Start { get; } = Of("start");

    public static SourceSpan Title { get; } = Of("title");

    public static SourceSpan Author { get; } = Of("author");

    public static SourceSpan Identifier { get; } = Of("identifier");

    public static SourceSpan Subject { get; } = Of("subject");

    public static SourceSpan Keywords { get; } = Of("keywords");

    public static SourceSpan Language { get; } = Of("language");

    public static SourceSpan Page { get; } = Of("page");

    public static SourceSpan Type { get; } = Of("type");

    /// <summary>Of an element or a run.</summary>
    public static SourceSpan Element { get; } = Of("element");

    public static DocumentPlaces All { get; } =
        new(Start)
        {
            Title = Title,
            Author = Author,
            Identifier = Identifier,
            Subject = Subject,
            Keywords = Keywords,
            Language = Language,
            Page = Page,
            Type = Type,
        };

    private static SourceSpan Of(string word) =>
        File.Span(File.LineText(1).IndexOf(word, StringComparison.Ordinal), word.Length);
}
