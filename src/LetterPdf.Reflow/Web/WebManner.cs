namespace LetterPdf.Reflow;

/// <summary>What one HTML of a letter has and another has not.</summary>
internal sealed record WebManner
{
    /// <summary>How the names of classes begin, in every manner: a site's style sheet can rely on them.</summary>
    private const string ClassPrefix = "letter-";

    private const int DeepestHeading = 6;

    /// <summary>A page of its own. Identifiers are those of the PDF, so that an address of a place in one is an address
    /// in the other.</summary>
    public static WebManner Page { get; } =
        new()
        {
            IdentifierPrefix = string.Empty,
            HasPictures = true,
            HasFacts = true,
            HasRegions = true,
        };

    /// <summary>
    /// A piece of another page, whose identifiers must not be met twice. That page has a heading of its own above it,
    /// its title; so headings begin one level deeper. Editors of sites strip data: URIs and drawings, so pictures are
    /// left out; the senders' name stands beside their logo, and the signers' names below their signatures.
    /// </summary>
    public static WebManner Fragment { get; } = new() { IdentifierPrefix = ClassPrefix, HeadingShift = 1 };

    /// <summary>The text of an e-mail: programs for mail drop style sheets and links inside a text.</summary>
    public static WebManner Mail { get; } = new() { HasStyles = true };

    /// <summary>Stands before each identifier; null for none, and then for no links to them.</summary>
    public string? IdentifierPrefix { get; private init; }

    public int HeadingShift { get; private init; }

    public bool HasPictures { get; private init; }

    /// <summary>Whether it says in microdata what it is.</summary>
    public bool HasFacts { get; private init; }

    /// <summary>Whether what is too wide scrolls by itself.</summary>
    public bool HasRegions { get; private init; }

    /// <summary>Whether elements have their style in themselves.</summary>
    public bool HasStyles { get; private init; }

    /// <summary>The attribute by which an element is found in the style sheet.</summary>
    public (string Name, string? Value) Class(string name) =>
        HasStyles ? ("style", MailStyle.Of(name)) : ("class", ClassPrefix + name);

    /// <summary>The attribute of an element whose style follows from what it is.</summary>
    public (string Name, string? Value) Usual(string name) => ("style", HasStyles ? MailStyle.Of(name) : null);

    public (string Name, string? Value) Id(string identifier) =>
        ("id", IdentifierPrefix is null ? null : IdentifierPrefix + identifier);

    /// <summary>An attribute of microdata.</summary>
    public (string Name, string? Value) Fact(string name, string value) => (name, HasFacts ? value : null);

    public string Heading(int level) =>
        FormattableString.Invariant($"h{Math.Min(level + HeadingShift, DeepestHeading)}");
}
