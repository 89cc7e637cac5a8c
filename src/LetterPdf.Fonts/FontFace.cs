using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using HarfBuzzSharp;
using LetterPdf.Model;

namespace LetterPdf.Fonts;

/// <summary>
/// A face of a font file, opened: its names and measures, its glyphs, and subsets of it. All measures in font units.
/// </summary>
public sealed class FontFace : IDisposable
{
    private readonly MemoryHandle _pin;
    private readonly Blob _blob;
    private readonly Face _face;
    private readonly Lazy<Reason?> _damage;

    private unsafe FontFace(
        FontKey key,
        ReadOnlyMemory<byte> bytes,
        in SfntFile sfnt,
        ImmutableArray<VariationAxis> axes,
        FontInstance? instance
    )
    {
        _pin = bytes.Pin();
        _blob = new Blob((IntPtr)_pin.Pointer, bytes.Length, MemoryMode.ReadOnly);
        _face = new Face(_blob, key.Face);
        _damage = new Lazy<Reason?>(FindDamage);
        Font = new Font(_face);
        UnitsPerEm = _face.UnitsPerEm;
        Font.SetScale(UnitsPerEm, UnitsPerEm);
        Key = key with { Instance = instance?.Name };
        File = bytes;
        Axes = axes;
        Instance = instance;
        Family = sfnt.Family;
        PostScriptName = sfnt.PostScriptName + instance?.PostScriptSuffix;
        IsOpenTypeCff = sfnt.IsCff;
        MayBeEmbedded = sfnt.MayBeEmbedded;
        MayBeInstalled = sfnt.MayBeInstalled;
        Metrics = sfnt.ReadMetrics();
        if (instance is not null)
        {
            HarfBuzzVariation.Set(Font.Handle, instance);
            Metrics = MetricsAt(Metrics, instance);
        }
    }

    public FontKey Key { get; }

    /// <summary>The whole font file.</summary>
    public ReadOnlyMemory<byte> File { get; }

    /// <summary>The typographic family: "Source Serif 4".</summary>
    public string Family { get; }

    /// <summary>The family that this one belongs to, where it is one drawn for a size: "Source Serif 4" for "Source
    /// Serif 4 SmText".</summary>
    public string WholeFamily => OpticalSize.FamilyOf(Family);

    public string PostScriptName { get; }

    public int UnitsPerEm { get; }

    public FontMetrics Metrics { get; }

    /// <summary>Whether the outlines are CFF; otherwise they are TrueType.</summary>
    public bool IsOpenTypeCff { get; }

    /// <summary>Whether the licence bits allow the face to be embedded in a document.</summary>
    public bool MayBeEmbedded { get; }

    /// <summary>Whether the licence bits allow the font's file to be passed on to the readers of a
    /// document.</summary>
    public bool MayBeInstalled { get; }

    public FontStyle Style => new(Metrics.WeightClass, Metrics.IsItalic);

    internal Font Font { get; }

    internal IntPtr Handle => _face.Handle;

    /// <summary>The point on its axes at which a variable font is used; null for any other font.</summary>
    internal FontInstance? Instance { get; }

    /// <summary>The axes; empty for a font that is not variable.</summary>
    internal ImmutableArray<VariationAxis> Axes { get; }

    /// <summary>The advance of the space character, the natural word space.</summary>
    public int SpaceAdvance => AdvanceOf(GlyphFor(' '));

    /// <summary>The glyph of a character without shaping; 0 (.notdef) where the face has none.</summary>
    /// <param name="codePoint">A Unicode scalar value.</param>
    public ushort GlyphFor(int codePoint) =>
        Font.TryGetNominalGlyph(codePoint, out var glyph) ? (ushort)glyph : (ushort)0;

    /// <summary>How far above the baseline a glyph's ink begins, in font units; 0 where it has none.</summary>
    public int FootOf(ushort glyph) =>
        Font.TryGetGlyphExtents(glyph, out var extents) ? extents.YBearing + extents.Height : 0;

    /// <summary>Whether shaping could ever draw a glyph for a text.</summary>
    /// <param name="glyph">Its id.</param>
    /// <param name="text">The text, in NFC.</param>
    public bool CanDraw(ushort glyph, string text) => IsOwn(glyph, text) || GlyphClosure.Holds(this, glyph, text);

    // Nearly every letter is drawn by the glyph that the character map gives it, so substitutions need not be
    // searched.
    private bool IsOwn(ushort glyph, string text) =>
        glyph != 0
        && Rune.DecodeFromUtf16(text, out var rune, out var length) == OperationStatus.Done
        && length == text.Length
        && GlyphFor(rune.Value) == glyph;

    /// <summary>
    /// The first letter or digit that the character map draws with a glyph; null where there is none, as for a mark,
    /// a ligature or a form that only substitutions lead to.
    /// </summary>
    public Rune? LetterOf(ushort glyph)
    {
        for (var value = 0x20; value <= char.MaxValue; value++)
        {
            if (Rune.TryCreate(value, out var rune) && Rune.IsLetterOrDigit(rune) && GlyphFor(value) == glyph)
            {
                return rune;
            }
        }

        return null;
    }

    public int AdvanceOf(ushort glyph) => Font.GetHorizontalGlyphAdvance(glyph);

