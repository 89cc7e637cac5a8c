namespace LetterPdf.Trust;

/// <summary>What keeps a path from being trusted, the worst first.</summary>
internal enum PathFault
{
    None,

    /// <summary>The certificates do not fit together.</summary>
    Form,

    /// <summary>It ends at nobody who is trusted.</summary>
    Root,

    /// <summary>One of them was not valid at the time.</summary>
    Time,
}
