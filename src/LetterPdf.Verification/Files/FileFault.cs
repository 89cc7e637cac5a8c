namespace LetterPdf.Verification;

/// <summary>What is wrong with a file as a whole: its first and last lines, its objects, its revisions.</summary>
public enum FileFault
{
    TooLarge,
    Unreadable,
    Encrypted,
    NoHeader,
    NoBinaryMarker,
    BrokenOff,

    /// <summary>How many.</summary>
    BytesBehindEnd,

    NoStartOfList,

    /// <summary>The byte behind which it should end.</summary>
    EarlierEnd,

    /// <summary>The object, and a <see cref="SyntaxFault"/>.</summary>
    ObjectUnreadable,

    /// <summary>The object.</summary>
    NoEndOfObject,

    /// <summary>The object.</summary>
    LengthOfStream,

    /// <summary>The object.</summary>
    NumberUsedBefore,

    /// <summary>The object stream.</summary>
    ObjectStreamReplaced,

    /// <summary>The object stream.</summary>
    ObjectStreamExtended,

    /// <summary>The object stream.</summary>
    UnlistedObjects,

    /// <summary>The first, and the one behind the last.</summary>
    LooseBytes,
}
