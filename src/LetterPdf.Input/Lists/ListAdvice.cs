namespace LetterPdf.Input;

/// <summary>Advice about a list of signatories.</summary>
public enum ListAdvice
{
    NameColumns,
    RemoveAbove,
    WriteHeading,

    /// <summary>0: the key in letter.yml that names columns; 1: the column's key.</summary>
    PutHeadings,

    /// <summary>0: the key in letter.yml that names columns; 1: the column's key; 2: a number.</summary>
    NameByNumber,

    /// <summary>0: the key in letter.yml that names columns; 1 and on: the headings.</summary>
    ItsColumns,

    /// <summary>0: the heading that is near; 1: the other advice.</summary>
    NearColumn,
    OwnList,
    FillInName,
    FillInNames,
    AskForName,

    /// <summary>0: the text.</summary>
    WriteTidied,

    /// <summary>0: the text of one; 1: its row.</summary>
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
    ShowRow,
    ShowRowInFile,
    RemoveFilter,
    RemoveFilterInFile,
    DecideStruck,
    DecideStruckInFile,
    RemoveStruck,
    RemoveRule,
    RemoveRuleInFile,
    ReadComment,
    ReadComments,
    HeadColumn,
    ShowColumn,
    RemoveKey,
}
