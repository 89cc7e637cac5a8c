namespace LetterPdf.Comparison;

/// <summary>An edition's text in pieces, in reading order, before it is known which of them are the letter's
/// parts.</summary>
internal sealed class EditionBlocks
{
    /// <summary>All text but the footnotes and the list of signatories.</summary>
    public List<Passage> Passages { get; } = [];

    /// <summary>Whether each of them stands by itself, in no list, table or quotation.</summary>
    public List<bool> StandAlone { get; } = [];

    public List<Passage> Footnotes { get; } = [];

    /// <summary>The entries of the list, each with the heading above.</summary>
    public List<(string Text, string? Group)> Signatories { get; } = [];

    /// <summary>The number of passages before the end of the list of signatories; null where there is no
    /// list.</summary>
    public int? ListEnd { get; set; }

    public void Add(Passage passage, bool standsAlone)
    {
        Passages.Add(passage);
        StandAlone.Add(standsAlone);
    }
}
