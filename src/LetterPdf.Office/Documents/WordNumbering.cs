using System.Globalization;
using System.Xml.Linq;

namespace LetterPdf.Office;

/// <summary>How a document's lists are numbered (17.9).</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    // A list may take its levels from another, that one from a third.
    private const int LongestChain = 10;

    private readonly Dictionary<string, XElement> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _abstractLists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _byStyle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ListForm?> _forms = new(StringComparer.Ordinal);

    /// <param name="root">The part of numbering; null where there is none.</param>
    public WordNumbering(XElement? root)
    {
        foreach (var list in root.Words("abstractNum"))
        {
            _abstractLists.TryAdd(list.WordValue("abstractNumId") ?? string.Empty, list);
            if (list.Word("styleLink").WordValue("val") is { } style)
            {
                _byStyle.TryAdd(style, list);
            }
        }

        foreach (var list in root.Words("num"))
        {
            _lists.TryAdd(list.WordValue("numId") ?? string.Empty, list);
        }
    }

    /// <summary>The form of a list; null where the document has no such list.</summary>
    public ListForm? FormOf(string list)
    {
        if (!_forms.TryGetValue(list, out var form))
        {
            form = _lists.TryGetValue(list, out var element) ? Read(element) : null;
            _forms.Add(list, form);
        }

        return form;
    }

    private ListForm? Read(XElement list)
    {
        var id = list.Word("abstractNumId").WordValue("val") ?? string.Empty;
        if (Follow(id) is not { } levels)
        {
            return null;
        }

        var forms = Enumerable.Range(0, Levels).Select(level => LevelOf(Find(levels, "lvl", level), level)).ToArray();
        foreach (var change in list.Words("lvlOverride"))
        {
            if (Number(change.WordValue("ilvl")) is { } level and < Levels)
            {
                var own = change.Word("lvl");
                var start = Number(change.Word("startOverride").WordValue("val"));
                forms[level] = (own is null ? forms[level] : LevelOf(own, level)) with { Restart = start };
            }
        }

        return new ListForm(id, [.. forms]);
    }

    // Some lists only name a style, by which the list with the levels is found (17.9.21, 17.9.27).
    private XElement? Follow(string id)
    {
        var list = _abstractLists.GetValueOrDefault(id);
        for (var i = 0; i < LongestChain && list.Word("numStyleLink").WordValue("val") is { } style; i++)
        {
            list = _byStyle.GetValueOrDefault(style);
        }

        return list;
    }

    private static XElement? Find(XElement list, string name, int level) =>
        list.Words(name).FirstOrDefault(element => Number(element.WordValue("ilvl")) == level);

    private static ListLevel LevelOf(XElement? level, int depth)
    {
        var format = level.Word("numFmt").WordValue("val") ?? "decimal";
        return new ListLevel(level is null ? "none" : format, level.Word("lvlText").WordValue("val") ?? string.Empty)
        {
            Start = Number(level.Word("start").WordValue("val")) ?? 0,
            RestartsAfter = Number(level.Word("lvlRestart").WordValue("val")) ?? depth,
            IsDecimalOnly = level.Word("isLgl")?.IsOn() == true,
        };
    }

    private static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
