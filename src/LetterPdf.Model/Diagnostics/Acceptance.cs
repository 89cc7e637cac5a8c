using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>A line for a file of decisions, which records that somebody looked at a finding and found it right as it
/// is.</summary>
/// <param name="File">The file of decisions, relative to the letter's folder.</param>
/// <param name="Kind">The list in it: "right" or "different".</param>
/// <param name="Texts">One text that is right, or the names that are different.</param>
public sealed record Acceptance(string File, string Kind, ImmutableArray<string> Texts)
{
    public const string Right = "right";

    public const string Different = "different";
}
