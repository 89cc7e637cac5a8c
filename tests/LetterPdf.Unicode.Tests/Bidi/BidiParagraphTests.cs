using System.Globalization;
using LetterPdf.DataTables;

namespace LetterPdf.Unicode.Tests;

/// <summary>All of Unicode's own tests of UAX #9.</summary>
public sealed class BidiParagraphTests
{
    [Fact]
    public void All_of_BidiTest_passes()
    {
        string[] levels = [],
            order = [];
        var count = 0;
        foreach (var line in TestFile.Lines("BidiTest.txt"))
        {
            if (line.StartsWith("@Levels:", StringComparison.Ordinal))
            {
                levels = Words(line["@Levels:".Length..]);
            }
            else if (line.StartsWith("@Reorder:", StringComparison.Ordinal))
            {
                order = Words(line["@Reorder:".Length..]);
            }
            else if (!line.StartsWith('@'))
            {
                var fields = line.Split(';');
                BidiClass[] classes = [.. Words(fields[0]).Select(Enum.Parse<BidiClass>)];
                var directions = int.Parse(fields[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                for (var bit = 0; bit < 3; bit++)
                {
                    if ((directions >> bit & 1) == 1)
                    {
                        Check(line, classes, new int[classes.Length], bit - 1, null, levels, order);
                        count++;
                    }
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{count} cases");
        Assert.Equal(770_241, count);
    }

    [Fact]
    public void All_of_BidiCharacterTest_passes()
    {
        var count = 0;
        foreach (var line in TestFile.Lines("BidiCharacterTest.txt"))
        {
            var fields = line.Split(';');
            int[] characters = [.. Words(fields[0]).Select(UnicodeFiles.Hexadecimal)];
            var direction = fields[1] == "2" ? -1 : int.Parse(fields[1], CultureInfo.InvariantCulture);
            Check(
                line,
                [.. characters.Select(character => BidiClassTable.Find(character))],
                [
                    .. characters.Select(character =>
                        character <= char.MaxValue ? BidiBrackets.PairOf((char)character) : 0
                    ),
                ],
                direction,
                int.Parse(fields[2], CultureInfo.InvariantCulture),
                Words(fields[3]),
                Words(fields[4])
            );
            count++;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{count} cases");
        Assert.Equal(91_707, count);
    }

    private static void Check(
        string line,
        BidiClass[] classes,
        int[] brackets,
        int direction,
        int? expectedLevel,
        string[] expectedLevels,
        string[] expectedOrder
    )
    {
        var level = direction;
        var levels = BidiParagraph.Resolve(classes, brackets, ref level);
        BidiParagraph.ResetWhitespace(classes, levels, level);
        var found = classes.Select(
            (type, i) => BidiParagraph.IsRemoved(type) ? "x" : levels[i].ToString(CultureInfo.InvariantCulture)
        );
        var order = BidiParagraph
            .Order(levels)
            .Where(i => !BidiParagraph.IsRemoved(classes[i]))
            .Select(i => i.ToString(CultureInfo.InvariantCulture));
        Assert.True(expectedLevel is null || expectedLevel == level, $"{line}: paragraph level {level}");
        Assert.True(
            found.SequenceEqual(expectedLevels),
            $"{line} ({direction}): {string.Join(' ', found)}, not {string.Join(' ', expectedLevels)}"
        );
        Assert.True(
            order.SequenceEqual(expectedOrder),
            $"{line} ({direction}): order {string.Join(' ', order)}, not {string.Join(' ', expectedOrder)}"
        );
    }

    private static string[] Words(string text) =>
        text.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
}
