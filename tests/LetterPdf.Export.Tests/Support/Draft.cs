using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Export.Tests;

/// <summary>A document made by hand: elements, then text on pages, line by line.</summary>
internal sealed class Draft
{
    public static readonly FontKey Serif = new("SourceSerif4-Regular.ttf");
    public static readonly FontKey Bold = new("SourceSerif4-Bold.ttf");

    private readonly List<StructureElement> _structure = [new PlainElement(StructureRole.Document, -1)];
    private readonly List<List<FrameItem>> _pages =
    [
        [],
    ];
    private readonly List<List<PlacedField>> _fields =
    [
        [],
    ];
    private Length _baseline = Length.FromPoints(72);

    public string Title { get; init; } = "A Letter";

    public string Language { get; init; } = "en-US";

    public string? Author { get; init; } = "The Senders";

    public Length Width { get; init; } = Length.FromInches(8.5);

    public Length Height { get; init; } = Length.FromInches(11);

    public Conformance Conformance { get; init; } = Conformance.Default;

    public bool IsDraft { get; init; }

    public string? Identifier { get; init; }

    public string? Subject { get; init; }

    /// <summary>The place that fields come from.</summary>
    public Place? FieldPlace { get; init; } = LetterPdf.Export.Tests.Places.Element;

    public ImmutableArray<string> Keywords { get; init; } = [];

    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    public DocumentPlaces Places { get; init; } = new(Source.Span(0, 4));

    /// <summary>A file that nothing was read from: a place for spans.</summary>
    public static SourceFile Source { get; } = new("letter.yml", "date: 2024-05-22\nbody: text\n");

    /// <summary>Adds an element below another one and gives its index.</summary>
    public int Element(StructureRole role, int parent = 0, Place? place = null) =>
        Element(Of(role, parent) with { Place = place });

    public int Element(StructureElement element)
    {
        _structure.Add(element);
        return _structure.Count - 1;
    }

    /// <summary>Adds an element that links can lead to.</summary>
    public int Named(StructureRole role, string? name, int parent = 0, Place? place = null) =>
        Element(new NamedElement(role, parent, name) { Place = place });

    /// <summary>Adds a link to another element.</summary>
    public int LinkTo(string name, int parent, string description = "Note 1", Place? place = null) =>
        Element(new InnerLinkElement(parent, new PlaceLink(name, description)) { Place = place });

    private static StructureElement Of(StructureRole role, int parent) =>
        role switch
        {
            >= StructureRole.Heading1 and <= StructureRole.Heading6 or StructureRole.Note or StructureRole.Reference =>
                new NamedElement(role, parent, null),
            StructureRole.List => new ListElement(parent, ListNumbering.None),
            StructureRole.Span => new SpanElement(parent, "fr"),
            StructureRole.Figure => new FigureElement(parent, "A dove"),
            StructureRole.Link => new OuterLinkElement(parent, "https://example.org/"),
            _ => new PlainElement(role, parent),
        };

    /// <summary>An element with one line of text.</summary>
    public Draft Line(StructureRole role, string text, int parent = 0) => Line(Element(role, parent), text);

    public Draft Line(int element, string text, FontKey? font = null)
    {
        NextLine();
        return Text(ContentTag.Of(element), text, 72, font);
    }

    public Draft NextLine()
    {
        _baseline += Length.FromPoints(15);
        return this;
    }

    /// <summary>Text on the current line.</summary>
    public Draft Text(ContentTag tag, string text, double x, FontKey? font = null) =>
        Run(tag, Shape(text, font ?? Serif), x);

    public Draft Run(ContentTag tag, GlyphRun run, double x)
    {
        _pages[^1].Add(new PlacedRun(tag, Length.FromPoints(x), _baseline, run));
        return this;
    }

    public Draft Rule(ContentTag tag)
    {
        _pages[^1].Add(new Rule(tag, Length.FromPoints(72), _baseline, Length.FromPoints(100), Length.FromPoints(0.5)));
        return this;
    }

    /// <summary>A place for a signature in a Form element, or in another.</summary>
    public Draft Field(string name = "Signature1", string description = "Signature of A", int? element = null) =>
        Field(new UnsignedField(name, description, "A", FieldPlace), element);

    public Draft Field(UnsignedField field, int? element = null)
    {
        var place = new PlacedField(element ?? Element(StructureRole.Form), _pages[^1].Count, field);
        _fields[^1].Add(place);
        return this;
    }

    /// <summary>Any item.</summary>
    public Draft Item(FrameItem item)
    {
        _pages[^1].Add(item);
        return this;
    }

    public Draft Picture(ContentTag tag)
    {
        var colors = new PixelPlane(new RgbColors(), 8, new byte[4], IsDeflated: false);
        var black = new RasterContent(1, 1, PictureOrientation.Upright, colors, null);
        _pages[^1]
            .Add(
                new PlacedPicture(
                    tag,
                    Length.FromPoints(72),
                    _baseline,
                    Length.FromPoints(36),
                    Length.FromPoints(36),
                    black
                )
            );
        return this;
    }

    public Draft NewPage()
    {
        _pages.Add([]);
        _fields.Add([]);
        _baseline = Length.FromPoints(72);
        return this;
    }

    public TypesetDocument Done() =>
        new()
        {
            Language = Language,
            Title = Title,
            Author = Author,
            Identifier = Identifier,
            Subject = Subject,
            Keywords = Keywords,
            Attachments = Attachments,
            Date = new DateOnly(2024, 5, 22),
            Conformance = Conformance,
            IsDraft = IsDraft,
            Structure = [.. _structure],
            Pages =
            [
                .. _pages.Select(
                    (items, i) => new Page(i + 1, new Frame(Width, Height, [.. items])) { Fields = [.. _fields[i]] }
                ),
            ],
            Places = Places,
        };

    public static GlyphRun Shape(string text, FontKey font)
    {
        var face = Repository.Fonts[font];
        var size = Length.FromPoints(11);
        using var shaper = new Shaper();
        var glyphs = shaper
            .Shape(face, text, "en")
            .Select(glyph => new Glyph(
                glyph.Id,
                glyph.Cluster,
                size * ((double)glyph.Advance / face.UnitsPerEm),
                size * ((double)glyph.OffsetX / face.UnitsPerEm),
                size * ((double)glyph.OffsetY / face.UnitsPerEm)
            ));
        return new GlyphRun(font, size, text, [.. glyphs], Source.Span(17, 4));
    }

    /// <summary>A word broken at a line's end: the hyphen's glyph stands for U+00AD.</summary>
    public static GlyphRun Hyphenated(string text)
    {
        var run = Shape(text + "-", Serif);
        return run with { Text = text + "\u00AD" };
    }
}
