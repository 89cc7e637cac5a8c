using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>A block of a Word file. The family is closed.</summary>
internal abstract class WordBlock
{
    public abstract void Write(XmlText xml);
}

/// <summary>A paragraph: its style, what differs from it, and its runs.</summary>
internal sealed class WordParagraph(string style) : WordBlock
{
    public string Style => style;

    public XmlText Content { get; } = new();

    /// <summary>The list and the level that it is an item of; null for none.</summary>
    public (int List, int Level)? Item { get; init; }

    public bool KeepsNext { get; set; }

    /// <summary>Whether a rule ends it.</summary>
    public bool HasRule { get; set; }

    public Length? SpaceBefore { get; set; }

    public Length? SpaceAfter { get; set; }

    /// <summary>Whether there is no space between it and its neighbours of the same style; null for what its style
    /// says.</summary>
    public bool? IsTight { get; init; }

    public string? Alignment { get; init; }

    /// <summary>The section that ends with it; null for none.</summary>
    public XmlText? Section { get; set; }

    public override void Write(XmlText xml)
    {
        xml.Open("w:p").Open("w:pPr");
        xml.Value("w:pStyle", WordStyle.IdOf(style));
        xml.EmptyIf(KeepsNext, "w:keepNext");
        if (Item is var (list, level))
        {
            xml.Open("w:numPr")
                .Value("w:ilvl", WordMeasure.Number(level))
                .Value("w:numId", WordMeasure.Number(list))
                .Close();
        }

        if (HasRule)
        {
            xml.Open("w:pBdr").Empty("w:bottom", WordStyle.Rule(4)).Close();
        }

        WordStyle.WriteSpacing(xml, SpaceBefore, SpaceAfter, null);
        if (IsTight is { } isTight)
        {
            xml.Value("w:contextualSpacing", isTight ? "1" : "0");
        }

        if (Alignment is not null)
        {
            xml.Value("w:jc", Alignment);
        }

        if (Section is not null)
        {
            xml.Add(Section);
        }

        xml.Close().Add(Content).Close();
    }
}
