using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The fields that every list of recipients can have.</summary>
internal enum RecipientField
{
    Name,
    Title,
    Organization,
    Salutation,
    Email,
    Address,
}

/// <summary>The fields' names, and the headings by which their columns are found.</summary>
internal static class RecipientFields
{
    /// <summary>The number of a recipient's row, which no column holds.</summary>
    public const string Row = "row";

    /// <summary>What texts put before a field's name.</summary>
    public const string Prefix = "recipient.";

    /// <summary>The fields' keys, by <see cref="RecipientField"/>.</summary>
    public static ImmutableArray<string> Keys { get; } =
    ["name", "title", "organization", "salutation", "email", "address"];

    // As keys (HeadingKey), in the languages of letters, as in address books and spreadsheets. All that is found shows
    // in the letter, but for the address of mail.
    // csharpier-ignore
    private static readonly ImmutableArray<string> Names =
    [
        "name", "full name", "name of recipient", "name of the recipient", "recipient", "recipient name", "recipients",
        "addressee", "addressee name", "name of addressee", "name of the addressee", "nombre", "nombre completo",
        "nombre y apellidos", "destinatario", "destinataire", "nom", "nom complet", "nom et prénom", "empfänger",
        "vollständiger name", "nome", "nome completo", "nome e cognome", "destinatário", "naam", "volledige naam",
        "ontvanger",
    ];

    // csharpier-ignore
    private static readonly ImmutableArray<string> Titles =
    [
        "title", "job title", "position", "office held", "function", "cargo", "puesto", "título", "titre", "fonction",
        "titel", "funktion", "amt", "titolo", "carica", "funzione", "função", "functie",
    ];

    // csharpier-ignore
    private static readonly ImmutableArray<string> Organizations =
    [
        "organization", "organization name", "name of organization", "name of the organization", "institution",
        "company", "agency", "ministry", "office", "organización", "institución", "ministerio", "organization nom",
        "ministère", "institution name", "behörde", "ministerium", "firma", "organizzazione", "istituzione",
        "ministero", "organização", "instituição", "ministério", "organizatie", "instelling", "ministerie",
    ];

    // csharpier-ignore
    private static readonly ImmutableArray<string> Salutations =
    [
        "salutation", "dear", "greeting", "opening", "saludo", "encabezamiento", "formule d appel", "appel",
        "briefanrede", "begrüßung", "saluto", "formula di apertura", "saudação", "aanhef",
    ];

    // csharpier-ignore
    private static readonly ImmutableArray<string> Mails =
    [
        "email", "e mail", "mail", "email address", "e mail address", "mail address", "correo", "correo electrónico",
        "courriel", "adresse e mail", "adresse électronique", "e mail adresse", "indirizzo email", "indirizzo e mail",
        "endereço de email", "e mailadres", "emailadres",
    ];

    /// <summary>A field of every list.</summary>
    /// <param name="isLooked">Whether its column is looked for by the usual headings.</param>
    public static ListField Of(RecipientField field, bool isLooked) =>
        new((int)field, Keys[(int)field], isLooked ? HeadingsOf(field) : [])
        {
            IsMain = field == RecipientField.Name,
            IsShown = field != RecipientField.Email,
            FindAll =
                field != RecipientField.Address ? null
                : isLooked ? AddressHeadings.In
                : _ => [],
            Group = Group,
        };

    /// <summary>A field of the senders' own.</summary>
    /// <param name="index">Its index among the list's fields.</param>
    public static ListField Own(int index, string key) => new(index, key, []) { Group = Group };

    private static string Group => $"{ListSource.Recipients}: fields";

    private static ImmutableArray<string> HeadingsOf(RecipientField field) =>
        field switch
        {
            RecipientField.Name => Names,
            RecipientField.Title => Titles,
            RecipientField.Organization => Organizations,
            RecipientField.Salutation => Salutations,
            RecipientField.Email => Mails,
            _ => [],
        };
}
