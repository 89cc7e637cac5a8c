namespace LetterPdf.Input;

/// <summary>Advice for a <see cref="RecipientFinding"/>.</summary>
public enum RecipientAdvice
{
    NameField,

    /// <summary>0: the key.</summary>
    UseField,
    FillInName,
    FillInNames,
    MailAddress,
    MailAddresses,
    AskFirst,

    /// <summary>0: a row; 1: the name in it.</summary>
    Choose,

    /// <summary>0: the first row; 1: the last.</summary>
    RowsAre,

    /// <summary>0: the name that is near; 1: its row.</summary>
    DidYouMean,
    ByRow,
    LeaveOut,
    RemoveTwin,
    RemoveTwins,
    FillInSalutation,
    FillInSalutations,
    NameSalutation,
    SaveAsUnicode,
    FillInAddress,
    FillInAddresses,
    CompareCells,

    /// <summary>0: what was meant.</summary>
    Write,
    WriteWhatWasMeant,
}
