using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>The words by which a letter's parts are recognized, in the languages of letters. Small letters; an
/// apostrophe is straight.</summary>
internal static class PartImportWords
{
    private const int LongestSalutation = 100;
    private const int MostSalutationWords = 16;
    private const int LongestHeading = 80;
    private const int LongestLabel = 40;
    private const int LongestFormula = 300;

    // First words, whole.
    // csharpier-ignore
    private static readonly ImmutableHashSet<string> Greetings =
    [
        "dear", "to", "your", "hon", "madame", "monsieur", "mesdames", "messieurs", "cher", "chère", "chers", "chères",
        "votre", "vos", "sehr", "liebe", "lieber", "eure", "caro", "cara", "cari", "care", "caros", "caras", "vossa",
        "geachte", "beste", "hooggeachte", "señor", "señora", "señores", "señoras", "senhor", "senhora", "senhores",
        "senhoras", "su", "sua", "vostra", "uwe",
    ];

    // Beginnings of first words.
    // csharpier-ignore
    private static readonly string[] Salutations =
    [
        "honorable", "honourable", "excellen", "estimad", "querid", "distinguid", "excelentísim", "excmo", "excma",
        "respetad", "verehrte", "exzellenz", "egregi", "gentil", "illustrissim", "onorevol", "spettabil", "eccellenz",
        "prezad", "excelentíssim", "ilustríssim", "excelenc", "excelênc", "illustre",
    ];

    // Words of salutations that have no capital.
    // csharpier-ignore
    private static readonly ImmutableHashSet<string> SmallWords =
    [
        "and", "or", "of", "the", "to", "for", "on", "in", "at", "all", "both", "fellow", "sir", "sirs", "madam", "mr",
        "mrs", "ms", "colleague", "colleagues", "friend", "friends", "member", "members", "partner", "partners",
        "everyone", "president", "minister", "ministers", "senator", "senators", "ambassador", "secretary", "chair",
        "delegates", "whom", "it", "may", "concern", "excellency", "excellencies", "y", "e", "de", "del", "la", "el",
        "los", "las", "señor", "señora", "señores", "señoras", "presidente", "presidenta", "ministro", "ministra",
        "colegas", "amigos", "amigas", "amigo", "amiga", "todos", "todas", "miembros", "quien", "corresponda",
        "embajador", "embajadora", "secretario", "secretaria", "general", "le", "les", "l'ambassadeur", "et", "des",
        "du", "monsieur", "madame", "messieurs", "mesdames", "président", "présidente", "ministre", "collègues", "amis",
        "amies", "ami", "amie", "tous", "toutes", "membres", "chers", "chères", "cher", "chère", "dear", "sehr",
        "geehrte", "geehrter", "geehrtes", "liebe", "lieber", "und", "der", "des", "die", "damen", "herren", "herr",
        "frau", "verehrte", "verehrter", "signor", "signora", "signore", "signori", "presidente", "i", "gli", "lo",
        "dei", "della", "delle", "dell'unione", "colleghe", "colleghi", "amici", "amiche", "tutti", "tutte", "membri",
        "senhor", "senhora", "senhores", "senhoras", "da", "do", "das", "dos", "os", "as", "o", "a", "membros", "heer",
        "mevrouw", "heren", "dames", "en", "van", "de", "het", "leden", "collega's", "vrienden", "allen",
        "minister-president", "voorzitter", "estimada", "estimado", "estimadas", "estimados", "prezada", "prezado",
    ];

    // csharpier-ignore
    private static readonly string[] Subjects =
    [
        "re:", "re :", "subject:", "regarding:", "betreff:", "betr.:", "betrifft:", "objet:", "concerne:", "asunto:",
        "ref.:", "ref:", "referencia:", "oggetto:", "assunto:", "onderwerp:", "betreft:",
    ];

