namespace LetterPdf.Input;

/// <summary>The changes that tidying made to a list.</summary>
public enum TidyFinding
{
    /// <summary>0: the row.</summary>
    SpacesLeftOut,

    /// <summary>0: the row; 1: the row that stays.</summary>
    SameLeftOut,

    /// <summary>0: the row; 1: the row that it repeats.</summary>
    RepeatLeftOut,

    /// <summary>0: how many; from 1: the headings that may be shown.</summary>
    ColumnsLeftOut,

    /// <summary>0: what is doubtful about a cell.</summary>
    WrittenAsIs,
}
