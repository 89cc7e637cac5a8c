using System.Collections.Frozen;

namespace LetterPdf.Input;

/// <summary>Texts that `letterpdf init` writes for others to replace: if left in a letter, they would be
/// sent.</summary>
public static class StarterTexts
{
    private static readonly FrozenSet<string> All = new[]
    {
        "Name of your organization",
        "Street 1",
        "City, State 00000",
        "info@example.org",
        "www.example.org",
        "Name of the addressee",
        "Office of the addressee",
        "What the letter is about",
        "Dear Name:",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a line of a letter is still one of them.</summary>
    public static bool Contains(string line) => All.Contains(line);
}
