namespace LetterPdf.Verification.Tests;

/// <summary>Files that tell different things to the eye and to a screen reader, or with a part that is not visible;
/// and the checks that find them.</summary>
internal static class EyeFaultTable
{
    private const string Content = "/Figure<</MCID 0>>BDC";
    private const string Page = "/Type /Page/";
    private const string Pages = "/Type /Pages";
    private const string Link = "/Type /Annot/Subtype /Link";
    private const string Paragraph = "/P<</MCID 2>>BDC\n";
    private const string Tag = "/S /P/P # 0 R/Pg # 0 R/K 2";
    private const string Drawing = "/Subtype /Form";

    public static IReadOnlyList<Fault> All { get; } =
    [
        // Something else is read aloud.
        InContent(
                "other words for a paragraph",
                "content-spoken",
                "instead of",
                "\n/Link<</MCID 5>>BDC\nBT\n",
                "\n/Link<</MCID 5>>BDC\n/Span<</ActualText(sink)>>BDC\nBT\n"
            )
            .And("553.798 Td", "553.798 Td\nEMC\n/Span<</ActualText(x)>>BDC"),
        InParagraph(
            "other words around a paragraph",
            "content-spoken",
            "\"January 1\" instead of \"May 22, 2024\"",
            "/Span<</ActualText(January 1)>>BDC\n",
            "EMC\n"
        ),
        InParagraph(
            "no words for a paragraph",
            "content-spoken",
            "\"\" instead of",
            "/Span<</ActualText()>>BDC\n",
            "EMC\n"
        ),
        InParagraph(
            "another figure",
            "content-spoken",
            "\"May 22, 2025\"",
            "/Span<</ActualText(May 22, 2025)>>BDC\n",
            "EMC\n"
        ),
        InParagraph(
            "words of another script",
            "content-spoken",
            "instead of",
            "/Span<</ActualText<FEFF06330644>>>BDC\n",
            "EMC\n"
        ),
        InContent(
            "other words at a tag's number",
            "content-forms",
            "read aloud",
            Paragraph,
            "/P<</MCID 2/ActualText(January 1)>>BDC\n"
        ),
        InContent(
            "a description at a tag's number",
            "content-forms",
            "read aloud",
            Paragraph,
            "/P<</MCID 2/Alt(January 1)>>BDC\n"
        ),
        InContent(
            "a long form at a tag's number",
            "content-forms",
            "read aloud",
            Paragraph,
            "/P<</MCID 2/E(January 1)>>BDC\n"
        ),
        InContent(
            "an ornament with words",
            "content-forms",
            "read aloud",
            "/Artifact<</Type/Layout>>BDC",
            "/Artifact<</Type/Layout/ActualText(x)>>BDC"
        ),
        InTag("other words at a tag", "/ActualText"),
        InTag("a description of a paragraph", "/Alt"),
        InTag("a long form of a paragraph", "/E"),
        InTag("a title of a paragraph", "/T"),
        InTag("how a paragraph is spoken", "/Phoneme"),
        new("a look of a paragraph", "tag-forms", "/A", Tag, "/S /P", "/S /P/A <</O /Layout/Height 0>>"),
        new("a class of a paragraph", "tag-forms", "/C", Tag, "/S /P", "/S /P/C /Hidden"),
        new("words in a picture's tag", "tag-forms", "picture", "/S /Figure", "/K 0", "/K [0 2]"),
        // Text that is not painted.
        Before("text that is not painted", "\"Tr\"", "3 Tr\n"),
        Before("text that only cuts", "\"Tr\"", "7 Tr\n"),
        Before("white text", "\"g\"", "1 g\n"),
        Before("white text of the screen's colours", "\"rg\"", "1 1 1 rg\n"),
        Before("text in a pattern", "\"scn\"", "/Pattern cs /P1 scn\n"),
        Before("text that is cut off", "\"W\"", "0 0 1 1 re W n\n"),
        Before("text of a state", "\"gs\"", "/G1 gs\n"),
        Before("text moved away", "\"cm\"", "1 0 0 1 5000 0 cm\n"),
        Before("text in a matrix", "\"Tm\"", "0 0 0 0 0 0 Tm\n"),
        Before("text as wide as nothing", "(Tz)", "0.0001 Tz\n"),
        Before("text with much between its letters", "\"Tc\"", "400 Tc\n"),
        Before("text with much between its words", "\"Tw\"", "400 Tw\n"),
        Before("a layer's text", "\"BDC\"", "/OC /x BDC\nEMC\n"),
        Before("a point that is marked", "\"DP\"", "/OC <<>> DP\n"),
        Before("text of no size", "(Tf)", "/F2 0 Tf\n"),
        Before("text of a negative size", "(Tf)", "/F2 -11 Tf\n"),
        InContent("a picture in text's place", "content-forms", "another operator", "\nq\n0.028346", "\nq\nq\n0.028346")
            .And("Do\nQ\n", "Do\nQ\nQ\n"),
        // Text that is elsewhere, or under something.
        Seen("text above the page", "outside", "72 606.298 Td", "72 6060.298 Td"),
        Seen("text beside the page", "outside", "72 606.298 Td", "-500 606.298 Td"),
        Seen("text raised from the page", "outside", Paragraph + "BT\n", Paragraph + "BT\n400 Ts\n"),
        Seen("text moved by its spaces", "outside", "72 606.298 Td\n[", "72 606.298 Td\n[90000"),
        Seen("a field over text", "filled area", "72 647.654 468 0.5 re", "72 600 468 60 re"),
        Seen("a rule through text", "lies over text", "72 647.654 468 0.5 re", "72 609 468 1.5 re"),
        Seen(
            "a picture over text",
            "lies over text",
            "0.028346 0 0 -0.028346 291.826772 720 cm",
            "0.528346 0 0 -0.528346 60 720 cm"
        ),
        // The page.
        OfPage("a page cut off", "/CropBox", "/CropBox [0 0 612 560]"),
        OfPage("a page trimmed", "/TrimBox", "/TrimBox [0 0 612 560]"),
        OfPage("a page of another unit", "/UserUnit", "/UserUnit 2"),
        OfPage("a page turned over", "/Rotate", "/Rotate 180"),
        OfPage("a page of another group", "/Group", "/Group <</S /Transparency>>"),
        OfPage("a page that goes away", "/Dur", "/Dur 1"),
        new("pages cut off together", "page-forms", "/CropBox", Pages, "/Count", "/CropBox [0 0 612 560]/Count"),
        new("pages turned together", "page-forms", "/Rotate", Pages, "/Count", "/Rotate 90/Count"),
        new("a page that begins elsewhere", "page-forms", "/MediaBox", Page, "[0 0 612 792]", "[0 300 612 792]"),
        new(
            "states for a page",
            "page-forms",
            "/ExtGState",
            "/XObject <</Im1",
            "/XObject",
            "/ExtGState <</G1 <</ca 0>>>>/XObject"
        ),
        // Links.
        OfLink("a link with a look", "/AP", "/AP <<>>"),
        OfLink("a link with a colour", "/C)", "/C [1 1 1]"),
        OfLink("a link with a border", "/BS", "/BS <</W 40>>"),
        OfLink("a link elsewhere", "/QuadPoints", "/QuadPoints [72 600 300 600 72 620 300 620]"),
        OfLink("a link on a layer", "/OC", "/OC <</Type /OCG/Name (x)>>"),
        OfLink("a link that remembers", "/PA", "/PA <</S /URI/URI (https://example.net/)>>"),
        OfLink("a link that flashes", "/H", "/H /O"),
        new("a link with a frame", "link-forms", "/Border", Link, "/Border [0 0 0]", "/Border [0 0 60]"),
        new("a link whose frame is not said", "link-forms", "/Border", Link, "/Border [0 0 0]", ""),
        new(
            "a link that does something next",
            "link-forms",
            "/A",
            Link,
            "/S /URI",
            "/S /URI/Next <</S /URI/URI (https://example.net/)>>"
        ),
        new("a link of two ways", "link-forms", "/A", Link, "/A <<", "/Dest (note-0001)/A <<"),
        new("a link that nobody reaches", "link-forms", "/F", Link, "/F 4", "/F 68"),
        // Drawings.
        new("a drawing moved away", "drawing-forms", "/Matrix", Drawing, "/BBox", "/Matrix [1 0 0 1 5000 0]/BBox"),
        new("a drawing on a layer", "drawing-forms", "/OC", Drawing, "/BBox", "/OC <</Type /OCG/Name (x)>>/BBox"),
        new("a drawing of no size", "drawing-forms", "/BBox", Drawing, "[0 0 1000 1000]", "[0 0 0 0]"),
        new("text in a drawing", "content-forms", "\"BT\"", Drawing, "\nq\n", "\nBT ET\nq\n"),
    ];

    private static Fault InContent(string name, string check, string telling, string from, string to) =>
        new(name, check, telling, Content, from, to);

    private static Fault InParagraph(string name, string check, string telling, string begin, string end) =>
        InContent(name, check, telling, Paragraph, Paragraph + begin).And("EMC\n/H1<<", end + "EMC\n/H1<<");

    private static Fault Before(string name, string telling, string operators) =>
        InContent(name, "content-forms", telling, Paragraph + "BT\n", Paragraph + operators + "BT\n");

    private static Fault Seen(string name, string telling, string from, string to) =>
        InContent(name, "content-seen", telling, from, to);

    private static Fault InTag(string name, string key) =>
        new(name, "tag-forms", $"({key})", Tag, "/S /P", $"/S /P{key} (January 1)");

    private static Fault OfPage(string name, string telling, string entry) =>
        new(name, "page-forms", telling, Page, "/Tabs", $"{entry}/Tabs");

    private static Fault OfLink(string name, string telling, string entry) =>
        new(name, "link-forms", telling, Link, "/F 4", $"{entry}/F 4");
}
