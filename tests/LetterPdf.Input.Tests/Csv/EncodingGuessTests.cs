using System.Collections.Immutable;
using System.Text;
using CsCheck;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Input.Tests;

public sealed class EncodingGuessTests
{
    private const int Length = 20;

    public static TheoryData<string> Languages => [.. OrganizationNames.All.Select(entry => entry.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_list_of_twenty_names_is_read_as_what_it_was_written_in(string language)
    {
        var (_, pages, names) = OrganizationNames.All.Single(entry => entry.Language == language);
        var lines = names.Split('\n');
        foreach (var page in pages)
        {
            var (right, all) = (0, 0);
            var wrong = "";
            Gen.Int[0, lines.Length - 1]
                .Array[Length]
                .Sample(
                    chosen =>
                    {
                        var text = "organization,country\n" + string.Concat(chosen.Select(i => $"\"{lines[i]}\",US\n"));
                        var encoding = Page(page);
                        var bytes = encoding.GetBytes(text);
                        text = encoding.GetString(bytes);
                        var decoded = CsvDecoder.Decode(bytes, null);
                        all++;
                        right += string.Equals(decoded.Text, text, StringComparison.Ordinal) ? 1 : 0;
                        wrong = string.Equals(decoded.Text, text, StringComparison.Ordinal)
                            ? wrong
                            : $"{decoded.Encoding}: {decoded.Text}";
                    },
                    iter: Cases.Of(100),
                    threads: 1
                );
            Assert.True(right >= all * 0.98, $"{language} in {page}: {right} of {all}; {wrong}");
        }
    }

    // Where one or two letters decide, the usual encoding is kept more often than is right; the list reports which
    // name depends on it.
    [Theory]
    [MemberData(nameof(Languages))]
    public void A_single_name_is_mostly_read_right_too(string language)
    {
        var (_, pages, names) = OrganizationNames.All.Single(entry => entry.Language == language);
        var encoding = Page(pages[0]);
        var doubtful = names
            .Split('\n')
            .Where(name => name.Any(c => c >= 0x80))
            .Select(encoding.GetBytes)
            .ToImmutableArray();
        var wrong = doubtful
            .Select(bytes => CsvDecoder.Decode(bytes, null).Text)
            .Except(doubtful.Select(encoding.GetString), StringComparer.Ordinal)
            .ToArray();
        Assert.True(
            wrong.Length <= doubtful.Length * 2 / 5,
            $"{language}: {wrong.Length} of {doubtful.Length} wrong\n{string.Join('\n', wrong)}"
        );
    }

    // Like real lists of signatories: names in many Western languages, and many without any accent.
    [Theory]
    [InlineData(1252)]
    [InlineData(10000)]
    public void A_list_of_many_western_languages_is_read_right(int page)
    {
        var encoding = Page(page);
        var western = OrganizationNames
            .All.Where(entry => entry.CodePages.Contains(1252) && (page == 1252 || entry.Language != "Icelandic"))
            .SelectMany(entry => entry.Names.Split('\n'))
            .ToArray();
        Gen.Int[0, western.Length - 1]
            .Array[1, Length]
            .Sample(
                chosen =>
                {
                    var bytes = encoding.GetBytes(
                        "organization,country\nHuman Rights Watch,US\n"
                            + string.Concat(chosen.Select(i => $"\"{western[i]}\",US\n"))
                    );
                    var text = SingleByteEncoding
                        .Of(page == 1252 ? TextEncoding.Windows1252 : TextEncoding.MacRoman)!
                        .Decode(bytes);
                    Assert.Equal(text, CsvDecoder.Decode(bytes, null).Text);
                },
                iter: Cases.Of(300),
                threads: 1
            );
    }

    [Theory]
    [InlineData(1250, "Helsińska Fundacja Praw Człowieka", "windows-1250")]
    [InlineData(1251, "Правозащитный центр", "windows-1251")]
    [InlineData(1252, "Réseau Équitas", "windows-1252")]
    public void A_new_letter_names_the_encoding_that_was_guessed(int page, string name, string word)
    {
        var workspace = new MemoryWorkspace().With("s.csv", Page(page).GetBytes($"organization,country\n{name},US\n"));
        var findings = new DiagnosticBag();
        var proposal = SignatoryProposal.For(
            workspace,
            "s.csv",
            SignatoryFileOptions.Parse([], null, out _)!,
            findings
        )!;
        Assert.Equal($"encoding: {word}   # guessed: see that the letters are right", proposal.Lines[0]);
        Assert.Equal([DiagnosticCatalog.EncodingGuessed], findings.InSourceOrder().Select(finding => finding.Code));
    }

    private static Encoding Page(int page) =>
        CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.GetEncoding(page);
}
