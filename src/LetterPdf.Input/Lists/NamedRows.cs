using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Rows as they are named in messages.</summary>
internal static class NamedRows
{
    /// <param name="rows">At least one, in any order.</param>
    public static Reason Of(IEnumerable<int> rows) => Reason.Of(ListPhrase.Rows, [.. rows.Select(row => (Fact)row)]);
}
