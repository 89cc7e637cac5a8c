namespace LetterPdf.Export;

/// <summary>A child of a structure element (ISO 32000-1, table 323, K). The family is closed.</summary>
internal abstract record StructureKid;

/// <summary>Another element, by index.</summary>
internal sealed record ElementKid(int Element) : StructureKid;

/// <summary>Content on a page.</summary>
internal sealed record ContentKid(MarkedSequence Sequence) : StructureKid;

/// <summary>A link's annotation.</summary>
internal sealed record AnnotationKid(LinkFragment Fragment) : StructureKid;

/// <summary>A form field.</summary>
internal sealed record WidgetKid(SignatureWidget Widget) : StructureKid;
