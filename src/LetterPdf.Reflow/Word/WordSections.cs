using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>The sections of a Word file (17.6): one after the other on the same page, each with its own number of
/// columns.</summary>
/// <param name="design">The sheet and the gap between columns.</param>
/// <param name="first">The references of the first section to headers, which all others have too.</param>
internal sealed class WordSections(WordDesign design, XmlText first)
{
    private int _columns = 1;
    private bool _isFirst = true;

    /// <summary>Ends the section with the last block, if the next one has another number of columns.</summary>
    public void Begin(List<WordBlock> blocks, int columns)
    {
        if (columns == _columns)
        {
            return;
        }

        if (blocks is not [.., WordParagraph last])
        {
            last = new WordParagraph("List End");
            blocks.Add(last);
        }

        last.Section = End();
        _columns = columns;
    }

    /// <summary>The properties of the section that ends.</summary>
    public XmlText End()
    {
        var xml = new XmlText().Open("w:sectPr");
        if (_isFirst)
        {
            xml.Add(first);
        }
        else
        {
            xml.Value("w:type", "continuous");
        }

        var page = design.Page;
        xml.Empty("w:pgSz", ("w:w", WordMeasure.Twips(page.Width)), ("w:h", WordMeasure.Twips(page.Height)));
        xml.Empty(
            "w:pgMar",
            ("w:top", WordMeasure.Twips(page.Top)),
            ("w:right", WordMeasure.Twips(page.Right)),
            ("w:bottom", WordMeasure.Twips(page.Bottom)),
            ("w:left", WordMeasure.Twips(page.Left)),
            ("w:header", WordMeasure.Twips(page.Top * 0.5)),
            ("w:footer", WordMeasure.Twips(page.Bottom * 0.5)),
            ("w:gutter", "0")
        );
        xml.Empty(
            "w:cols",
            ("w:num", WordMeasure.Number(_columns)),
            ("w:space", WordMeasure.Twips(design.ColumnGap)),
            ("w:equalWidth", "1")
        );
        xml.EmptyIf(_isFirst, "w:titlePg");
        _isFirst = false;
        return xml.Close();
    }
}
