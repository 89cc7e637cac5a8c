using System.Collections.Immutable;
using System.Globalization;

namespace LetterPdf.Model;

/// <summary>
/// A language that a letter can be set in: its tag and the few words that the program itself puts on the page.
/// Kept as data of our own, because the platform's culture data differ between systems and years.
/// </summary>
public sealed record LetterLanguage
{
    private static readonly ImmutableArray<string> EnglishMonths =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    public static LetterLanguage AmericanEnglish { get; } =
        new()
        {
            Tag = "en-US",
            Months = EnglishMonths,
            DatePattern = "{month} {day}, {year}",
            SubjectLabel = "Re:",
            SignatoriesHeading = "Signatories",
            OtherSignatoriesHeading = "Other organizations",
            ContinuedPattern = "{heading}, continued",
            LastJoint = " and ",
            DraftMark = "DRAFT – not for publication",
            PendingMark = "pending",
            DraftTitlePattern = "Draft: {title}",
            PagePattern = "Page {page} of {pages}",
            EnclosuresLabel = "Enclosures:",
            CopiesLabel = "cc:",
            NotePattern = "Footnote {number}",
            NoteReturnPattern = "Back to reference {number}",
            SignaturePattern = "Electronic signature of {name}",
            NotesHeading = "Notes",
            PdfLabel = "This letter as a PDF",
        };

    public static LetterLanguage BritishEnglish { get; } =
        AmericanEnglish with
        {
            Tag = "en-GB",
            DatePattern = "{day} {month} {year}",
            OtherSignatoriesHeading = "Other organisations",
        };

    public static LetterLanguage Spanish { get; } =
        new()
        {
            Tag = "es",
            Months =
            [
                "enero",
                "febrero",
                "marzo",
                "abril",
                "mayo",
                "junio",
                "julio",
                "agosto",
                "septiembre",
                "octubre",
                "noviembre",
                "diciembre",
            ],
            DatePattern = "{day} de {month} de {year}",
            SubjectLabel = "Asunto:",
            SignatoriesHeading = "Organizaciones firmantes",
            OtherSignatoriesHeading = "Otras organizaciones",
            ContinuedPattern = "{heading} (continuación)",
            LastJoint = " y ",
            DraftMark = "BORRADOR – no publicar",
            PendingMark = "pendiente",
            DraftTitlePattern = "Borrador: {title}",
            PagePattern = "Página {page} de {pages}",
            EnclosuresLabel = "Anexos:",
            CopiesLabel = "c. c.:",
            NotePattern = "Nota {number}",
            NoteReturnPattern = "Volver a la llamada {number}",
            SignaturePattern = "Firma electrónica de {name}",
            NotesHeading = "Notas",
            PdfLabel = "Esta carta en PDF",
        };

    // In French a no-break space stands before a colon.
    public static LetterLanguage French { get; } =
        new()
        {
            Tag = "fr",
            Months =
            [
                "janvier",
                "février",
                "mars",
                "avril",
                "mai",
                "juin",
                "juillet",
                "août",
                "septembre",
                "octobre",
                "novembre",
                "décembre",
            ],
            DatePattern = "{day} {month} {year}",
            FirstDay = "1er",
            SubjectLabel = "Objet\u00A0:",
            SignatoriesHeading = "Organisations signataires",
            OtherSignatoriesHeading = "Autres organisations",
            ContinuedPattern = "{heading} (suite)",
            LastJoint = " et ",
            DraftMark = "PROJET – ne pas diffuser",
            PendingMark = "en attente",
            DraftTitlePattern = "Projet\u00A0: {title}",
            PagePattern = "Page {page} sur {pages}",
            EnclosuresLabel = "Pièces jointes\u00A0:",
            CopiesLabel = "Copie\u00A0:",
            NotePattern = "Note {number}",
            NoteReturnPattern = "Retour à l’appel de note {number}",
            SignaturePattern = "Signature électronique\u00A0: {name}",
            NotesHeading = "Notes",
            PdfLabel = "Cette lettre en PDF",
        };

