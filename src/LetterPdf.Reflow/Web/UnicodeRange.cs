using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace LetterPdf.Reflow;

/// <summary>Characters as CSS Fonts 4, 4.5 writes them.</summary>
internal static class UnicodeRange
{
    /// <summary>"U+20-7E, U+A0".</summary>
    /// <param name="characters">In order, each once.</param>
    public static string Of(ImmutableArray<Rune> characters)
    {
        var ranges = new List<string>();
        for (var i = 0; i < characters.Length; )
        {
            var (first, last) = (characters[i].Value, characters[i].Value);
            for (i++; i < characters.Length && characters[i].Value == last + 1; i++)
            {
                last++;
            }

            ranges.Add(
                first == last
                    ? string.Create(CultureInfo.InvariantCulture, $"U+{first:X}")
                    : string.Create(CultureInfo.InvariantCulture, $"U+{first:X}-{last:X}")
            );
        }

        return string.Join(", ", ranges);
    }
}
