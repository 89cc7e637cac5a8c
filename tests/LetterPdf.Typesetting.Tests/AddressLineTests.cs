using LetterPdf.Model;

namespace LetterPdf.Typesetting.Tests;

/// <summary>Web and mail addresses, and words that stay together, in lines of many widths.</summary>
public sealed class AddressLineTests
{
    private const string Mail = "information@organization-communities.example.org";
    private const string Web =
        "https://www.organizationofcommunities.example/documentation/constitution_law?article=5&paragraph=2";

    private const string Signs = "/.@-_?&";

    [Fact]
    public void An_address_is_divided_behind_its_signs_and_never_with_a_hyphen() =>
        AtWidths(pages =>
        {
            foreach (var (text, next) in Lines(pages))
            {
                var end = text.TrimEnd('\u00AD');
                if (end.Length < text.Length)
                {
                    var word = end[(end.LastIndexOf(' ') + 1)..] + next.Split(' ')[0].TrimEnd('\u00AD');
                    Assert.DoesNotContain(word, Web + " " + Mail, StringComparison.Ordinal);
                }
                else if (next.Length > 0 && !text.EndsWith(' '))
                {
                    Assert.Contains(text[^1], Signs);
                    Assert.False(text.EndsWith("://", StringComparison.Ordinal));
                }
            }

            var whole = string.Concat(
                pages.Elements(StructureRole.Paragraph).SelectMany(element => element.Lines).Select(line => line.Text)
            );
            Assert.Contains(Mail, whole, StringComparison.Ordinal);
            Assert.Contains(Web, whole, StringComparison.Ordinal);
        });

    [Fact]
    public void Ordinary_words_are_still_divided_and_addresses_too()
    {
        var (hyphens, divided) = (0, 0);
        AtWidths(pages =>
        {
            hyphens += Lines(pages).Count(line => line.Text.EndsWith('\u00AD'));
            divided += Lines(pages)
                .Count(line => line.Next.Length > 0 && Signs.Contains(line.Text[^1], StringComparison.Ordinal));
        });
        Assert.True(hyphens > 20, $"{hyphens} hyphens");
        Assert.True(divided > 20, $"{divided} divided addresses");
    }

    [Fact]
    public void French_signs_begin_and_end_no_line_at_any_width() =>
        AtWidths(
            pages =>
                Assert.All(
                    Lines(pages),
                    line =>
                    {
                        Assert.DoesNotContain(line.Next.FirstOrDefault(), "\u00BB;:!?%");
                        Assert.NotEqual('\u00AB', line.Text.TrimEnd(' ', '\u00A0', '\u202F')[^1]);
                    }
                ),
            LetterLanguage.French,
            "Nous disons : \u00AB Justice pour les victimes ! \u00BB ; est-ce \u00AB\u202Fpossible\u202F\u00BB ? "
                + "Oui\u00A0! Et l\u2019\u00AB\u00A0honneur\u00A0\u00BB ?"
        );

    [Fact]
    public void French_abbreviations_end_no_ragged_line_at_any_width() =>
        AtWidths(
            pages =>
                Assert.All(
                    Lines(pages),
                    line =>
                        Assert.DoesNotContain(
                            line.Text.TrimEnd().Split(' ', '(')[^1],
                            (string[])["n\u00B0", "M.", "Mme", "art.", "\u00A7", "p."]
                        )
                ),
            LetterLanguage.French,
            "Selon la loi n\u00B0 2024-12, M. Petit et Mme Delacroix citent (art. L. 211-1, \u00A7 3 ; p. 12) le texte",
            TextAlignment.Start
        );

    private static IEnumerable<(string Text, string Next)> Lines(FinishedPages pages) =>
        pages
            .Elements(StructureRole.Paragraph)
            .SelectMany(element =>
                element.Lines.Zip(
                    element.Lines.Skip(1).Select(line => line.Text).Append(string.Empty),
                    (line, next) => (line.Text, next)
                )
            );

    private static void AtWidths(
        Action<FinishedPages> check,
        LetterLanguage? language = null,
        string? words = null,
        TextAlignment alignment = TextAlignment.Justify
    )
    {
        for (var width = 220; width < 480; width += 7)
        {
            var text = words is null
                ? $"{TestLetter.Prose(12, width)} Write to {Mail} or see {Web} ({Mail}). "
                    + $"{TestLetter.Prose(30, width + 1)}"
                : string.Join(' ', Enumerable.Repeat(words, 4));
            var letter = TestLetter.With(TestLetter.Paragraph(text));
            var side = Length.FromPoints((612 - width) / 2.0);
            var pages = TestLetter.Set(
                letter with
                {
                    Language = language ?? letter.Language,
                    Addressees = [],
                    Page = letter.Page with { Left = side, Right = side },
                    Type = letter.Type with { Alignment = alignment },
                }
            );
            check(pages);
        }
    }
}
