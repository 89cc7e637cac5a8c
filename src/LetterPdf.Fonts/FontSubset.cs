using System.Collections.Immutable;
using HarfBuzzSharp;

namespace LetterPdf.Fonts;

/// <summary>What kind of font program a subset is.</summary>
public enum FontProgramKind
{
    /// <summary>A TrueType file.</summary>
    TrueType,

    /// <summary>A CFF table by itself.</summary>
    Cff,
}

/// <summary>The part of a font that a document embeds, with facts about it.</summary>
public sealed class FontSubset
{
    // Computed lazily, while the document is being written.
    private readonly Lazy<GlyphStates> _states;

    private FontSubset(FontProgramKind kind, byte[] program, Func<GlyphStates> states)
    {
        Kind = kind;
        Program = program;
        _states = new Lazy<GlyphStates>(states);
    }

    /// <summary>The kind of the program.</summary>
    public FontProgramKind Kind { get; }

    /// <summary>The font program; its glyph ids are those of the font.</summary>
    public byte[] Program { get; }

    /// <summary>
    /// The bounding box of an instance's outlines: left, bottom, right, top, in font units. Null where the face's own
    /// measures apply.
    /// </summary>
    public (int Left, int Bottom, int Right, int Top)? Bounds { get; private init; }

    /// <summary>The glyphs that draw nothing, such as the space, in order of id.</summary>
    public ImmutableArray<ushort> Blank => _states.Value.Blank;

    /// <summary>The glyphs with malformed outlines, or with another advance in the program than in the face; in order
    /// of id.</summary>
    public ImmutableArray<ushort> Broken => _states.Value.Broken;

    /// <summary>A face's subset; null where its tables do not allow one.</summary>
    internal static FontSubset? Create(FontFace face, IReadOnlyCollection<ushort> glyphs)
    {
        var file = HarfBuzzSubset.Create(face.Handle, glyphs, face.Instance, face.IsOpenTypeCff);
        return file is null ? null
            : face.IsOpenTypeCff ? OfCff(face, file, glyphs)
            : OfTrueType(face, file, glyphs);
    }

    // .notdef belongs to no letter, and its outline is left out.
    private static bool IsLetter(ushort glyph) => glyph != 0;

    private static FontSubset? OfTrueType(FontFace face, byte[] file, IReadOnlyCollection<ushort> glyphs)
    {
        // HarfBuzz leaves out the tables that setting text needs, so the file is not a complete font.
        var sfnt = SfntFile.OfProgram(file);
        if (!SfntChecks.AreSound(in sfnt) || !SfntChecks.AreGlyphsInside(in sfnt))
        {
            return null;
        }

        var head = sfnt.Table("head"u8);
        return new FontSubset(FontProgramKind.TrueType, file, () => StatesOfTrueType(file, glyphs))
        {
            // HarfBuzz recomputes the bounds of outlines where it moves their points.
            Bounds = face.Instance is null
                ? null
                : (
                    FontReader.I16(head, 36),
                    FontReader.I16(head, 38),
                    FontReader.I16(head, 40),
                    FontReader.I16(head, 42)
                ),
        };
    }

    private static GlyphStates StatesOfTrueType(byte[] file, IReadOnlyCollection<ushort> glyphs)
    {
        var sfnt = SfntFile.OfProgram(file);
        var outlines = new GlyphOutlines(in sfnt);
        var (blank, broken) = (ImmutableArray.CreateBuilder<ushort>(), ImmutableArray.CreateBuilder<ushort>());
        foreach (var glyph in glyphs.Where(IsLetter))
        {
            var state = outlines[glyph];
            (
                state == OutlineState.Empty ? blank
                : state == OutlineState.Broken ? broken
                : null
            )?.Add(glyph);
        }

        return new GlyphStates(blank.ToImmutable(), broken.ToImmutable());
    }

    private static FontSubset? OfCff(FontFace face, byte[] file, IReadOnlyCollection<ushort> glyphs) =>
        CffTable.Read(SfntFile.OfProgram(file).Table("CFF "u8)) is { } table
        && table.WithGlyphIdsAsCids() is { } program
            ? new FontSubset(FontProgramKind.Cff, program, () => StatesOfCff(face, file, table, glyphs))
            : null;

    private static unsafe GlyphStates StatesOfCff(
        FontFace face,
        byte[] file,
        CffTable table,
        IReadOnlyCollection<ushort> glyphs
    )
    {
        var (blank, broken) = (ImmutableArray.CreateBuilder<ushort>(), ImmutableArray.CreateBuilder<ushort>());
        fixed (byte* first = file)
        {
            using var blob = new Blob((IntPtr)first, file.Length, MemoryMode.ReadOnly);
            using var own = new Face(blob, 0);
            using var font = new Font(own);
            foreach (var glyph in glyphs.Where(IsLetter))
            {
                var extent = HarfBuzzVariation.ExtentOf(font.Handle, glyph);
                var isTold =
                    table.AdvanceOf(glyph) is { } advance
                    && Math.Abs(advance - face.AdvanceOf(glyph)) * 1000 <= face.UnitsPerEm;
                (
                    extent is null || !isTold ? broken
                    : extent is (0, _) or (_, 0) ? blank
                    : null
                )?.Add(glyph);
            }
        }

        return new GlyphStates(blank.ToImmutable(), broken.ToImmutable());
    }

    private sealed record GlyphStates(ImmutableArray<ushort> Blank, ImmutableArray<ushort> Broken);
}
