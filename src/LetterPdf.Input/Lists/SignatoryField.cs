using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The fields that a column of the signatories' file can be.</summary>
internal enum SignatoryField
{
    Organization,
    Country,
    Name,
    Title,
    Language,
    Status,
    Note,

    /// <summary>The answer that decides who signs, where letter.yml names a column for that under `only`.</summary>
    Answer,
}

/// <summary>The fields' names and the headings under which they are found.</summary>
internal static class SignatoryFields
{
    // As keys of CommonHeading. Only headings that can mean nothing else: a form's "Name" is the person who filled it
    // in.
    private static readonly ImmutableArray<string> Organizations =
    [
        "organization",
        "organizations",
        "org",
        "organization name",
        "organizations name",
        "name of organization",
        "name of the organization",
        "name of your organization",
        "your organization",
        "your organization name",
        "what is the name of your organization",
        "full name of organization",
        "full name of the organization",
        "full name of your organization",
        "organization full name",
        "signatory",
        "signatories",
        "signatory organization",
        "signing organization",
        "ngo",
        "ngo name",
        "name of ngo",
        "name of the ngo",
        "institution",
        "name of institution",
        "association",
        "group",
        "group name",
        "name of group",
        "organization group",
        "organization institution",
        "group organization",
        "organización",
        "organizacion",
        "nombre de la organización",
        "nombre de la organizacion",
        "nombre de su organización",
        "nom de l organization",
        "nom de votre organization",
        "name der organization",
        "organizationsname",
        "organização",
        "nome da organização",
        "organizzazione",
        "nome dell organizzazione",
        "organizatie",
        "naam organizatie",
        "naam van de organizatie",
        "naam van uw organizatie",
    ];

    private static readonly ImmutableArray<string> Countries =
    [
        "country",
        "countries",
        "country name",
        "country of registration",
        "country of origin",
        "country of operation",
        "country region",
        "country or region",
        "country territory",
        "country of your organization",
        "country of the organization",
        "organization country",
        "your country",
        "which country is your organization based in",
        "country where your organization is based",
        "country where your organization is registered",
        "country in which your organization is based",
        "in which country is your organization based",
        "what country is your organization based in",
        "in which country are you based",
        "which country are you based in",
        "what country are you based in",
        "country where you are based",
        "headquarters country",
        "country of headquarters",
        "hq country",
        "nation",
        "país",
        "pais",
        "pays",
        "land",
        "paese",
    ];

    // By SignatoryField. A person's name, office and notes are never used unasked, since they would be printed. A
    // status is, since somebody who withdrew must not be printed.
    private static readonly ImmutableArray<ListField> Fields =
    [
        new((int)SignatoryField.Organization, "organization", Organizations) { IsMain = true },
        new((int)SignatoryField.Country, "country", Countries),
        new((int)SignatoryField.Name, "name", []),
        new((int)SignatoryField.Title, "title", []),
        new((int)SignatoryField.Language, "language", []),
        new((int)SignatoryField.Status, "status", ["status"]),
        new((int)SignatoryField.Note, "note", []),
        new((int)SignatoryField.Answer, "column", []) { IsShown = false, Group = $"{ListSource.Signatories}: only" },
    ];

    /// <summary>Every field that letter.yml names under `fields`, with its key there.</summary>
    public static ImmutableArray<(string Key, SignatoryField Field)> All { get; } =
    [
        .. Fields
            .Where(field => field.Index != (int)SignatoryField.Answer)
            .Select(field => (field.Key, (SignatoryField)field.Index)),
    ];

    /// <summary>The field as any list has one.</summary>
    public static ListField Of(SignatoryField field) => Fields[(int)field];

    /// <summary>The field's key, such as "organization".</summary>
    public static string KeyOf(SignatoryField field) => Fields[(int)field].Key;

    /// <summary>Whether a heading is one by which a field is found.</summary>
    public static bool IsCommon(string key) =>
        Fields.Any(field => field.Headings.Contains(key, StringComparer.Ordinal));
}
