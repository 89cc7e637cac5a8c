namespace LetterPdf.Reflow;

/// <summary>What is found where a text is to have at most so many characters; the sentences stand in
/// Operations/Words/Findings.</summary>
public enum LimitFinding
{
    /// <summary>0: the characters that the text has, 1: those that it may have, 2: the first character of the part into
    /// which the limit falls, 3: its last; from 1.</summary>
    TextTooLong,

    /// <summary>0: what lies beyond the limit (<see cref="LimitPhrase"/>), 1: its first character, 2: its last; from 3:
    /// where a paragraph of it is, and its last character.</summary>
    Beyond,
}

/// <summary>What to do about it.</summary>
public enum LimitAdvice
{
    /// <summary>0: the characters that have to go, 1: those that the text would have with each paragraph in one line,
    /// 2: those that it may have, 3: those without the list of signatories, or 0; from 4: where a long paragraph is,
    /// and how many characters it has.</summary>
    Shorten,
}

/// <summary>Parts of these sentences.</summary>
public enum LimitPhrase
{
    Opening,

    /// <summary>0: how many.</summary>
    Paragraphs,
    Closing,

    /// <summary>0: how many lines.</summary>
    Signatories,
    Ending,

    /// <summary>0: how many paragraphs.</summary>
    Notes,
}
