using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsCheck;
using LetterPdf.Digests;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Operations;
using LetterPdf.Tests;
using LetterPdf.Tests.Readers;

namespace LetterPdf.Suite.Merges;

/// <summary>What letters share makes none of them another than it is alone.</summary>
public sealed class LettersAloneTests
{
    private static readonly ImmutableArray<string> Words =
    [
        "Alex",
        "Hughes",
        "O’Connor",
        "Dvořák",
        "Łukasz",
        "Nguyễn",
        "Ørsted",
        "Ελένη",
        "Наталья",
        "محمد",
        "שרה",
        "王小明",
        "de la Cruz",
        "fi ff ffi",
        "Ángel",
        "Ø",
        "Œuvre",
        "Ǽ",
        "½",
        "№ 5",
        "“Bo”",
        "the Honorable",
        "Supercalifragilisticexpialidocious",
        "A-B",
        "x\u200By",
    ];

    public static TheoryData<string> Templates => [.. Recipes.Keys];

    private static Dictionary<string, string> Recipes { get; } =
        new(StringComparer.Ordinal)
        {
            ["opening only"] = "subject: A subject\nbody: data/body.md",
            ["subject and keywords"] =
                "subject: For {{ recipient.name }}\nkeywords: [\"{{ recipient.title }}\", law]\nbody: data/body.md",
            ["text"] = "subject: A subject\nbody: data/fields.md",
            ["letterhead"] =
                "subject: A subject\nletterhead: {name: \"Friends of {{ recipient.name }}\"}\nbody: data/body.md",
            ["a form of DIN"] =
                "page: {format: din-5008-b}\nletterhead: {name: Us}\nsubject: A subject\nbody: data/body.md",
            ["a list"] =
                "subject: A subject\nbody: data/body.md\nclosing: Sincerely,\nsigners: [{name: \"For {{ recipient.name }}\"}]\n"
                + "signatories: {file: data/list.csv}\nenclosures: [\"To {{ recipient.name }}\", Maps]",
        };

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_letter_of_many_is_the_one_that_is_made_alone(string template) =>
        Gen.Select(Gen.Int[1, 9], Gen.Int[0, 1 << 20], Gen.Bool, Gen.Bool)
            .Sample(
                (count, seed, isDraft, withSources) =>
                {
                    using var folder = Letter(template, count, new Random(seed));
                    var reading = new ReadingOptions { IsDraft = isDraft, WithSources = withSources && !isDraft };
                    reading = reading with { Conformance = reading.WithSources ? Conformance.WithSources : null };
                    using var session = new LetterSession(LetterFolder.Of(null, TestRun.Around(folder.Path)));
                    var opening = new DiagnosticBag();
                    var letters = session.Open(reading, opening);
                    Assert.True(letters is not null, Said(opening));
                    var recipients = letters.Recipients!.Items;
                    var together = SideBySide.Map(recipients, recipient => Made(session, letters, recipient));
                    Assert.Equal(count, together.Length);
                    Assert.Equal(recipients.Select(recipient => Alone(folder.Path, reading, recipient)), together);
                },
                iter: 8,
                threads: 1
            );

    private static string Made(LetterSession session, LetterTemplate letters, Recipient recipient)
    {
        var findings = new DiagnosticBag();
        var built = session.Build(letters, recipient, findings);
        if (built.Pdf is { } pdf)
        {
            Assert.Equal(built.Digest, Sha256.HexOf(pdf));
            Assert.Empty(Verified.Of(pdf).Checks.SelectMany(check => check.Findings));
        }

        return $"{built.Digest}\n{Said(findings)}";
    }

    private static string Alone(string folder, ReadingOptions reading, Recipient recipient)
    {
        using var session = new LetterSession(LetterFolder.Of(null, TestRun.Around(folder)));
        var letters = session.Open(reading, new DiagnosticBag())!;
        return Made(session, letters, letters.Recipients!.Items.Single(own => own.Row == recipient.Row));
    }

    private static string Said(DiagnosticBag findings) =>
        string.Join('\n', findings.InSourceOrder().Select(finding => $"{finding.Place} {finding.Code.Id}").Distinct());

    private static TemporaryFolder Letter(string template, int count, Random dice)
    {
        var folder = new TemporaryFolder();
        folder.AddTestFonts();
        folder.Write(
            "letter.yml",
            $"date: 2026-03-02\nrecipients: {{file: data/recipients.csv}}\n{Recipes[template]}\n"
        );
        var text = string.Join("\n\n", Enumerable.Range(0, dice.Next(1, 40)).Select(_ => Prose(dice)));
        folder.Write("data/body.md", text);
        folder.Write(
            "data/fields.md",
            $"# One\n\nDear {{{{ recipient.name }}}}, {Prose(dice)}\n\n{{% if recipient.title %}}As *{{{{ recipient.title }}}}*."
                + $"\n\n{{% endif %}}{text}"
        );
        folder.Write("data/list.csv", "Organization,Country\nOne,US\nTwo,Peru\nThree,Kenya\n");
        folder.Write("data/recipients.csv", List(count, dice));
        return folder;
    }

    private static string List(int count, Random dice)
    {
        var list = new StringBuilder("Name,Title,Address 1,Address 2,Salutation\n");
        for (var i = 0; i < count; i++)
        {
            var name = Text(dice, 1 + dice.Next(3));
            var title = dice.Next(2) == 0 ? string.Empty : Text(dice, 2);
            var second = dice.Next(2) == 0 ? string.Empty : Text(dice, 1 + dice.Next(4));
            list.Append(
                CultureInfo.InvariantCulture,
                $"\"{name} {i}\",\"{title}\",\"{Text(dice, 2)}\",\"{second}\",\"Dear {name}:\"\n"
            );
        }

        return list.ToString();
    }

    private static string Text(Random dice, int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[dice.Next(Words.Length)])).Replace("\"", "");

    private static string Prose(Random dice) =>
        string.Join(' ', Enumerable.Range(0, dice.Next(5, 80)).Select(_ => Words[dice.Next(Words.Length)]));
}