    /// <summary>
    /// What is wrong with the face's file, as the end of a sentence that begins with its name; null where nothing is.
    /// Determined once, on first access.
    /// </summary>
    public Reason? Damage => _damage.Value;

    /// <summary>Whether the face has the slope of a style, and is bold (600 and above) exactly where the style
    /// is.</summary>
    public bool Shows(FontStyle style) => Style.Italic == style.Italic && Style.IsBold == style.IsBold;

    /// <summary>
    /// The part of the font with only these glyphs and what they are made of: ids kept, hints and layout tables
    /// dropped, as PDF requires; a variable font's at the face's instance. Null where the font's tables are damaged.
    /// </summary>
    public FontSubset? Subset(IReadOnlyCollection<ushort> glyphs) => FontSubset.Create(this, glyphs);

    /// <summary>
    /// A font file with only these characters, as browsers read it: with a character map and the layout that letters
    /// need, without hints; a variable font's at the face's instance. Of its names only copyright and licence are left:
    /// changed fonts must not be called by a reserved name (SIL Open Font License 1.1, 3). Null where the licence bits
    /// forbid a part of the font (OS/2, fsType, "no subsetting"), or its tables are damaged.
    /// </summary>
    /// <param name="characters">The characters.</param>
    /// <param name="hasForms">With small capitals and superior figures too.</param>
    public byte[]? WebProgram(IEnumerable<Rune> characters, bool hasForms) =>
        Tables().MayBeSubset && Damage is null
            ? HarfBuzzSubset.CreateForWeb(Handle, characters, hasForms, Instance)
            : null;

    public void Dispose()
    {
        Font.Dispose();
        _face.Dispose();
        _blob.Dispose();
        _pin.Dispose();
    }

    /// <summary>
    /// The point on its axes for a type size: that size on the optical size axis, where the font has one; otherwise
    /// the face's own point.
    /// </summary>
    internal FontInstance? InstanceFor(Length size) =>
        VariationAxes.Find(Axes, VariationAxes.OpticalSize) is { } optical && Instance is { } instance
            ? instance.With(optical.Tag, Math.Clamp(size.Points, optical.Least, optical.Most))
            : Instance;

    /// <summary>The same face at another point on its axes.</summary>
    internal FontFace At(FontInstance instance)
    {
        var sfnt = Tables();
        return new FontFace(Key, File, in sfnt, Axes, instance);
    }

    /// <summary>Opens a face; null where the bytes are not a sound font.</summary>
    /// <param name="key">The file, and the face in it.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="sfnt">The face's tables, which have been checked.</param>
    /// <param name="axes">The axes of a variable font; otherwise empty.</param>
    /// <param name="instance">The point on them; null for a font that is not variable.</param>
    /// <param name="fault">What is wrong with it; null where nothing is.</param>
    internal static FontFace? TryOpen(
        FontKey key,
        ReadOnlyMemory<byte> bytes,
        in SfntFile sfnt,
        ImmutableArray<VariationAxis> axes,
        FontInstance? instance,
        out Reason? fault
    )
    {
        var face = new FontFace(key, bytes, in sfnt, axes, instance);
        var space = face.GlyphFor(' ');
        var isNamed = face.Family.Length > 0 && face.PostScriptName.Length > 0;
        fault =
            !isNamed ? FontPhrase.NoName
            : face._face.GlyphCount == 0 ? FontPhrase.NotSound
            : space == 0 ? FontPhrase.NoSpace
            : !SfntChecks.IsSpacePlausible(face.AdvanceOf(space), face.UnitsPerEm) ? FontPhrase.NotSound
            : null;
        if (fault is null)
        {
            return face;
        }

        face.Dispose();
        return null;
    }

    private Reason? FindDamage()
    {
        var sfnt = Tables();
        return TableChecksum.FirstChanged(in sfnt) is { } table ? Reason.Of(FontPhrase.Changed, table)
            : IsOpenTypeCff || SfntChecks.AreGlyphsInside(in sfnt) ? null
            : FontPhrase.NotSound;
    }

    // The file was read as a font when the face was opened.
    private SfntFile Tables()
    {
        _ = SfntFile.TryOpen(File.Span, FontCollection.Offsets(File.Span)[Key.Face], out var sfnt);
        return sfnt;
    }

    // The instance's own values: the measures that vary (OpenType 1.9, MVAR), its weight and its slope.
    private FontMetrics MetricsAt(FontMetrics metrics, FontInstance instance)
    {
        var slant = instance[VariationAxes.Slant];
        return metrics with
        {
            Ascender = metrics.Ascender + HarfBuzzVariation.MetricDelta(Font.Handle, "hasc"),
            Descender = metrics.Descender + HarfBuzzVariation.MetricDelta(Font.Handle, "hdsc"),
            CapHeight = metrics.CapHeight + HarfBuzzVariation.MetricDelta(Font.Handle, "cpht"),
            XHeight = metrics.XHeight + HarfBuzzVariation.MetricDelta(Font.Handle, "xhgt"),
            WeightClass = instance[VariationAxes.Weight] is { } weight ? (int)weight : metrics.WeightClass,
            IsItalic = metrics.IsItalic || slant < 0 || instance[VariationAxes.Italic] == 1,
            ItalicAngle = slant ?? metrics.ItalicAngle,
        };
    }
}
