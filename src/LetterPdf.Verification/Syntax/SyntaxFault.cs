namespace LetterPdf.Verification;

/// <summary>What is wrong with bytes that are no PDF syntax (ISO 32000-1, 7.3); of the parser's the last fact
/// is the byte.</summary>
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
