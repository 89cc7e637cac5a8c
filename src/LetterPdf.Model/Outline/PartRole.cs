namespace LetterPdf.Model;

/// <summary>What a part of a letter is to the letter: first the head's, in the order in which they are read.</summary>
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

    /// <summary>Of the body or a footnote, as are all down to <see cref="TextBreak"/>.</summary>
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

    /// <summary>Where the file is going to be signed, by a certificate and not by hand.</summary>
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
