namespace LetterPdf.Input;

/// <summary>Places in the text as they are named in messages.</summary>
public enum TextPhrase
{
    /// <summary>0 and on: the words there.</summary>
    Words,

    /// <summary>0: the words at one place; 1 and on: the lines of all.</summary>
    LinesSuchAs,
}
