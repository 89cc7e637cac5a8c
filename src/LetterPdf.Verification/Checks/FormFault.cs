namespace LetterPdf.Verification;

/// <summary>What is wrong with the form and its places for signatures.</summary>
public enum FormFault
{
    /// <summary>The key.</summary>
    FormKey,

    NotAppendOnly,
    Fields,
    NoField,
    NoDescription,

    /// <summary>The key.</summary>
    FieldKey,

    NoName,
    NoPage,
    NoSigner,
}
