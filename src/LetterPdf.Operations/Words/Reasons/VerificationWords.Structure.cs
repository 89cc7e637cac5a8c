using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <content>The words about tags and fonts.</content>
internal static partial class VerificationWords
{
    private static string Of(TagFault code, FactWords f) =>
        code switch
        {
            TagFault.NoTree => "there is no tag tree, or it does not begin with Document (/StructTreeRoot)",
            TagFault.NoTag => "the tag tree leads to what is no tag, or to one tag twice",
            TagFault.TooMany => "the tag tree is larger than any letter's",
            TagFault.Parent => $"the tag {f[0]} belongs to another than the one that holds it (/P)",
            TagFault.RoleMap => "tags are said to be other than they are called (/RoleMap)",
            TagFault.UnknownKind => $"the tag {f[0]} is none of the standard's",
            TagFault.Nesting => $"a tag {f[0]} may not stand in {f[1]}",
            TagFault.Order => $"\"{f[0]}\" is read after what is drawn behind it",
            TagFault.HeadingLevel => $"the heading \"{f[0]}\" of level {f[1]} follows one of level {f[2]}",
            TagFault.ListNumbering => "a list does not say how it is numbered (/ListNumbering)",
            TagFault.RowWidths => "a table's rows have not all as many cells",
            TagFault.HeadScope => "the head of a column or row does not say whose head it is (/Scope)",
            TagFault.NoteWithoutName => "a note has no name of its own (/ID)",
            TagFault.NoteUnlisted => $"the note \"{f[0]}\" is not in the list of names (/IDTree)",
            TagFault.Picture => "a picture does not say what it shows, or where it stands (/Alt, /BBox)",
            TagFault.FieldTag => "the tag of a field holds something else, or more than one (/OBJR)",
            TagFault.FieldElsewhere => $"a field is in a tag {f[0]}, which is for other things",
            TagFault.LinkTag => "the tag of a link has no words, or no place to click (/OBJR)",
            TagFault.LinkElsewhere => $"a link stands in a tag {f[0]}",
            TagFault.Language => $"\"{f[0]}\" is no language tag (/Lang)",
            TagFault.Key => $"a program may read something else aloud than the page shows, for a tag {f[0]} says more "
                + $"than those of letterpdf (/{f[1]})",
            TagFault.WordsInPicture =>
                "words on the page are in the tag of a picture, and something else is read aloud in their "
                    + "stead (/Alt)",
            TagFault.Attributes => $"a tag {f[0]} says something of its look that no tag of letterpdf says (/A)",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Of(TagContentFault code, FactWords f) =>
        code switch
        {
            TagContentFault.Untagged => $"\"{f[0]}\" on the page is in no tag, so that it is not read aloud",
            TagContentFault.InTwoTags => $"\"{f[0]}\" is in two tags, so that it is read aloud twice",
            TagContentFault.NoContent => $"the tag {f[0]} names content that is not there",
            TagContentFault.OtherTag => $"content marked as {f[0]} is in the tag {f[1]}",
            TagContentFault.NoAnnotation => $"the tag {f[0]} names a link or field that is not there (/OBJR)",
            TagContentFault.NoParentTree =>
                "there is no way back from content to tags, or it is not in order (/ParentTree)",
            TagContentFault.NoWayBack => $"there is no way back for number {f[0]} (/ParentTree)",
            TagContentFault.OtherWayBack =>
                $"the way back of number {f[0]} leads to other tags than those that hold the content (/ParentTree)",
            TagContentFault.NextNumber => "the next number of a way back is taken (/ParentTreeNextKey)",
            TagContentFault.NumberOfPage =>
                "two pages have one number for their tags, or content has numbers far beyond its count "
                    + "(/StructParents)",
            TagContentFault.NumberOfAnnotation => "two links or fields have one number for their tags (/StructParent)",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Of(FontFault code, FactWords f) =>
        code switch
        {
            FontFault.OtherKind => "a font is not of the kind that is checked here: Type0, Identity-H, CIDFontType2 or "
                + "CIDFontType0 (/Subtype, /Encoding, /CIDToGIDMap)",
            FontFault.NoType => "a font does not say that it is one, and some programs show other letters then (/Type)",
            FontFault.NoSubsetTag =>
                $"the font \"{f[0]}\" does not say that it is a part of one: six letters and a plus sign (/BaseFont)",
            FontFault.NotIdentity =>
                $"the font \"{f[0]}\" does not say that its codes are its own letters' numbers, and some "
                    + "programs show nothing of it then (/CIDSystemInfo)",
            FontFault.NoMeasures =>
                $"the font \"{f[0]}\" does not say how large its letters are, and some programs show nothing "
                    + "of it then (/W, /FontBBox, /Flags, /Ascent)",
            FontFault.TwoPrograms =>
                $"the font \"{f[0]}\" is in the file twice, and programs may take either (/FontFile2, /FontFile3)",
            FontFault.ProgramLength => $"the font \"{f[0]}\" is not as long as the file says (/Length1)",
            FontFault.OtherName => $"the font \"{f[0]}\" has another name elsewhere (/BaseFont, /FontName)",
            FontFault.NotInFile => $"the font {f[0]} is not in the file, or can't be read (/FontFile2, /FontFile3)",
            FontFault.Width => $"letter {f[0]} of the font {f[1]} has another width than the file says (/W)",
            FontFault.NoGlyph => $"letter {f[0]} is shown, and the font {f[1]} has none there",
            FontFault.Blank => $"the font {f[0]} draws nothing for \"{f[1]}\": the page is empty where that stands",
            FontFault.NoUnicodeMap => $"the font {f[0]} does not say which characters its letters are (/ToUnicode)",
            FontFault.NoCharacter =>
                $"letter {f[0]} of the font {f[1]} does not say which character it is (/ToUnicode)",
            FontFault.PrivateCharacter => $"the text holds the private character U+{f.Number(0):X4}",
            FontFault.Nameless => "without a name",
            _ => throw ReasonWords.Unknown(code),
        };
}
