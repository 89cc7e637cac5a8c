namespace LetterPdf.Verification;

/// <summary>Why bytes are not PDF syntax (ISO 32000-1, 7.3); the last fact of the parser's reasons is the
/// offset.</summary>
public enum SyntaxFault
{
    UnopenedBracket,
    MisplacedBracket,
    BrokenToken,
    BrokenArray,
    WordInArray,
    BrokenDictionary,
    KeyNoName,

    /// <summary>The key, and the byte.</summary>
    NoValue,

    /// <summary>The key, and the byte.</summary>
    DoubleKey,

    TooDeep,
    UnspeltByte,
    BrokenEscape,
    NotOneValue,
    NoEndOfData,
}
