using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Fonts;

/// <summary>A font file with its faces: one, those of a collection, or the instances of a variable font.</summary>
/// <param name="Faces">Empty where there is a fault.</param>
/// <param name="Fault">What is wrong with the file, as the end of a sentence that begins with its name; null where
/// nothing is.</param>
internal sealed record FontFile(ImmutableArray<FontFace> Faces, Reason? Fault)
{
    /// <summary>Whether the file is sound, but of a kind that is not read.</summary>
    public bool IsUnread => Fault?.Code is FontPhrase.NoOutlines or FontPhrase.NoSpace;

    /// <summary>Opens a file.</summary>
    /// <param name="name">The file's name in its folder.</param>
    /// <param name="bytes">The whole file.</param>
    public static FontFile Open(string name, ReadOnlyMemory<byte> bytes)
    {
        var faces = ImmutableArray.CreateBuilder<FontFace>();
        var offsets = FontCollection.Offsets(bytes.Span);
        Reason? fault = offsets.Length == 0 ? FontPhrase.NotSound : null;
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

    private static Reason? AddFaces(
        FontKey key,
        ReadOnlyMemory<byte> bytes,
        int start,
        ImmutableArray<FontFace>.Builder faces
    )
    {
        if (!SfntFile.TryOpen(bytes.Span, start, out var sfnt))
        {
            return UnreadFont.KindOf(bytes.Span) is { } kind
                ? Reason.Of(FontPhrase.OtherKind, kind)
                : FontPhrase.NotSound;
        }

        if (!sfnt.HasOutlines)
        {
            return sfnt.HasBitmaps ? FontPhrase.NoOutlines : FontPhrase.NotSound;
        }

        var axes = VariationAxes.Read(sfnt.Table("fvar"u8));
        if (!SfntChecks.AreSound(in sfnt) || axes.IsDefault)
        {
            return FontPhrase.NotSound;
        }

        if (TableChecksum.FirstChangedFact(in sfnt) is { } table)
        {
            return Reason.Of(FontPhrase.Changed, table);
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
