using System.Collections.Immutable;
using System.Xml.Linq;

namespace LetterPdf.Office;

/// <summary>A document's styles (17.7): what a paragraph and a run look like after all of them.</summary>
internal sealed class WordStyles
{
    // A chain of styles is a handful long; one that bites its own tail ends here.
    private const int LongestChain = 50;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, StyleChain> _chains = new(StringComparer.OrdinalIgnoreCase);
    private readonly RunProperties _runDefaults = RunProperties.None;
    private readonly ParagraphProperties _paragraphDefaults = ParagraphProperties.None;
    private readonly string? _defaultStyle;

    /// <param name="root">The part of styles; null where there is none.</param>
    public WordStyles(XElement? root)
    {
        foreach (var style in root.Words("style"))
        {
            _styles.TryAdd(style.WordValue("styleId") ?? string.Empty, style);
        }

        var defaults = root.Word("docDefaults");
        _runDefaults = RunProperties.Of(defaults.Word("rPrDefault").Word("rPr"));
        _paragraphDefaults = ParagraphProperties.Of(defaults.Word("pPrDefault").Word("pPr"));
        _defaultStyle = root.Words("style").FirstOrDefault(IsDefaultParagraph).WordValue("styleId");
    }

    /// <summary>The language of text that names none itself; null where there is none.</summary>
    public string? Language => ChainOf(_defaultStyle).Run.Over(_runDefaults).Language;

    /// <summary>The names of all styles, whether or not a paragraph is in them.</summary>
    public ImmutableArray<string> Names =>
        [.. _styles.Values.Select(style => style.Word("name").WordValue("val")).OfType<string>()];

    /// <summary>The chain of a style: what it and the styles that it is based on say.</summary>
    public StyleChain ChainOf(string? style)
    {
        if (style is null || !_styles.ContainsKey(style))
        {
            return StyleChain.None;
        }

        if (!_chains.TryGetValue(style, out var chain))
        {
            chain = Follow(style);
            _chains.Add(style, chain);
        }

        return chain;
    }

    /// <summary>The look of a paragraph with these properties of its own.</summary>
    public ParagraphLook LookOf(ParagraphProperties own)
    {
        var chain = ChainOf(own.Style ?? _defaultStyle);
        var all = own.Over(chain.Paragraph).Over(_paragraphDefaults);
        return new ParagraphLook
        {
            StyleNames = chain.Names,
            OutlineLevel = all.OutlineLevel is < 9 ? all.OutlineLevel : null,
            List = all.List is null or "0" ? null : all.List,
            ListLevel = Math.Min(8, all.ListLevel ?? 0),
            HasSpace = all.IsContextual != true && (all.HasSpaceBefore == true || all.HasSpaceAfter == true),
            Alignment = all.Alignment,
        };
    }

    /// <summary>The look of a run.</summary>
    /// <param name="paragraphStyle">The style of the paragraph that it stands in; null for none.</param>
    /// <param name="own">What the run says itself.</param>
    public RunLook LookOf(string? paragraphStyle, RunProperties own)
    {
        var paragraph = ChainOf(paragraphStyle ?? _defaultStyle).Run;
        var character = ChainOf(own.Style).Run;
        var all = own.Over(character).Over(paragraph).Over(_runDefaults);
        var toggles = own.Toggles.Over(character.Toggles.Against(paragraph.Toggles).OnTopOf(_runDefaults.Toggles));
        var isRightToLeft = all.IsRightToLeft == true;
        return new RunLook
        {
            IsBold = (isRightToLeft ? toggles.RightToLeftBold : toggles.Bold) == true,
            IsItalic = (isRightToLeft ? toggles.RightToLeftItalic : toggles.Italic) == true,
            IsSmallCaps = toggles.SmallCaps == true,
            IsCaps = toggles.Caps == true,
            IsStruck = toggles.Struck == true || toggles.DoublyStruck == true,
            IsHidden = toggles.Hidden == true,
            IsUnderlined = all.IsUnderlined == true,
            IsMarked = all.IsMarked == true || all.IsShaded == true,
            Shift = all.Shift ?? 0,
            Language = isRightToLeft ? all.RightToLeftLanguage : all.Language,
            Size = all.Size ?? 0,
            Font = all.Font,
            Style = own.Style is null ? null : ChainOf(own.Style).Names.FirstOrDefault(),
        };
    }

    private StyleChain Follow(string style)
    {
        var run = RunProperties.None;
        var paragraph = ParagraphProperties.None;
        var names = ImmutableArray.CreateBuilder<string>();
        var next = style;
        for (var i = 0; i < LongestChain && next is not null && _styles.TryGetValue(next, out var element); i++)
        {
            names.Add(element.Word("name").WordValue("val") ?? next);
            run = run.Over(RunProperties.Of(element.Word("rPr")));
            paragraph = paragraph.Over(ParagraphProperties.Of(element.Word("pPr")));
            next = element.Word("basedOn").WordValue("val");
        }

        return new StyleChain(names.ToImmutable(), run, paragraph);
    }

    private static bool IsDefaultParagraph(XElement style) =>
        style.WordValue("type") is "paragraph" && style.WordValue("default") is ("1" or "true" or "on");
}
