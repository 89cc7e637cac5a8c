using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Fonts;

/// <summary>
/// The fonts that a letter can use: those in `fonts/` beside letter.yml, then those beside the program. A file name
/// that stands in both is taken from beside the letter.
/// </summary>
public sealed class FontLibrary : IDisposable
{
    private const string Folder = "fonts";
    private const long MaximumFontBytes = 32 * 1024 * 1024;

    private readonly Dictionary<FontKey, FontFace> _faces;

    private FontLibrary(Dictionary<FontKey, FontFace> faces) => _faces = faces;

    /// <summary>Every face, in the ordinal order of file names.</summary>
    public IEnumerable<FontFace> Faces => _faces.Values.OrderBy(face => face.Key.FileName, StringComparer.Ordinal);

    /// <summary>The face of a key that this library gave out.</summary>
    public FontFace this[FontKey key] => _faces[key];

    /// <summary>Opens every .ttf and .otf file of the folders; a file that is no font is an error.</summary>
    /// <param name="folders">The letter's folder first, then the program's.</param>
    /// <param name="diagnostics">Takes LP0401 and faults of reading.</param>
    public static FontLibrary Open(ImmutableArray<IWorkspace> folders, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var faces = new Dictionary<FontKey, FontFace>();
        foreach (var folder in folders)
        {
            foreach (var name in folder.List(Folder))
            {
                var key = new FontKey(name);
                if (IsFontFile(name) && !faces.ContainsKey(key) && Open(folder, key, diagnostics) is { } face)
                {
                    faces.Add(key, face);
                }
            }
        }

        return new FontLibrary(faces);
    }

    /// <summary>
    /// The face of a family that is nearest to a style and drawn for a size: where the family has optical sizes
    /// ("Source Serif 4 SmText"), the one whose range holds the size, else one of any size; null where there is no such family.
    /// </summary>
    public FontFace? Find(string family, FontStyle style, Length size)
    {
        foreach (var name in OpticalSize.FamiliesFor(family, size))
        {
            if (Nearest(candidate => candidate.Family, name, style) is { } face && face.Style.Italic == style.Italic)
            {
                return face;
            }
        }

        return Nearest(face => face.Family, family, style) ?? Nearest(face => face.WholeFamily, family, style);
    }

    /// <summary>Every other face, nearest in style first: where a letter is looked for that a face lacks.</summary>
    public IEnumerable<FontFace> FallbacksFor(FontFace face)
    {
        ArgumentNullException.ThrowIfNull(face);
        return Faces.Where(candidate => candidate != face)
            .OrderBy(candidate => candidate.Style.Italic == face.Style.Italic ? 0 : 1)
            .ThenBy(candidate => Math.Abs(candidate.Style.Weight - face.Style.Weight));
    }

    /// <summary>Every family's name, without its optical sizes' own names.</summary>
    public IEnumerable<string> FamilyNames => _faces.Values.Select(face => face.Family)
        .Where(name => !OpticalSize.IsOpticalFamily(name))
        .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);

    public void Dispose()
    {
        foreach (var face in _faces.Values)
        {
            face.Dispose();
        }
    }

    private static bool IsFontFile(string name) =>
        name.EndsWith(".ttf", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".otf", StringComparison.OrdinalIgnoreCase);

    private static FontFace? Open(IWorkspace folder, FontKey key, DiagnosticBag diagnostics)
    {
        var path = $"{Folder}/{key.FileName}";
        var file = folder.Read(path, MaximumFontBytes);
        if (file.IsRead && FontFace.TryOpen(key, file.Bytes) is { } face)
        {
            return face;
        }

        diagnostics.Add(DiagnosticCatalog.CorruptFont.At(
            new SourceFile(path, string.Empty).Span(0, 0),
            file.IsRead ? $"'{path}' is not a sound font file" : $"the font file '{path}' cannot be read",
            "Copy the font file again from where it came from, or take it out of the folder."));
        return null;
    }

    // CSS Fonts 4, 5.2 weighs style before weight; so does this: the slope first, then the nearest weight, heavier on a tie.
    private FontFace? Nearest(Func<FontFace, string> familyOf, string family, FontStyle style) => _faces.Values
        .Where(face => string.Equals(familyOf(face), family, StringComparison.OrdinalIgnoreCase))
        .OrderBy(face => face.Style.Italic == style.Italic ? 0 : 1)
        .ThenBy(face => Math.Abs(face.Style.Weight - style.Weight))
        .ThenByDescending(face => face.Style.Weight)
        .ThenBy(face => face.Key.FileName, StringComparer.Ordinal)
        .FirstOrDefault();
}
