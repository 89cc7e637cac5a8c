namespace LetterPdf.Export;

/// <summary>The place that links and bookmarks lead to (ISO 32000-1, 12.3.2), in points from the page's top
/// left.</summary>
/// <param name="Name">The element's identifier, which is the destination's name.</param>
/// <param name="Element">Index of the element.</param>
/// <param name="Page">Index of the page.</param>
internal sealed record Destination(string Name, int Element, int Page, double Left, double Top);
