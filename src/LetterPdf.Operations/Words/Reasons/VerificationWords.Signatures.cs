using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <content>The words about signatures, and about additions to a file.</content>
internal static partial class VerificationWords
{
    private static string Of(SignatureFault code, FactWords f) =>
        code switch
        {
            SignatureFault.InField => $"the signature in the field \"{f[0]}\": {f[1]}",
            SignatureFault.NoSignature => "the field is said to be signed, and there is no signature (/V)",
            SignatureFault.NoObject =>
                "it is no object of its own, so that it can't leave itself out of what it covers (/V)",
            SignatureFault.NoType => "it does not say that it is one (/Type)",
            SignatureFault.OtherKind => "it is of a kind that can't be checked (/Filter, /SubFilter)",
            SignatureFault.Scattered => "parts of what it says stand elsewhere in the file",
            SignatureFault.Digests =>
                "it names digests in a way that PDF/A forbids (/DigestLocation, /DigestMethod, /DigestValue)",
            SignatureFault.Empty => "it is empty: a place was made for a signature, and nobody signed (/Contents)",
            SignatureFault.NotHexadecimal => "it is not written in hexadecimal digits (/Contents)",
            SignatureFault.OtherValue => "its value is no signature with nothing but zeros behind it (/Contents)",
            SignatureFault.InTwoFields => "another field has the same one, and nobody signs twice at once",
            SignatureFault.NameOfAnother => "another field has the same name",
            SignatureFault.NoRange => "it does not say which bytes it covers (/ByteRange)",
            SignatureFault.OtherRange => "it covers other than two stretches of bytes (/ByteRange)",
            SignatureFault.RangeOutsideFile => "its byte range lies outside the file (/ByteRange)",
            SignatureFault.Overlap => "the stretches of bytes that it covers overlap, or are out of order (/ByteRange)",
            SignatureFault.UncoveredStart => $"it does not cover the first {f[0]} bytes of the file (/ByteRange)",
            SignatureFault.UnknownEnd => "it can't be said where the file that was signed ends",
            SignatureFault.RangeBehindEnd =>
                "it is said to cover bytes that were not there yet when it was made (/ByteRange)",
            SignatureFault.UncoveredEnd =>
                $"it does not cover the last {f[0]} bytes of the file that was signed (/ByteRange)",
            SignatureFault.UnknownValue =>
                "it can't be said where its value stands, which is all that it may leave out (/Contents)",
            SignatureFault.WideGap => $"it leaves out {f[0]} bytes more than its own value (/ByteRange)",
            SignatureFault.GapElsewhere => "it leaves out bytes elsewhere than at its own value (/ByteRange)",
            SignatureFault.BytesBehindEnd =>
                "something stands behind the end of the file, and the signature does not cover it",
            SignatureFault.BytesUnsaid => "the bytes that it is for can't be told",
            SignatureFault.KindUnsaid => "it is of a kind that letterpdf does not know (none is said)",
            SignatureFault.KindUnknown => $"it is of a kind that letterpdf does not know ({f[0]})",
            SignatureFault.RepairedOtherwise =>
                "the file is not held together as the standard says, so that other programs may show "
                    + "something else than was signed",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Of(UpdateFact code, FactWords f) =>
        code switch
        {
            UpdateFact.ProofAdded =>
                "certificates and answers about them were added, by which earlier signatures can be checked "
                    + "later (/DSS)",
            UpdateFact.SignatureAdded => $"a signature was added in the field \"{f[0]}\", which was there and empty",
            UpdateFact.ForeignSignatureAdded =>
                $"a signature was added by another program in the field \"{f[0]}\", which was there and empty",
            UpdateFact.SignatureInOwnField =>
                "a further signature was added by another program, in a field of its own that nobody sees "
                    + $"(\"{f[0]}\")",
            UpdateFact.TimestampAdded => $"a time stamp was added in the field \"{f[0]}\", which was there and empty",
            UpdateFact.ForeignTimestampAdded =>
                $"a time stamp was added by another program in the field \"{f[0]}\", which was there and empty",
            UpdateFact.TimestampInOwnField =>
                "a further time stamp was added by another program, in a field of its own that nobody sees "
                    + $"(\"{f[0]}\")",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Of(UpdateFault code, FactWords f) =>
        code switch
        {
            UpdateFault.AfterWriting => $"after the file was finished, {f[0]}",
            UpdateFault.AfterSignatureOf => $"after the signature of {f[0]}, {f[1]}",
            UpdateFault.AfterSignatureIn => $"after the signature in the field \"{f[0]}\", {f[1]}",
            UpdateFault.TooLarge => "something was added, and the file is too large to say what",
            UpdateFault.Nothing => "something was added that changes nothing",
            UpdateFault.More => $"{f[0]} more things were changed",
            UpdateFault.Forbidden =>
                $"the field \"{f[0]}\" was signed, which an earlier signature forbids (/DocMDP, /FieldMDP)",
            UpdateFault.DrawnOnPage => $"with the signature in the field \"{f[0]}\" something was drawn on page {f[1]}",
            UpdateFault.DrawnOnSomePage => $"with the signature in the field \"{f[0]}\" something was drawn on a page",
            UpdateFault.OtherProof =>
                "what was added as proof of earlier signatures is something else than certificates and "
                    + "answers about them (/DSS)",
            UpdateFault.ProofTaken => "the proof data of earlier signatures were taken away or exchanged (/DSS)",
            UpdateFault.RootExchanged => "the whole document was exchanged for another (/Root)",
            UpdateFault.InformationExchanged => "the document's properties were exchanged (/Info)",
            UpdateFault.IdentifierExchanged => "the file's identifier was exchanged (/ID)",
            UpdateFault.TrailerKey => $"the file's last lines say something else (/{f[0]})",
            UpdateFault.PageAdded => $"page {f[0]} was added",
            UpdateFault.PageRemoved => $"what was page {f[0]} was removed",
            UpdateFault.PagesMoved => "the pages were put in another order",
            UpdateFault.PageContent => $"page {f[0]} shows other content",
            UpdateFault.PageSize => $"page {f[0]} has another size, or shows another part of itself (/{f[1]})",
            UpdateFault.PageAnnotations => $"page {f[0]} has other links, notes or fields on it",
            UpdateFault.PageResources => $"page {f[0]} is drawn with other fonts or pictures",
            UpdateFault.PageKey => $"page {f[0]} was changed (/{f[1]})",
            UpdateFault.Unreached => "something was put into the file that belongs to nothing in it",
            UpdateFault.FoundChanged => $"{f[0]} was brought to light that lay hidden in the file, and changed",
            UpdateFault.Found => $"{f[0]} was brought to light that lay hidden in the file",
            UpdateFault.Added => $"{f[0]} was added",
            UpdateFault.Taken => $"{f[0]} was taken away",
            UpdateFault.Exchanged => $"{f[0]} was exchanged",
            UpdateFault.MadeInto => $"{f[0]} was made into something else: {f[1].TrimEnd(',')}",
            UpdateFault.Replaced => $"{f[0]} was replaced",
            UpdateFault.Changed => $"{f[0]} was changed ({f[1]})",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Of(DocumentPart code, FactWords f) =>
        code switch
        {
            DocumentPart.PageTree => "the list of pages",
            DocumentPart.Page => $"page {f[0]}",
            DocumentPart.PageContent => $"the content of page {f[0]}",
            DocumentPart.Annotation => $"a link or note on page {f[0]}",
            DocumentPart.Appearance => $"what the field \"{f[0]}\" shows on the page",
            DocumentPart.Font => "a font",
            DocumentPart.Picture => $"a picture on page {f[0]}",
            DocumentPart.Resource => $"the list of fonts and pictures of page {f[0]}",
            DocumentPart.Tag => "a tag, from which a screen reader reads,",
            DocumentPart.Attachment => "a file inside the file",
            DocumentPart.Information => "what the document says of itself (title, author and others)",
            DocumentPart.Metadata => "the description of the document (metadata)",
            DocumentPart.Signature => $"the signature in the field \"{f[0]}\"",
            DocumentPart.Field => $"the field \"{f[0]}\"",
            DocumentPart.Form => "the form",
            DocumentPart.Bookmark => "a bookmark",
            DocumentPart.Destination => "a place that links lead to",
            DocumentPart.PageLabel => "the numbering of the pages",
            DocumentPart.Color => "the meaning of the colours",
            DocumentPart.ProofData => "the proof of earlier signatures",
            DocumentPart.Catalog => "the head of the document",
            DocumentPart.Other => $"a setting of the whole document (/{f[0]})",
            _ => throw ReasonWords.Unknown(code),
        };
}
