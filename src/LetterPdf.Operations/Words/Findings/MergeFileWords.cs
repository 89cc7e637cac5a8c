namespace LetterPdf.Operations;

/// <summary>What is found in the names of recipients' letters as files, in words.</summary>
internal static class MergeFileWords
{
    public static string Of(MergeFileFinding code, FactWords f) =>
        code switch
        {
            MergeFileFinding.NameTwice => $"the letters of {Rows(f)} would all be written to '{f[0]}'",
            MergeFileFinding.NamesTwice =>
                $"{f[0]} names of files would each be given to more than one letter: {string.Join("; ", f.From(1))}"
                    + (f.Number(0) > f.Count - 1 ? "; and more" : ""),
            MergeFileFinding.NameInRows => $"'{f[0]}' ({Rows(f)})",
            MergeFileFinding.TellApart =>
                "Let the names differ: change 'recipients: file-name:' in letter.yml, for example by putting "
                    + "{{ recipient.row }} into it, or leave it out. Capitals make no difference, and characters that "
                    + "Windows forbids become hyphens.",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Rows(FactWords f) => NumberRuns.Of("row", f.Numbers(1));
}
