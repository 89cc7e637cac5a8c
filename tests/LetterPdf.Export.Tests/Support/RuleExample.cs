using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Export.Tests;

/// <summary>The requirement of one rule, shown by two documents that differ in nothing else.</summary>
/// <param name="Asks">The rule's own words, by which it is found.</param>
/// <param name="Code">The code of its findings.</param>
/// <param name="Binds">The claims that bring the rule.</param>
/// <param name="Place">What the findings point at.</param>
/// <param name="Breaks">Breaks this rule and no other.</param>
/// <param name="Keeps">Breaks none.</param>
internal sealed record RuleExample(
    string Asks,
    string Code,
    Predicate<Conformance> Binds,
    Place Place,
    Draft Breaks,
    Draft Keeps
)
{
    /// <summary>The fonts of the document that breaks the rule, where it is they that break it.</summary>
    public FontLibrary Fonts { get; init; } = Repository.Fonts;
}
