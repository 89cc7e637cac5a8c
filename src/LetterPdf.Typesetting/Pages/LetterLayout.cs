using System.Collections.Immutable;
using LetterPdf.Typesetting.Flow;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Pages;

/// <summary>A letter's lines with the pages that they go on.</summary>
/// <param name="Flow">The lines.</param>
/// <param name="Plans">What each page holds; none where a line is taller than a page.</param>
/// <param name="Styles">How the lines are set.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record LetterLayout(
    LetterFlow Flow,
    ImmutableArray<PagePlan> Plans,
    Stylesheet Styles,
    FlowFindings Findings
);
