using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP02xx: the signatories' CSV.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode RaggedRow = DiagnosticCode.Error(
        201,
        "a row has more or fewer cells than the header",
        new(
            "A row of the list has another number of cells than the header. Then nobody can say which cell is the "
                + "name and which is the country. The usual reason is a comma in a name without quotation marks.",
            "organization,country\nHuman Rights Center, UC Berkeley,US",
            "Put the name in quotation marks:\n\n\"Human Rights Center, UC Berkeley\",US"
        )
    );

    public static readonly DiagnosticCode SignatoriesEncoding = DiagnosticCode.Error(
        202,
        "the signatories' file holds bytes that cannot be read",
        new(
            "The list is UTF-8 in some rows and something else in others, or is not in the encoding that letter.yml "
                + "names. Some names would be garbled, whichever way it is read.",
            "",
            "Open the file in a spreadsheet, see that all names are right, and save it as 'CSV UTF-8'. If "
                + "'encoding:' in letter.yml is wrong, correct or remove it."
        )
    );

    public static readonly DiagnosticCode MissingColumn = DiagnosticCode.Error(
        203,
        "a column is not in the signatories' file",
        new(
            "letter.yml names a column that the list does not have, or the column with the organizations' names was "
                + "not found under any of the usual headings.",
            "Who,From\nThe Sentry,US",
            "Say which column it is, by its heading or its number from 1:\n\nsignatories:\n  file: "
                + "data/signatories.csv\n  fields: {organization: Who, country: From}"
        )
    );

    public static readonly DiagnosticCode UnterminatedQuote = DiagnosticCode.Error(
        204,
        "a quoted cell never ends",
        new(
            "A quotation mark opens a cell and is never closed, so that the rest of the file would belong to "
                + "this cell.",
            "\"The Sentry,US",
            "Close it, or double it where it belongs to the name:\n\n\"The Sentry\",US"
        )
    );

    public static readonly DiagnosticCode TextAfterQuote = DiagnosticCode.Error(
        205,
        "text follows the closing quotation mark of a cell",
        new(
            "A cell that begins with a quotation mark must end with it. Here something follows, and it is not clear "
                + "what belongs to the name.",
            "\"Action\" Corps,US",
            "Put the whole name in quotation marks and double those inside it:\n\n\"\"\"Action\"\" Corps\",US"
        )
    );

    public static readonly DiagnosticCode EmptyOrganization = DiagnosticCode.Error(
        206,
        "a row names no organization",
        new(
            "A row has a country or something else, and no name.",
            "organization,country\n,US",
            "Fill in the name or remove the row."
        )
    );

    public static readonly DiagnosticCode BlankRow = DiagnosticCode.Warning(
        207,
        "a blank row stands between the signatories",
        new(
            "A row between the signatories is empty. It is left out; perhaps something was deleted by accident.",
            "The Sentry,US\n,\nAction Corps,US",
            "Remove the row."
        )
    );

    public static readonly DiagnosticCode LostCharacter = DiagnosticCode.Error(
        208,
        "a character of a name was lost before the file was saved",
        new(
            "The character U+FFFD stands where some program could not read a letter. What the letter was is lost.",
            "Asociaci\uFFFDn Pro Derechos Humanos,Peru",
            "Look up the name where the list came from, or ask the organization:\n\nAsociación Pro Derechos "
                + "Humanos,Peru"
        )
    );

    public static readonly DiagnosticCode ControlCharacter = DiagnosticCode.Error(
        209,
        "a name holds a character that cannot be shown",
        new(
            "The cell holds a character that has no shape, such as a control character. It came from another "
                + "program, and it cannot be printed.",
            "",
            "Type the name again."
        )
    );

    public static readonly DiagnosticCode StatusColumn = DiagnosticCode.Error(
        210,
        "no longer used: status columns were refused by the first version",
        new(
            "The first version of the program refused lists with a status column. Now it reads them; this message "
                + "does not appear any more.",
            "",
            "Nothing needs to be done."
        )
    );

    public static readonly DiagnosticCode NameCleaned = DiagnosticCode.Warning(
        211,
        "white space or accents inside a name were brought into standard form",
        new(
            "White space, invisible characters or separate accents inside a cell were brought into one form: the "
                + "name looks the same or has fewer spaces. The message says what was done, so that no name is "
                + "changed without a word.",
            "The  Sentry,US",
            "Write the name in the file as the message shows it:\n\nThe Sentry,US"
        )
    );

    public static readonly DiagnosticCode AnnouncedCountDiffers = DiagnosticCode.Warning(
        212,
        "the number announced is not the number of signatories",
        new(
            "'announced' is the number that you published elsewhere, such as in a press release. The list has "
                + "another number of signatories.",
            "signatories: {file: data/signatories.csv, announced: 121}",
            "Look whether a signatory is missing or listed twice; or correct the number."
        )
    );

    public static readonly DiagnosticCode SignatoriesLimit = DiagnosticCode.Error(
        213,
        "the signatories' file has too many rows or too long a cell",
        new(
            "A list can have 200,000 rows, a row a million bytes, a cell 2,000 characters. This is more; probably "
                + "the file is not a list of signatories, or a quotation mark is missing.",
            "",
            "Look at the place that the message names."
        )
    );

    public static readonly DiagnosticCode DuplicateSignatory = DiagnosticCode.Warning(
        214,
        "a signatory is listed twice",
        new(
            "Two rows are the same organization: the names are equal, or differ only in capitals, accents, "
                + "punctuation, \"The\", a legal form or an acronym in brackets. The letter would show it twice and "
                + "count it twice.",
            "The Sentry,US\nSentry,US",
            "Remove one of the rows. Or write down in the decisions file beside the CSV what they are: under "
                + "'same:' they are one and the first name is shown, under 'different:' they are two.\n\nsame:\n  - "
                + "[The Sentry, Sentry]"
        )
    );

    public static readonly DiagnosticCode AmbiguousColumn = DiagnosticCode.Error(
        215,
        "more than one column could be meant",
        new(
            "More than one column could be the one that is meant.",
            "Organization,Organisation,Country",
            "Name the column by its number:\n\nfields: {organization: 1, country: 3}"
        )
    );

    public static readonly DiagnosticCode NoSignatories = DiagnosticCode.Error(
        216,
        "the signatories' file lists nobody",
        new(
            "The list has no header row, or no signatories under it that the letter could show.",
            "organization,country",
            "Put the organizations into the file that 'signatories: file:' names, or remove 'signatories' from "
                + "letter.yml."
        )
    );

    public static readonly DiagnosticCode StrayQuote = DiagnosticCode.Warning(
        217,
        "a quotation mark stands inside an unquoted cell",
        new(
            "A quotation mark stands inside a cell that does not begin with one. It is taken as part of the name.",
            "The \"Good\" Group,US",
            "Put the whole cell in quotation marks and double those inside it:\n\n\"The \"\"Good\"\" Group\",US"
        )
    );

    public static readonly DiagnosticCode BlankAtQuote = DiagnosticCode.Warning(
        243,
        "a space stands between a separator and a quotation mark",
        new(
            "Strictly, a quotation mark holds a cell together only where the cell begins and ends with it. Here a "
                + "space stands before the mark or after it, and the cell is read as if it did not.",
            "organization,country\n \"Human Rights Center, UC Berkeley\" ,US",
            "Remove the space to accept that:\n\n\"Human Rights Center, UC Berkeley\",US"
        )
    );

    public static readonly DiagnosticCode CurlyName = DiagnosticCode.Doubt(
        244,
        "a name stands in curly quotation marks, which are printed",
        new(
            "Word processors and phones make curly quotation marks of straight ones. In a CSV only straight ones "
                + "hold a cell together; curly ones are part of the name, and are printed.",
            "“Action Corps”,US",
            "Write straight quotation marks, or none. If the curly ones belong to the name, write that down in the "
                + "decisions file beside the CSV:\n\nright:\n  - \"“Action Corps”\""
        )
    );

    private static ImmutableArray<DiagnosticCode> Signatories => [.. SignatoryFile, .. SignatoryList];

    private static ImmutableArray<DiagnosticCode> SignatoryFile =>
        [
            RaggedRow,
            SignatoriesEncoding,
            MissingColumn,
            UnterminatedQuote,
            TextAfterQuote,
            EmptyOrganization,
            BlankRow,
            LostCharacter,
            ControlCharacter,
            StatusColumn,
            NameCleaned,
            AnnouncedCountDiffers,
            SignatoriesLimit,
            DuplicateSignatory,
            AmbiguousColumn,
            NoSignatories,
            StrayQuote,
        ];
}
