using CsCheck;
using LetterPdf.Model;

namespace LetterPdf.Import.Tests;

/// <summary>What a program wrapped comes back as it was.</summary>
public sealed class WrappedTextTests
{
    private static readonly Gen<string> Word = Gen.Frequency(
        (12, Gen.Char['a', 'z'].Array[1, 11].Select(letters => new string(letters))),
        (2, Gen.Char['a', 'z'].Array[1, 8].Select(letters => "É" + new string(letters))),
        (1, Gen.Int[1, 2030].Select(number => $"{number}")),
        (1, Gen.Const("https://example.org/a/very/long/address/that/is/wider/than/any/line/of/the/text/around/it")),
        (1, Gen.Const("“quoted,”")),
        (1, Gen.Const("(brackets)"))
    );

    // As sentences begin and end.
    private static readonly Gen<string> Paragraph =
        from words in Word.Array[1, 70]
        from last in Gen.Char['a', 'z']
        from stops in Gen.Int[0, 12].Array[words.Length]
        select $"We {string.Join(' ', words.Select((word, i) => stops[i] == 0 ? $"{word}. The" : word))} {last}.";

    // Enough to tell that the text is wrapped.
    private static readonly Gen<string> Longer =
        from words in Gen.Char['a', 'z'].Array[3, 9].Select(letters => new string(letters)).Array[120]
        select $"The {string.Join(' ', words)}.";

    private static readonly Gen<(string[] Paragraphs, int Width, string Prefix)> Text =
        from paragraphs in Paragraph.Array[1, 8]
        from longer in Longer
        from width in Gen.Int[40, 100]
        from prefix in Texts.Of(string.Empty, "> ", ">> ")
        select ((string[])[.. paragraphs, longer], width, prefix);

    [Fact]
    public void Paragraphs_come_back_whatever_the_width() =>
        Text.Sample(
            text =>
            {
                var lines = text.Paragraphs.SelectMany(paragraph => Wrap(paragraph, text.Width).Append(string.Empty));
                var mail = string.Concat(lines.Select(line => $"{text.Prefix}{line}".TrimEnd() + "\n"));
                var read = ReadText.Mail(mail).Draft!;
                Assert.Equal(
                    text.Paragraphs,
                    read.Blocks.Select(block => DraftText.Of(Assert.IsType<Paragraph>(block).Inlines))
                );
            },
            iter: Cases.Of(300)
        );

    [Fact]
    public void Lines_of_names_are_never_joined_in_silence() =>
        Gen.Char['a', 'z']
            .Array[2, 12]
            .Select(letters => "N" + new string(letters))
            .Array[1, 6]
            .Select(words => string.Join(' ', words))
            .Array[3, 40]
            .Sample(
                names =>
                {
                    var read = ReadText.Mail(string.Join('\n', names)).Draft!;
                    var lines = DraftText.Words(read).Split('\n', StringSplitOptions.RemoveEmptyEntries);
                    var isSaid = read.Steps.Any(step => step.Is(PlainFinding.JoinedLines));
                    Assert.True(isSaid || names.SequenceEqual(lines), string.Join('\n', lines));
                },
                iter: Cases.Of(300)
            );

    // Greedily, as programs do.
    private static IEnumerable<string> Wrap(string paragraph, int width)
    {
        var line = string.Empty;
        foreach (var word in paragraph.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
