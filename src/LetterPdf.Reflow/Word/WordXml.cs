namespace LetterPdf.Reflow;

/// <summary>Names of XML in Word files (ECMA-376, transitional).</summary>
internal static class WordXml
{
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public const string Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    public const string Group = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>What the root of each part declares.</summary>
    public static (string, string)[] Namespaces { get; } =
    [
        ("xmlns:w", Main),
        ("xmlns:r", Relations),
        ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("xmlns:pic", Picture),
        ("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("xmlns:wpg", Group),
        ("xmlns:wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
    ];

    /// <summary>A part's root.</summary>
    public static XmlText Root(string name) => new XmlText().Open(name, Namespaces);

    /// <summary>An element with the attribute w:val.</summary>
    public static XmlText Value(this XmlText xml, string name, string value) => xml.Empty(name, ("w:val", value));
}
