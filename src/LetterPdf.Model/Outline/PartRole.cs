namespace LetterPdf.Model;

/// <summary>What a part is in the letter: first those of the head, in reading order.</summary>
public enum PartRole
{
    Logo,
    LetterheadName,
    LetterheadTagline,
    LetterheadAddress,
    LetterheadContact,
    Date,
    Delivery,
    Addressee,
    Subject,
    Salutation,

    /// <summary>A paragraph of the body or a footnote, like all roles down to <see cref="TextBreak"/>.</summary>
    Paragraph,
    Section,
    List,
    ListItem,
    Quotation,
    Table,
    TableRow,
    TableHeaderCell,
    TableCell,
    TextBreak,

    Closing,

    /// <summary>A signature as a picture.</summary>
    Signature,
    Signer,

    /// <summary>A place where the file will be signed, with a certificate rather than by hand.</summary>
    SignaturePlace,
    SignatoryList,
    SignatoriesHeading,
    SignatoryGroup,
    GroupHeading,
    Signatory,
    Enclosures,
    Copies,
    Footnote,
}
