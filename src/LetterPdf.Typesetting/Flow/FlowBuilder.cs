using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>A letter becomes lines in reading order.</summary>
internal static class FlowBuilder
{
    /// <summary>The lines of the opening, which is what letters of one template do not have in common.</summary>
    /// <param name="job">The letter.</param>
    /// <param name="styles">How they are set.</param>
    public static OpeningLines BuildOpening(LetterJob job, Stylesheet styles)
    {
        var findings = new FlowFindings();
        using var paragraphs = job.NewLayout(findings);
        var setting = new FlowSetting(paragraphs, styles, job.Tags, findings.Others);
        var writer = setting.NewWriter(job.Letter.Page.TextWidth);
        new OpeningFlow(writer, setting, job.Letter).Add(job.Outline);
        return new OpeningLines(writer.Take(), findings);
    }

    /// <summary>The lines of the letter below its opening, without its list of signatories.</summary>
    /// <param name="job">The letter.</param>
    /// <param name="styles">How they are set.</param>
    /// <param name="known">What was set before, and takes what is set now.</param>
    /// <param name="findings">Takes what is wrong with what is set now.</param>
    public static LetterFlow Build(LetterJob job, Stylesheet styles, SetParagraphs known, FlowFindings findings)
    {
        using var paragraphs = job.NewLayout(findings);
        var setting = new FlowSetting(paragraphs, styles, job.Tags, findings.Others);
        var (letter, outline) = (job.Letter, job.Outline);
        var writer = new FlowWriter(paragraphs, letter.Page.TextWidth, known, findings.Others);
        var body = new BodyFlow(writer, setting, letter.Type);
        body.Add(outline.Body);
        ClosingFlow.Add(writer, outline.Closing, setting, letter);
        var fields = (writer.Count, outline.Closing.OfType<SignaturePlacePart>().ToImmutableArray());
        AddHeading(outline.Signatories?.Heading, writer, setting);
        var before = writer.Take();
        foreach (var part in outline.Ending)
        {
            EndingFlow.Add(writer, part, setting);
        }

        return new LetterFlow
        {
            Before = before,
            After = writer.Take(),
            Notes = Notes(outline.Notes, writer, body),
            Fields = fields,
        };
    }

    private static ImmutableArray<NoteFlow> Notes(ImmutableArray<NotePart> parts, FlowWriter writer, BodyFlow body)
    {
        var notes = ImmutableArray.CreateBuilder<NoteFlow>(parts.Length);
        foreach (var part in parts)
        {
            body.Add(part);
            notes.Add(new NoteFlow(writer.Take()));
        }

        return notes.MoveToImmutable();
    }

    private static void AddHeading(HeadingPart? heading, FlowWriter writer, FlowSetting setting)
    {
        if (heading is not null)
        {
            var design = setting.Styles.Headings[0];
            writer.Add(
                setting.TextOf(heading, heading.Inlines.AsSpan(), design),
                design,
                new Placement { SpaceBefore = setting.Styles.PartSpace * 1.5, KeepTogether = true }
            );
        }
    }
}
