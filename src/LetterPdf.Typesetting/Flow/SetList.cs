using LetterPdf.Model;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>A list of signatories as it was set. Its elements come first of all, so that its tags are the same whatever
/// the rest of a letter is.</summary>
/// <param name="Letter">The letter that it was set for.</param>
/// <param name="Styles">How it was set.</param>
/// <param name="Columns">Its entries.</param>
/// <param name="Findings">What is wrong with them.</param>
internal sealed record SetList(Letter Letter, Stylesheet Styles, ColumnFlow Columns, FlowFindings Findings)
{
    /// <summary>Sets a list.</summary>
    public static SetList Of(SignatoryListPart list, LetterJob job, Stylesheet styles)
    {
        var findings = new FlowFindings();
        return new SetList(job.Letter, styles, SignatoryFlow.Set(list, job, styles, findings), findings);
    }

    /// <summary>Whether it is the list of another letter too: by reference, as letters of one template share
    /// it.</summary>
    public bool IsOf(Letter letter, Stylesheet styles) =>
        ReferenceEquals(letter.Signatories, Letter.Signatories)
        && ReferenceEquals(styles, Styles)
        && ReferenceEquals(letter.Language, Letter.Language)
        && ReferenceEquals(letter.Page, Letter.Page)
        && ReferenceEquals(letter.Type, Letter.Type);
}
