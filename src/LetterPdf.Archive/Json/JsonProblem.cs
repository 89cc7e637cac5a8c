namespace LetterPdf.Archive;

/// <summary>Why a file is not JSON.</summary>
public enum JsonProblem
{
    /// <summary>It begins with a byte order mark.</summary>
    ByteOrderMark,

    /// <summary>It is not UTF-8.</summary>
    NotUtf8,

    /// <summary>Facts: the line, the byte in it.</summary>
    Malformed,

    /// <summary>A string contains half a surrogate pair.</summary>
    HalfSurrogate,
}
