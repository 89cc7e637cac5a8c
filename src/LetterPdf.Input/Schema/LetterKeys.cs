using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Every key of letter.yml, once: the readers take their names from here, and the JSON Schema is written from
/// here.</summary>
internal static class LetterKeys
{
    private static readonly ValueKind Text = new ValueKind.Text();
    private static readonly ValueKind Lines = new ValueKind.Lines();
    private static readonly ValueKind Column = new ValueKind.Column();
    private static readonly ValueKind PlainLength = new ValueKind.Measure(HasEm: false);
    private static readonly ValueKind Length = new ValueKind.Measure(HasEm: true);
    private static readonly ValueKind Picture = new ValueKind.Path([".png", ".jpg", ".jpeg", ".svg"]);

    public static KeyTable Logo { get; } =
        new(
            [
                new LetterKey("file", Picture, "The picture: PNG, JPEG or SVG.", "assets/logo.png", IsRequired: true),
                new LetterKey(
                    "alt",
                    Text,
                    "What the picture shows, for people who do not see it.",
                    "Logo of the Example Alliance"
                ),
                new LetterKey(
                    "decorative",
                    new ValueKind.Flag(),
                    "true, in place of 'alt', for an ornament that says nothing: a screen reader then passes it over.",
                    "true"
                ),
                new LetterKey("height", Length, "How high it stands on the page.", "18mm"),
            ],
            ["alt", "decorative"]
        )
        {
            IsOneOnly = true,
        };

    public static KeyTable Signature { get; } =
        new(
            new LetterKey(
                "file",
                Picture,
                "The picture of the signature: PNG, JPEG or SVG.",
                "assets/signature.png",
                IsRequired: true
            ),
            new LetterKey(
                "alt",
                Text,
                "What the picture shows, for people who do not see it.",
                "Signature of Jane Roe",
                IsRequired: true
            ),
            new LetterKey("height", Length, "How high it stands on the page.", "14mm")
        );

    public static KeyTable Letterhead { get; } =
        new(
            new LetterKey("name", Text, "Who writes.", "Joint Letter on International Justice", IsRequired: true),
            new LetterKey("tagline", Text, "A line under the name.", "{{ signatories.count }} organizations"),
            new LetterKey("logo", new ValueKind.Keys(Logo), "A picture above the name."),
            new LetterKey("address", Lines, "Lines of the address."),
            new LetterKey("contact", Lines, "Telephone, e-mail, web."),
            new LetterKey("align", Words(LetterheadReader.Alignments), "Where the lines stand.", "center")
        );

    public static KeyTable Addressee { get; } =
        new(
            new LetterKey("name", Text, "The name with its title.", "President Joseph R. Biden, Jr.", IsRequired: true),
            new LetterKey("title", Text, "The office."),
            new LetterKey("organization", Text, "Where the office is.", "The White House"),
            new LetterKey("address", Lines, "Lines of the address.", "1600 Pennsylvania Avenue NW"),
            new LetterKey(
                "email",
                Text,
                "Where the e-mail goes that 'output.also' makes. It is printed nowhere.",
                "office@example.org"
            )
        );

    public static KeyTable Signer { get; } =
        new(
            new LetterKey("name", Text, "Who signs.", "Jane Roe", IsRequired: true),
            new LetterKey("title", Text, "The person's office.", "Executive Director"),
            new LetterKey("organization", Text, "For whom the person signs."),
            new LetterKey("signature", new ValueKind.Keys(Signature), "A picture of the signature.")
        );

    public static KeyTable ElectronicSignature { get; } =
        new(
            new LetterKey(
                "name",
                Text,
                "Who signs: the organization, or a person for it.",
                "Example Alliance",
                IsRequired: true
            ),
            new LetterKey("reason", Text, "Why.", "We send this letter"),
            new LetterKey("place", Text, "Where.", "New York"),
            new LetterKey("contact", Text, "How those who check the signature reach the signer.", "info@example.org")
        );

