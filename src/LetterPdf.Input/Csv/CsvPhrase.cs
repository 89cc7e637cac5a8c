namespace LetterPdf.Input;

/// <summary>Parts of sentences about a CSV: what several rows have in common, and why cells can't be told
/// apart.</summary>
public enum CsvPhrase
{
    SpacesAtQuotes,
    Backslash,
    CurlyQuotes,
    Apostrophes,

    /// <summary>0: the separator as written; 1: the header's.</summary>
    OtherSeparator,
}
