namespace LetterPdf.Operations;

/// <summary>The long form of a code, for `letterpdf explain` and the manual: plain sentences for people who do not
/// program.</summary>
/// <param name="Title">Its meaning, as a sentence fragment without a full stop, for the table in the manual.</param>
/// <param name="Meaning">What was found and why it matters: one to four sentences.</param>
/// <param name="Example">A few lines of letter.yml, Markdown or CSV that cause it; empty where no file does.</param>
/// <param name="Remedy">How to fix it, with the corrected lines where that is clearer.</param>
public sealed record Explanation(string Title, string Meaning, string Example, string Remedy);