    public static KeyTable Fields { get; } =
        new(
            new LetterKey(
                "organization",
                Column,
                "The column with the organizations' names: its heading, or its number from 1.",
                "Name of your organization"
            ),
            new LetterKey("country", Column, "The column with the countries.", "Country"),
            new LetterKey(
                "name",
                Column,
                "The column with the name of a person who signs for the organization; printed before it."
            ),
            new LetterKey("title", Column, "The column with the person's office."),
            new LetterKey("language", Column, "The column with the code of the name's language, such as es."),
            new LetterKey("status", Column, "The column that says who is confirmed, pending or withdrawn.", "Status"),
            new LetterKey("note", Column, "A column for your own notes; never printed.")
        );

    public static KeyTable Only { get; } =
        new(
            new LetterKey(
                "column",
                Column,
                "The column with the answers: its heading, or its number from 1.",
                "Consent",
                IsRequired: true
            ),
            new LetterKey(
                "is",
                new ValueKind.Either(Text, Lines),
                "The answers that make an organization sign; all other rows are left out.",
                "yes",
                IsRequired: true
            )
        );

    public static KeyTable Signatories { get; } =
        new(
            new LetterKey(
                "file",
                new ValueKind.Path([]),
                "The list: a CSV file or a workbook (.xlsx, .ods).",
                "data/signatories.csv",
                IsRequired: true
            ),
            new LetterKey(
                KindKeys.Encoding,
                Words(TextEncodings.Choices),
                "How the file's letters are written as bytes; left out, it is found out.",
                "utf-8"
            ),
            new LetterKey(
                KindKeys.Sheet,
                new ValueKind.Sheet(),
                "The sheet of a workbook that holds the list, where several hold data.",
                "Form Responses 1"
            ),
            new LetterKey(
                KindKeys.HiddenRows,
                Words(SheetSettings.Choices),
                "Whether organizations in hidden rows of a workbook sign.",
                "leave-out"
            ),
            new LetterKey(
                KindKeys.StruckOut,
                Words(SheetSettings.Choices),
                "Whether organizations whose names are struck out in a workbook sign.",
                "leave-out"
            ),
            new LetterKey("heading", Text, "The heading above the list.", "Signatories"),
            new LetterKey(
                "fields",
                new ValueKind.Keys(Fields),
                "Which column is what, where the headings do not tell."
            ),
            new LetterKey(
                "only",
                new ValueKind.Keys(Only),
                "Which answers in a column of the list make an organization sign."
            ),
            new LetterKey("order", Words(SignatoryOrder.Sortings), "The order of the list.", "as-listed"),
            new LetterKey("group-by", Words(SignatoryOrder.Groupings), "Whether each country has a heading.", "none"),
            new LetterKey(
                "columns",
                new ValueKind.Either(
                    new ValueKind.Number(1, 4),
                    new ValueKind.Choice([SignatoriesReader.AutomaticColumns])
                ),
                "Columns on the page; with auto the lengths of the names decide.",
                "2"
            ),
            new LetterKey(
                "country-tag",
                Words(SignatoriesReader.CountryTags),
                "Whether the country follows the name.",
                "parentheses"
            ),
            new LetterKey(
                "announced",
                new ValueKind.Number(0, SignatoriesReader.MostAnnounced),
                "A number of organizations published elsewhere; you are warned if the list has another.",
                "121"
            )
        );

    public static KeyTable RecipientColumns { get; } =
        new(
            new LetterKey(
                "name",
                Column,
                "The column with the recipients' names, with their titles: its heading, or its number from 1.",
                "Name"
            ),
            new LetterKey("title", Column, "The column with their offices."),
            new LetterKey("organization", Column, "The column with their organizations.", "Institution"),
            new LetterKey(
                "address",
                new ValueKind.Either(Column, Lines),
                "The column with the address, or a list of columns; each becomes a line, and empty ones none.",
                "Address"
            ),
            new LetterKey("salutation", Column, "The column that says how each letter begins.", "Salutation"),
            new LetterKey("email", Column, "The column with the addresses for e-mail; printed nowhere.", "E-mail")
        )
        {
            Others = Column,
        };

