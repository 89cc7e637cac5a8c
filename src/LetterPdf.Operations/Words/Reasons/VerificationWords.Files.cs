using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <content>The words about the file and its objects.</content>
internal static partial class VerificationWords
{
    private static string Of(SyntaxFault code, FactWords f) =>
        code switch
        {
            SyntaxFault.UnopenedBracket => $"a bracket is closed that was never opened (byte {f[0]})",
            SyntaxFault.MisplacedBracket => $"a bracket stands where none may (byte {f[0]})",
            SyntaxFault.BrokenToken => $"a name or a text is broken off or misspelt (byte {f[0]})",
            SyntaxFault.BrokenArray => $"a list is broken off (byte {f[0]})",
            SyntaxFault.WordInArray => $"a list holds what is no value (byte {f[0]})",
            SyntaxFault.BrokenDictionary => $"a dictionary is broken off (byte {f[0]})",
            SyntaxFault.KeyNoName => $"a dictionary has a key that is no name (byte {f[0]})",
            SyntaxFault.NoValue => $"a dictionary has no value for /{f[0]} (byte {f[1]})",
            SyntaxFault.DoubleKey => $"a dictionary says /{f[0]} twice (byte {f[1]})",
            SyntaxFault.TooDeep => $"brackets stand in brackets too deep (byte {f[0]})",
            SyntaxFault.UnspeltByte => "a name holds a byte that has to be spelt with a number sign",
            SyntaxFault.BrokenEscape => "a name has a number sign without its two digits",
            SyntaxFault.NotOneValue => "it is not one value",
            SyntaxFault.NoEndOfData => "its data have no certain end",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Of(FileFault code, FactWords f) =>
        code switch
        {
            FileFault.TooLarge => "the file is larger than 100 MB, which no letter is",
            FileFault.Unreadable =>
                "the file can't be read: its list of objects, its catalog or its pages are not to be found",
            FileFault.Encrypted => "the file is encrypted: it needs a password or has restrictions (/Encrypt)",
            FileFault.NoHeader => "the file does not begin with %PDF-1. and a number up to 7",
            FileFault.NoBinaryMarker => "the binary marker on line 2 is missing: a comment of four bytes above 127",
            FileFault.BrokenOff => "the file breaks off: its last lines, from startxref to %%EOF, are not there",
            FileFault.BytesBehindEnd => $"{f[0]} bytes were added behind the file's end",
            FileFault.NoStartOfList => "the file's last lines do not say where its list of objects is (startxref)",
            FileFault.EarlierEnd =>
                "the file as it was before something was added to it does not end behind its list of "
                    + $"objects, at byte {f[0]} (startxref, %%EOF)",
            FileFault.ObjectUnreadable => $"object {f[0]} can't be read: {f[1]}",
            FileFault.NoEndOfObject => $"object {f[0]} does not end with endobj",
            FileFault.LengthOfStream =>
                $"the data of object {f[0]} do not end where their length says (/Length, endstream)",
            FileFault.NumberUsedBefore => $"the number of object {f[0]} was used for something else before",
            FileFault.ObjectStreamReplaced => $"object {f[0]} was replaced, and with it all objects that it holds",
            FileFault.ObjectStreamExtended => $"object {f[0]} adds to objects that were there before it",
            FileFault.UnlistedObjects => $"object {f[0]} holds objects that the file does not list",
            FileFault.LooseBytes => $"the bytes from {f[0]} to {f[1]} belong to no object",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Of(ObjectFault code, FactWords f) =>
        code switch
        {
            ObjectFault.DataElsewhere => "data are said to stand in another file (/F)",
            ObjectFault.UnpacksToTooMuch => "the file unpacks to more than any letter holds",
            ObjectFault.NotUnpackable => "data can't be unpacked, or are packed in another way than Flate (/Filter)",
            ObjectFault.PackedDataEnd =>
                "packed data break off before their checksum, or something stands behind it; other programs "
                    + "may show something else (/Filter)",
            ObjectFault.Missing => $"something refers to object {f[0]}, which is not there",
            ObjectFault.OnlyReference => $"object {f[0]} only refers to another",
            ObjectFault.Unreached => $"object {f[0]} belongs to nothing in the document",
            ObjectFault.NoIdentifier => "the file has no identifier (/ID)",
            ObjectFault.LongText => "a text has more than 32,767 bytes",
            ObjectFault.LongName => "a name has more than 127 bytes",
            ObjectFault.LargeInteger => "a whole number is larger than readers can hold",
            ObjectFault.LargeReal => "a number is larger than readers can hold",
            ObjectFault.ForbiddenKey => $"the file holds /{f[0]}, which no archive can keep",
            ObjectFault.ForbiddenAction => $"an action /{f[0]} does more than lead to a place",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Of(CrossReferenceFault code, FactWords f) =>
        code switch
        {
            CrossReferenceFault.TooManyAdditions => $"the file was added to more than {f[0]} times, which no letter is",
            CrossReferenceFault.NotThere => $"byte {f[0]} is said to begin the list of objects, and does not",
            CrossReferenceFault.Unreadable => $"the list of objects at byte {f[0]} can't be read: {f[1]}",
            CrossReferenceFault.TwoLists =>
                "the file has two lists of its objects side by side, and programs that know only the older "
                    + "kind find less in it (/XRefStm)",
            CrossReferenceFault.HiddenList => "the second list beside it is not where it says (/XRefStm)",
            CrossReferenceFault.SectionHead => "the table's sections do not begin with two numbers",
            CrossReferenceFault.NoTrailer => "there is no trailer",
            CrossReferenceFault.EntryLength =>
                $"the table's entry of object {f[0]} is not of {f[1]} bytes as it must be",
            CrossReferenceFault.EntryKind => $"the table's entry of object {f[0]} is neither in use nor free",
            CrossReferenceFault.NoList => "no list of objects begins there",
            CrossReferenceFault.OtherStream => "the stream there is not a list of objects",
            CrossReferenceFault.EndOfList => "the list of objects does not end where it says",
            CrossReferenceFault.ColumnWidths => "the widths of the list's columns are not given (/W)",
            CrossReferenceFault.TooShort => "the list of objects is shorter than it says",
            CrossReferenceFault.TooLong => "the list of objects is longer than it says",
            CrossReferenceFault.UnknownKind => $"object {f[0]} is said to be of a kind that there is not",
            CrossReferenceFault.TooManyObjects => "the file lists more objects than any letter has",
            CrossReferenceFault.ListedTwice => $"object {f[0]} is listed twice",
            CrossReferenceFault.LostRevision =>
                "something was added after the file was finished, and how it was before can't be found (/Prev)",
            CrossReferenceFault.OutsideRevision =>
                $"object {f[0]} is listed with the objects that end at byte {f[1]}, and does not stand among them",
            CrossReferenceFault.OutsideFile => $"object {f[0]} is said to begin at byte {f[1]}, where it can't",
            CrossReferenceFault.OtherObjectThere =>
                $"object {f[0]} is said to begin at byte {f[1]}, and something else stands there",
            CrossReferenceFault.ObjectStreamUnlisted =>
                $"objects are said to stand in object {f[0]}, which is not listed with them",
            CrossReferenceFault.NoObjectStream => $"objects are said to stand in object {f[0]}, which holds no objects",
            CrossReferenceFault.ObjectStreamUnreadable => $"object {f[0]}, which holds others, can't be unpacked",
            CrossReferenceFault.WrongPlace => $"object {f[0]} is not at its place in object {f[1]}",
            CrossReferenceFault.NoSize => "the trailer does not say how many objects there are (/Size)",
            CrossReferenceFault.WrongSize => $"the trailer says that numbers go up to {f[0]}, and they do not (/Size)",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Of(RepairFault code, FactWords f) =>
        code switch
        {
            RepairFault.FormOfList =>
                $"the list of objects at byte {f[0]} is not written as the standard says, and other programs "
                    + $"may show something else (byte {f[1]})",
            RepairFault.RangesOfList =>
                $"the list of objects at byte {f[0]} is not written as the standard says, and other programs "
                    + "may show something else (/Index)",
            RepairFault.PackingOfList =>
                $"the list of objects at byte {f[0]} is not packed as the standard says, and other programs "
                    + "may show something else",
            RepairFault.NoLineStart =>
                $"object {f[0]} does not begin on a line of its own, and other programs may show something else",
            RepairFault.FormOfEnd =>
                $"the last lines behind byte {f[0]} are not written as the standard says, and other programs "
                    + "may show something else (startxref, %%EOF)",
            RepairFault.StrayWord =>
                $"other programs may show something else: at byte {f[0]} stands {Noun(f[1])} that the file's "
                    + $"own lists don't know ({f[1]})",
            RepairFault.StrayWords =>
                $"other programs may show something else: at byte {f[0]} stands {Noun(f[1])} that the file's "
                    + $"own lists don't know ({f[1]}), and {f[2]} more",
            RepairFault.StrayContainer =>
                "other programs may show something else: it says that it holds or lists objects, and the "
                    + "file's own lists don't know it",
            RepairFault.LengthElsewhere =>
                "other programs may show something else: its length is said elsewhere, and not as one number "
                    + "(/Length)",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Noun(string word) =>
        word switch
        {
            "obj" => "the beginning of an object",
            "endobj" => "the end of an object",
            "endstream" => "the end of an object's data",
            "trailer" => "the beginning of a document",
            "xref" => "the beginning of a list of objects",
            _ => "the end of a file",
        };
}
