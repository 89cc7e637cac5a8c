using System.Text;
using CsCheck;
using static LetterPdf.Import.Tests.Docx;

namespace LetterPdf.Import.Tests;

/// <summary>Generated documents. Each text in them is a word that occurs once, so that a lost one is known by
/// name.</summary>
internal static class AnyDocument
{
    private static readonly string[] Looks =
    [
        "",
        "",
        "<w:b/>",
        "<w:i/>",
        "<w:b/><w:i/>",
        "<w:smallCaps/>",
        "<w:caps/>",
        "<w:u w:val=\"single\"/>",
        "<w:strike/>",
        "<w:vanish/>",
        "<w:vertAlign w:val=\"superscript\"/>",
        "<w:highlight w:val=\"yellow\"/>",
        "<w:lang w:val=\"fr-FR\"/>",
        "<w:rStyle w:val=\"Strong\"/>",
        "<w:rtl/>",
        "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>",
    ];

    private static readonly string[] Covers =
    [
        "{0}",
        "{0}",
        "{0}",
        "<w:ins w:author=\"Ann\">{0}</w:ins>",
        "<w:del w:author=\"Bob\">{0}</w:del>",
        "<w:moveFrom w:author=\"Cleo\">{0}</w:moveFrom>",
        "<w:moveTo w:author=\"Cleo\">{0}</w:moveTo>",
        "<w:ins w:author=\"Ann\"><w:del w:author=\"Bob\">{0}</w:del></w:ins>",
        "<w:hyperlink r:id=\"rId9\">{0}</w:hyperlink>",
        "<w:hyperlink w:anchor=\"here\">{0}</w:hyperlink>",
        "<w:fldSimple w:instr=\"REF a\">{0}</w:fldSimple>",
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{0}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        "<w:smartTag>{0}</w:smartTag>",
        "<w:sdt><w:sdtContent>{0}</w:sdtContent></w:sdt>",
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{0}</w:sdtContent></w:sdt>",
        "<w:r><w:ruby><w:rt>{0}</w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby></w:r>",
        "<w:r><w:pict><v:textbox><w:txbxContent><w:p>{0}</w:p></w:txbxContent></v:textbox></w:pict></w:r>",
        "<m:oMath><m:r>{0}</m:r></m:oMath>",
        "<mc:AlternateContent><mc:Choice Requires=\"wps\">{0}</mc:Choice><mc:Fallback/></mc:AlternateContent>",
        "<w:unknown>{0}</w:unknown>",
        "<w:commentRangeStart w:id=\"1\"/>{0}<w:commentRangeEnd w:id=\"1\"/>",
    ];

    private static readonly string[] Singles =
    [
        "<w:r><w:tab/></w:r>",
        "<w:r><w:br/></w:r>",
        "<w:r><w:br w:type=\"page\"/></w:r>",
        "<w:r><w:footnoteReference w:id=\"1\"/></w:r>",
        "<w:r><w:endnoteReference w:id=\"1\"/></w:r>",
        "<w:r><w:commentReference w:id=\"1\"/></w:r>",
        "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        "<w:bookmarkStart w:id=\"3\"/>",
    ];

    private static readonly string[] Paragraphs =
    [
        "",
        "",
        "",
        Styled("Heading1"),
        Styled("Heading2"),
        Styled("Quote"),
        Item(1),
        Item(1, 1),
        Item(2),
        Item(2, 4),
        Item(77),
        "<w:rPr><w:del w:author=\"Bob\"/></w:rPr>",
        "<w:rPr><w:ins w:author=\"Ann\"/></w:rPr>",
        "<w:outlineLvl w:val=\"5\"/>",
    ];

    private static readonly Gen<Func<Words, string>> Run =
        from look in Of(Looks)
        from cover in Of(Covers)
        from outer in Of(Covers)
        from blank in Of("", " ", "  ")
        from single in Gen.Int[0, 4 * Singles.Length]
        select (Func<Words, string>)(
            words =>
                single < Singles.Length
                    ? Singles[single]
                    : outer.Replace("{0}", cover.Replace("{0}", R(blank + words.Next(), look)))
        );

