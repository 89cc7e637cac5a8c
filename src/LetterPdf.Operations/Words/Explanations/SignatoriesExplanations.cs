using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>LP02xx: the signatories' CSV.</summary>
internal static class SignatoriesExplanations
{
    public static readonly Dictionary<DiagnosticCode, Explanation> All = new()
    {
        [DiagnosticCatalog.RaggedRow] = new(
            "a row has more or fewer cells than the header",
            "A row of the list has another number of cells than the header. Then nobody can say which cell is the "
                + "name and which is the country. The usual reason is a comma in a name without quotation marks.",
            "organization,country\nHuman Rights Center, UC Berkeley,US",
            "Put the name in quotation marks:\n\n\"Human Rights Center, UC Berkeley\",US"
        ),
        [DiagnosticCatalog.SignatoriesEncoding] = new(
            "the signatories' file holds bytes that cannot be read",
            "The list is UTF-8 in some rows and something else in others, or is not in the encoding that letter.yml "
                + "names. Some names would be garbled, whichever way it is read.",
            "",
            "Open the file in a spreadsheet, see that all names are right, and save it as 'CSV UTF-8'. If "
                + "'encoding:' in letter.yml is wrong, correct or remove it."
        ),
        [DiagnosticCatalog.MissingColumn] = new(
            "a column is not in the signatories' file",
            "letter.yml names a column that the list does not have, or the column with the organizations' names was "
                + "not found under any of the usual headings.",
            "Who,From\nThe Sentry,US",
            "Say which column it is, by its heading or its number from 1:\n\nsignatories:\n  file: "
                + "data/signatories.csv\n  fields: {organization: Who, country: From}"
        ),
        [DiagnosticCatalog.UnterminatedQuote] = new(
            "a quoted cell never ends",
            "A quotation mark opens a cell and is never closed, so that the rest of the file would belong to "
                + "this cell.",
            "\"The Sentry,US",
            "Close it, or double it where it belongs to the name:\n\n\"The Sentry\",US"
        ),
        [DiagnosticCatalog.TextAfterQuote] = new(
            "text follows the closing quotation mark of a cell",
            "A cell that begins with a quotation mark must end with it. Here something follows, and it is not clear "
                + "what belongs to the name.",
            "\"Action\" Corps,US",
            "Put the whole name in quotation marks and double those inside it:\n\n\"\"\"Action\"\" Corps\",US"
        ),
        [DiagnosticCatalog.EmptyOrganization] = new(
            "a row names no organization",
            "A row has a country or something else, and no name.",
            "organization,country\n,US",
            "Fill in the name or remove the row."
        ),
        [DiagnosticCatalog.BlankRow] = new(
            "a blank row stands between the signatories",
            "A row between the signatories is empty. It is left out; perhaps something was deleted by accident.",
            "The Sentry,US\n,\nAction Corps,US",
            "Remove the row."
        ),
        [DiagnosticCatalog.LostCharacter] = new(
            "a character of a name was lost before the file was saved",
            "The character U+FFFD stands where some program could not read a letter. What the letter was is lost.",
            "Asociaci\uFFFDn Pro Derechos Humanos,Peru",
            "Look up the name where the list came from, or ask the organization:\n\nAsociación Pro Derechos "
                + "Humanos,Peru"
        ),
        [DiagnosticCatalog.ControlCharacter] = new(
            "a name holds a character that cannot be shown",
            "The cell holds a character that has no shape, such as a control character. It came from another "
                + "program, and it cannot be printed.",
            "",
            "Type the name again."
        ),
        [DiagnosticCatalog.StatusColumn] = new(
            "no longer used: status columns were refused by the first version",
            "The first version of the program refused lists with a status column. Now it reads them; this message "
                + "does not appear any more.",
            "",
            "Nothing needs to be done."
        ),
        [DiagnosticCatalog.NameCleaned] = new(
            "white space or accents inside a name were brought into standard form",
            "White space, invisible characters or separate accents inside a cell were brought into one form: the "
                + "name looks the same or has fewer spaces. The message says what was done, so that no name is "
                + "changed without a word.",
            "The  Sentry,US",
            "Write the name in the file as the message shows it:\n\nThe Sentry,US"
        ),
        [DiagnosticCatalog.AnnouncedCountDiffers] = new(
            "the number announced is not the number of signatories",
            "'announced' is the number that you published elsewhere, such as in a press release. The list has "
                + "another number of signatories.",
            "signatories: {file: data/signatories.csv, announced: 121}",
            "Look whether a signatory is missing or listed twice; or correct the number."
        ),
        [DiagnosticCatalog.SignatoriesLimit] = new(
            "the signatories' file has too many rows or too long a cell",
            "A list can have 200,000 rows, a row a million bytes, a cell 2,000 characters. This is more; probably "
                + "the file is not a list of signatories, or a quotation mark is missing.",
            "",
            "Look at the place that the message names."
        ),
        [DiagnosticCatalog.DuplicateSignatory] = new(
            "a signatory is listed twice",
            "Two rows are the same organization: the names are equal, or differ only in capitals, accents, "
                + "punctuation, \"The\", a legal form or an acronym in brackets. The letter would show it twice and "
                + "count it twice.",
            "The Sentry,US\nSentry,US",
            "Remove one of the rows. Or write down in the decisions file beside the CSV what they are: under "
                + "'same:' they are one and the first name is shown, under 'different:' they are two.\n\nsame:\n  - "
                + "[The Sentry, Sentry]"
        ),
        [DiagnosticCatalog.AmbiguousColumn] = new(
            "more than one column could be meant",
            "More than one column could be the one that is meant.",
            "Organization,Organisation,Country",
            "Name the column by its number:\n\nfields: {organization: 1, country: 3}"
        ),
        [DiagnosticCatalog.NoSignatories] = new(
            "the signatories' file lists nobody",
            "The list has no header row, or no signatories under it that the letter could show.",
            "organization,country",
            "Put the organizations into the file that 'signatories: file:' names, or remove 'signatories' from "
                + "letter.yml."
        ),
        [DiagnosticCatalog.StrayQuote] = new(
            "a quotation mark stands inside an unquoted cell",
            "A quotation mark stands inside a cell that does not begin with one. It is taken as part of the name.",
            "The \"Good\" Group,US",
            "Put the whole cell in quotation marks and double those inside it:\n\n\"The \"\"Good\"\" Group\",US"
        ),
        [DiagnosticCatalog.BlankAtQuote] = new(
            "a space stands between a separator and a quotation mark",
            "Strictly, a quotation mark holds a cell together only where the cell begins and ends with it. Here a "
                + "space stands before the mark or after it, and the cell is read as if it did not.",
            "organization,country\n \"Human Rights Center, UC Berkeley\" ,US",
            "Remove the space to accept that:\n\n\"Human Rights Center, UC Berkeley\",US"
        ),
        [DiagnosticCatalog.CurlyName] = new(
            "a name stands in curly quotation marks, which are printed",
            "Word processors and phones make curly quotation marks of straight ones. In a CSV only straight ones "
                + "hold a cell together; curly ones are part of the name, and are printed.",
            "“Action Corps”,US",
            "Write straight quotation marks, or none. If the curly ones belong to the name, write that down in the "
                + "decisions file beside the CSV:\n\nright:\n  - \"“Action Corps”\""
        ),
    };
}
