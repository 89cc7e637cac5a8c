using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Input.Tests.Recipients;

/// <summary>A letter with recipients that was opened.</summary>
internal sealed record Opened(LetterTemplate? Template, ImmutableArray<Diagnostic> Diagnostics)
{
    public const string Letter = """
        date: 2024-05-22
        subject: Threats
        body: data/body.md
        recipients:
          file: data/r.csv

        """;

    /// <summary>Three recipients; the telephone is nobody's business.</summary>
    public const string List = """
        Name,Title,Organization,Address 1,Address 2,Salutation,E-mail,Telephone,State
        Senator Jane Roe,Chair,Senate,Room 1,Washington,Dear Senator Roe:,jane@example.org,555-0001,Ohio
        Senator John Doe,,Senate,Room 2,,Dear Senator Doe:,,555-0002,Utah
        Łukasz Żak,Poseł,Sejm,,Warszawa,Szanowny Panie Pośle Żak!,zak@example.org,555-0003,

        """;

    /// <summary>"letter.yml:1:7 LP0031 'date' is not a date", one a line.</summary>
    public string[] Findings => Shown(Diagnostics);

    /// <summary>The letters of all recipients, where nothing is wrong with any.</summary>
    public ImmutableArray<Letter> Letters
    {
        get
        {
            Assert.Empty(Findings);
            return [.. Template!.Recipients!.Items.Select(Fill)];
        }
    }

    public static Opened Of(string letter = Letter, string body = "Text.\n", string list = List) =>
        Of(Folder(letter, body, list));

    public static Opened Of(IWorkspace folder, ReadingOptions? options = null)
    {
        var bag = new DiagnosticBag();
        var template = LetterReader.Open(folder, "letter.yml", bag, options);
        Assert.Equal(bag.HasErrors, template is null);
        return new Opened(template, bag.InSourceOrder());
    }

    public static MemoryWorkspace Folder(string letter = Letter, string body = "Text.\n", string list = List) =>
        new MemoryWorkspace().With("letter.yml", letter).With("data/body.md", body).With("data/r.csv", list);

    /// <summary>The letter of one recipient, with which nothing is wrong.</summary>
    public Letter Fill(Recipient recipient)
    {
        var bag = new DiagnosticBag();
        var letter = Template!.Fill(recipient, bag);
        Assert.Empty(Shown(bag.InSourceOrder()));
        return Assert.IsType<Letter>(letter);
    }

    /// <summary>What is wrong with the letter in a row.</summary>
    public string[] FaultsOf(int row)
    {
        var bag = new DiagnosticBag();
        Assert.Null(Template!.Fill(Template.Recipients!.Items.Single(item => item.Row == row), bag));
        return Shown(bag.InSourceOrder());
    }

    private static string[] Shown(IEnumerable<Diagnostic> findings) =>
        [
            .. findings.Select(finding =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{finding.Place?.ToString() ?? "-"} {finding.Code.Id} {finding.Message.Said()}"
                )
            ),
        ];
}
