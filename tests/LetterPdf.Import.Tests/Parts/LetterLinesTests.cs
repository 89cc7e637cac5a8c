using System.Collections.Immutable;
using System.Text;
using CsCheck;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Operations;

namespace LetterPdf.Import.Tests;

/// <summary>Lines for letter.yml are read by the program's own reader, and say the same.</summary>
public sealed class LetterLinesTests
{
    // All that a line of a letter may hold; the reader folds white space and brings text to form C.
    private static readonly Gen<string> Text = Gen.Frequency(
            (6, Gen.Char["abcXYZ 0189"].Select(c => c.ToString())),
            (3, Gen.Char[":#-'\"\\{}%[]&*!|>@`,?~=/.()<$^_;+"].Select(c => c.ToString())),
            (
                1,
                Texts.Of("{{", "{%", "%}", "}}", "{{ date }}", "{% raw %}", "{% endraw %}", ": ", " #", "- ", "é", "–")
            ),
            (
                1,
                Texts.Of(
                    "true",
                    "null",
                    "yes",
                    "2024-05-22",
                    "~",
                    "😀",
                    "\u00A0",
                    "\u2019",
                    "0x1F",
                    "1e3",
                    "---",
                    "..."
                )
            )
        )
        .Array[1, 12]
        .Select(pieces => string.Join(' ', string.Concat(pieces).Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        .Select(text => text.Trim().Length == 0 ? "a" : text);

    [Fact]
    public void Any_text_is_read_as_it_is() =>
        Text.Array[8]
            .Sample(
                texts =>
                {
                    var parts = new ImportedParts
                    {
                        Date = new DateOnly(2024, 5, 22),
                        Letterhead = [texts[0]],
                        Delivery = texts[1],
                        Addressees =
                        [
                            [texts[2], texts[3]],
                        ],
                        Subject = texts[4],
                        Salutation = texts[5],
                        Closing = texts[6],
                        Enclosures = [texts[7]],
                    };
                    var letter = Read(parts);
                    Assert.Equal<string[]>(
                        texts,
                        [
                            letter.Letterhead!.Name.Value,
                            letter.Delivery!.Value,
                            letter.Addressees[0].Name.Value,
                            letter.Addressees[0].Address[0].Value,
                            letter.Subject!.Value,
                            letter.Salutation!.Value,
                            letter.Closing!.Value,
                            letter.Enclosures[0].Value,
                        ]
                    );
                },
                iter: Cases.Of(400)
            );

    [Fact]
    public void All_keys_are_read()
    {
        var letter = Read(
            new ImportedParts
            {
                Language = "fr-FR",
                Date = new DateOnly(2024, 5, 22),
                Letterhead = ["Amnesty", "12 High Street", "info@example.org", "+1 000"],
                Delivery = "Via e-mail",
                Addressees =
                [
                    ["A", "B", "C"],
                    ["D"],
                ],
                Subject = "The Court",
                Salutation = "Dear A:",
                Closing = "Sincerely,",
                Signers =
                [
                    ["Jane Roe", "Director", "HRW", "New York"],
                    ["John Doe"],
                ],
                ListHeading = "Signatories",
                Names = [new ImportedName("Forum, \"Justice\"", "Peru"), new ImportedName("A; B", null)],
                Enclosures = ["Report"],
                Copies = ["UN", "EU"],
            }
        );

        Assert.Equal("fr", letter.Language.Tag);
        Assert.Equal(["12 High Street"], letter.Letterhead!.Address.Select(line => line.Value));
        Assert.Equal(["info@example.org", "+1 000"], letter.Letterhead.Contact.Select(line => line.Value));
        Assert.Equal(["A", "D"], letter.Addressees.Select(addressee => addressee.Name.Value));
        Assert.Equal("HRW, New York", letter.Signers[0].Organization!.Value);
        Assert.Equal("Signatories", letter.Signatories!.Heading!.Value);
        Assert.Equal(
            ["Forum, \"Justice\"", "A; B"],
            letter.Signatories.Entries.Select(entry => entry.Organization.Value)
        );
        Assert.Equal(["Peru", null], letter.Signatories.Entries.Select(entry => entry.Country?.Value));
        Assert.Equal(["UN", "EU"], letter.Copies.Select(copy => copy.Value));
    }

    [Theory]
    [InlineData("en-US", "language: en-US\n")]
    [InlineData("en-AU", "language: en-GB\n")]
    [InlineData("es-PE", "language: es\n")]
    [InlineData("uk-UA", "")]
    public void A_language_is_one_that_letters_know(string tag, string line) =>
        Assert.Equal($"{line}body: data/body.md\n", LetterLines.Write(new ImportedParts { Language = tag }));

    private static Letter Read(ImportedParts parts)
    {
        var diagnostics = new DiagnosticBag();
        var lines = LetterLines.Write(parts, "body.md", "list.csv");
        var folder = new Folder(
            ("letter.yml", Encoding.UTF8.GetBytes(lines)),
            ("body.md", "We write.\n"u8.ToArray()),
            ("list.csv", ImportedNames.ToCsv(parts))
        );
        var letter = LetterReader.Read(folder, "letter.yml", diagnostics);
        var said = diagnostics.InSourceOrder().Where(item => item.IsError).Select(item => ReasonWords.Of(item.Message));
        Assert.True(letter is not null, $"{lines}\n{string.Join('\n', said)}");
        return letter;
    }

    private sealed class Folder(params (string Name, byte[] Bytes)[] files) : IWorkspace
    {
        public WorkspaceFile Read(string path, long maximumBytes) =>
            Array.Find(files, file => file.Name == path) is { Bytes: { } bytes }
                ? new WorkspaceFile(WorkspaceOutcome.Read, bytes)
                : WorkspaceFile.Failed(WorkspaceOutcome.NotFound);

        public ImmutableArray<string> List(string folder) => [];
    }
}
