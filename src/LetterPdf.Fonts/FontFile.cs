using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Fonts;

/// <summary>
/// A font file with the faces that it gives: one, those of a collection, or the instances of a variable font.
/// </summary>
/// <param name="Faces">Empty where there is a fault.</param>
/// <param name="Fault">What is wrong with the file, as the end of a sentence that begins with its name; null where
/// nothing is.</param>
internal sealed record FontFile(ImmutableArray<FontFace> Faces, string? Fault)
{
    /// <summary>What is said of a file that no reader could make sense of.</summary>
    public const string NotSound = "is not a sound font file";

    /// <summary>What is said of a font that nobody could name in a letter.</summary>
    public const string NoName = "has no name by which a letter could choose it";

    /// <summary>What is said of a font of signs only.</summary>
    public const string NoSpace = "has no word space, so that no text can be set in it";

    private const string NoOutlines = "has letters as bitmaps only, or in another form that can't be drawn";

    /// <summary>The file is sound, and of a kind that is not read.</summary>
    public bool IsUnread => ReferenceEquals(Fault, NoOutlines) || ReferenceEquals(Fault, NoSpace);

    /// <summary>Opens a file.</summary>
    /// <param name="name">In its folder.</param>
    /// <param name="bytes">The whole file.</param>
    public static FontFile Open(string name, ReadOnlyMemory<byte> bytes)
    {
        var faces = ImmutableArray.CreateBuilder<FontFace>();
        var offsets = FontCollection.Offsets(bytes.Span);
        var fault = offsets.Length == 0 ? NotSound : null;
        for (var i = 0; i < offsets.Length && fault is null; i++)
        {
            fault = AddFaces(new FontKey(name) { Face = i }, bytes, offsets[i], faces);
        }

        if (fault is null)
        {
            return new FontFile(faces.ToImmutable(), null);
        }

        foreach (var face in faces)
        {
            face.Dispose();
        }

        return new FontFile([], fault);
    }

    /// <summary>What is said of a file with a table that is not as its maker left it.</summary>
    public static string Changed(string table) =>
        $"was changed after it was made: its table '{table}' has another checksum than it states";

    private static string? AddFaces(
        FontKey key,
        ReadOnlyMemory<byte> bytes,
        int start,
        ImmutableArray<FontFace>.Builder faces
    )
    {
        if (!SfntFile.TryOpen(bytes.Span, start, out var sfnt))
        {
            return UnreadFont.KindOf(bytes.Span) is { } kind
                ? $"has the name of a font that is read, and is {kind}"
                : NotSound;
        }

        if (!sfnt.HasOutlines)
        {
            return sfnt.HasBitmaps ? NoOutlines : NotSound;
        }

        var axes = VariationAxes.Read(sfnt.Table("fvar"u8));
        if (!SfntChecks.AreSound(in sfnt) || axes.IsDefault)
        {
            return NotSound;
        }

        if (TableChecksum.FirstChangedFact(in sfnt) is { } table)
        {
            return Changed(table);
        }

        foreach (var instance in VariationAxes.Instances(axes))
        {
            if (FontFace.TryOpen(key, bytes, in sfnt, axes, instance, out var fault) is not { } face)
            {
                return fault;
            }

            faces.Add(face);
        }

        return null;
    }
}
