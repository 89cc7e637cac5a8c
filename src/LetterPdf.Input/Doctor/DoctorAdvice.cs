namespace LetterPdf.Input;

/// <summary>Advice about doubtful things in a list.</summary>
public enum DoctorAdvice
{
    WriteAsItDoes,
    WriteAsTheyDo,
    OneApostrophe,

    /// <summary>0: the name without marks.</summary>
    StraightMarks,
    StraightMarksOrNone,
    LookUpWholeName,
    RemoveNumbers,
    RemoveBullets,
    MoveCountries,
    TakeOutCountries,

    /// <summary>0: the name.</summary>
    EmptyCountry,

    /// <summary>0: the name; 1: the country.</summary>
    NameAndCountry,
    WriteWithoutSign,
    RowForEach,
    RowForEachOrganization,

    /// <summary>0: the text.</summary>
    Write,
    WriteWhatWasMeant,
    LookUpName,
    LookUpNames,
    RemoveTest,
    RemoveTests,
    WriteNames,
    WriteOrganizations,
    WriteWithoutMarkup,
    LookUpDates,
    SayWithdrawn,

    /// <summary>0: the file of decisions.</summary>
    RemoveOrUnite,
    RemoveTwin,

    /// <summary>0: the column; 1: an answer.</summary>
    SayWhichAnswers,
    SayWhoWithdrew,

    /// <summary>0: the merge field.</summary>
    WriteField,
}
