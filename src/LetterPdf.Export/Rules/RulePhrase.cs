namespace LetterPdf.Export;

/// <summary>Parts of sentences about a file that is to be written: letters, and names for its texts.</summary>
public enum RulePhrase
{
    /// <summary>0 and on: the letters.</summary>
    Letters,

    /// <summary>0 and on: the first letters.</summary>
    LettersAndOthers,
    Title,
    Author,
    Identifier,
    Subject,
    Keywords,
    Heading,
    PictureText,
    LinkDescription,
    FieldDescription,
    Signer,
    SigningReason,
    SigningPlace,
    SignerContact,
    LinkText,
    LinkAddress,
}
