namespace LetterPdf.Verification;

/// <summary>The names of the checks whose findings are made where the file is read.</summary>
internal static class CheckName
{
    public const string Readable = "readable";
    public const string Header = "header";
    public const string EndOfFile = "end-of-file";
    public const string CrossReferences = "xref-sound";
    public const string OneReading = "one-reading";
    public const string Updates = "updates";
    public const string Signatures = "signatures";
    public const string LooseBytes = "no-loose-bytes";
    public const string Syntax = "syntax";
    public const string StreamLengths = "stream-lengths";
    public const string ObjectReferences = "object-references";
    public const string Encryption = "no-encryption";
    public const string PageTree = "page-tree";
    public const string Operators = "content-operators";
    public const string Balance = "content-balanced";
    public const string Marking = "content-marked";
    public const string Forms = "content-forms";
    public const string Seen = "content-seen";
    public const string Spoken = "content-spoken";
    public const string DrawingForms = "drawing-forms";
    public const string ContentIds = "content-ids";
    public const string Nesting = "graphics-nesting";
    public const string Resources = "resources";
    public const string Colors = "colors";
    public const string GlyphCodes = "glyph-codes";
    public const string Tree = "structure-tree";
    public const string TreeContent = "structure-content";
    public const string Types = "structure-types";
    public const string Metadata = "metadata-readable";
}
