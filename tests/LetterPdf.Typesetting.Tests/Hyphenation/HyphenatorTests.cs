using CsCheck;
using LetterPdf.Typesetting.Hyphenation;

namespace LetterPdf.Typesetting.Tests.Hyphenation;

public class HyphenatorTests
{
    private static readonly Hyphenator English = Hyphenator.ForLanguage("en-US")!;
    private static readonly ReferenceHyphenator Reference = new();

    /// <summary>Made of the patterns' own letters, so that many patterns meet in a word; random letters meet
    /// few.</summary>
    private static readonly Gen<string> AnyWord = Gen.OneOf(
            OneOf([.. Reference.PatternLetters.Select(letters => letters.Replace(".", "", StringComparison.Ordinal))]),
            Gen.Char["abcdefghijklmnopqrstuvwxyz'ABCXYZ\u00E9\u00D1"]
                .Array[1, 4]
                .Select(letters => new string(letters)),
            OneOf("project", "associate", "table", "Present")
        )
        .Array[0, 6]
        .Select(string.Concat);

    [Theory]
    [InlineData("hy-phen-ation")]
    [InlineData("in-ter-na-tional")]
    [InlineData("ad-min-is-tra-tion")]
    [InlineData("ac-count-abil-ity")]
    [InlineData("ju-ris-dic-tion")]
    [InlineData("con-cate-na-tion")]
    [InlineData("su-per-cal-ifrag-ilis-tic-ex-pi-ali-do-cious")] // The TeXbook, appendix H
    [InlineData("al-go-rithm")]
    [InlineData("man-u-script")]
    [InlineData("de-mo-c-rat")] // the bug that the file's header tells of: we set what TeX sets
    public void English_words_are_hyphenated_as_TeX_hyphenates_them(string expected) =>
        Assert.Equal(expected, Hyphenate(English, expected.Replace("-", "", StringComparison.Ordinal)));

    // As LuaTeX divides them with the same files; tests/comparison/hyphens.lua asks it.
    [Theory]
    [InlineData("en-GB", "or-gan-isa-tions")]
    [InlineData("en-GB", "ac-count-ab-il-ity")]
    [InlineData("en-GB", "in-ter-na-tional")]
    [InlineData("en-GB", "re-spons-ib-il-ity")]
    [InlineData("en-GB", "pro-gramme")]
    [InlineData("es", "or-ga-ni-za-cio-nes")]
    [InlineData("es", "res-pon-sa-bi-li-dad")]
    [InlineData("es", "in-ter-na-cio-nal")]
    [InlineData("es", "de-re-chos")]
    [InlineData("es", "víc-ti-mas")]
    [InlineData("fr", "or-ga-ni-sa-tions")]
    [InlineData("fr", "res-pon-sa-bi-li-té")]
    [InlineData("fr", "in-ter-na-tio-nale")]
    [InlineData("fr", "gou-ver-ne-ment")]
    [InlineData("fr", "élé-ments")]
    [InlineData("de", "men-schen-rechts-or-ga-ni-sa-tio-nen")]
    [InlineData("de", "ge-richts-hof")]
    [InlineData("de", "ver-ant-wort-lich-keit")]
    [InlineData("de", "stra-ßen")]
    [InlineData("de", "völ-ker-recht")]
    [InlineData("it", "or-ga-niz-za-zio-ni")]
    [InlineData("it", "re-spon-sa-bi-li-tà")]
    [InlineData("it", "in-ter-na-zio-na-le")]
    [InlineData("it", "giu-sti-zia")]
    [InlineData("it", "vit-ti-me")]
    [InlineData("pt", "or-ga-ni-za-ções")]
    [InlineData("pt", "res-pon-sa-bi-li-dade")]
    [InlineData("pt", "in-ter-na-ci-o-nal")]
    [InlineData("pt", "ví-ti-mas")]
    [InlineData("pt", "jus-tiça")]
    [InlineData("nl", "men-sen-rech-ten-or-ga-ni-sa-ties")]
    [InlineData("nl", "ver-ant-woor-de-lijk-heid")]
    [InlineData("nl", "in-ter-na-ti-o-naal")]
    [InlineData("nl", "slacht-of-fers")]
    [InlineData("nl", "ge-rech-tig-heid")]
    public void Words_of_other_languages_are_hyphenated_as_TeX_hyphenates_them(string language, string expected) =>
        Assert.Equal(
            expected,
            Hyphenate(Hyphenator.ForLanguage(language)!, expected.Replace("-", "", StringComparison.Ordinal))
        );

    [Fact]
    public void A_region_changes_nothing_but_in_English()
    {
        Assert.Equal("or-ga-ni-za-cio-nes", Hyphenate(Hyphenator.ForLanguage("es-MX")!, "organizaciones"));
        Assert.Same(Hyphenator.ForLanguage("de"), Hyphenator.ForLanguage("DE-at"));
        Assert.Same(Hyphenator.ForLanguage("en-US"), Hyphenator.ForLanguage("en"));
        Assert.NotSame(Hyphenator.ForLanguage("en-US"), Hyphenator.ForLanguage("en-GB"));
        Assert.Null(Hyphenator.ForLanguage("est"));
        Assert.Null(Hyphenator.ForLanguage("ar"));
    }

