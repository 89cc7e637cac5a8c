using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>A style of a Word file (17.7.4.17).</summary>
/// <param name="Name">As users see it; Word's own in small letters where Word has it so.</param>
internal sealed record WordStyle(string Name)
{
    public const string Normal = "Normal";

    public string? BasedOn { get; init; } = Normal;

    /// <summary>Of the paragraph after one in it; null for the same.</summary>
    public string? Next { get; init; }

    public bool IsCharacter { get; init; }

    public Length? Size { get; init; }

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsSuperior { get; init; }

    public string? Color { get; init; }

    public bool IsUnderlined { get; init; }

    public string? Font { get; init; }

    public Length? SpaceBefore { get; init; }

    public Length? SpaceAfter { get; init; }

    public Length? Leading { get; init; }

    public Length? Start { get; init; }

    public Length? End { get; init; }

    public Length? Hanging { get; init; }

    public string? Alignment { get; init; }

    public bool KeepsNext { get; init; }

    public bool KeepsLines { get; init; }

    public bool IsTight { get; init; }

    /// <summary>From 0 for a heading of the highest level; null for text.</summary>
    public int? OutlineLevel { get; init; }

    public bool HasRule { get; init; }

    /// <summary>Positions of tabs, each with its kind.</summary>
    public (Length Position, string Kind)[] Tabs { get; init; } = [];

    private bool IsNormal => string.Equals(Name, Normal, StringComparison.Ordinal);

    /// <summary>The name without what ids don't have: "Heading1".</summary>
    public static string IdOf(string name)
    {
        var id = new StringBuilder();
        var isFirst = true;
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                id.Append(isFirst ? char.ToUpperInvariant(c) : c);
            }

            isFirst = c == ' ';
        }

        return id.ToString();
    }

    public static (string, string)[] Rule(int eighths) =>
        [("w:val", "single"), ("w:sz", WordMeasure.Number(eighths)), ("w:space", "4"), ("w:color", "auto")];

    public static void WriteSpacing(XmlText xml, Length? before, Length? after, Length? leading)
    {
        var attributes = new List<(string, string)>();
        Add("w:before", before);
        Add("w:after", after);
        Add("w:line", leading);
        if (leading is not null)
        {
            // "Exact" would cut pictures and tall letters off.
            attributes.Add(("w:lineRule", "atLeast"));
        }

        xml.EmptyIf(attributes.Count > 0, "w:spacing", [.. attributes]);

        void Add(string name, Length? length)
        {
            if (length is { } value)
            {
                attributes.Add((name, WordMeasure.Twips(value)));
            }
        }
    }

    public void Write(XmlText xml, bool isOwn)
    {
        var kind = IsCharacter ? "character" : "paragraph";
        (string, string)[] about = [("w:type", kind), ("w:styleId", IdOf(Name))];
        xml.Open(
            "w:style",
            IsNormal ? [about[0], ("w:default", "1"), about[1]]
                : isOwn ? [about[0], ("w:customStyle", "1"), about[1]]
                : about
        );
        xml.Value("w:name", Name);
        if (BasedOn is not null && !IsNormal)
        {
            xml.Value("w:basedOn", IdOf(BasedOn));
        }

        if (Next is not null)
        {
            xml.Value("w:next", IdOf(Next));
        }

        xml.Empty("w:qFormat");
        if (!IsCharacter)
        {
            WriteParagraph(xml);
        }

        WriteRun(xml);
        xml.Close();
    }

    private void WriteParagraph(XmlText xml)
    {
        xml.Open("w:pPr").EmptyIf(KeepsNext, "w:keepNext").EmptyIf(KeepsLines, "w:keepLines");
        if (HasRule)
        {
            xml.Open("w:pBdr").Empty("w:bottom", Rule(4)).Close();
        }

        if (Tabs.Length > 0)
        {
            xml.Open("w:tabs");
            foreach (var (position, tab) in Tabs)
            {
                xml.Empty("w:tab", ("w:val", tab), ("w:pos", WordMeasure.Twips(position)));
            }

            xml.Close();
        }

        WriteSpacing(xml, SpaceBefore, SpaceAfter, Leading);
        WriteIndents(xml);
        xml.EmptyIf(IsTight, "w:contextualSpacing");
        if (Alignment is not null)
        {
            xml.Value("w:jc", Alignment);
        }

        if (OutlineLevel is { } level)
        {
            xml.Value("w:outlineLvl", WordMeasure.Number(level));
        }

        xml.Close();
    }

    private void WriteIndents(XmlText xml)
    {
        if ((Start ?? End ?? Hanging) is null)
        {
            return;
        }

        (string, string)[] sides =
        [
            ("w:left", WordMeasure.Twips(Start ?? Length.Zero)),
            ("w:right", WordMeasure.Twips(End ?? Length.Zero)),
        ];
        xml.Empty("w:ind", Hanging is { } hanging ? [.. sides, ("w:hanging", WordMeasure.Twips(hanging))] : sides);
    }

    private void WriteRun(XmlText xml)
    {
        xml.Open("w:rPr");
        if (Font is not null)
        {
            xml.Empty("w:rFonts", ("w:ascii", Font), ("w:hAnsi", Font), ("w:cs", Font));
        }

        xml.EmptyIf(IsBold, "w:b").EmptyIf(IsBold, "w:bCs").EmptyIf(IsItalic, "w:i").EmptyIf(IsItalic, "w:iCs");
        if (Color is not null)
        {
            xml.Value("w:color", Color);
        }

        if (Size is { } size)
        {
            xml.Value("w:sz", WordMeasure.HalfPoints(size)).Value("w:szCs", WordMeasure.HalfPoints(size));
        }

        if (IsUnderlined)
        {
            xml.Value("w:u", "single");
        }

        if (IsSuperior)
        {
            xml.Value("w:vertAlign", "superscript");
        }

        xml.Close();
    }
}
