using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <content>The words about the document: its catalog, metadata, attachments, links and form.</content>
internal static partial class VerificationWords
{
    private static string Of(DocumentFault code, FactWords f) =>
        code switch
        {
            DocumentFault.NotTagged => "the file does not say that it is tagged (/MarkInfo)",
            DocumentFault.NoLanguage => "the file does not say its language by a tag such as en-US (/Lang)",
            DocumentFault.TitleNotShown => "the window shows the file's name instead of the title (/DisplayDocTitle)",
            DocumentFault.NoOutputIntent => "the file does not say what its colours mean (/OutputIntents)",
            DocumentFault.OutputProfile => "the colour profile is none of the screen's colours (/DestOutputProfile)",
            DocumentFault.PageLabels =>
                "the pages' labels do not begin with the first page, or name pages that are not there (/PageLabels)",
            DocumentFault.PlacesUnordered => "the names of places are not in order, or not each once (/Dests)",
            DocumentFault.PlaceNowhere => $"the place \"{f[0]}\" is on no page of the document",
            DocumentFault.NoBookmarks => "there are no bookmarks where they are said to be",
            DocumentFault.BookmarkCount => $"{f[0]} bookmarks are to be seen, and the file says {f[1]} (/Count)",
            DocumentFault.NoBookmark => "the bookmarks lead to what is no bookmark, or to one twice",
            DocumentFault.LastBookmark => "the last bookmark is another than the one said to be (/Last)",
            DocumentFault.BookmarkParent => "a bookmark's way back is wrong (/Parent, /Prev)",
            DocumentFault.BookmarkWithoutWords => "a bookmark has no words (/Title)",
            DocumentFault.BookmarkNowhere => $"the bookmark \"{f[0]}\" leads nowhere (/Dest)",
            DocumentFault.BookmarksBelow => $"{f[0]} bookmarks stand below one that says {f[1]} (/Count)",
            DocumentFault.PageCount => $"the file says another number of pages than it has, which is {f[0]} (/Count)",
            DocumentFault.NoPage => "the tree of pages leads to what is no page, or to one page twice",
            DocumentFault.PageParent => "a page belongs to another than the one that lists it (/Parent)",
            DocumentFault.PageType => "the tree of pages leads to what is no page (/Type)",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Of(MetadataFault code, FactWords f) =>
        code switch
        {
            MetadataFault.Missing => "there is nothing that says what the document is (XMP metadata)",
            MetadataFault.Packed => "the metadata is packed, and must be readable as it is (/Filter)",
            MetadataFault.NoXml => $"the metadata is not XML (line {f[0]}, character {f[1]})",
            MetadataFault.TooDeep => "the metadata is not XML: elements stand in elements too deep",
            MetadataFault.Claim => "the file claims a standard that there is not, or claims one twice",
            MetadataFault.ExtensionSchema =>
                "the claim of PDF/UA is not described as PDF/A wants it (extension schema)",
            MetadataFault.NoTitle => "the document has no title (dc:title)",
            MetadataFault.Disagreement => $"/{f[0]} is \"{f[1]}\" in one place and \"{f[2]}\" in the other",
            MetadataFault.TwoIdentifiers => "the document has more than one identifier (dc:identifier)",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Of(AttachmentFault code, FactWords f) =>
        code switch
        {
            AttachmentFault.Unordered => "the names of the files inside are not in order (/EmbeddedFiles)",
            AttachmentFault.Forbidden => "files are inside the file, which PDF/A-2 lets be PDF/A themselves only",
            AttachmentFault.Unlisted => "a file inside has no name in the list (/EmbeddedFiles)",
            AttachmentFault.Unnamed =>
                $"the file \"{f[0]}\" inside does not say its name, or what it is to the document (/F, /UF, "
                    + "/AF, /AFRelationship)",
            AttachmentFault.NoKind => $"the file \"{f[0]}\" inside does not say of what kind it is (/Subtype)",
            AttachmentFault.Size => $"the file \"{f[0]}\" inside is not as long as it says (/Size)",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Of(AnnotationFault code, FactWords f) =>
        code switch
        {
            AnnotationFault.OtherKind =>
                "something other than a link or a place for a signature is on the page (/Subtype)",
            AnnotationFault.LinkNowhere => "a link leads nowhere (/A, /Dest)",
            AnnotationFault.LinkWithoutTag => "a link is in no tag, or does not say in which (/StructParent)",
            AnnotationFault.LinkHidden => "a link is hidden, or not printed (/F)",
            AnnotationFault.LinkWithoutWords => "a link does not say in words what it is (/Contents)",
            AnnotationFault.LinkOutside => "a link stands outside of its page (/Rect)",
            AnnotationFault.LinkKey => $"a link does more than lead somewhere, or may be seen on the page (/{f[0]})",
            AnnotationFault.LinkFrame => "a link draws a frame, which may lie over text (/Border)",
            AnnotationFault.LinkFlags => "a link is not simply there and printed (/F)",
            AnnotationFault.LinkTarget =>
                "a link leads elsewhere than to one address, or one place in the letter (/A, /Dest)",
            AnnotationFault.FieldWithoutTag =>
                "a place for a signature is in no tag, or does not say in which (/StructParent)",
            AnnotationFault.OtherField =>
                "a field on the page is no place for a signature, or is in no form (/AcroForm)",
            AnnotationFault.FieldHidden => "a place for a signature is hidden, or not printed (/F)",
            AnnotationFault.FieldSeen => "a place for a signature covers a part of the page (/Rect)",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Of(FormFault code, FactWords f) =>
        code switch
        {
            FormFault.FormKey => $"the form does more than hold places for signatures (/{f[0]})",
            FormFault.NotAppendOnly => "the form does not say that the file may only be added to (/SigFlags)",
            FormFault.Fields => "the form has no fields, or more than any letter has, or one that is no place for a "
                + "signature, or one twice (/Fields)",
            FormFault.NoField =>
                "the form's list of fields leads to what is no field, or to one twice (/Fields, /Kids)",
            FormFault.NoDescription => "a place for a signature does not say in words what it is for (/TU)",
            FormFault.FieldKey => $"a place for a signature does more than wait for one (/{f[0]})",
            FormFault.NoName => "a place for a signature has no name of its own (/T)",
            FormFault.NoPage => "a place for a signature is on no page, on two, or on another than it says (/P)",
            FormFault.NoSigner =>
                "a place for a signature does not say who is to sign, or says another name to those who hear "
                    + "it (/LPDF_Signature, /TU)",
            _ => throw ReasonWords.Unknown(code),
        };
}
