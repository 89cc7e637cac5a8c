using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Flow;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Pages;

/// <summary>The pages of letters of one template whose openings are equally high, without their own items.</summary>
/// <param name="Styles">How the letters are set.</param>
/// <param name="Findings">What is wrong with what they have in common.</param>
/// <param name="Pages">At least one; none where a line is taller than a page.</param>
internal sealed record CommonLayout(Stylesheet Styles, FlowFindings Findings, ImmutableArray<CommonPage> Pages)
{
    /// <summary>By which later stages know letters with these pages.</summary>
    public CommonPages Identity { get; } = new();
}

/// <summary>What letters have in common on one page.</summary>
/// <param name="Items">The items.</param>
/// <param name="Opening">Which lines of the opening stand on it.</param>
internal sealed record CommonPage(ImmutableArray<FrameItem> Items, Range Opening)
{
    /// <summary>The fields, each after so many of the items.</summary>
    public ImmutableArray<PlacedField> Fields { get; init; } = [];

    /// <summary>The lines of running text, from the top.</summary>
    public ImmutableArray<SetLine> Lines { get; init; } = [];
}
