using System.Globalization;

namespace LetterPdf.Operations;

/// <summary>What is found where many letters are to be written, and in the parts of a merge, in words.</summary>
internal static class MergingWords
{
    public static string Of(MergingFinding code, FactWords f) =>
        code switch
        {
            MergingFinding.HoldsOthers =>
                $"the folder '{f[0]}' holds more than the letters of an earlier merge: {Some(f)}",
            MergingFinding.HoldsChanged => $"in the folder '{f[0]}' {Changed(f)} changed after the merge: {Some(f)}",
            MergingFinding.IsFile => $"the letters go into a folder, and '{f[0]}' is a file",
            MergingFinding.IsFolder => $"the letters go into a ZIP file, and '{f[0]}' is a folder",
            MergingFinding.InUse => $"another run of letterpdf is writing to '{f[0]}' at this moment",
            MergingFinding.NotWritten => $"the letters could not be written to '{f[0]}': {f[1]}",
            MergingFinding.NoList => $"{f[0]} names no list of recipients, so there is only one letter",
            MergingFinding.NoFolder => $"there is no folder '{f[0]}'",
            MergingFinding.NoPart =>
                $"the folder '{f[0]}' is not a part of a merge: it lacks merge.csv, shard.json or both",
            MergingFinding.PartUnreadable =>
                $"in the folder '{f[0]}', merge.csv or shard.json is not as 'letterpdf merge --shard' wrote it",
            MergingFinding.PartForeign => $"'{f[0]}' and '{f[1]}' are not parts of the same merge: {f[2]}",
            MergingFinding.PartTwice => $"part {f[0]} of {f[1]} is named twice: '{f[2]}' and '{f[3]}'",
            MergingFinding.PartsMissing =>
                $"{(f.Number(1) == 1 ? "part" : "parts")} {Listing.And(f.From(2))}{More(f)} of {f[0]} "
                    + $"{(f.Number(1) == 1 ? "is" : "are")} missing",
            MergingFinding.PartChanged => $"the folder '{f[0]}' is not as it was made: {Some(f)}",
            MergingFinding.LettersMissing => $"the list has {f[0]} recipients, and the parts have {f[1]} letters",
            MergingFinding.RowTwice => $"the letter of row {f[0]} is in '{f[1]}' and in '{f[2]}'",
            MergingFinding.OverPart => $"the letters would take the place of '{f[0]}', which is a part of the merge",
            MergingFinding.OtherZip => $"'{f[0]}' does not hold the letters of an earlier merge",
            MergingFinding.FileAbove => $"the letters can't go to '{f[0]}', because '{f[1]}' is a file, not a folder",
            MergingFinding.OnePdfTooLong =>
                $"the letters have {Pages(f, 0)} pages, and one PDF may have {Pages(f, 1)} at most",
            MergingFinding.OnePdfInFolder =>
                $"the file '{f[0]}' would lie in the folder '{f[1]}', which is for the letters and nothing else",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(MergingPhrase code, FactWords f) =>
        code switch
        {
            MergingPhrase.DiskFull => "the disk is full",
            MergingPhrase.NotAllowed => "you may not write there, or the disk is read only",
            MergingPhrase.OpenElsewhere => "another program has a file there open",
            MergingPhrase.DiskFails => "the disk does not do what it should",
            MergingPhrase.OtherSource =>
                "the letter, its text, its list, a font or the options were not the same when they were made",
            MergingPhrase.OtherVersion => $"one was made by version {f[0]} of letterpdf, the other by version {f[1]}",
            MergingPhrase.OtherCount => $"one is a part of {f[0]}, the other a part of {f[1]}",
            MergingPhrase.FileMissing => $"'{f[0]}' is missing",
            MergingPhrase.FileChanged => $"'{f[0]}' was changed",
            MergingPhrase.FileUnreadable => $"'{f[0]}' can't be read",
            MergingPhrase.FileForeign => $"'{f[0]}' does not belong to it",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(MergingAdvice code) =>
        code switch
        {
            MergingAdvice.NameNewFolder =>
                "A merge replaces the whole folder. Name a new one with -o, or move those files elsewhere.",
            MergingAdvice.KeepChanged =>
                "They may have been signed or commented, which a merge would undo. Move the folder elsewhere, or name "
                    + "another with -o.",
            MergingAdvice.NameFolder => "Name a folder with -o, such as letters, or a file that ends in .zip.",
            MergingAdvice.NameAnother => "Name another folder with -o.",
            MergingAdvice.NameZip => "Name a file with -o that does not exist yet, or a folder without .zip.",
            MergingAdvice.WaitForOther => "Wait until it is done, or name another folder with -o.",
            MergingAdvice.MakeRoom => "Make room there, or name a folder on another disk with -o.",
            MergingAdvice.AskForRights => "Name a folder with -o in which you may write.",
            MergingAdvice.CloseFiles => "Close the letters in your PDF reader, and run the command again.",
            MergingAdvice.TryElsewhere => "Try again, or name a folder on another disk with -o.",
            MergingAdvice.AddList =>
                "Make it with 'letterpdf build'; or name the list in letter.yml: recipients: {file: "
                    + "data/recipients.csv}.",
            MergingAdvice.MakePart => "Name the folders that 'letterpdf merge --shard' has made.",
            MergingAdvice.MakePartsAgain => "Make all parts again, of one letter, on machines with the same letterpdf.",
            MergingAdvice.NameOneOfBoth => "Name one of the two folders.",
            MergingAdvice.NameAllParts =>
                "Make them with 'letterpdf merge --shard', and name the folders of all parts.",
            MergingAdvice.MakeSeveral =>
                "Leave out --one-pdf to make a PDF for each letter; or divide the list of recipients into several "
                    + "files, and make one PDF of each.",
            MergingAdvice.NameBeside => "Name a file outside of that folder after --one-pdf.",
            MergingAdvice.MakeThisPartAgain =>
                "Delete this folder, or move out what does not belong into it, and make the part again with the same "
                    + "--shard.",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Changed(FactWords f) =>
        f.Number(1) == 1
            ? "a letter was"
            : string.Create(CultureInfo.InvariantCulture, $"{f.Number(1):N0} letters were");

    private static string Pages(FactWords f, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{f.Number(index):N0}");

    // Names in quotation marks, and how many more there are; sentences of lower layers have their own.
    private static string Some(FactWords f)
    {
        var named = Enumerable.Range(2, f.Count - 2).Select(i => f.Code(i) is null ? $"'{f[i]}'" : f[i]);
        return Listing.And(named) + More(f);
    }

    private static string More(FactWords f) =>
        f.Number(1) - (f.Count - 2) is var more and > 0
            ? string.Create(CultureInfo.InvariantCulture, $", and {more:N0} more")
            : "";
}
