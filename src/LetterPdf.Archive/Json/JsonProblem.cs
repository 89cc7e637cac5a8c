namespace LetterPdf.Archive;

/// <summary>Why a file is not JSON.</summary>
public enum JsonProblem
{
    /// <summary>It begins with one.</summary>
    ByteOrderMark,

    /// <summary>Its bytes are no UTF-8.</summary>
    NotUtf8,

    /// <summary>Facts: the line, the byte in it.</summary>
    Malformed,

    /// <summary>A text has half of a pair.</summary>
    HalfSurrogate,
}
