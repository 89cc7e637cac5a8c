namespace LetterPdf.Input;

/// <summary>The declarations of a style sheet for the elements that a selector matches.</summary>
internal sealed record CssRule(CssSelector Selector, IReadOnlyList<CssDeclaration> Declarations);
