using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Tests;

/// <summary>Letters made by hand, without Input.</summary>
internal static partial class TestLetter
{
    private static readonly SourceFile Source = new("test", string.Empty);

    public static Place Nowhere { get; } = Source.Span(0, 0);

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

    public static SignatoryList Signatories(int columns, IEnumerable<(string Name, string? Country)> entries) =>
        new()
        {
            Heading = Line("Signatories"),
            Columns = columns,
            Entries =
            [
                .. entries.Select(entry => new Signatory(
                    Line(entry.Name),
                    entry.Country is null ? null : Line(entry.Country)
                )),
            ],
        };

    /// <summary>Sentences that repeat in no simple rhythm, so that lines end everywhere.</summary>
    public static string Prose(int words, int seed = 1)
    {
        ImmutableArray<string> lexicon =
        [
            "accountability",
            "is",
            "important",
            "for",
            "its",
            "own",
            "sake",
            "and",
            "protects",
            "against",
            "the",
            "commission",
            "of",
            "future",
            "atrocity",
            "crimes",
            "acting",
            "where",
            "it",
            "has",
            "jurisdiction",
            "within",
            "mandate",
            "as",
            "a",
            "court",
            "last",
            "resort",
            "works",
            "together",
            "with",
            "national",
            "authorities",
            "to",
            "ensure",
            "perpetrators",
        ];
        var text = new System.Text.StringBuilder();
        var state = (uint)seed;
        for (var i = 0; i < words; i++)
        {
            state = (state * 1664525) + 1013904223;
            text.Append(i == 0 ? string.Empty : " ").Append(lexicon[(int)((state >> 16) % (uint)lexicon.Length)]);
        }

        return text.Append('.').ToString();
    }
}
