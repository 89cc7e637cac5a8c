namespace LetterPdf.Office;

/// <summary>Why an office file can't be read. Sentences for them stand in Operations/Words.</summary>
public enum OfficeFinding
{
    /// <summary>It is no ZIP file, or its directory is damaged.</summary>
    NotAPackage,

    /// <summary>A part is damaged: its name.</summary>
    PartDamaged,

    /// <summary>A part is not the XML that it should be: its name; line and column, from 1, where known.</summary>
    PartBroken,

    /// <summary>A part that must be there is not: its name.</summary>
    PartMissing,

    /// <summary>Two parts have one name: the name.</summary>
    PartTwice,

    /// <summary>A part is encrypted: its name.</summary>
    PartEncrypted,

    /// <summary>A part has a document type, by which XML can grow without bounds or name other files: its
    /// name.</summary>
    DocumentType,

    /// <summary>Elements are nested deeper than programs write them: the part's name, the limit.</summary>
    TooDeep,

    /// <summary>It has more parts than programs write: the limit.</summary>
    TooManyParts,

    /// <summary>Unpacked, it is larger than the limit, in megabytes: the limit.</summary>
    TooLarge,

    /// <summary>There is no workbook in it.</summary>
    NoWorkbook,

    /// <summary>There is no sheet of cells in the workbook.</summary>
    NoSheet,

    /// <summary>It is a workbook of two kinds at once.</summary>
    TwoKinds,

    /// <summary>It is a workbook of Excel's binary kind (.xlsb).</summary>
    BinaryWorkbook,

    /// <summary>It has macros: the part.</summary>
    Macros,

    /// <summary>It takes values from other files: the part, the sheet or the formula.</summary>
    LinksOutside,

    /// <summary>It takes values from a database, a query or another program: the part or the element.</summary>
    DataOutside,

    /// <summary>Its texts have more characters than the limit: the limit, in millions.</summary>
    TooMuchText,
}
