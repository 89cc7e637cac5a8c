using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using LetterPdf.Model;
using LetterPdf.Tests;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;
using YamlDotNet.RepresentationModel;
using Node = YamlDotNet.RepresentationModel.YamlNode;

namespace LetterPdf.Input.Tests;

/// <summary>An editor with the schema and the program agree on a letter.yml.</summary>
public sealed class LetterSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema
        .FromJsonAsync(LetterSchema.ToJson())
        .GetAwaiter()
        .GetResult();

    // Errors that a schema cannot detect: the calendar, bounds of lengths, files and paths in a body, merge fields,
    // unsupported features, other files, YAML that is refused whatever its content.
    private static readonly ImmutableHashSet<DiagnosticCode> Unseen =
    [
        DiagnosticCatalog.LengthOutOfRange,
        DiagnosticCatalog.NotSupportedYet,
        DiagnosticCatalog.FileNotFound,
        DiagnosticCatalog.UndefinedMergeField,
        DiagnosticCatalog.MergeFieldSyntax,
        DiagnosticCatalog.EmptyBody,
        DiagnosticCatalog.AnnouncedCountDiffers,
        DiagnosticCatalog.MissingColumn,
        DiagnosticCatalog.AmbiguousColumn,
        DiagnosticCatalog.SignatoriesEncoding,
    ];

    // A correct value for each key, in the form of a whole letter.
    private static readonly ImmutableArray<string> Full =
    [
        "language: en-us",
        "date: 2024-05-22",
        "title: T",
        "author: A",
        "letterhead: {name: N, tagline: T, logo: {file: a.png, alt: A, height: 18mm}, address: [a, b], contact: "
            + "[c], align: right}",
        "delivery: Via",
        "addressee: [{name: N, title: T, organization: O, address: [a]}]",
        "subject: S",
        "salutation: D",
        "body: data/body.md",
        "closing: C",
        "keywords: [K, L]",
        "signers: [{name: N, title: T, organization: O, signature: {file: s.JPG, alt: A}}]",
        "id: HRN/2024/17",
        "signature: [{name: N, reason: R, place: P, contact: C}, {name: M}]",
        "signatories: {file: data/s.csv, encoding: utf-8, heading: H, fields: {organization: organization, country: "
            + "2, name: 1, title: 1, language: 2, status: 2, note: N}, order: name, group-by: country, columns: 3, "
            + "country-tag: none, announced: 1}",
        "countries: {USA: United States, Burma: Myanmar}",
        "enclosures: [e]",
        "cc: [c]",
        "page: {size: {width: 8in, height: 10in}, margins: {top: 1in, right: 1in, bottom: 1in, left: 1em}}",
        "type: {family: F, size: 11pt, leading: 1.4em, align: left, hyphenate: false}",
        "output: {file: out/a.pdf, conformance: [pdf/ua-1, PDF/A-2a]}",
    ];

    private static readonly ImmutableArray<string> Values =
    [
        "~",
        "''",
        "' '",
        "null",
        "5",
        "0",
        "-1",
        "3.5",
        "2",
        "'2'",
        "true",
        "false",
        "True",
        "yes",
        "x",
        "[]",
        "[a]",
        "['']",
        "[[a]]",
        "{}",
        "{a: b}",
        "{name: N}",
        "{name: N, x: y}",
        "[{name: N}]",
        "[{}]",
        "1in",
        "'1in'",
        "1 in",
        ".5in",
        "1.in",
        "in",
        "-1in",
        "2em",
        "1cm",
        "a4",
        "letter",
        "justify",
        "left",
        "center",
        "as-listed",
        "country",
        "none",
        "2024-05-22",
        "2024-5-2",
        "2024-13-01",
        "22.05.2024",
        "data/s.csv",
        "../s.csv",
        "a/../b.csv",
        "/s.csv",
        "'C:/s.csv'",
        "'a\\b'",
        "out/b.pdf",
        ".pdf",
        "out/.pdf",
        "a.PDF",
        "a.png",
        "[pdf/a-2a]",
        "[pdf/a-2a, pdf/ua-1]",
        "[PDF/UA-1, pdf/A-3b]",
        "[pdf/a-2a, pdf/a-2b]",
        "[pdf/ua-1, pdf/a-2a, pdf/a-2u]",
        "[pdf/ua-1, pdf/ua-1]",
        "[pdf/x-4, pdf/ua-1]",
        "en-US",
        "EN-us",
        "de-DE",
        "utf-16",
        "latin1",
        "{width: 8in}",
        "{width: 8in, height: 9in}",
        "{top: 1in}",
        "{top: x}",
        "{file: data/s.csv}",
        "{file: a.png, alt: A}",
        "{file: a.png, decorative: true}",
        "{file: a.png}",
        "{file: a.doc, alt: A}",
        "{organization: 0}",
        "{organization: x}",
    ];

    private static readonly ImmutableArray<string> Names =
    [
        .. Full.Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]),
    ];

    public static TheoryData<string, string> EveryKeyWithEveryValue =>
        [.. Names.SelectMany(name => Values.Select(value => (name, value)))];

    [Fact]
    public void The_full_letter_and_the_smallest_pass_both()
    {
        AssertAgree(string.Join('\n', Full));
        Assert.Empty(Complaints(string.Join('\n', Full)));
        AssertAgree("date: 2024-05-22\nsubject: S\nbody: data/body.md\n");
    }

    [Fact]
    public void The_letter_of_this_repository_passes() =>
        Assert.Empty(Complaints(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "letter.yml"))));

    [Theory]
    [MemberData(nameof(EveryKeyWithEveryValue))]
    public void Both_say_the_same_of_a_value(string key, string value) =>
        AssertAgree(
            string.Join(
                '\n',
                Full.Where(line => !line.StartsWith(key + ":", StringComparison.Ordinal)).Append($"{key}: {value}")
            )
        );

    [Fact]
    public void Both_say_the_same_of_keys_left_out_renamed_and_added()
    {
        foreach (var line in Full)
        {
            AssertAgree(string.Join('\n', Full.Remove(line)));
            AssertAgree(string.Join('\n', Full.Remove(line).Add("x" + line)));
        }

        AssertAgree(
            string.Join(
                '\n',
                Full.Where(line =>
                    !line.StartsWith("title", StringComparison.Ordinal)
                    && !line.StartsWith("subject", StringComparison.Ordinal)
                )
            )
        );
    }

    [Fact]
    public void Both_say_the_same_of_any_inner_value()
    {
        // Each part of the full letter that looks like "key: value" inside braces gets some other value.
        Gen.Select(Gen.Int[0, Full.Length - 1], Gen.Int[0, 10], Gen.OneOf([.. Values]))
            .Sample(
                (line, inner, value) =>
                {
                    var parts = Full[line].Split(", ");
                    var at = inner % parts.Length;
                    var colon = parts[at].LastIndexOf(": ", StringComparison.Ordinal);
                    if (colon > 0 && !parts[at].Contains('[', StringComparison.Ordinal))
                    {
                        var end = parts[at].TrimEnd('}', ']').Length;
                        parts[at] =
                            $"{parts[at][..(colon + 2)]}{(value.Contains(": ", StringComparison.Ordinal) || value.Contains(',', StringComparison.Ordinal) ? "x" : value)}{parts[at][end..]}";
                        AssertAgree(string.Join('\n', Full.SetItem(line, string.Join(", ", parts))));
                    }
                },
                iter: Cases.Of(1_000)
            );
    }

    private static void AssertAgree(string yaml)
    {
        var findings = Reading
            .Of(
                new MemoryWorkspace()
                    .With("letter.yml", yaml)
                    .With("data/body.md", "Text.")
                    .With("data/s.csv", "organization,N\nA,es\n")
            )
            .Diagnostics.Where(finding => finding.IsError && !Unseen.Contains(finding.Code))
            .Where(finding => finding.Place?.Path is null or "letter.yml")
            .ToArray();

        // The body's text may be anything: only a path can be wrong, and the schema does not know which of them it
        // is.
        findings =
        [
            .. findings.Where(finding =>
                !(
                    finding.Code == DiagnosticCatalog.PathOutsideFolder
                    && finding.Place!.Excerpt!.Text.StartsWith("body:", StringComparison.Ordinal)
                )
            ),
        ];
        var complaints = Complaints(yaml);
        Assert.True(
            (findings.Length == 0) == (complaints.Length == 0),
            $"{yaml}\nreader: {string.Join("; ", findings.Select(finding => finding.Message.Said()))}\nschema: "
                + $"{string.Join("; ", complaints.Select(complaint => complaint.ToString()))}"
        );
    }

    private static ValidationError[] Complaints(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return [.. new JsonSchemaValidator().Validate(ToJson(stream.Documents[0].RootNode), Schema)];
    }

    // YAML as editors read it: the core schema of YAML 1.2.
    private static JToken ToJson(Node node) =>
        node switch
        {
            YamlMappingNode mapping => new JObject(
                mapping.Children.Select(child => new JProperty(((YamlScalarNode)child.Key).Value!, ToJson(child.Value)))
            ),
            YamlSequenceNode sequence => new JArray(sequence.Children.Select(ToJson)),
            YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: { } text } => Plain(text),
            YamlScalarNode scalar => new JValue(scalar.Value),
            _ => JValue.CreateNull(),
        };

    private static JValue Plain(string text) =>
        text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => JValue.CreateNull(),
            "true" or "True" or "TRUE" => new JValue(true),
            "false" or "False" or "FALSE" => new JValue(false),
            _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
                new JValue(number),
            _ when double.TryParse(
                    text,
                    NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var number
                ) => new JValue(number),
            _ => JValue.CreateString(text),
        };
}