    // DIN 5008 leaves the word "Betreff" out: a subject is known by its place and its weight.
    public static LetterLanguage German { get; } =
        new()
        {
            Tag = "de",
            Months =
            [
                "Januar",
                "Februar",
                "März",
                "April",
                "Mai",
                "Juni",
                "Juli",
                "August",
                "September",
                "Oktober",
                "November",
                "Dezember",
            ],
            DatePattern = "{day}. {month} {year}",
            SubjectLabel = string.Empty,
            SignatoriesHeading = "Unterzeichnende Organisationen",
            OtherSignatoriesHeading = "Weitere Organisationen",
            ContinuedPattern = "{heading} (Fortsetzung)",
            LastJoint = " und ",
            DraftMark = "ENTWURF – nicht zur Veröffentlichung",
            PendingMark = "noch nicht bestätigt",
            DraftTitlePattern = "Entwurf: {title}",
            PagePattern = "Seite {page} von {pages}",
            EnclosuresLabel = "Anlagen:",
            CopiesLabel = "Verteiler:",
            NotePattern = "Fußnote {number}",
            NoteReturnPattern = "Zurück zum Verweis {number}",
            SignaturePattern = "Elektronische Signatur: {name}",
            NotesHeading = "Fußnoten",
            PdfLabel = "Dieser Brief als PDF",
        };

    public static LetterLanguage Italian { get; } =
        new()
        {
            Tag = "it",
            Months =
            [
                "gennaio",
                "febbraio",
                "marzo",
                "aprile",
                "maggio",
                "giugno",
                "luglio",
                "agosto",
                "settembre",
                "ottobre",
                "novembre",
                "dicembre",
            ],
            DatePattern = "{day} {month} {year}",
            FirstDay = "1º",
            SubjectLabel = "Oggetto:",
            SignatoriesHeading = "Organizzazioni firmatarie",
            OtherSignatoriesHeading = "Altre organizzazioni",
            ContinuedPattern = "{heading} (segue)",
            LastJoint = " e ",
            DraftMark = "BOZZA – non diffondere",
            PendingMark = "in attesa di conferma",
            DraftTitlePattern = "Bozza: {title}",
            PagePattern = "Pagina {page} di {pages}",
            EnclosuresLabel = "Allegati:",
            CopiesLabel = "p.c.:",
            NotePattern = "Nota {number}",
            NoteReturnPattern = "Torna al richiamo {number}",
            SignaturePattern = "Firma elettronica di {name}",
            NotesHeading = "Note",
            PdfLabel = "Questa lettera in PDF",
        };

    public static LetterLanguage Portuguese { get; } =
        new()
        {
            Tag = "pt",
            Months =
            [
                "janeiro",
                "fevereiro",
                "março",
                "abril",
                "maio",
                "junho",
                "julho",
                "agosto",
                "setembro",
                "outubro",
                "novembro",
                "dezembro",
            ],
            DatePattern = "{day} de {month} de {year}",
            SubjectLabel = "Assunto:",
            SignatoriesHeading = "Organizações signatárias",
            OtherSignatoriesHeading = "Outras organizações",
            ContinuedPattern = "{heading} (continuação)",
            LastJoint = " e ",
            DraftMark = "RASCUNHO – não publicar",
            PendingMark = "pendente",
            DraftTitlePattern = "Rascunho: {title}",
            PagePattern = "Página {page} de {pages}",
            EnclosuresLabel = "Anexos:",
            CopiesLabel = "c/c:",
            NotePattern = "Nota {number}",
            NoteReturnPattern = "Voltar à chamada {number}",
            SignaturePattern = "Assinatura digital de {name}",
            NotesHeading = "Notas",
            PdfLabel = "Esta carta em PDF",
        };

    public static LetterLanguage Dutch { get; } =
        new()
        {
            Tag = "nl",
            Months =
            [
                "januari",
                "februari",
                "maart",
                "april",
                "mei",
                "juni",
                "juli",
                "augustus",
                "september",
                "oktober",
                "november",
                "december",
            ],
            DatePattern = "{day} {month} {year}",
            SubjectLabel = "Betreft:",
            SignatoriesHeading = "Ondertekenende organisaties",
            OtherSignatoriesHeading = "Andere organisaties",
            ContinuedPattern = "{heading} (vervolg)",
            LastJoint = " en ",
            DraftMark = "CONCEPT – niet voor publicatie",
            PendingMark = "nog niet bevestigd",
            DraftTitlePattern = "Concept: {title}",
            PagePattern = "Pagina {page} van {pages}",
            EnclosuresLabel = "Bijlagen:",
            CopiesLabel = "cc:",
            NotePattern = "Voetnoot {number}",
            NoteReturnPattern = "Terug naar verwijzing {number}",
            SignaturePattern = "Elektronische handtekening van {name}",
            NotesHeading = "Noten",
            PdfLabel = "Deze brief als pdf",
        };

