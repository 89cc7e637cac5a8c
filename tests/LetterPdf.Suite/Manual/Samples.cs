using System.Security;
using LetterPdf.Import.Tests;
using LetterPdf.Office.Tests;
using LetterPdf.Suite.Forms.Review;

namespace LetterPdf.Suite.Manual;

/// <summary>The files that lie beside the manual, for its commands: a workbook, a Word document and a mail.</summary>
internal static class Samples
{
    private static readonly string[][] Answers =
    [
        ["Timestamp", "E-mail", "Name of your organization", "In which country are you based?"],
        ["2024-05-02 09:14", "office@example.org", "Lawyers for the Lake", "Kenya"],
        ["2024-05-02 10:40", "info@example.com", "Société des droits humains", "Sénégal"],
        ["2024-05-03 16:02", "kontakt@example.net", "Gerechtigkeit jetzt", "Germany"],
        ["2024-05-06 08:31", "hola@example.org", "Red de Paz, Sección Andes", "Peru"],
        ["2024-05-06 11:59", "mail@example.com", "The Example Alliance", "Switzerland"],
    ];

    private static readonly string[][] Heads =
    [
        ["Name", "Title", "Address", "City", "Country", "Salutation", "E-mail", "Telephone of the office"],
        Head("President Amara Sorel", "President of Aldora", "1 Palace Square", "Aldora City", "Aldora", "Sorel"),
        ["Her Majesty Queen Ilse", "", "Winter Palace", "Borland", "Borland", "Your Majesty:", "", ""],
        Head("President Łucja Żak", "President of Cedria", "ul. Zamkowa 3", "Cedrów", "Cedria", "Żak"),
        Head("President Ekon Tavi", "President of Dunmar", "4 Harbour Road", "Port Dun", "Dunmar", "Tavi"),
        Head("President José Nariño", "President of Esperia", "Plaza Mayor 5", "Puerto Claro", "Esperia", "Nariño"),
        Head("President Fleur d’Orsan", "President of Fontelle", "6, rue du Lac", "Fontelle", "Fontelle", "d’Orsan"),
        Head("President Γιώργος Λέων", "President of Galara", "Πλατεία 7", "Γαλάρα", "Galara", "Λέων"),
        Head("President Hanna Öst", "President of Hallmark", "Sjögatan 8", "Hallvik", "Hallmark", "Öst"),
        Head("President Ivo Markić", "President of Istera", "Trg 9", "Istergrad", "Istera", "Markić"),
        Head("President Jana Novotná", "President of Jasenia", "Hrad 10", "Jaseník", "Jasenia", "Novotná"),
        Head("President Kwame Adu", "President of Kassan", "11 Independence Avenue", "Kassan", "Kassan", "Adu"),
        Head("President Lena Vogt", "President of Lindau", "Schlossplatz 12", "Lindau", "Lindau", "Vogt"),
    ];

    private const string Numbering =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>"
        + "<w:lvlText w:val=\"\u2022\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    /// <summary>samples/mail.txt: hard line ends, quoted once.</summary>
    public const string Mail = """
        > We write as organizations that have worked beside the lake for many
        > years. Since January three wells have been closed, and nobody has said
        > why.
        >
        > We ask your government
        >
        > - to publish the reports on the wells,
        > - to open them again.
        >
        > The people of the shore have a right to know what they drink.

        """;

    public static byte[] Workbook =>
        new XlsxFile
        {
            Sheet = XlsxFile.Rows([.. Answers.Select(XlsxFile.Cells)]),
            SheetName = "Responses",
            MoreSheets =
            [
                ("name=\"Notes\"", XlsxFile.Rows(XlsxFile.Cells(["Call the office in Geneva again on Monday."]))),
            ],
        }.Bytes;

    public static byte[] Recipients =>
        new XlsxFile { Sheet = XlsxFile.Rows([.. Heads.Select(XlsxFile.Cells)]), SheetName = "Heads of state" }.Bytes;

    private static string[] Head(
        string name,
        string title,
        string street,
        string city,
        string country,
        string family
    ) =>
        [
            name,
            title,
            street,
            city,
            country,
            $"Dear President {family}:",
            $"office@{country.ToLowerInvariant()}.example",
            "+0 00 000",
        ];

    public static byte[] Document =>
        new Docx(
            string.Concat([
                Docx.P(Docx.R("May 22, 2024")),
                Docx.P(Docx.R("The Hon. Jane Roe")),
                Docx.P(Docx.R("Minister of Water")),
                Docx.P(Docx.R("1 Lake Street")),
                Docx.P(Docx.R("Re: The wells of the northern shore")),
                Docx.P(Docx.R("Dear Minister,")),
                Docx.P(
                    Docx.R("We write as organizations that have worked beside the lake for ")
                        + Docx.Changed("del", "some", "Ann Reviewer")
                        + Docx.Changed("ins", "many", "Ann Reviewer")
                        + Docx.R(" years. Since January ")
                        + "<w:commentRangeStart w:id=\"7\"/>"
                        + Docx.R("three wells")
                        + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>"
                        + Docx.R(" have been closed, and nobody has said why.")
                        + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                ),
                Docx.P(Docx.R("What we ask"), Docx.Styled("Heading1")),
                Docx.P(Docx.R("We ask your government")),
                Docx.P(Docx.R("to publish the reports on the wells,"), Docx.Item(1)),
                Docx.P(Docx.R("to open them ") + Docx.R("again", "<w:i/>") + Docx.R("."), Docx.Item(1)),
                Docx.P(Docx.R("The people of the shore have a right to know what they drink.")),
                Docx.P(Docx.R("Respectfully,")),
                Docx.P(Docx.R("Signatories"), Docx.Styled("Heading1")),
                .. Answers.Skip(1).Select(row => Docx.P(Docx.R($"{row[2]} ({row[3]})"), Docx.Item(1))),
            ])
        )
        {
            Numbering = Numbering,
            Footnotes =
                "<w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/></w:r>"
                + Docx.R(" Report of the Lake Commission, 2023, page 12.")
                + "</w:p></w:footnote>",
            Comments =
                "<w:comment w:id=\"7\" w:author=\"Ben Partner\" w:date=\"2024-05-03T09:30:00Z\">"
                + Docx.P(Docx.R("Were there not four?"))
                + "</w:comment>",
        }.ToBytes();

    /// <summary>samples/returned.docx: the repository's letter with what two partners have to say.</summary>
    public static byte[] Returned()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        Assert.Equal(0, TestRun.Of(folder.Path, "build", "--no-lints", "--also", "docx").ExitCode);
        using var copy = new ReviewedCopy(File.ReadAllBytes(folder.File("out/letter.docx")));
        return copy.Replace("steadfast", "firm", "Ann Reviewer")
            .Replace(" in recent weeks", "", "Ben Partner")
            .Comment("specific cases", "Which ones? Let us name them.", "Ben Partner")
            .ToArray();
    }
}