    // csharpier-ignore
    private static readonly string[] Deliveries =
    [
        "via e-mail", "via email", "via electronic mail", "via fax", "via facsimile", "via courier", "via first class",
        "via certified mail", "via hand delivery", "via registered mail", "by e-mail", "by email", "by electronic mail",
        "by fax", "by hand", "by courier", "by post", "by registered", "by certified", "delivered by", "sent via",
        "sent by", "per e-mail", "per email", "per post", "per fax", "per einschreiben", "per mail", "vorab per",
        "par courriel", "par e-mail", "par email", "par courrier", "par télécopie", "par lettre recommandée",
        "por correo", "vía correo", "por e-mail", "por email", "por fax", "via posta", "tramite posta", "a mezzo",
        "via pec", "por via", "por correio", "via aangetekende", "per aangetekende",
    ];

    // csharpier-ignore
    private static readonly ImmutableHashSet<string> Closings =
    [
        "sincerely", "sincerely yours", "yours sincerely", "yours faithfully", "yours truly", "yours respectfully",
        "very truly yours", "respectfully", "respectfully submitted", "respectfully yours", "best regards",
        "kind regards", "warm regards", "regards", "with regards", "with kind regards", "with best regards",
        "in solidarity", "signed", "with respect", "yours", "best wishes", "most respectfully", "most sincerely",
        "with thanks", "with appreciation", "with gratitude", "cordially", "atentamente", "muy atentamente",
        "cordialmente", "respetuosamente", "saludos cordiales", "un cordial saludo", "saludos", "firman",
        "en solidaridad", "sinceramente", "cordialement", "respectueusement", "bien à vous", "bien cordialement",
        "salutations distinguées", "avec nos salutations distinguées", "mit freundlichen grüßen",
        "mit freundlichem gruß", "mit freundlichen grüssen", "hochachtungsvoll", "freundliche grüße", "herzliche grüße",
        "viele grüße", "mit besten grüßen", "mit solidarischen grüßen", "cordiali saluti", "distinti saluti",
        "con osservanza", "in fede", "cordialmente", "atenciosamente", "respeitosamente", "cordiais saudações",
        "com os melhores cumprimentos", "met vriendelijke groet", "met vriendelijke groeten", "hoogachtend",
        "vriendelijke groeten",
    ];

    // Beginnings of closings that are sentences.
    // csharpier-ignore
    private static readonly string[] Formulas =
    [
        "veuillez agréer", "veuillez recevoir", "je vous prie d'agréer", "nous vous prions d'agréer",
        "je vous prie de croire", "nous vous prions de croire", "nous vous prions de recevoir", "recevez, ",
    ];

    // csharpier-ignore
    private static readonly ImmutableHashSet<string> ListHeadings =
    [
        "signatories", "signatures", "signed", "signed by", "organizations", "organisations", "signatory organizations",
        "signatory organisations", "list of signatories", "the undersigned", "undersigned",
        "the undersigned organizations", "the undersigned organisations", "signing organizations",
        "signing organisations", "endorsed by", "endorsements", "endorsing organizations", "endorsing organisations",
        "cosigned by", "co-signed by", "signers", "co-signatories", "the following organizations",
        "the following organisations", "signed by the following organizations", "signed by the following organisations",
        "firmantes", "organizaciones", "firman", "organizaciones que suscriben", "las organizaciones firmantes",
        "las organizaciones abajo firmantes", "suscriben", "lista de firmantes", "signataires", "organisations",
        "liste des signataires", "les organisations signataires", "les signataires", "signé par", "unterzeichner",
        "unterzeichnende", "unterzeichnet von", "unterzeichnerinnen und unterzeichner", "unterzeichner*innen",
        "organisationen", "die unterzeichnenden organisationen", "firmatari", "organizzazioni",
        "le organizzazioni firmatarie", "sottoscritto da", "signatários", "organizações", "assinam",
        "as organizações signatárias", "ondertekenaars", "organisaties", "ondertekend door", "getekend",
    ];

    // csharpier-ignore
    private static readonly string[] Enclosures =
    [
        "enclosure:", "enclosures:", "enclosure(s):", "encl.:", "encl:", "encl.", "encls.:", "enc.:", "enc:",
        "attachments:", "attachment:", "anlage:", "anlagen:", "pièces jointes:", "pièce jointe:", "p.j.:", "pj:",
        "anexos:", "anexo:", "adjuntos:", "allegati:", "allegato:", "bijlagen:", "bijlage:",
    ];

