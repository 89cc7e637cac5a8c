using System.Collections.Immutable;
using System.Globalization;

namespace LetterPdf.Office;

/// <summary>A style, as far as it decides what is shown.</summary>
/// <param name="IsCommon">Whether it stands among the common styles, in styles.xml.</param>
/// <param name="IsStruck">Null where its parent decides.</param>
/// <param name="HasNoSize">Whether a sheet of it is not displayed, or a row or column of it is too small to be
/// read.</param>
/// <param name="Others">Names of styles that a condition puts in its place.</param>
internal sealed record OdfStyle(
    bool IsCommon,
    string? Parent,
    string? DataStyle,
    bool? IsStruck,
    bool HasNoSize,
    ImmutableArray<string> Others
);

/// <summary>The styles of a workbook: the common ones and those of its contents (ISO/IEC 26300-1, 16).</summary>
internal sealed class OdfStyles
{
    public const string Cells = "table-cell";

    private const int MostParents = 50;

    private const int MostOthers = 100;

    private readonly Dictionary<(string Family, string Name), OdfStyle> _styles = [];
    private readonly Dictionary<(bool IsCommon, string Name), DataStyle> _data = [];
    private readonly Dictionary<string, CellLook> _looks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool?> _struck = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _changing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _ruled = new(StringComparer.Ordinal);

    /// <summary>Reads a list of styles.</summary>
    /// <param name="part">Stands at the list.</param>
    /// <param name="isCommon">Whether they stand in styles.xml.</param>
    public void Read(PartReader part, bool isCommon)
    {
        for (var level = part.Enter(); part.NextChild(level); )
        {
            if (DataStyleReader.IsDataStyle(part))
            {
                var name = part.Attribute("name", OdfNames.Style) ?? throw part.Broken();
                _data[(isCommon, name)] = DataStyleReader.Read(part);
            }
            else if (part.Name is "style" or "default-style" && part.Namespace is OdfNames.Style)
            {
                var family = part.Attribute("family", OdfNames.Style) ?? string.Empty;
                _styles[(family, part.Attribute("name", OdfNames.Style) ?? string.Empty)] = StyleOf(part, isCommon);
            }

            if (_data.Count + _styles.Count > WorkbookLimits.Styles)
            {
                throw part.Broken();
            }
        }
    }

    /// <summary>A cell's look.</summary>
    /// <param name="style">Null for the default one.</param>
    public CellLook LookOf(string? style) =>
        Once(_looks, style ?? string.Empty, () => new CellLook(FormatOf(style), IsStruck(Cells, style) ?? false));

    /// <summary>Whether a style of words strikes out; null where it does not say.</summary>
    public bool? IsStruck(string? style) => style is null ? null : Once(_struck, style, () => IsStruck("text", style));

    /// <summary>Whether a style that a condition applies strikes out or has a number format.</summary>
    public bool IsChanging(string style) =>
        Once(
            _changing,
            style,
            () => LookOf(style).IsStruck || Chain(Cells, style).Any(one => one.DataStyle is not null)
        );

    /// <summary>Whether a cell of this style changes by a condition.</summary>
    public bool ChangesByCondition(string? style) =>
        style is not null && Once(_ruled, style, () => Find(Cells, style)?.Others.Any(IsChanging) ?? false);

    /// <summary>Whether a sheet, a row or a column of this style is not displayed.</summary>
    public bool HasNoSize(string family, string? style) => style is not null && Find(family, style)?.HasNoSize == true;

    // Styles are asked for by each cell and each word; names of styles that are not there are not kept without end.
    private static T Once<T>(Dictionary<string, T> known, string style, Func<T> find)
    {
        if (!known.TryGetValue(style, out var found))
        {
            found = find();
            if (known.Count < WorkbookLimits.Styles)
            {
                known[style] = found;
            }
        }

        return found;
    }

    private bool? IsStruck(string family, string? style) =>
        Chain(family, style).Select(one => one.IsStruck).FirstOrDefault(struck => struck is not null);

    private OdfStyle? Find(string family, string name) => _styles.GetValueOrDefault((family, name));

    // From the style itself to its last parent, then the default of the family.
    private IEnumerable<OdfStyle> Chain(string family, string? name)
    {
        name ??= "Default";
        for (var level = 0; level < MostParents && name is not null && Find(family, name) is { } style; level++)
        {
            yield return style;
            name = style.Parent;
        }

        if (Find(family, string.Empty) is { } last)
        {
            yield return last;
        }
    }

    private NumberFormat FormatOf(string? style)
    {
        var owner = Chain(Cells, style).FirstOrDefault(one => one.DataStyle is not null);
        if (owner is null)
        {
            return NumberFormat.General;
        }

        if (DataOf(owner.DataStyle!, owner.IsCommon) is not { } data)
        {
            return NumberFormat.Unknown;
        }

        var others = data.Others.Select(other =>
            other.Condition is null || DataOf(other.Style, owner.IsCommon) is not { } found
                ? null
                : found with
                {
                    Section = found.Section with { Condition = other.Condition },
                }
        );
        DataStyle?[] all = [.. others, data];
        return all.Contains(null)
            ? NumberFormat.Unknown
            : new NumberFormat(string.Empty, [.. all.Select(one => one!.Section)], all.Any(one => one!.IsRegional));
    }

    private DataStyle? DataOf(string name, bool isCommon) =>
        (isCommon ? null : _data.GetValueOrDefault((false, name))) ?? _data.GetValueOrDefault((true, name));

    private static OdfStyle StyleOf(PartReader part, bool isCommon)
    {
        var style = new OdfStyle(
            isCommon,
            part.Attribute("parent-style-name", OdfNames.Style),
            part.Attribute("data-style-name", OdfNames.Style),
            IsStruck: null,
            HasNoSize: false,
            []
        );
        for (var level = part.Enter(); part.NextChild(level); )
        {
            style = part.Name switch
            {
                "text-properties" => style with { IsStruck = IsStruck(part) },
                "table-properties" => style with { HasNoSize = part.Attribute("display", OdfNames.Table) is "false" },
                "table-row-properties" => style with { HasNoSize = IsTooSmall(part, "row-height") },
                "table-column-properties" => style with { HasNoSize = IsTooSmall(part, "column-width") },
                "map" => style with
                {
                    Others = style.Others.Add(part.Attribute("apply-style-name", OdfNames.Style) ?? string.Empty),
                },
                _ => style,
            };
            if (style.Others.Length > MostOthers)
            {
                throw part.Broken();
            }
        }

        return style;
    }

    private static bool? IsStruck(PartReader part)
    {
        var style = part.Attribute("text-line-through-style", OdfNames.Style);
        var type = part.Attribute("text-line-through-type", OdfNames.Style);
        return (style, type) switch
        {
            (null, null) => null,
            (null, _) => type is not "none",
            _ => style is not "none" && type is not "none",
        };
    }

    // A length is a number and a unit, such as "0cm" or "0.012in" (ISO/IEC 26300-1, 18.3.18).
    private static bool IsTooSmall(PartReader part, string size)
    {
        var text = part.Attribute(size, OdfNames.Style) ?? string.Empty;
        var number = text.TrimEnd([.. "abcdefghijklmnopqrstuvwxyz%"]);
        var isRead = double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var length);
        var points = text[number.Length..] switch
        {
            "in" => 72,
            "cm" => 72 / 2.54,
            "mm" => 72 / 25.4,
            "pc" => 12,
            "px" => 0.75,
            _ => 1,
        };
        return isRead && length * points < WorkbookLimits.ReadablePoints;
    }
}
