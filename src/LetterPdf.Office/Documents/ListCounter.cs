using System.Globalization;
using System.Text;

namespace LetterPdf.Office;

/// <summary>Counts the items of a document's lists, in the document's order (17.9.25, 17.9.26).</summary>
internal sealed class ListCounter(WordNumbering numbering)
{
    private readonly Dictionary<string, int?[]> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<(string List, int Level)> _begun = [];

    /// <summary>The label of the next item; null where the paragraph is no item.</summary>
    public ListLabel? Next(ParagraphLook look)
    {
        if (look.List is not { } list || numbering.FormOf(list) is not { } form)
        {
            return null;
        }

        var level = form.Levels[look.ListLevel];
        var counts = CountsOf(form);
        var isNew = _begun.Add((list, look.ListLevel)) && level.Restart is not null;
        counts[look.ListLevel] =
            isNew ? level.Restart
            : counts[look.ListLevel] is { } count and < int.MaxValue ? count + 1
            : level.Start;
        Settle(form, counts, look.ListLevel);
        return new ListLabel(list, look.ListLevel, level, counts[look.ListLevel]!.Value, TextOf(form, counts, level));
    }

    private int?[] CountsOf(ListForm form)
    {
        if (!_counts.TryGetValue(form.Counter, out var counts))
        {
            counts = new int?[form.Levels.Length];
            _counts.Add(form.Counter, counts);
        }

        return counts;
    }

    // Levels below begin anew; levels above that had no item yet count as begun.
    private static void Settle(ListForm form, int?[] counts, int level)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            if (i < level)
            {
                counts[i] ??= form.Levels[i].Start;
            }
            else if (i > level && level < form.Levels[i].RestartsAfter)
            {
                counts[i] = null;
            }
        }
    }

    private static string TextOf(ListForm form, int?[] counts, ListLevel level)
    {
        var text = new StringBuilder();
        for (var i = 0; i < level.Pattern.Length; i++)
        {
            if (level.Pattern[i] == '%' && i + 1 < level.Pattern.Length && level.Pattern[i + 1] is >= '1' and <= '9')
            {
                var other = level.Pattern[++i] - '1';
                var format = level.IsDecimalOnly ? "decimal" : form.Levels[other].Format;
                text.Append(ListNumber.Of(counts[other] ?? form.Levels[other].Start, format));
            }
            else
            {
                text.Append(level.Pattern[i]);
            }
        }

        return text.ToString();
    }
}

/// <summary>The label of an item.</summary>
/// <param name="List">The list.</param>
/// <param name="Level">From 0.</param>
/// <param name="Form">The form of that level.</param>
/// <param name="Text">As it is shown, such as "(a)".</param>
internal sealed record ListLabel(string List, int Level, ListLevel Form, int Number, string Text);

/// <summary>Numbers in the forms that lists have.</summary>
internal static class ListNumber
{
    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];

    /// <summary>The number; in decimal where the form is unknown.</summary>
    public static string Of(int number, string format) =>
        format switch
        {
            "none" => string.Empty,
            "lowerLetter" when number is > 0 and <= 780 => Letter(number),
            "upperLetter" when number is > 0 and <= 780 => Letter(number).ToUpperInvariant(),
            "lowerRoman" when number is > 0 and < 4000 => RomanOf(number),
            "upperRoman" when number is > 0 and < 4000 => RomanOf(number).ToUpperInvariant(),
            "decimalZero" when number is >= 0 and < 10 => string.Create(CultureInfo.InvariantCulture, $"0{number}"),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };

    // a to z, then aa, bb and so on.
    private static string Letter(int number) => new((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string RomanOf(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }
}
