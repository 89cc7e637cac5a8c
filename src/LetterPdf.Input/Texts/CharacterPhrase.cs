namespace LetterPdf.Input;

/// <summary>What a character is that can't stand in a letter.</summary>
public enum CharacterPhrase
{
    LostLetter,

    /// <summary>0: its number in Unicode.</summary>
    NotShown,
}
