using LetterPdf.Import;

namespace LetterPdf.Operations;

/// <summary>What was decided in telling a letter's parts from its body, in words.</summary>
internal static class PartsWords
{
    public static string Of(PartsFinding code, FactWords f) =>
        code switch
        {
            PartsFinding.PrefaceLeftOut => $"text above the letter is left out: '{f[0]}'",
            PartsFinding.DateRead => $"the date '{f[0]}' was read as {f[1]}",
            PartsFinding.DateAmbiguous => $"'{f[0]}' may be two dates, and stays in the text",
            PartsFinding.SubjectGuessed => $"taken as the subject, though no 'Re:' says so: '{f[0]}'",
            PartsFinding.SubjectOfMail => $"the mail's subject was taken as the letter's: '{f[0]}'",
            PartsFinding.MailSubjectLeftOut =>
                $"the mail's subject is another than the letter's, and left out: '{f[0]}'",
            PartsFinding.AddresseeGuessed => $"{f[0]} paragraphs of one line were taken as one addressee",
            PartsFinding.HeadKept => $"what stands above the salutation stays in the text, from '{f[0]}' on",
            PartsFinding.FootKept => $"the end of the letter stays in the text, from '{f[0]}' on",
            PartsFinding.LinkLeftOut => $"the link behind '{f[0]}' is left out: {f[1]}",
            PartsFinding.RuleLeftOut => "a rule beside a part of the letter is left out",
            PartsFinding.SignerGuessed => $"{f[0]} paragraphs of one line were taken as one signer",
            PartsFinding.SignersTaken =>
                $"what stands below the closing was taken as {f[0]} people who sign, from '{f[1]}' to '{f[2]}'; if "
                    + "these are organizations, move them into the list of signatories",
            PartsFinding.SignerLinesJoined => $"lines of a signer became one: '{f[0]}'",
            PartsFinding.NamesFound =>
                $"{f[0]} lines were taken as the list of those who sign, from '{f[1]}' to '{f[2]}'",
            PartsFinding.NameJoined => $"lines of the list were joined to one name: '{f[0]}'",
            PartsFinding.TagKept => $"what stands in brackets was kept as part of the name: '{f[0]}'",
            PartsFinding.NamesByRow => $"names in {f[0]} columns were read row by row",
            PartsFinding.ColumnHeadsLeftOut => $"the heads of the list's columns are left out: '{f[0]}'",
            _ => throw ReasonWords.Unknown(code),
        };
}