    // csharpier-ignore
    private static readonly string[] Copies =
    [
        "cc:", "c.c.:", "c. c.:", "cc.:", "copy to:", "copies to:", "copy:", "copies:", "kopie:", "kopie an:",
        "verteiler:", "copie:", "copie à:", "copies à:", "con copia a:", "con copia:", "copia:", "p.c.:", "c/c:",
        "com cópia:", "kopie aan:",
    ];

    // csharpier-ignore
    private static readonly string[] OpenWords =
    [
        "and", "or", "of", "the", "for", "in", "on", "to", "with", "against", "from", "by", "at", "between", "y", "e",
        "o", "de", "del", "la", "el", "los", "las", "en", "por", "para", "su", "sus", "con", "contra", "le", "les",
        "et", "ou", "du", "des", "au", "aux", "pour", "dans", "sur", "avec", "und", "oder", "der", "die", "das", "für",
        "des", "dem", "den", "von", "im", "in", "zur", "zum", "gegen", "di", "del", "della", "dei", "delle", "per",
        "ed", "da", "do", "dos", "das", "em", "van", "het", "een", "voor", "&", "-", "–", "tegen", "y/o",
    ];

    // csharpier-ignore
    private static readonly ImmutableHashSet<string> OrganizationWords =
    [
        "organization", "organisation", "organizations", "organisations", "name", "name of organization",
        "name of organisation", "signatory", "organización", "organizaciones", "nombre", "nom", "organisation (nom)",
        "organizzazione", "nome", "organização", "organisatie", "naam", "institution",
    ];

    // csharpier-ignore
    private static readonly ImmutableHashSet<string> CountryWords =
        ["country", "location", "país", "pays", "land", "paese", "region", "based in", "country of origin"];

