using LetterPdf.Model;

namespace LetterPdf.Export.Tests;

/// <summary>A separate place for each thing that a finding can point at.</summary>
internal static class Places
{
    private static readonly SourceFile File = new(
        "letter.yml",
        "start title author identifier subject keywords language page type element"
    );

    public static Place Start { get; } = Of("start");

    public static Place Title { get; } = Of("title");

    public static Place Author { get; } = Of("author");

    public static Place Identifier { get; } = Of("identifier");

    public static Place Subject { get; } = Of("subject");

    public static Place Keywords { get; } = Of("keywords");

    public static Place Language { get; } = Of("language");

    public static Place Page { get; } = Of("page");

    public static Place Type { get; } = Of("type");

    /// <summary>Of an element or a run.</summary>
    public static Place Element { get; } = Of("element");

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

    private static Place Of(string word) =>
        File.Span(File.LineText(1).IndexOf(word, StringComparison.Ordinal), word.Length);
}
