using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>The lines of an opening.</summary>
/// <param name="Lines">In reading order.</param>
/// <param name="Findings">What is wrong with them.</param>
internal sealed record OpeningLines(ImmutableArray<FlowLine> Lines, FlowFindings Findings);

/// <summary>The lines of a letter below its opening.</summary>
/// <param name="Flow">The lines, with the list in its columns.</param>
/// <param name="Paragraphs">The paragraphs that they are made of.</param>
/// <param name="Findings">What is wrong with them.</param>
internal sealed record CommonFlow(LetterFlow Flow, SetParagraphs Paragraphs, FlowFindings Findings)
{
    /// <summary>Sets them. Here, and nowhere else in the stage, work goes on side by side: the list is half of a
    /// letter, and neither half needs anything of the other. Each has a shaper and findings of its own.</summary>
    /// <param name="job">The letter.</param>
    /// <param name="styles">How they are set.</param>
    /// <param name="meanwhile">Work on the same letter that is no part of them, done while the list is set.</param>
    public static CommonFlow Of(LetterJob job, Stylesheet styles, Action meanwhile)
    {
        var (findings, paragraphs) = (new FlowFindings(), new SetParagraphs());
        if (job.Outline.Signatories is not { } list)
        {
            meanwhile();
            return new CommonFlow(FlowBuilder.Build(job, styles, paragraphs, findings), paragraphs, findings);
        }

        if (job.Cache.FindList(job.Letter, styles) is { } known)
        {
            meanwhile();
            return With(known, FlowBuilder.Build(job, styles, paragraphs, findings));
        }

        var (set, flow) = SideBySide.Run(
            () => SetList.Of(list, job, styles),
            () =>
            {
                meanwhile();
                return FlowBuilder.Build(job, styles, paragraphs, findings);
            }
        );
        job.Cache.Keep(set);
        return With(set, flow);

        CommonFlow With(SetList one, LetterFlow rest)
        {
            findings.AddRange(one.Findings);
            return new CommonFlow(rest with { Signatories = one.Columns }, paragraphs, findings);
        }
    }
}
