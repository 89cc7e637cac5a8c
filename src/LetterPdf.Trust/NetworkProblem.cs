namespace LetterPdf.Trust;

/// <summary>Why a server gave no answer.</summary>
public enum NetworkProblem
{
    /// <summary>There is no server of that name.</summary>
    NameUnknown,

    /// <summary>The server's own certificate is not trusted.</summary>
    Unsafe,

    /// <summary>The answer is larger than it may be.</summary>
    TooLarge,

    /// <summary>Nothing listens there.</summary>
    Unreachable,

    /// <summary>The connection ended too soon.</summary>
    BrokenOff,

    /// <summary>Facts: the status of HTTP.</summary>
    AnsweredError,

    /// <summary>Facts: the seconds that were waited.</summary>
    TooSlow,

    /// <summary>The address, or the head of the answer, can't be read.</summary>
    Malformed,

    /// <summary>It redirects to another server. Facts: the other's name where it can be told.</summary>
    SentElsewhere,
}
