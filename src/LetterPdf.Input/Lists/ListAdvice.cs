namespace LetterPdf.Input;

/// <summary>Advice about a list.</summary>
public enum ListAdvice
{
    /// <summary>0: the key of the list in letter.yml.</summary>
    NameColumns,

    /// <summary>0: the key of the list in letter.yml.</summary>
    RemoveAbove,

    /// <summary>0: the key of the list in letter.yml.</summary>
    WriteHeading,

    /// <summary>0: the keys in letter.yml that name columns; 1: the column's key.</summary>
    PutHeadings,

    /// <summary>0: the keys in letter.yml that name columns; 1: the column's key; 2: a number.</summary>
    NameByNumber,

    /// <summary>0: the keys in letter.yml that name columns; 1 and on: the headings.</summary>
    ItsColumns,

    /// <summary>0: the heading that is near; 1: the other advice.</summary>
    NearColumn,
    OwnList,
    FillInName,
    FillInNames,

    /// <summary>0: the key of the list in letter.yml.</summary>
    AskForName,

    /// <summary>0: the text.</summary>
    WriteTidied,

    /// <summary>0: the text of one; 1: its row; 2: the key of the list in letter.yml.</summary>
    WriteAllTidied,
    QuoteCell,
    QuoteCells,
    WriteLanguage,

    /// <summary>0: the word that is near.</summary>
    DidYouMean,

    /// <summary>0 and on: the words.</summary>
    Statuses,
    RemoveRow,
    RemoveRows,
    AddAnswer,
    AddAnswers,
    QuoteComma,
    LookForBreak,

    /// <summary>0: the key of the list in letter.yml.</summary>
    ShowRow,
    ShowRowInFile,

    /// <summary>0: the key of the list in letter.yml.</summary>
    RemoveFilter,
    RemoveFilterInFile,

    /// <summary>0: the key of the list in letter.yml.</summary>
    DecideStruck,
    DecideStruckInFile,
    RemoveStruck,

    /// <summary>0: the key of the list in letter.yml.</summary>
    RemoveRule,
    RemoveRuleInFile,
    ReadComment,
    ReadComments,

    /// <summary>0: the key of the list in letter.yml.</summary>
    HeadColumn,
    ShowColumn,
    RemoveKey,
}
