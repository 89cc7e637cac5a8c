using System.Globalization;

namespace LetterPdf.Operations;

/// <summary>Why a merge can't be archived, and what to do about it, in words.</summary>
internal static class KeptMergeWords
{
    public static string Of(KeptMergeFinding code, FactWords f) =>
        code switch
        {
            KeptMergeFinding.NoTable => $"the folder '{f[0]}' is no merge: it has no merge.csv",
            KeptMergeFinding.TableUnreadable =>
                $"in the folder '{f[0]}', merge.csv is not as 'letterpdf merge' wrote it",
            KeptMergeFinding.FolderUnreadable => $"the folder '{f[0]}' can't be read",
            KeptMergeFinding.IsZip => $"'{f[0]}' is a ZIP file, and the archive keeps a folder",
            KeptMergeFinding.IsPart => $"the folder '{f[0]}' is only a part of a merge",
            KeptMergeFinding.LettersFaulty => string.Create(
                CultureInfo.InvariantCulture,
                $"{f.Number(0):N0} of {Listing.Counted((int)f.Number(1), "letter", "letters")} {(f.Number(0) == 1
                    ? "is" : "are")} not sound; '{f[2]}': {f[3]}"
            ),
            KeptMergeFinding.SourcesDiffer => $"'{f[0]}' and '{f[1]}' were not made of the same sources",
            KeptMergeFinding.NotOneList =>
                $"the rows inside the letters do not make one list of recipients, beginning with '{f[0]}'",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(KeptMergeAdvice code) =>
        code switch
        {
            KeptMergeAdvice.NameMerge =>
                "Name a folder that 'letterpdf merge' has made, with its letters and merge.csv.",
            KeptMergeAdvice.Unpack => "Unpack it, and name the folder.",
            KeptMergeAdvice.JoinFirst => "Put all parts together with 'letterpdf merge --join', and keep the whole.",
            KeptMergeAdvice.MergeAgain =>
                "Make the merge again, or copy it once more. A letter that was signed since is kept by itself: "
                    + "'letterpdf archive add FILE.pdf'.",
            KeptMergeAdvice.KeepAsSent =>
                "'letterpdf verify' says all that is wrong with a letter. If the letters are what was sent, --as-sent "
                    + "keeps them as they are.",
            KeptMergeAdvice.KeepWithoutSources =>
                "Make the merge again with 'letterpdf merge --embed-sources'. If the letters are what was sent, "
                    + "--as-sent keeps them, without sources beside them.",
            _ => throw ReasonWords.Unknown(code),
        };
}
