using System.Text;

namespace LetterPdf.Unicode;

/// <summary>
/// Unicode normalization form C (UAX #15): decompose, put marks in order, compose. Our own, because the platform's
/// uses tables whose version differs from machine to machine, loads a library at start-up, and does nothing at all
/// without that library.
/// </summary>
public static class Nfc
{
    /// <summary>The text in form C; lone surrogates stay as they are.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var characters = Decompose(text);
        Order(characters);
        Compose(characters);
        var result = new StringBuilder(text.Length);
        foreach (var character in characters)
        {
            if (character > char.MaxValue)
            {
                result.Append(char.ConvertFromUtf32(character));
            }
            else
            {
                result.Append((char)character);
            }
        }

        return result.ToString();
    }

    private static List<int> Decompose(string text)
    {
        var characters = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            Decompose(isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i], characters);
            i += isPair ? 1 : 0;
        }

        return characters;
    }

    private static void Decompose(int character, List<int> characters)
    {
        var first = Decomposition.Of(character, out var second);
        if (first < 0)
        {
            characters.Add(character);
            return;
        }

        Decompose(first, characters);
        if (second > 0)
        {
            characters.Add(second);
        }
    }

    // Sorts the marks after a starter by combining class; those of one class keep their order (canonical ordering
    // algorithm).
    private static void Order(List<int> characters)
    {
        for (var i = 1; i < characters.Count; i++)
        {
            var mark = characters[i];
            var markClass = Decomposition.ClassOf(mark);
            var to = i;
            while (markClass != 0 && to > 0 && Decomposition.ClassOf(characters[to - 1]) > markClass)
            {
                characters[to] = characters[to - 1];
                to--;
            }

            characters[to] = mark;
        }
    }

    // A character composes with the last starter where nothing between them blocks it (UAX #15, D115 to D117).
    private static void Compose(List<int> characters)
    {
        var starter = -1;
        var lastClass = 0;
        var kept = 0;
        foreach (var character in characters.ToArray())
        {
            var characterClass = Decomposition.ClassOf(character);
            var isBlocked = starter < 0 || (lastClass != 0 ? lastClass >= characterClass : starter != kept - 1);
            if (!isBlocked && Decomposition.Compose(characters[starter], character) is >= 0 and var composed)
            {
                characters[starter] = composed;
                continue;
            }

            starter = characterClass == 0 ? kept : starter;
            lastClass = characterClass;
            characters[kept++] = character;
        }

        characters.RemoveRange(kept, characters.Count - kept);
    }
}
