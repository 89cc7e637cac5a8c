using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>
/// A letter as its senders mean it: what Input hands to Typesetting. All merge fields are filled in, all white
/// space is folded, all text is NFC; every text knows the place it came from.
/// </summary>
public sealed record Letter
{
    public required LetterLanguage Language { get; init; }

    /// <summary>Where letter.yml says the language; null for the default.</summary>
    public Place? LanguagePlace { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>Where the date is written in letter.yml.</summary>
    public required Place DatePlace { get; init; }

    /// <summary>The PDF's title; never empty.</summary>
    public required LetterText Title { get; init; }

    /// <summary>The PDF's author: an organization; null where neither author nor letterhead is given.</summary>
    public LetterText? Author { get; init; }

    /// <summary>The number under which the senders file the letter, such as a file number or a URI; null where they
    /// gave none.</summary>
    public LetterText? Identifier { get; init; }

    /// <summary>The words by which catalogues find the PDF.</summary>
    public ImmutableArray<LetterText> Keywords { get; init; } = [];

    public Letterhead? Letterhead { get; init; }

    /// <summary>"Via electronic mail".</summary>
    public LetterText? Delivery { get; init; }

    public ImmutableArray<Addressee> Addressees { get; init; } = [];

    public LetterText? Subject { get; init; }

    public LetterText? Salutation { get; init; }

    public required ImmutableArray<Block> Body { get; init; }

    /// <summary>The body's footnotes, by number.</summary>
    public ImmutableArray<Footnote> Footnotes { get; init; } = [];

    /// <summary>"Sincerely,".</summary>
    public LetterText? Closing { get; init; }

    public ImmutableArray<Signer> Signers { get; init; } = [];

    /// <summary>The number of columns, 1 or 2.</summary>
    public int SignerColumns { get; init; } = 1;

    /// <summary>The people who will sign the finished file, in the order of signing and of reading. Names are
    /// unique.</summary>
    public ImmutableArray<ElectronicSignature> Signatures { get; init; } = [];

    public SignatoryList? Signatories { get; init; }

    public ImmutableArray<LetterText> Enclosures { get; init; } = [];

    public ImmutableArray<LetterText> Copies { get; init; } = [];

    public PageSetup Page { get; init; } = PageSetup.Default;

    public TypeSetup Type { get; init; } = TypeSetup.Default;

    public OutputSetup Output { get; init; } = OutputSetup.Default;

    /// <summary>
    /// The files that the letter was made of, letter.yml first, without anything that the letter does not show; empty
    /// unless they were asked for.
    /// </summary>
    public ImmutableArray<Attachment> Sources { get; init; } = [];

    /// <summary>Whether it is for reading, not for sending: pending signatories are shown, and every page says
    /// so.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether it is made of a template for several recipients, however many those are.</summary>
    public bool IsOneOfMany { get; init; }
}

/// <summary>A line of text and the place it came from.</summary>
/// <param name="Value">NFC, one line, trimmed, never empty.</param>
/// <param name="Place">The scalar or cell that holds it.</param>
public sealed record LetterText(string Value, Place Place)
{
    public override string ToString() => Value;
}

/// <summary>Where lines are aligned between the margins. They start at the left where the letter's language is
/// written from left to right.</summary>
public enum TextAlignment
{
    Start,
    Center,
    End,
    Justify,
}

/// <summary>The first page's head. It is content, not an artifact: a screen reader must meet it.</summary>
public sealed record Letterhead
{
    public required LetterText Name { get; init; }

    public LetterText? Tagline { get; init; }

    public ImmutableArray<LetterText> Address { get; init; } = [];

    public ImmutableArray<LetterText> Contact { get; init; } = [];

    public Picture? Logo { get; init; }

    /// <summary>The alignment of its lines: start, center or end; never justify.</summary>
    public TextAlignment Alignment { get; init; } = TextAlignment.Center;
}

/// <summary>Whom the letter is for.</summary>
public sealed record Addressee
{
    public required LetterText Name { get; init; }

    public LetterText? Title { get; init; }

    public LetterText? Organization { get; init; }

    public ImmutableArray<LetterText> Address { get; init; } = [];

    /// <summary>The e-mail address to which the letter goes, such as "office@example.org". It is in the draft of the
    /// e-mail and nowhere else.</summary>
    public LetterText? Email { get; init; }

    /// <summary>All lines of the address block, top to bottom: name, title, organization, address.</summary>
    public IEnumerable<LetterText> Lines => new[] { Name, Title, Organization }.OfType<LetterText>().Concat(Address);
}

/// <summary>A person who signs under the closing.</summary>
public sealed record Signer
{
    public required LetterText Name { get; init; }

    public LetterText? Title { get; init; }

    public LetterText? Organization { get; init; }

    /// <summary>The person's signature as a picture.</summary>
    public Picture? Signature { get; init; }

    /// <summary>All lines of the block, top to bottom.</summary>
    public IEnumerable<LetterText> Lines => new[] { Name, Title, Organization }.OfType<LetterText>();
}
