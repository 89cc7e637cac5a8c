using System.Collections.Concurrent;
using LetterPdf.Model;
using LetterPdf.Typesetting.Pages;

namespace LetterPdf.Typesetting.Flow;

/// <summary>
/// The parts below the salutation, which letters of one template have in common, and the pages that were made of them.
/// The pages depend on what stands above only by its height: letters with openings of one height share them.
/// </summary>
internal sealed class CommonParts
{
    // A template's openings differ by a line or two.
    private const int MostLayouts = 64;

    private readonly Letter _letter;
    private readonly ConcurrentDictionary<OpeningShape, Lazy<CommonLayout>> _layouts = [];
    private CommonFlow? _flow;

    /// <param name="letter">The first letter with these parts.</param>
    public CommonParts(Letter letter)
    {
        _letter = letter;
        Outline = LetterOutline.Of(letter);
        Tags = TagTree.OfCommon(Outline);
    }

    /// <summary>The outline of the first letter, of which others have all but the title and the opening.</summary>
    public LetterOutline Outline { get; }

    /// <summary>The elements of the parts, without those of the opening.</summary>
    public TagTree Tags { get; }

    /// <summary>Whether another letter has the same parts, page and type: by reference, since letters of one template
    /// share what does not depend on the recipient.</summary>
    public bool AreOf(Letter letter) =>
        letter.Body == _letter.Body
        && letter.Footnotes == _letter.Footnotes
        && ReferenceEquals(letter.Signatories, _letter.Signatories)
        && ReferenceEquals(letter.Closing, _letter.Closing)
        && letter.Signers == _letter.Signers
        && letter.SignerColumns == _letter.SignerColumns
        && letter.Signatures == _letter.Signatures
        && letter.Enclosures == _letter.Enclosures
        && letter.Copies == _letter.Copies
        && letter.Date == _letter.Date
        && letter.IsDraft == _letter.IsDraft
        && ReferenceEquals(letter.Language, _letter.Language)
        && ReferenceEquals(letter.Page, _letter.Page)
        && ReferenceEquals(letter.Type, _letter.Type);

    /// <summary>Their lines in these styles, if they have been set; set once, they stay.</summary>
    public CommonFlow? Flow
    {
        get => Volatile.Read(ref _flow);
        set => Interlocked.CompareExchange(ref _flow, value, null);
    }

    /// <summary>The pages under an opening, from before or made now. What was found to be wrong is not kept: it has
    /// places in the letter that it was found in.</summary>
    public CommonLayout Under(OpeningShape opening, Func<CommonLayout> lay)
    {
        if (_layouts.Count >= MostLayouts && !_layouts.ContainsKey(opening))
        {
            return lay();
        }

        var layout = _layouts.GetOrAdd(opening, _ => new Lazy<CommonLayout>(lay)).Value;
        if (layout.Findings.Others.HasErrors)
        {
            _layouts.TryRemove(opening, out _);
        }

        return layout;
    }
}
