using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>The sentences for what Verification finds in a file.</summary>
internal static partial class VerificationWords
{
    /// <summary>The sentence; null for a code of another layer.</summary>
    public static string? Of(Enum code, FactWords f) =>
        code switch
        {
            SyntaxFault known => Of(known, f),
            FileFault known => Of(known, f),
            ObjectFault known => Of(known, f),
            CrossReferenceFault known => Of(known, f),
            RepairFault known => Of(known, f),
            DocumentFault known => Of(known, f),
            MetadataFault known => Of(known, f),
            AttachmentFault known => Of(known, f),
            PageFault known => Of(known, f),
            ContentFault known => Of(known, f),
            SightFault known => Of(known, f),
            AnnotationFault known => Of(known, f),
            FormFault known => Of(known, f),
            TagFault known => Of(known, f),
            TagContentFault known => Of(known, f),
            FontFault known => Of(known, f),
            SignatureFault known => Of(known, f),
            UpdateFact known => Of(known, f),
            UpdateFault known => Of(known, f),
            DocumentPart known => Of(known, f),
            _ => null,
        };
}
