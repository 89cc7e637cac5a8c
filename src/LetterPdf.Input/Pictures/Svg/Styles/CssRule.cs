namespace LetterPdf.Input;

/// <summary>What a style sheet sets for the elements that a selector names.</summary>
internal sealed record CssRule(CssSelector Selector, IReadOnlyList<CssDeclaration> Declarations);
