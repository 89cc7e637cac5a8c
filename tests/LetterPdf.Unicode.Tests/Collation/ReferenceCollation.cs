using System.Text;

namespace LetterPdf.Unicode.Tests;

/// <summary>UTS #10 as it is written, without optimization: form D, the longest contraction that fits, three levels,
/// nothing ignored.</summary>
internal sealed class ReferenceCollation(Dictionary<string, (int Primary, int Secondary, int Tertiary)[]> table)
{
    public string KeyOf(string text) => KeyOf(ElementsOf(text.Normalize(NormalizationForm.FormD)));

    /// <summary>The key that is made of elements.</summary>
    public static string KeyOf(IEnumerable<(int Primary, int Secondary, int Tertiary)> elements)
    {
        var levels = new[] { new StringBuilder(), new StringBuilder(), new StringBuilder() };
        foreach (var (primary, secondary, tertiary) in elements)
        {
            levels[0].Append(primary == 0 ? "" : (char)primary);
            levels[1].Append(secondary == 0 ? "" : (char)secondary);
            levels[2].Append(tertiary == 0 ? "" : (char)tertiary);
        }

        return string.Join('\0', (object[])levels);
    }

    private IEnumerable<(int, int, int)> ElementsOf(string text)
    {
        for (var i = 0; i < text.Length; )
        {
            var length = Math.Min(4, text.Length - i);
            while (length > 0 && !table.ContainsKey(text.Substring(i, length)))
            {
                length--;
            }

            foreach (var element in length > 0 ? table[text.Substring(i, length)] : Implicit(text[i]))
            {
                yield return element;
            }

            i += Math.Max(1, length);
        }
    }

    private static (int, int, int)[] Implicit(char c) =>
        [((c is >= '\u4E00' and <= '\u9FFF' ? 0xFB40 : 0xFBC0) + (c >> 15), 0x20, 2), ((c & 0x7FFF) | 0x8000, 0, 0)];
}