    public static KeyTable Recipients { get; } =
        new(
            new LetterKey(
                "file",
                new ValueKind.Path([]),
                "The list: a CSV file or a workbook (.xlsx, .ods), with a row for each letter.",
                "data/recipients.csv",
                IsRequired: true
            ),
            new LetterKey(
                KindKeys.Encoding,
                Words(TextEncodings.Choices),
                "How the file's letters are written as bytes; left out, it is found out.",
                "utf-8"
            ),
            new LetterKey(
                KindKeys.Sheet,
                new ValueKind.Sheet(),
                "The sheet of a workbook that holds the list, where several hold data.",
                "Heads of state"
            ),
            new LetterKey(
                KindKeys.HiddenRows,
                Words(SheetSettings.Choices),
                "Whether recipients in hidden rows of a workbook get a letter.",
                "leave-out"
            ),
            new LetterKey(
                KindKeys.StruckOut,
                Words(SheetSettings.Choices),
                "Whether recipients whose names are struck out in a workbook get a letter.",
                "leave-out"
            ),
            new LetterKey(
                "fields",
                new ValueKind.Keys(RecipientColumns),
                "Which column is what, where the headings do not tell; and further columns under names of your own, "
                    + "which texts use as {{ recipient.NAME }}."
            ),
            new LetterKey(
                RecipientsReader.FileName,
                Text,
                "How each letter's file is called; left out, by the number of its row and the name.",
                "{{ recipient.row }}-{{ recipient.name }}"
            )
        );

    public static KeyTable Sheet { get; } =
        new(
            new LetterKey("width", Length, "The sheet's width.", "8.5in", IsRequired: true),
            new LetterKey("height", Length, "The sheet's height.", "11in", IsRequired: true)
        );

    public static KeyTable Margins { get; } =
        new(
            new LetterKey("top", Length, "At the head.", "1in"),
            new LetterKey("right", Length, "At the right.", "1in"),
            new LetterKey("bottom", Length, "At the foot.", "1in"),
            new LetterKey("left", Length, "At the left.", "1in")
        );

    public static KeyTable Page { get; } =
        new(
            new LetterKey(
                "format",
                Words(SetupReader.Formats),
                "Where the letter's parts stand; the DIN formats have fields for a window envelope.",
                "us-block"
            ),
            new LetterKey(
                "size",
                new ValueKind.Either(new ValueKind.Choice(SetupReader.SheetNames), new ValueKind.Keys(Sheet)),
                "The sheet of paper.",
                "letter"
            ),
            new LetterKey(
                "margins",
                new ValueKind.Either(Length, new ValueKind.Keys(Margins)),
                "White around the text: one length, or one for each side.",
                "1in"
            )
        );

    public static KeyTable Type { get; } =
        new(
            new LetterKey(
                "family",
                Text,
                "The typeface; its fonts come with the program or lie in the folder 'fonts'.",
                "Source Serif 4"
            ),
            new LetterKey("size", PlainLength, "The size of the text.", "11pt"),
            new LetterKey("leading", Length, "From one line to the next.", "15pt"),
            new LetterKey("align", Words(SetupReader.Alignments), "Even at both sides, or ragged.", "justify"),
            new LetterKey("hyphenate", new ValueKind.Switch(), "Whether words may be divided at a line's end.", "true"),
            new LetterKey(
                "hyphenation",
                Lines,
                "Words with their own places for hyphens; a word without any is never divided.",
                "Ge-richts-hof"
            )
        );

