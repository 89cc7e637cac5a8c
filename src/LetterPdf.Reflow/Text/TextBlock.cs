using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>A paragraph of plain text, or one line of several that belong together.</summary>
/// <param name="Text">Its words, with LF where the senders asked for the end of a line. Spaces at which no line may end
/// are still no-break spaces.</param>
/// <param name="Section">The part of the letter that it belongs to.</param>
/// <param name="Place">Where its words came from; null for words of the program's own.</param>
internal sealed record TextBlock(string Text, TextSection Section, Place? Place)
{
    /// <summary>What stands before its first line: an indent, or an indent and a label.</summary>
    public string First { get; init; } = string.Empty;

    /// <summary>What stands before each further line.</summary>
    public string Rest { get; init; } = string.Empty;

    /// <summary>The empty lines before it.</summary>
    public int Space { get; init; } = 1;

    /// <summary>Whether its lines are as they are to be, such as rows of a table: no line is filled.</summary>
    public bool IsSet { get; init; }

    /// <summary>Whether it stands in the middle of the line.</summary>
    public bool IsCentred { get; init; }
}

/// <summary>The parts of a letter by which a finding sums up what is too long.</summary>
internal enum TextSection
{
    Opening,
    Body,
    Closing,
    Signatories,
    Ending,
    Notes,
}
