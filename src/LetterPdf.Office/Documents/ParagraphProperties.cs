using System.Globalization;
using System.Xml.Linq;

namespace LetterPdf.Office;

/// <summary>What one style, or a paragraph itself, says of a paragraph's look; null where it says nothing.</summary>
internal sealed record ParagraphProperties
{
    public static ParagraphProperties None { get; } = new();

    public string? Style { get; init; }

    public int? OutlineLevel { get; init; }

    /// <summary>"0" for no list.</summary>
    public string? List { get; init; }

    public int? ListLevel { get; init; }

    public bool? HasSpaceBefore { get; init; }

    public bool? HasSpaceAfter { get; init; }

    /// <summary>Whether there is no space between paragraphs of one style.</summary>
    public bool? IsContextual { get; init; }

    public string? Alignment { get; init; }

    /// <summary>Reads w:pPr.</summary>
    public static ParagraphProperties Of(XElement? properties)
    {
        var spacing = properties.Word("spacing");
        var numbering = properties.Word("numPr");
        return new ParagraphProperties
        {
            Style = properties.Word("pStyle").WordValue("val"),
            OutlineLevel = Number(properties.Word("outlineLvl").WordValue("val")),
            List = numbering.Word("numId").WordValue("val"),
            ListLevel = Number(numbering.Word("ilvl").WordValue("val")),
            HasSpaceBefore = IsSpace(spacing, "before"),
            HasSpaceAfter = IsSpace(spacing, "after"),
            IsContextual = properties.Word("contextualSpacing")?.IsOn(),
            Alignment = properties.Word("jc").WordValue("val"),
        };
    }

    /// <summary>These where they say something, else the others.</summary>
    public ParagraphProperties Over(ParagraphProperties other) =>
        new()
        {
            Style = Style ?? other.Style,
            OutlineLevel = OutlineLevel ?? other.OutlineLevel,
            List = List ?? other.List,
            ListLevel = ListLevel ?? other.ListLevel,
            HasSpaceBefore = HasSpaceBefore ?? other.HasSpaceBefore,
            HasSpaceAfter = HasSpaceAfter ?? other.HasSpaceAfter,
            IsContextual = IsContextual ?? other.IsContextual,
            Alignment = Alignment ?? other.Alignment,
        };

    private static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool? IsSpace(XElement? spacing, string side)
    {
        if (spacing.WordValue(side + "Autospacing") is "1" or "true" or "on")
        {
            return true;
        }

        return spacing.WordValue(side) is { } value ? value.Trim('0').Length > 0 : null;
    }
}
