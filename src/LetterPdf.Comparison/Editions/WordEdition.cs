using System.Collections.Immutable;
using LetterPdf.Verification;

namespace LetterPdf.Comparison;

/// <summary>A Word document, with its tracked changes taken as accepted.</summary>
/// <param name="Text">What it says.</param>
public sealed record WordEdition(string Name, ReadOnlyMemory<byte> Bytes, WordEditionText Text) : Edition(Name, Bytes)
{
    public override bool IsComparable => true;

    public override bool IsSound => Faults.IsEmpty;

    public override DocumentFacts Facts { get; } = new() { Language = Text.Language, Title = Text.Title };

    internal override EditionBlocks ReadBlocks()
    {
        var blocks = new EditionBlocks { ListEnd = Text.ListEnd };
        foreach (var (passage, standsAlone) in Text.Passages)
        {
            blocks.Add(passage, standsAlone);
        }

        blocks.Footnotes.AddRange(Text.Footnotes);
        blocks.Signatories.AddRange(Text.Signatories);
        return blocks;
    }
}

/// <summary>What a Word document says, in reading order.</summary>
public sealed record WordEditionText
{
    /// <summary>All text but the footnotes and the list of signatories; whether each stands by itself, in no list,
    /// table or quotation.</summary>
    public required ImmutableArray<(Passage Passage, bool StandsAlone)> Passages { get; init; }

    public ImmutableArray<Passage> Footnotes { get; init; } = [];

    /// <summary>The entries of the list, each with the heading above; null for none.</summary>
    public ImmutableArray<(string Text, string? Group)> Signatories { get; init; } = [];

    /// <summary>The number of passages before the end of the list; null where there is no list.</summary>
    public int? ListEnd { get; init; }

    /// <summary>BCP 47; null where it does not say.</summary>
    public string? Language { get; init; }

    /// <summary>Its title: the subject; null for none.</summary>
    public string? Title { get; init; }
}
