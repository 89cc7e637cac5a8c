using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>
/// Whether a row names columns, so that its cells may be shown. A list without headings has a signatory in their
/// place, whose name, mail address and office are private: so a row is taken for headings only where at least one
/// cell can be nothing but a heading.
/// </summary>
internal static class HeadingWords
{
    // As keys (HeadingKey), whole: "International Organization" is a name, "organization" is not. In the languages of
    // a letter, as in forms and spreadsheets. No answer, office or place is among them: "Confirmed" and
    // "Representative" occur in signatories' rows.
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
    /// <param name="names">The columns named in letter.yml.</param>
    public static bool AreIn(HeadingCells headings, ImmutableArray<ColumnName> names) =>
        names.Any(name => name.Number == 0 && !name.FindIn(headings).IsEmpty)
        || headings.Keys.Any(IsKnown)
        || headings.MainKeys.Any(IsKnown);

    private static bool IsKnown(string key) =>
        Known.Contains(key, StringComparer.Ordinal) || SignatoryFields.IsCommon(key);
}
