namespace LetterPdf.Import;

/// <summary>What was decided in telling a letter's parts from its body.</summary>
public enum PartsFinding
{
    /// <summary>Text above the letter that is none of its parts. 0: the text.</summary>
    PrefaceLeftOut,

    /// <summary>A date that is written otherwise than the letter will write it. 0: as written; 1: in numbers.</summary>
    DateRead,

    /// <summary>What may be two dates, and stays in the body. 0: as written.</summary>
    DateAmbiguous,

    /// <summary>A line without a label that was taken as the subject. 0: the line.</summary>
    SubjectGuessed,

    /// <summary>The subject is that of the mail. 0: the subject.</summary>
    SubjectOfMail,

    /// <summary>The mail's subject is another than the letter's. 0: the mail's.</summary>
    MailSubjectLeftOut,

    /// <summary>Lines in paragraphs of their own that were taken as one addressee. 0: how many.</summary>
    AddresseeGuessed,

    /// <summary>Lines above the salutation that stay in the body. 0: the first of them.</summary>
    HeadKept,

    /// <summary>Lines at the end that stay in the body. 0: the first of them.</summary>
    FootKept,

    /// <summary>A part loses a link. 0: its words; 1: where it leads.</summary>
    LinkLeftOut,

    /// <summary>A rule between the parts. No facts.</summary>
    RuleLeftOut,

    /// <summary>Lines in paragraphs of their own that were taken as one signer. 0: how many.</summary>
    SignerGuessed,

    /// <summary>What stands below the closing was taken as several people, and may be organizations. 0: how many; 1:
    /// the first line of the first; 2: that of the last.</summary>
    SignersTaken,

    /// <summary>A signer has more lines than a letter keeps apart. 0: the lines as they were joined.</summary>
    SignerLinesJoined,

    /// <summary>A list of names without a heading was taken as the list. 0: how many; 1: the first; 2: the
    /// last.</summary>
    NamesFound,

    /// <summary>Two lines that were joined to one name. 0: the name.</summary>
    NameJoined,

    /// <summary>What stands in brackets was kept as part of the name. 0: the name.</summary>
    TagKept,

    /// <summary>Names in several columns, read row by row. 0: how many columns.</summary>
    NamesByRow,

    /// <summary>The first row of a table, which heads its columns. 0: its cells.</summary>
    ColumnHeadsLeftOut,
}
