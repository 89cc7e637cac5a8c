using System.Text;

namespace LetterPdf.Verification;

/// <summary>A page and what its content was found to hold.</summary>
internal sealed class PageView(int number, int objectNumber, PdfDictionary dictionary)
{
    /// <summary>The page's number, from 1.</summary>
    public int Number { get; } = number;

    public int ObjectNumber { get; } = objectNumber;

    public PdfDictionary Dictionary { get; } = dictionary;

    /// <summary>The marked content by its identifiers, in the order in which it is drawn.</summary>
    public List<MarkedContent> Contents { get; } = [];

    /// <summary>What the page's glyphs stand for, one by one, in the order in which they are drawn.</summary>
    public StringBuilder Letters { get; } = new();

    private readonly Dictionary<long, MarkedContent> _byIdentifier = [];

    public MarkedContent? Content(long identifier) => _byIdentifier.GetValueOrDefault(identifier);

    /// <summary>Adds content; false where its identifier is taken.</summary>
    public bool TryAdd(MarkedContent content)
    {
        Contents.Add(content);
        return _byIdentifier.TryAdd(content.Identifier, content);
    }
}

/// <summary>A stretch of a page's content that the tag tree can refer to.</summary>
/// <param name="Identifier">The number by which the tag tree refers to it (MCID).</param>
/// <param name="Tag">The tag it is marked with.</param>
internal sealed record MarkedContent(long Identifier, string Tag)
{
    public string Text { get; set; } = string.Empty;
}
