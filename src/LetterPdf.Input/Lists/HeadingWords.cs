using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>
/// Whether a row names columns, so that its cells may be shown. A list without headings has a signatory where they
/// should be, and whose name, mail address and office these are is nobody's business: so a row is believed only where
/// one of its cells at least is what nothing but a heading says.
/// </summary>
internal static class HeadingWords
{
    // As keys (HeadingKey), whole: "International Organization" is a name, "organization" is none. In the languages of
    // a letter, as forms and spreadsheets have them. No answer, office or place is among them: "Confirmed" and
    // "Representative" stand in a signatory's row.
    // csharpier-ignore
    private static readonly ImmutableArray<string> Known =
    [
        "acronym", "adres", "address", "adresse", "adressé", "anrede", "apellido", "apellidos", "bemerkung",
        "bemerkungen", "cargo", "ciudad", "city", "cognome", "comentarios", "comment", "comments", "contact",
        "contact email", "contact name", "contact person", "correo", "correo electrónico", "courriel", "data", "date",
        "datum", "dirección", "e mail", "e mail adresse", "e mail address", "email", "email address", "entreprise",
        "fecha", "first name", "firstname", "function", "funktion", "funzione", "functie", "full name", "id",
        "indirizzo", "language", "last name", "lastname", "lingua", "link", "mail", "marca temporal", "nachname",
        "naam", "name", "nombre", "nombre y apellidos", "nome", "nom", "nom et prénom", "note", "notes", "notas",
        "notizen", "nr", "number", "nummer", "numéro", "número", "numero", "opmerkingen", "ort", "phone",
        "phone number", "plaats", "position", "prénom", "remark", "remarks", "role", "ruolo", "signature", "sprache",
        "stadt", "status", "surname", "tel", "telefon", "telefono", "telefone", "teléfono", "telefoon", "telephone",
        "téléphone", "timestamp", "titel", "title", "titolo", "título", "titre", "taal", "url", "verband", "verein",
        "ville", "vorname", "voornaam", "website", "zeitstempel", "horodateur", "idioma", "langue", "fonction",
        "observaciones", "observações", "cidade", "città", "stad", "achternaam",
    ];

    /// <param name="headings">The cells of a row, folded.</param>
    /// <param name="names">The columns as letter.yml names them.</param>
    public static bool AreIn(ImmutableArray<string> headings, ImmutableArray<ColumnName> names) =>
        names.Any(name => name.Number == 0 && !name.FindIn(headings).IsEmpty)
        || headings.Any(heading => IsKnown(HeadingKey.Of(heading)) || IsKnown(HeadingKey.OfMainPart(heading)));

    private static bool IsKnown(string key) =>
        Known.Contains(key, StringComparer.Ordinal)
        || SignatoryFields.All.Any(entry =>
            SignatoryFields.CommonHeadings(entry.Field).Contains(key, StringComparer.Ordinal)
        );
}