    /// <summary>Every language there is.</summary>
    public static ImmutableArray<LetterLanguage> All { get; } =
    [AmericanEnglish, BritishEnglish, Spanish, French, German, Italian, Portuguese, Dutch];

    /// <summary>The language tag (BCP 47).</summary>
    public required string Tag { get; init; }

    public required ImmutableArray<string> Months { get; init; }

    public required string DatePattern { get; init; }

    /// <summary>How a month's first day is written: "1er" in French.</summary>
    public string FirstDay { get; init; } = "1";

    /// <summary>"Re:"; empty where the language has no such word.</summary>
    public required string SubjectLabel { get; init; }

    public required string SignatoriesHeading { get; init; }

    /// <summary>The heading of signatories without a country, where the others are grouped by country.</summary>
    public required string OtherSignatoriesHeading { get; init; }

    /// <summary>A group's heading where it goes on at the top of a column: "Peru, continued".</summary>
    public required string ContinuedPattern { get; init; }

    /// <summary>Between the last two of several: " and ".</summary>
    public required string LastJoint { get; init; }

    /// <summary>On every page of a draft.</summary>
    public required string DraftMark { get; init; }

    /// <summary>The mark after the name of a signatory that has not confirmed yet, in a draft.</summary>
    public required string PendingMark { get; init; }

    public required string DraftTitlePattern { get; init; }

    public required string PagePattern { get; init; }

    public required string EnclosuresLabel { get; init; }

    public required string CopiesLabel { get; init; }

    /// <summary>The description of a link to a footnote, whose text is only a number.</summary>
    public required string NotePattern { get; init; }

    /// <summary>The description of the link from a footnote back to the text.</summary>
    public required string NoteReturnPattern { get; init; }

    /// <summary>The description of a place for an electronic signature. The name is used as it is, after a colon in
    /// languages that would have to inflect it or the word before it.</summary>
    public required string SignaturePattern { get; init; }

    /// <summary>The heading of the footnotes in a form that has no pages.</summary>
    public required string NotesHeading { get; init; }

    /// <summary>The words of a link from a web page to the letter's PDF.</summary>
    public required string PdfLabel { get; init; }

    /// <summary>The language of a BCP 47 tag, in any case; null where there is none.</summary>
    public static LetterLanguage? Find(string tag) =>
        All.FirstOrDefault(language => string.Equals(language.Tag, tag, StringComparison.OrdinalIgnoreCase));

    /// <summary>"May 22, 2024".</summary>
    public string FormatDate(DateOnly date) =>
        DatePattern
            .Replace("{month}", Months[date.Month - 1], StringComparison.Ordinal)
            .Replace(
                "{day}",
                date.Day == 1 ? FirstDay : date.Day.ToString(CultureInfo.InvariantCulture),
                StringComparison.Ordinal
            )
            .Replace("{year}", date.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>"Draft: Threats to the Court".</summary>
    public string FormatDraftTitle(string title) =>
        DraftTitlePattern.Replace("{title}", title, StringComparison.Ordinal);

    /// <summary>"Peru, continued".</summary>
    public string FormatContinued(string heading) =>
        ContinuedPattern.Replace("{heading}", heading, StringComparison.Ordinal);

    /// <summary>"Page 2 of 4".</summary>
    public string FormatPage(int page, int pages) =>
        PagePattern
            .Replace("{pages}", pages.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{page}", page.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>"Footnote 2".</summary>
    public string FormatNote(int number) => FormatNumber(NotePattern, number);

    /// <summary>"Back to reference 2".</summary>
    public string FormatNoteReturn(int number) => FormatNumber(NoteReturnPattern, number);

    /// <summary>"Electronic signature of Human Rights Watch".</summary>
    public string FormatSignature(string name) => SignaturePattern.Replace("{name}", name, StringComparison.Ordinal);

    /// <summary>"Kenya, Uganda and Peru"; Spanish has "e" before the sound of "i", Italian "ed" before "e".</summary>
    public string Join(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Count < 2
            ? string.Concat(words)
            : string.Join(", ", words.Take(words.Count - 1)) + JointBefore(words[^1]) + words[^1];
    }

    private string JointBefore(string word) =>
        Tag switch
        {
            "es" when StartsWith(word, "i", "í", "hi", "hí") && !StartsWith(word, "ie", "ia", "hie", "hia") => " e ",
            "it" when StartsWith(word, "e", "é", "è") => " ed ",
            _ => LastJoint,
        };

    private static bool StartsWith(string word, params ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string FormatNumber(string pattern, int number) =>
        pattern.Replace("{number}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
