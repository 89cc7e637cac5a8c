namespace LetterPdf.Office;

/// <summary>The label of an item.</summary>
/// <param name="List">The list.</param>
/// <param name="Level">From 0.</param>
/// <param name="Form">The form of that level.</param>
/// <param name="Text">As it is shown, such as "(a)".</param>
internal sealed record ListLabel(string List, int Level, ListLevel Form, int Number, string Text);
