using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>LP0310 to LP0339: recipients.</summary>
internal static class RecipientsExplanations
{
    public static readonly Dictionary<DiagnosticCode, Explanation> All = new()
    {
        [DiagnosticCatalog.NoRecipients] = new(
            "the list of recipients has nobody in it",
            "letter.yml names a list of recipients, and the list has no row under its headings. There would be no "
                + "letter.",
            "recipients:\n  file: data/recipients.csv",
            "Put each recipient into a row of the list:\n\nname,organization,salutation\nSenator Jane Roe,United "
                + "States Senate,Dear Senator Roe:"
        ),
        [DiagnosticCatalog.RecipientNotChosen] = new(
            "one letter was asked for, and the letter has many recipients",
            "'letterpdf build' makes one PDF. The letter goes to each row of a list, and nothing says which of the "
                + "rows is meant.",
            "letterpdf build",
            "Name the row of the list, or the recipient:\n\nletterpdf build --recipient 17"
        ),
        [DiagnosticCatalog.RecipientNotFound] = new(
            "there is no such recipient",
            "'--recipient' names a row, or a name, that the list does not have; or a name that more than one row has; "
                + "or the letter has no list of recipients at all.",
            "letterpdf build --recipient \"Senator Row\"",
            "Give the number of the row as the spreadsheet shows it, or the name as the list has it:\n\nletterpdf "
                + "build --recipient 17"
        ),
        [DiagnosticCatalog.RecipientFieldName] = new(
            "a field of the recipients has a name that no text could use",
            "The keys under 'recipients: fields:' are the names by which texts use the columns, so they are made of "
                + "letters, digits, hyphens and underscores, and begin with a letter. 'row' is the number of the row "
                + "and can't be a column.",
            "recipients:\n  file: data/recipients.csv\n  fields:\n    Home state: State",
            "Write one word before the colon, and the column's heading after it:\n\nfields:\n  state: State\n\nTexts "
                + "then use it as {{ recipient.state }}."
        ),
        [DiagnosticCatalog.RecipientWithoutName] = new(
            "a row of the recipients has no name",
            "A letter needs somebody to whom it goes: the row has neither a name nor an organization.",
            "name,organization\nSenator Jane Roe,United States Senate\n,",
            "Fill in the name or the organization, or remove the row."
        ),
        [DiagnosticCatalog.EmptyRecipientField] = new(
            "a text shows a cell that is empty",
            "A text of the letter has a field of the recipient, and in this row the cell is empty. It would leave a "
                + "hole in the letter.",
            "salutation: \"Dear {{ recipient.title }} Roe:\"",
            "Fill in the cell; or, if it may be empty, ask first:\n\nsalutation: \"Dear {% if recipient.title %}{{ "
                + "recipient.title }} {% endif %}Roe:\""
        ),
        [DiagnosticCatalog.FileNameTwice] = new(
            "two letters would be the same file",
            "Each recipient's letter is a file of its own, and two of them would have one name. On Windows and on a "
                + "Mac, names that differ in capitals only are the same. Characters that Windows forbids in names, "
                + "such as / and ?, become hyphens, and a name ends after 150 bytes.",
            "recipients:\n  file: data/recipients.csv\n  file-name: \"{{ recipient.state }}\"",
            "Put something into the name that differs in every row, such as the number of the row:\n\nfile-name: \"{{ "
                + "recipient.state }}-{{ recipient.row }}\""
        ),
        [DiagnosticCatalog.RecipientFieldUnused] = new(
            "a field of the recipients is named and not used",
            "letter.yml names a column of the list under a name of your own, and no text has a field of that name. The "
                + "column is then in no letter.",
            "recipients:\n  file: data/recipients.csv\n  fields:\n    state: State",
            "Use it in a text as {{ recipient.state }}, or remove the line."
        ),
        [DiagnosticCatalog.PagesDiffer] = new(
            "some letters have more pages, or fewer, than the others",
            "Most letters of the list have the same number of pages, and these have another: a long address or "
                + "salutation may have pushed a line to a further page.",
            "",
            "Look at one of them: letterpdf build --recipient 17. If it is as it should be, nothing needs to be done."
        ),
        [DiagnosticCatalog.SalutationWithoutName] = new(
            "a salutation does not hold the recipient's name",
            "In most rows the salutation has a word of the recipient's name in it, and in these it has none: a cell "
                + "may be in the wrong row.",
            "name,salutation\nSenator Jane Roe,Dear Senator Smith:",
            "Compare the two cells, and correct the one that is wrong."
        ),
        [DiagnosticCatalog.RecipientTwice] = new(
            "two rows may be one recipient",
            "Two rows have the same name and organization, so somebody may get the letter twice.",
            "name,organization\nSenator Jane Roe,United States Senate\nSenator Jane Roe,United States Senate",
            "Remove one of the rows, if they are one person."
        ),
        [DiagnosticCatalog.RecipientWithoutSalutation] = new(
            "a letter to a recipient has no salutation",
            "The salutation comes from a column of the list of recipients. No such column was found by its heading, or "
                + "the cell is empty.",
            "Name,Form of address\nPresident Amara Sorel,Dear President Sorel:",
            "Name the column in letter.yml:\n\nrecipients:\n  file: data/recipients.csv\n  fields: {salutation: \"Form "
                + "of address\"}\n\nOr fill in the cell. If it is right so, 'letterpdf check --accept' writes that "
                + "down."
        ),
        [DiagnosticCatalog.RecipientWithoutAddress] = new(
            "a recipient has no address, and most others have one",
            "Most rows of the list have an address, and these have none: a cell may be missing.",
            "name,address\nSenator Jane Roe,1 First Street\nSenator John Doe,",
            "Fill in the address, if there is one."
        ),
    };
}
