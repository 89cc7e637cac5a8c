using System.Text;

namespace LetterPdf.Verification.Tests;

/// <summary>One fault, made by hand in a sound file.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Check">The check that has to find it.</param>
/// <param name="Telling">Text of its finding.</param>
/// <param name="InObject">Text of the object that is changed.</param>
/// <param name="From">What is replaced there.</param>
/// <param name="To">By what.</param>
internal sealed record Fault(string Name, string Check, string Telling, string InObject, string From, string To)
{
    /// <summary>The sound file.</summary>
    public Func<byte[]> Sample { get; init; } = () => Samples.Rich;

    private (string From, string To)? Second { get; init; }

    /// <summary>The fault with one more change in the same object.</summary>
    public Fault And(string from, string to) => this with { Second = (from, to) };

    public byte[] Make()
    {
        var file = EditableFile.Of(Sample()).Replace(InObject, From, To);
        return (Second is { } second ? file.Replace(InObject, second.From, second.To) : file).Write();
    }
}

/// <summary>A fault of the bytes themselves.</summary>
internal sealed record ByteFault(string Name, string Check, string Telling, Func<byte[], byte[]> Make);

/// <summary>Faults that a file can have, and the checks that find them.</summary>
internal static class FaultTable
{
    public static IReadOnlyList<Fault> Objects { get; } =
    [
        // The file.
        new("no identifier", "trailer-id", "/ID", "trailer", "/ID [", "/Id ["),
        new("encrypted", "no-encryption", "encrypted", "trailer", "/Size", "/Encrypt <</Filter /Standard>>/Size"),
        new("an older revision is named", "xref-sound", "begin the list", "trailer", "/Size", "/Prev 99999999/Size"),
        new("two revisions", "updates", "added after", "trailer", "/Size", "/Prev 99999999/Size"),
        new("size too large", "xref-sound", "/Size", "trailer", "/Size ", "/Size 9"),
        new(
            "a reference to nothing",
            "object-references",
            "object 4321",
            "/Type /Pages",
            "/Count",
            "/Extra 4321 0 R/Count"
        ),
        new(
            "a reference of another generation",
            "object-references",
            "not there",
            "/Type /Pages",
            "/Count",
            "/Extra 3 1 R/Count"
        ),
        new(
            "an object that nothing needs",
            "object-references",
            "belongs to nothing",
            "/XObject <</Im1",
            "/XObject <</Im1 5 0 R>>",
            ""
        ),
        new("a long text", "limits", "32,767", "/Type /Catalog", "/Lang", $"/Long ({new string('a', 32_768)})/Lang"),
        new("a long name", "limits", "127", "/Type /Catalog", "/Lang", $"/{new string('a', 128)} 1/Lang"),
        new("a large number", "limits", "larger", "/Type /Catalog", "/Lang", "/Big 99999999999/Lang"),
        new(
            "an unknown filter",
            "stream-filters",
            "/Filter",
            "/Subtype /Form",
            "/Subtype",
            "/Filter /LZWDecode/Subtype"
        ),
        new("data that can't be unpacked", "stream-filters", "/Filter", "begincmap", "<<", "<</Filter /FlateDecode"),
        new(
            "data that ask for a dictionary",
            "stream-filters",
            "/Filter",
            "begincmap",
            ">>\nstream\n",
            "/Filter /FlateDecode>>\nstream\nx \0\0\0\u0001"
        ),
        new(
            "data in another file",
            "stream-filters",
            "another file",
            "/Subtype /Form",
            "/Subtype",
            "/F (other.bin)/Subtype"
        ),
        new("a key twice", "syntax", "twice", "/Type /Pages", "/Count 1", "/Count 1/Count 1"),
        new(
            "brackets too deep",
            "syntax",
            "too deep",
            "/Type /Pages",
            "/Count",
            $"/Deep {new string('[', 100)}{new string(']', 100)}/Count"
        ),
        new(
            "an action on opening",
            "forbidden-keys",
            "/OpenAction",
            "/Type /Catalog",
            "/Lang",
            "/OpenAction [3 0 R /Fit]/Lang"
        ),
        new("a script", "forbidden-keys", "/JavaScript", "/Type /Annot", "/S /URI", "/S /JavaScript/JS (x)"),
        new("an empty form", "form", "/Fields", "/Type /Catalog", "/Lang", "/AcroForm <<>>/Lang"),
        new("layers", "forbidden-keys", "/OCProperties", "/Type /Catalog", "/Lang", "/OCProperties <<>>/Lang"),
        new("a program is started", "forbidden-keys", "/Launch", "/Type /Annot", "/S /URI", "/S /Launch"),
        // The catalog.
        new("not marked as tagged", "marked", "/MarkInfo", "/Type /Catalog", "/Marked true", "/Marked false"),
        new("suspects", "marked", "/MarkInfo", "/Type /Catalog", "/Marked true", "/Marked true/Suspects true"),
        new("no language", "language", "/Lang", "/Type /Catalog", "/Lang (en-US)", ""),
        new("no language tag", "language", "/Lang", "/Type /Catalog", "(en-US)", "(American English)"),
        new(
            "the file's name in the title bar",
            "display-title",
            "/DisplayDocTitle",
            "/Type /Catalog",
            "/DisplayDocTitle true",
            "/DisplayDocTitle false"
        ),
        new("no output intent", "output-intent", "/OutputIntents", "/Type /Catalog", "/GTS_PDFA1", "/GTS_PDFX"),
        new("a profile of four colours", "output-intent", "/DestOutputProfile", "acsp", "/N 3", "/N 4"),
        new("a profile for printing", "output-intent", "/DestOutputProfile", "acsp", "RGB ", "CMYK"),
        new(
            "page labels from the second page on",
            "page-labels",
            "/PageLabels",
            "/Type /Catalog",
            "/Nums [0",
            "/Nums [1"
        ),
        new(
            "bookmarks that are not there",
            "outlines",
            "bookmarks",
            "/Type /Catalog",
            "/Outlines # 0 R",
            "/Outlines <</First $1>>"
        ),
        new("a bookmark without words", "outlines", "/Title", "/Title (Signatories)", "(Signatories)", "( )"),
        new(
            "a bookmark to nowhere",
            "outlines",
            "nowhere",
            "/Title (Signatories)",
            "/Dest (signatories)",
            "/Dest (nobody)"
        ),
        new("a bookmark's way back", "outlines", "way back", "/Title (Signatories)", "/Prev # 0 R", ""),
        new("a wrong number of bookmarks", "outlines", "/Count", "/Type /Outlines", "/Count 3", "/Count 4"),
        new("a wrong number of closed bookmarks", "outlines", "/Count", "/Title (A heading)", "/Count -1", "/Count -2"),
        new("another last bookmark", "outlines", "/Last", "/Type /Outlines", "/Last # 0 R", ""),
        new(
            "a place on no page",
            "named-destinations",
            "\"subject\"",
            "/Type /Catalog",
            "(subject) [# 0 R",
            "(subject) [2 0 R"
        ),
        new("places out of order", "named-destinations", "in order", "/Type /Catalog", "(section-1)", "(zzz)"),
        // What the file says of itself.
        new("broken metadata", "metadata-readable", "not XML (line ", "xpacket", "</rdf:RDF>", ""),
        new(
            "a document type in the metadata",
            "metadata-readable",
            "not XML",
            "xpacket",
            "<x:xmpmeta",
            "<!DOCTYPE x [<!ENTITY a 'b'>]><x:xmpmeta"
        ),
        new("an unknown part", "claim", "standard", "xpacket", "<pdfaid:part>2", "<pdfaid:part>9"),
        new("an unknown level", "claim", "standard", "xpacket", "<pdfaid:conformance>A", "<pdfaid:conformance>X"),
        new(
            "a claim twice",
            "claim",
            "twice",
            "xpacket",
            "<pdfaid:part>2</pdfaid:part>",
            "<pdfaid:part>2</pdfaid:part><pdfaid:part>2</pdfaid:part>"
        ),
        new("PDF/UA-2", "claim", "standard", "xpacket", "<pdfuaid:part>1", "<pdfuaid:part>2"),
        new(
            "the claim of access is not described",
            "extension-schema",
            "extension",
            "xpacket",
            "<pdfaProperty:category>internal",
            "<pdfaProperty:category>other"
        ),
        new(
            "no title",
            "metadata-title",
            "dc:title",
            "xpacket",
            "<rdf:li xml:lang=\"x-default\">A letter with everything",
            "<rdf:li xml:lang=\"x-default\">"
        ),
        new("another title", "metadata-agree", "/Title", "/Producer", "/Title (A letter", "/Title (Another letter"),
        new("another author", "metadata-agree", "/Author", "/Producer", "(The Senders)", "(Somebody)"),
        new("another date", "metadata-agree", "/CreationDate", "/Producer", "D:20240522", "D:20240523"),
        // Pages and content.
        new("a wrong number of pages", "page-tree", "/Count", "/Type /Pages", "/Count 1", "/Count 2"),
        new("a page twice", "page-tree", "twice", "/Type /Pages", "[3 0 R]", "[3 0 R 3 0 R]"),
        new("a page of another parent", "page-tree", "/Parent", "/Type /Page/", "/Parent 2 0 R", "/Parent 1 0 R"),
        new("no size", "pages", "/MediaBox", "/Type /Page/", "/MediaBox [0 0 612 792]", "/MediaBox [0 0 612]"),
        new("a tiny page", "pages", "/MediaBox", "/Type /Page/", "/MediaBox [0 0 612 792]", "/MediaBox [0 0 1 792]"),
        new("no resources of its own", "pages", "/Resources", "/Type /Page/", "/Resources 4 0 R", "/Other 4 0 R"),
        new("no way to the tags", "pages", "/StructParents", "/Type /Page/", "/StructParents 0", ""),
        new("the tabulator elsewhere", "pages", "/Tabs", "/Type /Page/", "/Tabs /S", "/Tabs /R"),
        new("an unknown operator", "content-operators", "\"xyz\"", "/Figure<</MCID 0>>BDC", "\nq\n", "\nq\nxyz\n"),
        new(
            "a word that never ends",
            "content-operators",
            "can't be read",
            "/Figure<</MCID 0>>BDC",
            "\nq\n",
            "\nq\n<zz\n"
        ),
        new("a state is not restored", "content-balanced", "open", "/Figure<</MCID 0>>BDC", "Do\nQ\n", "Do\n"),
        new("a state is restored twice", "content-balanced", "(Q)", "/Figure<</MCID 0>>BDC", "Do\nQ\n", "Do\nQ\nQ\n"),
        new("text in text", "content-balanced", "BT", "/Figure<</MCID 0>>BDC", "\nBT\n", "\nBT\nBT\n"),
        new(
            "content is not closed",
            "content-balanced",
            "open",
            "/Figure<</MCID 0>>BDC",
            "ET\nEMC\n/Artifact",
            "ET\n/Artifact"
        ),
        new(
            "a mark too many is closed",
            "content-balanced",
            "EMC",
            "/Figure<</MCID 0>>BDC",
            "/Figure<</MCID 0>>BDC",
            "EMC\n/Figure<</MCID 0>>BDC"
        ),
        new(
            "something in no tag",
            "content-marked",
            "neither in a tag",
            "/Figure<</MCID 0>>BDC",
            "/Artifact<</Type/Layout>>BDC\n72 647.654 468 0.5 re\nf\nEMC\n",
            "72 647.654 468 0.5 re\nf\n"
        ),
        new(
            "an ornament in a tag",
            "content-marked",
            "ornament",
            "/Figure<</MCID 0>>BDC",
            "/P<</MCID 1>>BDC\n",
            "/P<</MCID 1>>BDC\n/Artifact BMC\nEMC\n"
        ),
        new(
            "a tag in an ornament",
            "content-marked",
            "stands inside",
            "/Figure<</MCID 0>>BDC",
            "/P<</MCID 1>>BDC\n",
            "/Artifact BMC\n/P<</MCID 99>>BDC\nEMC\nEMC\n/P<</MCID 1>>BDC\n"
        ),
        new("a number twice", "content-ids", "/MCID", "/Figure<</MCID 0>>BDC", "/MCID 2>>", "/MCID 1>>"),
        new(
            "states too deep",
            "graphics-nesting",
            "28",
            "/Figure<</MCID 0>>BDC",
            "/Figure<</MCID 0>>BDC",
            string.Concat(Enumerable.Repeat("q\n", 30))
                + string.Concat(Enumerable.Repeat("Q\n", 30))
                + "/Figure<</MCID 0>>BDC"
        ),
        new("a picture that is not there", "resources", "Im9", "/Figure<</MCID 0>>BDC", "/Im1 Do", "/Im9 Do"),
        new("a colour for printing", "colors", "CMYK", "/Figure<</MCID 0>>BDC", "\nq\n", "\nq\n0 0 0 1 k\n"),
        new(
            "another kind of colour",
            "colors",
            "DeviceCMYK",
            "/Figure<</MCID 0>>BDC",
            "\nq\n",
            "\nq\n/DeviceCMYK cs\n"
        ),
        new(
            "a transfer function",
            "graphics-states",
            "/ExtGState",
            "/Subtype /Form",
            "/ca 0.5",
            "/ca 0.5/TR /Identity"
        ),
        new("an unknown blend", "graphics-states", "/ExtGState", "/Subtype /Form", "/ca 0.5", "/ca 0.5/BM /Strange"),
        new Fault(
            "a drawing that draws itself",
            "content-operators",
            "draws itself",
            "/Subtype /Form",
            "/Resources <<",
            "/Resources <</XObject <</Me 5 0 R>>"
        ).And("\nq\n", "\nq\n/Me Do\n"),
        new(
            "a mask in colours for printing",
            "colors",
            "DeviceCMYK",
            "/CS /DeviceRGB",
            "/CS /DeviceRGB",
            "/CS /DeviceCMYK"
        )
        {
            Sample = () => Samples.Drawn,
        },
        new("a colour for printing in a mask", "colors", "CMYK", "/CS /DeviceRGB", "\n/P1 scn", "\n0 0 0 1 k\n/P1 scn")
        {
            Sample = () => Samples.Drawn,
        },
        new(
            "a gradient in colours for printing",
            "colors",
            "DeviceCMYK",
            "/PatternType 2",
            "/ColorSpace /DeviceRGB",
            "/ColorSpace /DeviceCMYK"
        )
        {
            Sample = () => Samples.Drawn,
        },
        new(
            "a picture that says not what it is",
            "resources",
            "neither that it is a picture nor a drawing",
            "/Subtype /Form",
            "/Subtype /Form",
            string.Empty
        ),
        new("a pattern without its gradient", "resources", "/Shading", "/PatternType 2", "/Shading", "/Other")
        {
            Sample = () => Samples.Drawn,
        },
        new("a pattern that is not there", "resources", "/Pattern", "/CS /DeviceRGB", "/P1 scn", "/P7 scn")
        {
            Sample = () => Samples.Drawn,
        },
        new(
            "a mask that draws nothing",
            "resources",
            "/SMask",
            "/S /Luminosity",
            "/S /Luminosity/G # 0 R",
            "/S /Luminosity/H $1"
        )
        {
            Sample = () => Samples.Drawn,
        },
        new(
            "a mask by a function",
            "graphics-states",
            "/ExtGState",
            "/S /Luminosity",
            "/S /Luminosity",
            "/S /Luminosity/TR /Identity"
        )
        {
            Sample = () => Samples.Drawn,
        },
        new("a drawing from another file", "pictures", "/Ref", "/Subtype /Form", "/Subtype", "/Ref <<>>/Subtype"),
        // The tag tree.
        new(
            "no tag tree",
            "structure-tree",
            "/StructTreeRoot",
            "/Type /Catalog",
            "/StructTreeRoot",
            "/StructTreeOther"
        ),
        new("a tag of another parent", "structure-tree", "/P", "/S /H1", "/P # 0 R", "/P 3 0 R"),
        new("a tag twice", "structure-tree", "twice", "/S /Document", "[# 0 R", "[$1 $1"),
        new("a ring of tags", "structure-tree", "twice", "/S /LI/P # 0 R/K [", "/P # 0 R/K [# 0 R", "/P $1/K [$1"),
        new("content that is not there", "structure-content", "not there", "/S /H1", "/K 3", "/K 333"),
        new("content in two tags", "structure-content", "twice", "/S /H1", "/K 3", "/K [3 2]"),
        new("content in no tag", "structure-content", "no tag", "/S /Document", "[# 0 R ", "["),
        new("content of another kind", "structure-content", "marked as", "/S /H1", "/S /H1", "/S /P"),
        new("a wrong way back", "parent-tree", "/ParentTree", "<</Nums [0 [", "[# 0 R # 0 R", "[$2 $1"),
        new("a missing way back", "parent-tree", "number 3", "<</Nums [0 [", " 3 # 0 R]", "]"),
        new(
            "the next number is taken",
            "parent-tree",
            "/ParentTreeNextKey",
            "/Type /StructTreeRoot",
            "/ParentTreeNextKey 4",
            "/ParentTreeNextKey 1"
        ),
        new(
            "roles mapped",
            "structure-types",
            "/RoleMap",
            "/Type /StructTreeRoot",
            "/ParentTreeNextKey",
            "/RoleMap <</P /H1>>/ParentTreeNextKey"
        ),
        new("an unknown tag", "structure-types", "Strange", "/S /H1", "/S /H1", "/S /Strange"),
        new(
            "a paragraph in a list",
            "structure-nesting",
            "P may not stand in L",
            "/S /LI/P # 0 R/K [",
            "/S /LI",
            "/S /P"
        ),
        new("swapped paragraphs", "reading-order", "read after", "/S /Document", "[# 0 R # 0 R", "[$2 $1"),
        new(
            "swapped content",
            "reading-order",
            "read after",
            "/S /P/P # 0 R/Pg # 0 R/K [4",
            "[4 # 0 R 6 # 0 R]",
            "[6 $1 4 $2]"
        ),
        new("a heading skipped", "headings", "level 3", "/S /H2", "/S /H2", "/S /H3"),
        new(
            "a list without its kind",
            "lists",
            "/ListNumbering",
            "/ListNumbering /Disc",
            "/ListNumbering",
            "/ListOther"
        ),
        new("a cell too few", "tables", "as many cells", "/S /TR", "[# 0 R ", "["),
        new("a head of nothing", "tables", "/Scope", "/S /TH", "/Scope /Column", ""),
        new("a note without a name", "notes", "/ID", "/S /Note", "/ID (note-0001)", ""),
        new("a note not listed", "notes", "/IDTree", "/S /Note", "(note-0001)", "(note-0002)"),
        new("a picture without words", "figures", "/Alt", "/S /Figure", "/Alt (A red square)", ""),
        new("a picture without a place", "figures", "/BBox", "/S /Figure", "/BBox", "/Box"),
        new("a link without a place", "link-tags", "/OBJR", "/S /Link", " <</Type /OBJR/Pg # 0 R/Obj # 0 R>>", ""),
        new("a tag of no language", "tag-languages", "no language tag", "/S /Span", "(es)", "(1 2)"),
        // Fonts.
        new(
            "a font that does not say that it is one",
            "fonts",
            "/Type",
            "/Subtype /Type0",
            "/Type /Font",
            "/Typa /Font"
        ),
        new("another encoding", "fonts", "/Encoding", "/Subtype /Type0", "/Identity-H", "/Identity-V"),
        new("a whole font", "fonts", "/BaseFont", "/Subtype /Type0", "+SourceSerif4", "-SourceSerif4"),
        new("another name", "fonts", "/FontName", "/Type /FontDescriptor", "/FontName /", "/FontName /X"),
        new("no map of glyphs", "fonts", "/CIDToGIDMap", "/Subtype /CIDFontType2", "/CIDToGIDMap /Identity", ""),
        new("no font file", "fonts-embedded", "/FontFile2", "/Type /FontDescriptor", "/FontFile2", "/FontFile9"),
        new("a broken font file", "fonts-embedded", "/FontFile2", "glyf", "hhea", "hxea"),
        new("a font that says not how large it is", "fonts", "how large", "/Ascent", "/Ascent ", "/Ascent /None/X "),
        new(
            "a width that is no number",
            "font-widths",
            "/W",
            "/Subtype /CIDFontType2",
            "[512 605]",
            "[512 605 <FEFF>]"
        ),
        new("other widths that are no number", "font-widths", "/W", "/Subtype /CIDFontType2", "/DW ", "/DW /None/X "),
        new(
            "a map with a byte that programs part words at, or not",
            "unicode",
            "/ToUnicode",
            "begincmap",
            " find",
            "\0find"
        ),
        new("another width", "font-widths", "/W", "/Subtype /CIDFontType2", "[512 605]", "[512 705]"),
        new(
            "a letter without its character",
            "unicode",
            "/ToUnicode",
            "begincmap",
            "3 beginbfchar\n<0001><0020>\n",
            "2 beginbfchar\n"
        ),
        new(
            "a letter's character has a digit too few, and a space",
            "unicode",
            "/ToUnicode",
            "begincmap",
            "<0001><0020>",
            "<0001>< 020>"
        ),
        new(
            "a letter's code is written in letters",
            "unicode",
            "/ToUnicode",
            "begincmap",
            "<0001><0020>",
            "(\\000\\001)<0020>"
        ),
        new("a letter that is nothing", "unicode", "/ToUnicode", "begincmap", "<0001><0020>", "<0001><FEFF>"),
        new("no map of characters", "unicode", "/ToUnicode", "/Subtype /Type0", "/ToUnicode", "/ToNothing"),
        new("a private character", "private-use", "U+E000", "begincmap", "<0001><0020>", "<0001><E000>"),
        new("a letter beyond the font", "glyph-codes", "has none there", "/Figure<</MCID 0>>BDC", "[(", "[<7FFF>("),
        new("the letter for none", "glyph-codes", "letter 0", "/Figure<</MCID 0>>BDC", "[(", "[<0000>("),
        new("half a letter", "glyph-codes", "half a code", "/Figure<</MCID 0>>BDC", "[(", "[<00>("),
        // Links.
        new(
            "something other than a link",
            "annotations",
            "/Subtype",
            "/Type /Annot",
            "/Subtype /Link",
            "/Subtype /Movie"
        ),
        new("a hidden link", "annotations", "/F", "/Type /Annot", "/F 4", "/F 6"),
        new("a link without words", "annotations", "/Contents", "/Type /Annot", "/Contents (link)", "/Contents ( )"),
        new("a link outside of the page", "annotations", "/Rect", "/Type /Annot", "[167.524", "[-167.524"),
        new(
            "a link to nowhere",
            "link-targets",
            "nowhere",
            "/Type /Annot",
            "/A <</S /URI/URI (https://example.org/)>>",
            "/Dest (nowhere)"
        ),
        new(
            "a link to a note that is not there",
            "link-targets",
            "nowhere",
            "/Type /Annot",
            "/Dest (note-0001)",
            "/Dest (note-0009)"
        ),
        new("a link without an address", "link-targets", "nowhere", "/Type /Annot", "(https://example.org/)", "()"),
        new("a link in no tag", "annotation-parents", "in no tag", "/Type /Annot", "/StructParent 1", ""),
        new(
            "a file inside",
            "attachments",
            "PDF/A-2",
            "/Type /Catalog",
            "/Names <<",
            "/Names <</EmbeddedFiles <</Names [(a) 3 0 R]>>"
        ),
    ];

