using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A column as a message names it.</summary>
internal static class NamedColumn
{
    /// <param name="heading">Its heading; null where it has none, or none that may be shown.</param>
    /// <param name="number">Its number, from 1, in place of a heading.</param>
    public static Fact Of(string? heading, int number) =>
        heading is null ? number : Reason.Of(ListPhrase.Heading, heading);
}
