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

    /// <summary>The number of fields, including those that `fields` does not name.</summary>
    public const int Count = (int)SignatoryField.Answer + 1;

    /// <summary>Every field that letter.yml names under `fields`, with its key there.</summary>
    public static ImmutableArray<(string Key, SignatoryField Field)> All { get; } =
    [
        ("organization", SignatoryField.Organization),
        ("country", SignatoryField.Country),
        ("name", SignatoryField.Name),
        ("title", SignatoryField.Title),
        ("language", SignatoryField.Language),
        ("status", SignatoryField.Status),
        ("note", SignatoryField.Note),
    ];

    /// <summary>The field's key, such as "organization".</summary>
    public static string KeyOf(SignatoryField field) =>
        field == SignatoryField.Answer ? "column" : All.First(entry => entry.Field == field).Key;

    /// <summary>
    /// The headings by which a field is found when letter.yml does not name its column. A person's name, office and
    /// notes are never used unasked, since they would be printed. A status is, since somebody who withdrew must not
    /// be printed.
    /// </summary>
    public static ImmutableArray<string> CommonHeadings(SignatoryField field) =>
        field switch
        {
            SignatoryField.Organization => Organizations,
            SignatoryField.Country => Countries,
            SignatoryField.Status => ["status"],
            _ => [],
        };
}
