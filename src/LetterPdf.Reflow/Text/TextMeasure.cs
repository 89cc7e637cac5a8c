namespace LetterPdf.Reflow;

/// <summary>How long a letter's plain text is, as the people count who set limits.</summary>
/// <param name="Characters">As web forms count them: UTF-16 units, the end of a line as one (HTML, 4.10.19.3: the API
/// value's length); all of the file, its last line end included.</param>
/// <param name="Words">As people and word processors count them: whatever stands between spaces.</param>
/// <param name="WordsWithoutNotes">The same without the footnotes and their heading.</param>
public sealed record TextMeasure(int Characters, int Words, int WordsWithoutNotes);