    private static readonly Gen<Func<Words, string>> Paragraph =
        from properties in Of(Paragraphs)
        from runs in Run.Array[0, 5]
        select (Func<Words, string>)(words => P(string.Concat(runs.Select(run => run(words))), properties));

    private static Gen<Func<Words, string>> Block(int depth)
    {
        if (depth == 0)
        {
            return Paragraph;
        }

        var cell =
            from properties in Of("", "", "<w:gridSpan w:val=\"2\"/>", "<w:vMerge/>", "<w:cellDel w:author=\"Bob\"/>")
            from blocks in Block(depth - 1).Array[1, 2]
            select (Func<Words, string>)(
                words =>
                    $"<w:tc><w:tcPr>{properties}</w:tcPr>{string.Concat(blocks.Select(block => block(words)))}</w:tc>"
            );
        var row =
            from properties in Of("", "", "<w:tblHeader/>", "<w:del w:author=\"Bob\"/>")
            from cells in cell.Array[1, 3]
            select (Func<Words, string>)(
                words =>
                    $"<w:tr><w:trPr>{properties}</w:trPr>{string.Concat(cells.Select(inner => inner(words)))}</w:tr>"
            );
        var table =
            from rows in row.Array[1, 3]
            select (Func<Words, string>)(
                words => $"<w:tbl>{string.Concat(rows.Select(inner => inner(words)))}</w:tbl>"
            );
        var covered =
            from cover in Of(
                "<w:sdt><w:sdtContent>{0}</w:sdtContent></w:sdt>",
                "<w:customXml>{0}</w:customXml>",
                "<w:ins w:author=\"Ann\">{0}</w:ins>"
            )
            from inner in Block(depth - 1)
            select (Func<Words, string>)(words => cover.Replace("{0}", inner(words)));
        return Gen.Frequency((6, Paragraph), (1, table), (1, covered));
    }

    /// <summary>A document, and its words.</summary>
    public static readonly Gen<(Docx Document, IReadOnlyList<string> Words)> Documents =
        from blocks in Block(2).Array[1, 6]
        from note in Block(1).Array[1, 2]
        from end in Block(0).Array[1, 2]
        from comment in Block(0).Array[1, 2]
        from header in Block(1).Array[1, 2]
        select DocumentOf(blocks, note, end, comment, header);

    private static (Docx Document, IReadOnlyList<string> Words) DocumentOf(
        Func<Words, string>[] blocks,
        Func<Words, string>[] note,
        Func<Words, string>[] end,
        Func<Words, string>[] comment,
        Func<Words, string>[] header
    )
    {
        var words = new Words();
        var document = new Docx(P(R(words.Next())) + All(blocks, words))
        {
            Numbering = DefaultNumbering,
            Footnotes = $"<w:footnote w:id=\"1\">{All(note, words)}</w:footnote>",
            Endnotes = $"<w:endnote w:id=\"1\">{All(end, words)}</w:endnote>",
            Comments = $"<w:comment w:id=\"1\" w:author=\"Cleo\">{All(comment, words)}</w:comment>",
            Header = All(header, words),
            Links = new Dictionary<string, string> { ["rId9"] = "https://example.org/" },
        };
        return (document, words.Used);
    }

    private static string All(Func<Words, string>[] blocks, Words words) =>
        string.Concat(blocks.Select(block => block(words)));

    private static Gen<string> Of(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>Words of signs and letters that occur once.</summary>
    internal sealed class Words
    {
        private const string Signs = "aB*_[](){}<>&|#`\\~!1.-+\u00E9\u201C\u0643";

        private readonly List<string> _used = [];

        public IReadOnlyList<string> Used => _used;

        public string Next()
        {
            var word = new StringBuilder($"q{_used.Count:000}z");
            for (var i = 0; i < _used.Count % 4; i++)
            {
                word.Append(Signs[((_used.Count * 7) + (i * 5)) % Signs.Length]);
            }

            _used.Add(word.Append('x').ToString());
            return _used[^1];
        }
    }
}
