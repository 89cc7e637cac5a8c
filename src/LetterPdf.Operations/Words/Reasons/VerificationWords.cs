using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>The sentences for what Verification finds in a file.</summary>
internal static partial class VerificationWords
{
    /// <summary>The sentence; null for a code of another layer.</summary>
    public static string? Of(Reason reason)
    {
        var f = new FactWords(reason);
        return reason.Code switch
        {
            SyntaxFault code => Of(code, f),
            FileFault code => Of(code, f),
            ObjectFault code => Of(code, f),
            CrossReferenceFault code => Of(code, f),
            RepairFault code => Of(code, f),
            DocumentFault code => Of(code, f),
            MetadataFault code => Of(code, f),
            AttachmentFault code => Of(code, f),
            PageFault code => Of(code, f),
            ContentFault code => Of(code, f),
            SightFault code => Of(code, f),
            AnnotationFault code => Of(code, f),
            FormFault code => Of(code, f),
            TagFault code => Of(code, f),
            TagContentFault code => Of(code, f),
            FontFault code => Of(code, f),
            SignatureFault code => Of(code, f),
            UpdateFact code => Of(code, f),
            UpdateFault code => Of(code, f),
            DocumentPart code => Of(code, f),
            _ => null,
        };
    }
}
