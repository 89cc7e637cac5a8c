using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Comparison.Tests;

/// <summary>A finished file without its bytes: its tags, in the notation of `verify`, and its properties.</summary>
internal static partial class TaggedFile
{
    /// <summary>The edition of lines such as `  P "Dear X:"`; lines `title: ...` before them are properties.</summary>
    public static Edition Of(string name, IEnumerable<string> lines)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["producer"] = "letterpdf 0.1.0",
            ["date"] = "D:20240522000000Z",
        };
        var elements = ImmutableArray.CreateBuilder<TaggedElement>();
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (PropertyLine().Match(line) is { Success: true } property)
            {
                properties[property.Groups["name"].Value] = CodePoint()
                    .Replace(property.Groups["value"].Value, Character);
            }
            else
            {
                elements.Add(Element(line));
            }
        }

        return Of(name, elements.ToImmutable(), properties);
    }

    /// <summary>The edition of a tree; editions with different names have different bytes.</summary>
    public static Edition Of(
        string name,
        ImmutableArray<TaggedElement> elements,
        IReadOnlyDictionary<string, string>? properties = null
    ) =>
        new PdfEdition(
            name,
            System.Text.Encoding.UTF8.GetBytes(name),
            new VerificationReport
            {
                IsReadable = true,
                Producer = properties is null ? "letterpdf 0.1.0" : properties.GetValueOrDefault("producer"),
                Checks = properties?.GetValueOrDefault("untagged") is { } text
                    ? [Failed(Reason.Of(TagContentFault.Untagged, text))]
                    : [],
                Facts = new DocumentFacts
                {
                    Title = properties?.GetValueOrDefault("title"),
                    Date = properties?.GetValueOrDefault("date"),
                    Language = elements.IsEmpty ? null : elements[0].Language,
                    PageCount = 1,
                },
                Elements = elements,
                Signatories =
                [
                    .. elements
                        .Where(element => element.Role is "LBody" && element.Level == 3 && element.Text.Length > 0)
                        .Select(element => element.Text),
                ],
            }
        );

    /// <summary>A letter that is only a list of signatories.</summary>
    public static Edition WithSignatories(string name, IEnumerable<string> signatories) =>
        Of(
            name,
            [
                new TaggedElement(0, "Document", string.Empty, "en-US"),
                new TaggedElement(1, "H2", "Signatories", Identifier: "signatories"),
                new TaggedElement(1, "L", string.Empty, Numbering: "None"),
                .. signatories.SelectMany(signatory =>
                    new[] { new TaggedElement(2, "LI", string.Empty), new TaggedElement(3, "LBody", signatory) }
                ),
            ]
        );

    /// <summary>A letter that is only its paragraphs.</summary>
    public static Edition WithParagraphs(string name, IEnumerable<string> paragraphs) =>
        Of(
            name,
            [
                new TaggedElement(0, "Document", string.Empty, "en-US"),
                .. paragraphs.Select(paragraph => new TaggedElement(1, "P", paragraph)),
            ]
        );

    private static TaggedElement Element(string line)
    {
        var match = ElementLine().Match(line);
        Assert.True(match.Success, $"'{line}' is no line of a tag tree");
        string? Group(string name) =>
            match.Groups[name] is { Success: true } group ? CodePoint().Replace(group.Value, Character) : null;
        return new TaggedElement(
            match.Groups["indent"].Length / 2,
            match.Groups["role"].Value,
            Group("text") ?? string.Empty,
            Group("language"),
            Group("alt"),
            Group("id"),
            Group("target"),
            Group("numbering")
        );
    }

    // A character that an editor would hide is written as its code.
    private static string Character(Match code) =>
        (
            (char)int.Parse(code.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
        ).ToString();

    [GeneratedRegex(@"\\u(?<code>[0-9A-F]{4})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodePoint();

    private static CheckResult Failed(Reason reason) =>
        new("x", "x", CheckOutcome.Failed, [new Finding(reason, null, null)]);

    [GeneratedRegex("^(?<name>title|date|producer|untagged): (?<value>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PropertyLine();

    [GeneratedRegex(
        """^(?<indent> *)(?<role>\w*)(?: \[(?<language>[\w-]+)\])?(?: numbering=(?<numbering>\w+))?(?: id=(?<id>[\w-]+))?(?: <(?<target>[^>]*)>)?(?: alt="(?<alt>.*)")?(?: ?"(?<text>.*)")?$""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex ElementLine();
}
