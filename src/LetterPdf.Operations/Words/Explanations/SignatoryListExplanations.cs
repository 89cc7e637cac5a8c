using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>LP0218 and up: the layout of the signatories' file, and doubtful things in the list.</summary>
internal static class SignatoryListExplanations
{
    public static readonly Dictionary<DiagnosticCode, Explanation> All = new()
    {
        [DiagnosticCatalog.HeaderBelow] = new(
            "the row that names the columns is not the first",
            "Something stands above the row that names the columns, such as a title or a date. The program found "
                + "the header further down and leaves out what is above it.",
            "Sign-on letter 2024,\norganization,country\nThe Sentry,US",
            "Remove the rows above the header. If a signatory stands there, move it below the header."
        ),
        [DiagnosticCatalog.RepeatedHeader] = new(
            "a row repeats the header",
            "A row has the same words as the header. That happens where two exports are put together; the row is "
                + "left out.",
            "organization,country\nThe Sentry,US\norganization,country",
            "Remove the row."
        ),
        [DiagnosticCatalog.EncodingGuessed] = new(
            "the file is not UTF-8, and how its letters are to be read was guessed",
            "A file is a row of numbers, and what letter a number stands for depends on the program that wrote it. "
                + "This file is in one of the older ways, and the program had to guess which. The message shows the "
                + "first name that depends on it, read both ways.",
            "",
            "Look at the name in the message. If it is right, write 'encoding: windows-1252' (or what the message "
                + "says) under 'signatories'. Better, open the file in a spreadsheet and save it as 'CSV UTF-8'."
        ),
        [DiagnosticCatalog.UnknownStatus] = new(
            "a status is not confirmed, pending or withdrawn",
            "The status column decides who is shown: 'confirmed' is, 'withdrawn' is not, 'pending' only in a draft; "
                + "an empty cell means confirmed. Any other word could mean either, and the letter must not guess.",
            "organization,country,status\nThe Sentry,US,maybe",
            "Write confirmed, pending or withdrawn. If the column is about something else, give it another heading."
        ),
        [DiagnosticCatalog.PendingLeftOut] = new(
            "signatories that have not confirmed are left out",
            "Rows whose status is 'pending' are not part of the final letter.",
            "organization,country,status\nThe Sentry,US,pending",
            "Ask the organizations, and change the status to confirmed or withdrawn. 'letterpdf build --draft' "
                + "makes a draft that shows them."
        ),
        [DiagnosticCatalog.NearDuplicate] = new(
            "two names are almost the same",
            "Two rows differ in one letter, or only in where words are joined. Often one organization has signed "
                + "twice and one name has a mistake.",
            "Center for Victims of Torture,US\nCentre for Victims of Torture,US",
            "Remove the wrong row. If they are one and both rows should stay in the file, list both names under "
                + "'same:' in the decisions file beside the CSV; if they are two organizations, under 'different:'."
        ),
        [DiagnosticCatalog.CountryTwoWays] = new(
            "one country is written in two ways",
            "The list calls one country by two names, such as US and USA, or shows its flag. Each is printed as it "
                + "is written; the country is counted once.",
            "Action Corps,US\nThe Sentry,USA",
            "Write it the same way everywhere, or write one line into letter.yml, which settles all rows:\n\n"
                + "countries:\n  USA: United States\n\nIf both are meant, list the other way under 'right:' in the "
                + "decisions file."
        ),
        [DiagnosticCatalog.UnknownCountry] = new(
            "a country is unknown",
            "The program knows every country by its codes, its names in seven languages, its official and common "
                + "short names, and parts of the world. This is not one of them; often it is a mistake of typing. It "
                + "is printed as it is written, and counted as a country of its own: rather a name that the "
                + "program does not know than none.",
            "The Sentry,Untied States",
            "Correct it. If it is right, list it under 'right:' in the decisions file. If it means a country that "
                + "the list writes otherwise elsewhere, say so in letter.yml; one line settles all rows:\n\n"
                + "countries:\n  Untied States: United States"
        ),
        [DiagnosticCatalog.CountryFormUnused] = new(
            "a line of countries is used by no row",
            "letter.yml says under countries how a country is to be written, and no row of the list names that "
                + "country.",
            "countries:\n  Burma: Myanmar",
            "Remove the line, or write the country as the list does."
        ),
        [DiagnosticCatalog.TagNotCounted] = new(
            "a tag is not counted as a country",
            "The letter says how many countries sign, with {{ countries.count }}. Counted are the countries of ISO "
                + "3166-1 and Kosovo, each once, however the list writes them; England, Scotland, Wales and "
                + "Northern Ireland together are one, the United Kingdom. Not counted are parts of the world, "
                + "words such as Global, and lands that ISO 3166-1 does not have, such as Tibet.",
            "Equal Rights Trust,Global",
            "If the number is right without it, list the tag under 'right:' in the decisions file. If it is a "
                + "country to you, name it in letter.yml; it is then counted:\n\ncountries:\n  Tibet: Tibet"
        ),
        [DiagnosticCatalog.CountryHeadingChosen] = new(
            "a country's heading is not what some rows write",
            "The list stands under headings of countries (group-by: country), and writes one country in two ways. "
                + "It has one heading, with the form that most rows have; of equals, the one listed first.",
            "Action Corps,US\nThe Sentry,US\nPeace House,USA",
            "Write it the same way everywhere, or say in letter.yml which form is right; one line settles all "
                + "rows:\n\ncountries:\n  USA: United States"
        ),
        [DiagnosticCatalog.CountryFormTwice] = new(
            "one country is given two forms",
            "Two lines under countries name the same country, and want it to be written in two ways.",
            "countries:\n  USA: United States\n  US: America",
            "Keep one of the lines: it settles every row, whatever the row calls the country."
        ),
        [DiagnosticCatalog.CountryInName] = new(
            "a name ends with a country in brackets",
            "A country in brackets at the end of a name is often its tag, typed into the wrong column; the letter "
                + "would then show it as part of the name, or twice. Some names do end so, like Presbyterian Church "
                + "(USA).",
            "organization,country\nLawyers Alert (Nigeria),",
            "Move the country into its column:\n\norganization,country\nLawyers Alert,Nigeria\n\nIf it belongs to "
                + "the name, list the name under 'right:' in the decisions file."
        ),
        [DiagnosticCatalog.AllCapitals] = new(
            "a name is all in capitals",
            "Somebody typed the name in capitals. Beside the others it would shout.",
            "HUMAN RIGHTS WATCH,US",
            "Write it as the organization does. If it writes itself so, list the name under 'right:' in the "
                + "decisions file."
        ),
        [DiagnosticCatalog.Mojibake] = new(
            "a name's accents were garbled",
            "Some program read the file in the wrong way and saved it again: one accented letter became two strange "
                + "signs, or a question mark. The message shows what was probably meant.",
            "AsociaciÃ³n Pro Derechos Humanos,Peru",
            "Write the name as it was meant: Asociación Pro Derechos Humanos."
        ),
        [DiagnosticCatalog.Placeholder] = new(
            "a row does not look like an organization",
            "The row is a test, a stand-in such as N/A, or a spreadsheet's formula or error.",
            "Test organization,\nN/A,",
            "Remove the row. If an organization is really called so, list the name under 'right:' in the "
                + "decisions file."
        ),
        [DiagnosticCatalog.TwoOrganizations] = new(
            "one cell may hold two organizations",
            "The name holds a semicolon or a stroke, or is made of two names of which one is also listed by itself. "
                + "Each organization needs a row: they are counted by rows.",
            "Peace Action; The Sentry,US",
            "Give each organization a row of its own. If it is one name, list it under 'right:' in the decisions file."
        ),
        [DiagnosticCatalog.NameBreaksOff] = new(
            "a name seems to break off",
            "The name ends with a word or sign after which something must follow, or a bracket is missing. Forms "
                + "that cut long answers do that.",
            "The Regional Coalition for Women Human Rights Defenders in Southwest Asia and North,",
            "Look up the whole name. If it is right as it is, list it under 'right:' in the decisions file."
        ),
        [DiagnosticCatalog.CountInText] = new(
            "the text speaks of another number of organizations or countries than the list has",
            "The letter's own words give a number of organizations, or of countries that they come from, that is "
                + "not the list's.",
            "We, the 121 undersigned organizations, ...",
            "Write {{ signatories.count }} instead of the number: the program fills in how many there are.\n\nWe, "
                + "the {{ signatories.count }} undersigned organizations, ..."
        ),
        [DiagnosticCatalog.DecisionUnused] = new(
            "a decision is about a name that is not in the list",
            "The decisions file names an organization or a country that no row has any more; the decision does "
                + "nothing.",
            "right:\n  - An organization that is no longer listed",
            "Remove the decision, or write the name exactly as the list does."
        ),
        [DiagnosticCatalog.InvalidDecision] = new(
            "the decisions file cannot be read",
            "The file of decisions beside the CSV has three kinds of entries: names that are right as they are, "
                + "names that are the same organization, and names that are different ones.",
            "right: Presbyterian Church (USA)",
            "Write lists:\n\nright:\n  - Presbyterian Church (USA)\nsame:\n  - [The Sentry, Sentry]   # the first "
                + "is shown\ndifferent:\n  - [Peace Now, Peace Row]"
        ),
        [DiagnosticCatalog.InvalidLanguageTag] = new(
            "a cell of the language column is not a language's code",
            "The language column says in which language a name is, so that a screen reader speaks it right. It "
                + "holds codes such as es, fr or pt-BR.",
            "organization,country,language\nCaminos de la Memoria,Peru,Spanish",
            "Write the code, or leave the cell empty:\n\nCaminos de la Memoria,Peru,es"
        ),
        [DiagnosticCatalog.UnusedAnswers] = new(
            "a column that speaks of consent or withdrawal is not used",
            "A column of the list asks whether an organization may be named, or says that one withdrew, and the "
                + "letter shows its rows without looking there. The message says in which rows the answer speaks "
                + "against it.",
            "organization,country,I confirm that I am authorized to sign\nAction Corps,US,Yes\nThe Sentry,US,No",
            "Say in letter.yml which answers count; the other rows are then left out:\n\nsignatories:\n  file: "
                + "data/signatories.csv\n  only: {column: I confirm that I am authorized to sign, is: [yes]}\n\nIf "
                + "the column decides nothing, list its heading under 'right:' in the decisions file."
        ),
        [DiagnosticCatalog.ApostrophesDiffer] = new(
            "names have two kinds of apostrophes",
            "Some names of the list have a straight apostrophe, as on a typewriter, others a curly one. In print "
                + "the difference is seen.",
            "Doctors' Rights Network,US\nWomen’s Refugee Commission,US",
            "Write one kind in all names; the curly one looks better. If a name is right as it is, list it under "
                + "'right:' in the decisions file."
        ),
        [DiagnosticCatalog.OnlyWithoutRows] = new(
            "no row gives the answer that 'only' asks for",
            "Under 'only' you say which answers in a column make an organization sign. No row has this one: often "
                + "the form's own words are a little different.",
            "only: {column: Consent, is: [yes]}",
            "Write the answer as the list has it:\n\nonly: {column: Consent, is: [yes, I agree]}"
        ),
        [DiagnosticCatalog.OtherAnswer] = new(
            "a row is left out whose answer is no refusal",
            "Under 'only' you say which answers make an organization sign. This row has another one, and it does "
                + "not say no: it may be the same answer in other words.",
            "only: {column: Consent, is: [yes]}\n\norganization,Consent\nAction Corps,Yes please",
            "If it counts, add it:\n\nonly: {column: Consent, is: [yes, yes please]}"
        ),
        [DiagnosticCatalog.AmbiguousCountry] = new(
            "two countries can be meant",
            "Two countries have this name, and a short form does not say which.",
            "organization,country\nLawyers Alert,Congo",
            "Write the whole name: Democratic Republic of the Congo, or Republic of the Congo."
        ),
        [DiagnosticCatalog.NoKnownHeading] = new(
            "the row that was taken for the headings holds none that is known",
            "letter.yml names columns by their numbers, and the first row of the list is left out as the row of "
                + "headings. No cell of it is a heading that this program knows: if the list has no headings, a "
                + "signatory stands there and would be missing from the letter.",
            "fields: {organization: 1, country: 2}\n\nThe Sentry,US\nAction Corps,US",
            "Put a row of headings above the first signatory. If the row does name the columns, write the heading "
                + "itself:\n\nfields: {organization: Organizacja, country: Kraj}"
        ),
        [DiagnosticCatalog.CellThatRuns] = new(
            "a cell begins as a spreadsheet's formula does",
            "A cell of the list begins with = + - or @. A spreadsheet takes it for a formula and runs it when "
                + "somebody opens the list; such cells have been used to steal what else stands in it. In the "
                + "letter it is only words.",
            "organization,country\n@SUM(1+1)*cmd|' /C calc'!A0,US",
            "Write the words without the sign. If a name is right as it is, list it under 'right:' in the "
                + "decisions file."
        ),
    };
}
