namespace LetterPdf.Export;

/// <summary>The part of a link on one line, which one annotation covers. In points, from the page's top
/// left.</summary>
/// <param name="Index">The number of the fragment, from 0 through the document, in reading order.</param>
/// <param name="Element">Index of the Link element.</param>
/// <param name="Page">Index of the page.</param>
internal sealed record LinkFragment(
    int Index,
    int Element,
    int Page,
    double Left,
    double Top,
    double Right,
    double Bottom
);
