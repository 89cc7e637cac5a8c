using LetterPdf.Typesetting.Hyphenation;

namespace LetterPdf.Typesetting.Tests.Hyphenation;

public class TexPatternFileTests
{
    private const string Header = "% hyphenmins:\n%     typesetting:\n%         left: 2\n%         right: 3\n";

    [Fact]
    public void The_minima_are_those_of_the_header_for_typesetting()
    {
        var file = TexPatternFile.Read(
            "% hyphenmins:\n%   generation:\n%     left: 7\n%   typesetting:\n%     left: 4\n%     right: 5\n%   "
                + "other:\n%     left: 9\n"
        );
        Assert.Equal((4, 5), (file.LeftMinimum, file.RightMinimum));
    }

    [Fact]
    public void A_file_without_minima_is_no_pattern_file() =>
        Assert.Throws<FormatException>(() => TexPatternFile.Read("\\patterns{\na1b\n}\n"));

    [Theory]
    [InlineData("\\patterns{\na1b\n}\nstray\n")]
    [InlineData("\\hyphenation{\nta--ble\n}\n")]
    public void What_is_neither_a_pattern_nor_an_exception_is_refused(string body) =>
        Assert.Throws<FormatException>(() => TexPatternFile.Read(Header + body));

    [Fact]
    public void Comments_between_patterns_and_on_their_lines_are_passed_over()
    {
        var file = TexPatternFile.Read(
            Header + "\\patterns{ % just\n% more\na1b % a1c\n}\n\\hyphenation{\nta-ble\n}\n"
        );
        Assert.Equal([0, 0, 1, 0, 0], Levels(file.Patterns, ".ab.")[..5]);
        Assert.Equal([0, 0, 0, 0, 0], Levels(file.Patterns, ".ac."));
        Assert.True(file.Exceptions.TryFind("table", new bool[5]));
    }

    [Fact]
    public void Where_patterns_meet_the_highest_level_stands()
    {
        var trie = new PatternTrie();
        trie.Add(".a1b");
        trie.Add("a2b3c");
        trie.Add("b1c.");
        trie.Add("9z");
        Assert.Equal([0, 0, 2, 3, 0, 0], Levels(trie, ".abc."));
        Assert.Equal([0, 9, 0, 0], Levels(trie, ".z."));
    }

    [Fact]
    public void The_trie_grows_beyond_the_room_it_begins_with()
    {
        var trie = new PatternTrie();
        for (var i = 0; i < 60_000; i++)
        {
            trie.Add([(char)('\u4E00' + (i % 20_000)), '1', (char)('a' + (i / 20_000))]);
        }

        Assert.Equal([0, 1, 0], Levels(trie, "\u4E00a"));
        Assert.Equal([0, 1, 0], Levels(trie, (char)('\u4E00' + 19_999) + "c"));
        Assert.Equal([0, 0, 0], Levels(trie, "\u4E00d"));
    }

    private static byte[] Levels(PatternTrie trie, string word)
    {
        var levels = new byte[word.Length + 1];
        trie.Raise(word, levels);
        return levels;
    }
}
