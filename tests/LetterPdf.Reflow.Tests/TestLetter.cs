using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Reflow.Tests;

/// <summary>Letters made by hand, without Input.</summary>
internal static class TestLetter
{
    private static readonly SourceFile Source = new("test", string.Empty);

    public static Place Nowhere { get; } = Source.Span(0, 0);

    /// <summary>The repository's fonts, and the tests' own of other scripts.</summary>
    public static FontLibrary Fonts { get; } =
        FontLibrary.Open(
            [
                new RepositoryFolder(RepositoryFolder.Root),
                new RepositoryFolder(Path.Combine(RepositoryFolder.Root, "tests")),
            ],
            new DiagnosticBag()
        );

    public static LetterText Line(string text) => new(text, Nowhere);

    public static Block Paragraph(string text) => new Paragraph([new TextInline(text, Nowhere)], Nowhere);

    public static Letter With(params Block[] body) =>
        new()
        {
            Language = LetterLanguage.AmericanEnglish,
            Date = new DateOnly(2024, 5, 22),
            DatePlace = Nowhere,
            Title = Line("A letter"),
            Addressees =
            [
                new Addressee
                {
                    Name = Line("President A. B. Example"),
                    Address = [Line("1 Main Street"), Line("Washington, D.C.")],
                },
            ],
            Subject = Line("A subject"),
            Salutation = Line("Dear President Example:"),
            Body = [.. body],
        };

    public static SignatoryList Signatories(params (string Name, string? Country)[] entries) =>
        new()
        {
            Heading = Line("Signatories"),
            Entries =
            [
                .. entries.Select(entry => new Signatory(
                    Line(entry.Name),
                    entry.Country is null ? null : Line(entry.Country)
                )),
            ],
        };
}
