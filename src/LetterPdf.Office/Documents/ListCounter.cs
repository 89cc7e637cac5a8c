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