    public static IReadOnlyList<ByteFault> Bytes { get; } =
    [
        new("nothing at all", "readable", "can't be read", _ => []),
        new("the first byte is gone", "header", "%PDF", bytes => bytes[1..]),
        new("another version", "header", "%PDF", bytes => Replace(bytes, "%PDF-1.7", "%PDF-2.0")),
        new("no second line", "header", "line 2", bytes => Replace(bytes, "%\u00E2\u00E3\u00CF\u00D3", "%abcd")),
        new("the end is gone", "end-of-file", "breaks off", bytes => bytes[..^40]),
        new("something behind the end", "end-of-file", "9 bytes", bytes => [.. bytes, .. "appended\n"u8]),
        new("no place of the list", "end-of-file", "startxref", bytes => Replace(bytes, "startxref\n", "startxref\nx")),
        new(
            "another place of the list",
            "xref-sound",
            "list of objects",
            bytes => Replace(bytes, "startxref\n", "startxref\n1")
        ),
        new(
            "an object moved by a byte",
            "no-loose-bytes",
            "belong to no object",
            bytes => Replace(bytes, "\nendobj\n2 0 obj", "\nendobj\nx 0 obj")
        ),
        new(
            "an object under another number",
            "xref-sound",
            "something else",
            bytes => Replace(bytes, "\n2 0 obj", "\n9 0 obj")
        ),
        new(
            "bytes between objects",
            "no-loose-bytes",
            "belong to no object",
            bytes => Replace(bytes, "\nendobj\nxref", "\nendobj\n%hidden\nxref", moveEnd: 8)
        ),
        new("a length too small", "stream-lengths", "/Length", bytes => Replace(bytes, "/Length 60>>", "/Length 59>>")),
        new("a length too large", "stream-lengths", "/Length", bytes => Replace(bytes, "/Length 60>>", "/Length 99>>")),
        new(
            "an entry of the list",
            "xref-sound",
            "object 1 ",
            bytes => Replace(bytes, "0000000015 00000 n", "0000000016 00000 n")
        ),
        new("an object without its end", "syntax", "endobj", bytes => Replace(bytes, "\nendobj\n2 0", "\nendobx\n2 0")),
    ];

    private static byte[] Replace(byte[] bytes, string from, string to, int moveEnd = 0)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, from);
        text = text[..at] + to + text[(at + from.Length)..];
        if (moveEnd > 0)
        {
            var end = text.LastIndexOf("startxref\n", StringComparison.Ordinal) + "startxref\n".Length;
            text = $"{text[..end]}{text.LastIndexOf("\nxref\n", StringComparison.Ordinal) + 1}\n%%EOF\n";
        }

        return Encoding.Latin1.GetBytes(text);
    }
}