    public static KeyTable Output { get; } =
        new(
            new LetterKey("file", new ValueKind.Path([".pdf"]), "Where the PDF goes.", "out/letter.pdf"),
            new LetterKey(
                "conformance",
                new ValueKind.Standards(Conformance.KnownNames[..^1], Conformance.KnownNames[^1]),
                "The standards that the file promises to meet: one of PDF/A's, PDF/UA-1, or both."
            ),
            new LetterKey(
                "also",
                new ValueKind.Choices(FormNames.All),
                "What is made beside the PDF: a web page, a plain text, a Word document, the draft of an e-mail."
            )
        );

    public static KeyTable Letter { get; } =
        new(
            [
                new LetterKey(
                    "language",
                    new ValueKind.Choice([.. LetterLanguage.All.Select(language => language.Tag)], AnyCase: true),
                    "Decides hyphenation, months and the words that the program adds.",
                    "en-US"
                ),
                new LetterKey(
                    "date",
                    new ValueKind.Date(),
                    "The date on the letter; never taken from the clock.",
                    "2024-05-22",
                    IsRequired: true
                ),
                new LetterKey("title", Text, "The PDF's title; the subject where it is left out."),
                new LetterKey(
                    "author",
                    Text,
                    "The PDF's author, an organization; the letterhead's name where it is left out."
                ),
                new LetterKey(
                    "id",
                    Text,
                    "Your own name for the letter in the archive, such as a file number or an address; it goes into "
                        + "the PDF's properties.",
                    "HRW/2024/117"
                ),
                new LetterKey(
                    "keywords",
                    Lines,
                    "Keywords, for catalogues and search engines.",
                    "International Criminal Court"
                ),
                new LetterKey("letterhead", new ValueKind.Keys(Letterhead), "The head of page 1."),
                new LetterKey("delivery", Text, "How the letter is sent.", "Via electronic mail"),
                new LetterKey(
                    "addressee",
                    new ValueKind.Items(Addressee, OrOne: true),
                    "Whom the letter is for: one, or a list."
                ),
                new LetterKey(
                    "subject",
                    Text,
                    "What the letter is about; \"Re:\" is put before it.",
                    "Threats to the International Criminal Court"
                ),
                new LetterKey("salutation", Text, "How the letter begins.", "Dear President Biden:"),
                new LetterKey(
                    "body",
                    Text,
                    "A Markdown file, or the text itself after the | sign.",
                    "data/body.md",
                    IsRequired: true
                ),
                new LetterKey("closing", Text, "How the letter ends.", "Respectfully,"),
                new LetterKey("signers", new ValueKind.Items(Signer, OrOne: false), "People under the closing."),
                new LetterKey(
                    "signer-columns",
                    new ValueKind.Number(1, 2),
                    "Columns of the people under the closing.",
                    "1"
                ),
                new LetterKey(
                    "signature",
                    new ValueKind.Items(ElectronicSignature, OrOne: true),
                    "Who is going to sign the PDF electronically, with a certificate: one, or a list. Nothing of it "
                        + "is printed."
                ),
                new LetterKey("signatories", new ValueKind.Keys(Signatories), "The organizations that sign."),
                new LetterKey(
                    "countries",
                    new ValueKind.Names(),
                    "How a country is written in the letter, whatever the list calls it; one line settles all rows.",
                    "USA: United States"
                ),
                new LetterKey(
                    "recipients",
                    new ValueKind.Keys(Recipients),
                    "A list of those to whom the letter goes, each with a letter of their own."
                ),
                new LetterKey("enclosures", Lines, "What is enclosed."),
                new LetterKey("cc", Lines, "Who gets a copy."),
                new LetterKey("page", new ValueKind.Keys(Page), "The paper."),
                new LetterKey("type", new ValueKind.Keys(Type), "The type."),
                new LetterKey("output", new ValueKind.Keys(Output), "The finished file."),
            ],
            ["title", "subject"]
        );

    private static ValueKind.Choice Words<T>(ImmutableArray<(string Word, T Value)> choices) =>
        new([.. choices.Select(choice => choice.Word)]);
}
