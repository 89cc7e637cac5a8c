using CsCheck;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Typesetting.Tests.Outline;

/// <summary>The tags of the pages have the words of the outline, in its order: nothing twice, nothing lost.</summary>
public sealed class OutlineWordsTests
{
    [Fact]
    public void The_tags_say_the_outline_s_words_in_its_order()
    {
        var made = 0;
        GeneratedLetters.All.Sample(
            letter =>
            {
                var document = Typesetter.Typeset(
                    letter,
                    new LayoutCache(TestLetter.FontsOfManyScripts),
                    new DiagnosticBag()
                );
                if (document is null)
                {
                    return;
                }

                made++;
                Assert.Equal(SpokenWords.Of(LetterOutline.Of(letter)), SpokenWords.Of(document));
            },
            iter: Cases.Of(120),
            threads: 1
        );
        Assert.True(made > Cases.Of(120) / 2, FormattableString.Invariant($"only {made} letters were set"));
    }
}