    [Theory]
    [InlineData("as-so-ciate")]
    [InlineData("as-so-ciates")]
    [InlineData("dec-li-na-tion")]
    [InlineData("oblig-a-tory")]
    [InlineData("phil-an-thropic")]
    [InlineData("present")]
    [InlineData("projects")]
    [InlineData("reci-procity")]
    [InlineData("re-cog-ni-zance")]
    [InlineData("ref-or-ma-tion")]
    [InlineData("ret-ri-bu-tion")]
    [InlineData("ta-ble")]
    public void The_exceptions_of_the_file_come_before_its_patterns(string expected) =>
        Assert.Equal(expected, Hyphenate(English, expected.Replace("-", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("International", "In-ter-na-tional")]
    [InlineData("INTERNATIONAL", "IN-TER-NA-TIONAL")]
    [InlineData("Associate", "As-so-ciate")]
    public void Capitals_count_as_small_letters(string word, string expected) =>
        Assert.Equal(expected, Hyphenate(English, word));

    [Theory]
    [InlineData("administration's", "ad-min-is-tra-tion's")]
    [InlineData("administration\u2019s", "ad-min-is-tra-tion\u2019s")]
    [InlineData("project's", "project's")]
    [InlineData("O\u2019Connor", "O\u2019Con-nor")]
    [InlineData("''", "''")]
    public void What_stands_between_apostrophes_is_a_word_of_its_own(string word, string expected) =>
        Assert.Equal(expected, Hyphenate(English, word));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("of")]
    [InlineData("COVID2019")]
    [InlineData("administration2")]
    [InlineData("non-administration")]
    [InlineData("administration.")]
    [InlineData("two administration")]
    [InlineData("admin\u0301istration")]
    [InlineData("\U0001D41Administration")]
    public void A_word_of_anything_but_letters_and_apostrophes_stays_whole(string word) =>
        Assert.Equal(word, Hyphenate(English, word));

    [Fact]
    public void The_callers_exceptions_come_first()
    {
        var exceptions = new HyphenationExceptions();
        Assert.True(exceptions.TryAdd("dem-o-crat"));
        Assert.True(exceptions.TryAdd("Hyphenation"));
        Assert.True(exceptions.TryAdd("a-s-sociat-e"));
        var hyphenator = English.WithExceptions(exceptions);

        Assert.Equal("Dem-o-crat", Hyphenate(hyphenator, "Democrat"));
        Assert.Equal("hyphenation", Hyphenate(hyphenator, "hyphenation"));
        Assert.Equal("as-sociate", Hyphenate(hyphenator, "associate")); // two letters before, three after: always
        Assert.Equal("ta-ble", Hyphenate(hyphenator, "table"));
        Assert.Equal("as-so-ciate", Hyphenate(English, "associate"));
    }

    [Theory]
    [InlineData("en-US", true)]
    [InlineData("EN-us", true)]
    [InlineData("en-GB", true)]
    [InlineData("fr", true)]
    [InlineData("sw", false)]
    [InlineData("", false)]
    public void Only_languages_with_patterns_have_a_hyphenator(string tag, bool expected) =>
        Assert.Equal(expected, Hyphenator.ForLanguage(tag) is not null);

    [Fact]
    public void Points_of_an_earlier_word_are_cleared_and_those_past_the_word_are_left_alone()
    {
        bool[] points = [true, true, true, true];
        English.Find("the", points);
        Assert.Equal([false, false, false, true], points);
    }

    [Fact]
    public void Points_shorter_than_the_word_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => English.Find("word", new bool[3]));

    [Fact]
    public void A_word_of_any_length_is_hyphenated_throughout()
    {
        var word = string.Concat(Enumerable.Repeat("administration", 100));
        Assert.Equal(Reference.Hyphenate(word), Hyphenate(English, word));
        Assert.Contains("-", Hyphenate(English, word)[^10..], StringComparison.Ordinal);
    }

    [Fact]
    public void Any_word_is_hyphenated_as_by_the_slow_reference() =>
        AnyWord.Sample(word => Assert.Equal(Reference.Hyphenate(word), Hyphenate(English, word)), iter: 20_000);

    [Fact]
    public void Every_pattern_taken_as_a_word_is_hyphenated_as_by_the_slow_reference()
    {
        Assert.Equal(4938, Reference.PatternLetters.Count);
        Assert.Equal(14, Reference.ExceptionCount);
        foreach (var letters in Reference.PatternLetters)
        {
            var word = letters.Trim('.');
            Assert.Equal(Reference.Hyphenate(word), Hyphenate(English, word));
            Assert.Equal(Reference.Hyphenate("be" + word + "ing"), Hyphenate(English, "be" + word + "ing"));
        }
    }

    [Fact]
    public void Nothing_is_allocated_for_a_word_of_usual_length()
    {
        var points = new bool[32];
        English.Find("administration\u2019s", points);
        var before = GC.GetAllocatedBytesForCurrentThread();
        English.Find("administration\u2019s", points);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static string Hyphenate(Hyphenator hyphenator, string word)
    {
        var points = new bool[word.Length];
        hyphenator.Find(word, points);
        return string.Concat(word.Select((letter, i) => (points[i] ? "-" : "") + letter));
    }
}