    // csharpier-ignore
    private static readonly ImmutableHashSet<string> Weekdays =
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "lunes", "martes", "miércoles",
        "jueves", "viernes", "sábado", "domingo", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
        "dimanche", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lunedì",
        "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "segunda-feira", "terça-feira",
        "quarta-feira", "quinta-feira", "sexta-feira", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
        "zaterdag", "zondag",
    ];

    private static readonly ImmutableHashSet<string> DateWords =
    [
        "de",
        "of",
        "le",
        "del",
        "den",
        "am",
        "du",
        "el",
        "il",
        "os",
    ];

    private static readonly ImmutableArray<string> SubjectLabels = LabelsOf(Subjects, tongue => tongue.SubjectLabel);

    private static readonly ImmutableArray<string> EnclosureLabels = LabelsOf(
        Enclosures,
        tongue => tongue.EnclosuresLabel
    );

    private static readonly ImmutableArray<string> CopyLabels = LabelsOf(Copies, tongue => tongue.CopiesLabel);

    private static readonly ImmutableHashSet<string> TongueHeadings =
    [
        .. LetterLanguage.All.Select(tongue => Key(tongue.SignatoriesHeading)),
    ];

    /// <summary>Whether a line greets somebody, and says nothing else: after the greeting come names and titles, and
    /// a sign ends it.</summary>
    public static bool IsSalutation(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (line.Length is < 3 or > LongestSalutation || words.Length > MostSalutationWords)
        {
            return false;
        }

        var first = Key(words[0]);
        var isGreeting =
            Greetings.Contains(first.TrimEnd(',', ':', '!', '.'))
            || Array.Exists(Salutations, word => first.StartsWith(word, StringComparison.Ordinal));
        return IsKnown(line) || (isGreeting && line[^1] is ',' or ':' or '!' && words.Skip(1).All(IsOfSalutation));
    }

    /// <summary>The subject behind a label such as "Re:"; null where there is none.</summary>
    public static string? SubjectIn(string line) => Behind(line, SubjectLabels);

    public static bool IsDelivery(string line) =>
        line.Length <= LongestHeading
        && line[^1] is not '.'
        && Array.Exists(Deliveries, word => Key(line).StartsWith(word, StringComparison.Ordinal));

    public static bool IsClosing(string line) =>
        line[^1] is not ('.' or ':') && Closings.Contains(Key(line).TrimEnd(',', '!', ' '));

    /// <summary>Whether a text is a closing that is a sentence.</summary>
    public static bool IsFormula(string line) =>
        line.Length <= LongestFormula
        && Array.Exists(Formulas, word => Key(line).StartsWith(word, StringComparison.Ordinal));

    /// <summary>Whether a line heads a list of those who sign.</summary>
    public static bool IsListHeading(string line)
    {
        var key = line.Length > LongestHeading ? string.Empty : Key(line).TrimEnd(',', ':', ' ');
        return ListHeadings.Contains(key) || TongueHeadings.Contains(key);
    }

    /// <summary>What stands behind "Enclosures:"; null where that is not there.</summary>
    public static string? EnclosuresIn(string line) => Behind(line, EnclosureLabels);

    /// <summary>What stands behind "cc:"; null where that is not there.</summary>
    public static string? CopiesIn(string line) => Behind(line, CopyLabels);

    /// <summary>Whether a line begins a list of enclosures or of copies.</summary>
    public static bool IsLabel(string line) => EnclosuresIn(line) is not null || CopiesIn(line) is not null;

    /// <summary>Whether a name surely goes on behind its last word.</summary>
    public static bool EndsOpen(string line) => OpenWords.Contains(LastWord(line), StringComparer.Ordinal);

    public static bool IsOrganizationColumn(string heading) => OrganizationWords.Contains(Key(heading).TrimEnd(':'));

    public static bool IsCountryColumn(string heading) => CountryWords.Contains(Key(heading).TrimEnd(':'));

    public static bool IsWeekday(string word) => Weekdays.Contains(Key(word));

    /// <summary>Whether it may stand between the parts of a date.</summary>
    public static bool IsOfDate(string word) => DateWords.Contains(Key(word));

    private static bool IsKnown(string line) =>
        Key(line).TrimEnd(',', ':') is "to whom it may concern" or "a quien corresponda" or "a chi di competenza";

    private static bool IsOfSalutation(string word)
    {
        var bare = word.Trim(',', ':', '!', '.', '(', ')', '"', '“', '”', '«', '»', ';');
        return bare.Length == 0
            || char.IsUpper(bare[0])
            || char.IsDigit(bare[0])
            || bare is "&" or "/" or "–" or "-"
            || bare.Split('/').All(part => SmallWords.Contains(Key(part)))
            || (
                bare.IndexOfAny(['\'', '’']) is 1 or 2
                && char.IsUpper(bare[^1] == bare[0] ? bare[0] : AfterApostrophe(bare))
            );
    }

    // "d'Estaing".
    private static char AfterApostrophe(string word)
    {
        var at = word.IndexOfAny(['\'', '’']);
        return at + 1 < word.Length ? word[at + 1] : ' ';
    }

    private static string LastWord(string line) => Key(line[(line.LastIndexOf(' ') + 1)..]);

    // The longest first: "copies à:" begins as "copies" does.
    private static ImmutableArray<string> LabelsOf(string[] labels, Func<LetterLanguage, string> labelOf) =>
        [
            .. labels
                .Concat(LetterLanguage.All.Select(language => Key(labelOf(language))))
                .Where(label => label.Length > 0)
                .OrderByDescending(label => label.Length),
        ];

    private static string? Behind(string line, ImmutableArray<string> labels)
    {
        var key = Key(line[..Math.Min(line.Length, LongestLabel)]);
        foreach (var label in labels)
        {
            if (key.StartsWith(label, StringComparison.Ordinal))
            {
                return line[label.Length..].TrimStart(' ', '\u00A0', ':');
            }
        }

        return null;
    }

    // One UTF-16 unit for each of the text's, so that lengths agree. A no-break space before a colon is French.
    private static string Key(string text) =>
        string.Create(
            text.Length,
            text,
            (key, written) =>
            {
                for (var i = 0; i < key.Length; i++)
                {
                    key[i] = written[i] switch
                    {
                        '\u2019' => '\'',
                        '\u00A0' => ' ',
                        '\u2011' => '-',
                        var c => char.ToLowerInvariant(c),
                    };
                }
            }
        );
}
