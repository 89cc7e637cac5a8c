using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>The names of the styles by which a word processor's file says what a paragraph, or words in it, are in
/// the letter. Import knows the parts by them, so they must never change. Word's own names where it has one: other
/// programs know these.</summary>
public static class PartStyle
{
    public const string LetterheadName = "Letterhead Name";

    /// <summary>Word's letter templates call it so; "Addressee" is LibreOffice's style of envelopes.</summary>
    public const string Addressee = "Inside Address";
    public const string Signatory = "Signatory";

    /// <summary>Of words in another language.</summary>
    public const string ForeignWords = "Foreign Words";

    /// <summary>Of words in another language that are a link.</summary>
    public const string ForeignLink = "Foreign Hyperlink";

    /// <summary>Of a country behind a signatory's name.</summary>
    public const string Country = "Signatory Country";

    /// <summary>Of the mark of a signatory that has not confirmed.</summary>
    public const string Pending = "Signatory Pending";

    /// <summary>Of the comma between the marks of two footnotes.</summary>
    public const string MarkComma = "Footnote Comma";

    /// <summary>Those that no other program's documents have. A document is ours if it has them, even if no paragraph
    /// is in them.</summary>
    public static ImmutableArray<string> Marks { get; } = [LetterheadName, Addressee, Signatory];

    /// <summary>The style of a part's paragraphs; null for the subject, parts of the body, and what
    /// has no paragraph.</summary>
    public static string? Of(PartRole role) =>
        role switch
        {
            PartRole.Logo => "Letterhead Logo",
            PartRole.LetterheadName => LetterheadName,
            PartRole.LetterheadTagline => "Letterhead Tagline",
            PartRole.LetterheadAddress => "Letterhead Address",
            PartRole.LetterheadContact => "Letterhead Contact",
            PartRole.Date => "Date",
            PartRole.Delivery => "Delivery",
            PartRole.Addressee => Addressee,
            PartRole.Salutation => "Salutation",
            PartRole.Closing => "Closing",
            PartRole.Signature => "Signature Picture",
            PartRole.Signer => "Signature",
            PartRole.SignatoriesHeading => "Signatories Heading",
            PartRole.GroupHeading => "Signatories Group",
            PartRole.Signatory => Signatory,
            PartRole.Enclosures => "Enclosures",
            PartRole.Copies => "Copies",
            _ => null,
        };

    /// <summary>The part whose style has a name, whatever its case; null for other styles.</summary>
    public static PartRole? RoleOf(string style)
    {
        foreach (var role in Enum.GetValues<PartRole>())
        {
            if (string.Equals(Of(role), style, StringComparison.OrdinalIgnoreCase))
            {
                return role;
            }
        }

        return null;
    }
}
