namespace LetterPdf.Office;

/// <summary>Namespaces of OpenDocument (ISO/IEC 26300-1, 1.4) and of LibreOffice's additions.</summary>
internal static class OdfNames
{
    public const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public const string Number = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";
    public const string Calc = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
    public const string LibreOffice = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";
}
