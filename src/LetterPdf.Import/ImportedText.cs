using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>A text from elsewhere, as a letter has it.</summary>
/// <param name="Body">The body in Markdown; lines end with LF.</param>
/// <param name="Parts">What a letter has in letter.yml; it is not in the body.</param>
/// <param name="Steps">What was read differently from how it is written, such as lines that were joined, in the
/// text's order. They name no reviewer.</param>
public sealed record ImportedText(string Body, ImportedParts Parts, ImmutableArray<Reason> Steps)
{
    /// <summary>Whether it is a document that this program made of a letter, whoever saved it since.</summary>
    public bool IsOwn { get; init; }

    /// <summary>The body as blocks, whose places are in the text.</summary>
    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>The body's footnotes, by number.</summary>
    public ImmutableArray<Footnote> Notes { get; init; } = [];

    /// <summary>Tracked changes and comments, in the text's order: for the screen only, since they name
    /// reviewers.</summary>
    public ImmutableArray<ReviewMark> Marks { get; init; } = [];
}

/// <summary>Parts of the letter that stand elsewhere than in its body. Texts are verbatim, white space
/// folded.</summary>
public sealed record ImportedParts
{
    public static ImportedParts None { get; } = new();

    /// <summary>Whether there are no parts; a language alone is none.</summary>
    public bool IsEmpty =>
        (Date ?? (object?)Delivery ?? Subject ?? Salutation ?? Closing ?? ListHeading) is null
        && Letterhead.IsEmpty
        && Tagline is null
        && Contact.IsEmpty
        && Addressees.IsEmpty
        && Signers.IsEmpty
        && Names.IsEmpty
        && Enclosures.IsEmpty
        && Copies.IsEmpty;

    /// <summary>The language of most of the text, BCP 47; null where the file does not say.</summary>
    public string? Language { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Paragraphs above the letter that are none of its parts, such as those of a mail that it came in. They
    /// go nowhere.</summary>
    public ImmutableArray<string> Preface { get; init; } = [];

    /// <summary>Lines above the date.</summary>
    public ImmutableArray<string> Letterhead { get; init; } = [];

    /// <summary>The line under the sender's name; null where the text does not say which it is.</summary>
    public string? Tagline { get; init; }

    /// <summary>How the sender is reached; empty where the text does not say which lines these are: then they are in
    /// the letterhead.</summary>
    public ImmutableArray<string> Contact { get; init; } = [];

    public string? Delivery { get; init; }

    /// <summary>The lines of each addressee.</summary>
    public ImmutableArray<ImmutableArray<string>> Addressees { get; init; } = [];

    public string? Subject { get; init; }

    public string? Salutation { get; init; }

    public string? Closing { get; init; }

    /// <summary>The lines of each signer.</summary>
    public ImmutableArray<ImmutableArray<string>> Signers { get; init; } = [];

    /// <summary>The heading of the list of names; null for none.</summary>
    public string? ListHeading { get; init; }

    /// <summary>The list of names.</summary>
    public ImmutableArray<ImportedName> Names { get; init; } = [];

    public ImmutableArray<string> Enclosures { get; init; } = [];

    public ImmutableArray<string> Copies { get; init; } = [];
}

/// <summary>An entry of a list of signatories.</summary>
/// <param name="Organization">Its name, without the tag.</param>
/// <param name="Country">What stands in the brackets behind it; null where nothing does.</param>
public sealed record ImportedName(string Organization, string? Country)
{
    /// <summary>Whether the country is that of a heading above, and not in brackets.</summary>
    public bool IsUnderHeading { get; init; }

    /// <summary>All of the entry, as it stands in the text.</summary>
    public string Shown { get; init; } = Country is null ? Organization : $"{Organization} ({Country})";
}
