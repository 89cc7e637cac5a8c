using System.Collections.Concurrent;
using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Fonts;

/// <summary>
/// The fonts that a letter can use: those in `fonts/` beside letter.yml, then those beside the program. Where both
/// have a file of one name, the letter's is used.
/// </summary>
public sealed class FontLibrary : IDisposable
{
    private const string Folder = "fonts";
    internal const long MaximumFontBytes = 32 * 1024 * 1024;

    private readonly FontFace[] _faces;

    // All faces that were given out: those above, and instances of variable fonts for sizes.
    private readonly ConcurrentDictionary<FontKey, FontFace> _all;

    private FontLibrary(IEnumerable<FontFace> faces)
    {
        _faces = [.. faces.OrderBy(face => face.Key.FileName, StringComparer.Ordinal)];
        _all = new ConcurrentDictionary<FontKey, FontFace>(_faces.Select(face => KeyValuePair.Create(face.Key, face)));
    }

    /// <summary>
    /// Every face, in the ordinal order of file names, then in the file's own order. A variable font has one for each
    /// weight and slope that letters use.
    /// </summary>
    public IEnumerable<FontFace> Faces => _faces;

    /// <summary>The face of a key that this library gave out.</summary>
    public FontFace this[FontKey key] => _all[key];

    /// <summary>
    /// Opens every font file of the folders; one that is damaged is an error, one of an unsupported kind is a
    /// warning.
    /// </summary>
    /// <param name="folders">The letter's folder first, then the program's.</param>
    /// <param name="diagnostics">Takes LP0401, LP0405 and reading errors.</param>
    public static FontLibrary Open(ImmutableArray<IWorkspace> folders, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var faces = new List<FontFace>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in folders)
        {
            foreach (var name in folder.List(Folder))
            {
                if (!IsFontFile(name))
                {
                    UnreadFont.Report($"{Folder}/{name}", name, diagnostics);
                }
                else if (!seen.Contains(name) && Open(folder, name, diagnostics) is { IsEmpty: false } found)
                {
                    seen.Add(name);
                    faces.AddRange(found);
                }
            }
        }

        return new FontLibrary(faces);
    }

    /// <summary>
    /// The face of a family that is nearest to a style and drawn for a size: where the family has optical sizes
    /// ("Source Serif 4 SmText"), the one whose range contains the size, otherwise one of any size; null where there
    /// is no such family.
    /// </summary>
    public FontFace? Find(string family, FontStyle style, Length size)
    {
        foreach (var name in OpticalSize.FamiliesFor(family, size))
        {
            if (Nearest(candidate => candidate.Family, name, style) is { } face && face.Shows(style))
            {
                return ForSize(face, size);
            }
        }

        var nearest = Nearest(face => face.Family, family, style) ?? Nearest(face => face.WholeFamily, family, style);
        return nearest is null ? null : ForSize(nearest, size);
    }

    /// <summary>
    /// The faces of a family, by their file names: "Regular" and "It" of a family that has these two.
    /// </summary>
    public IEnumerable<FontFace> FacesOf(string family) =>
        _faces.Where(face => string.Equals(face.WholeFamily, family, StringComparison.OrdinalIgnoreCase));

    /// <summary>Every other face, nearest in style first: where to look for a letter that a face lacks.</summary>
    public IEnumerable<FontFace> FallbacksFor(FontFace face)
    {
        ArgumentNullException.ThrowIfNull(face);
        return Faces
            .Where(candidate => candidate != face)
            .OrderBy(candidate => candidate.Style.Italic == face.Style.Italic ? 0 : 1)
            .ThenBy(candidate => Math.Abs(candidate.Style.Weight - face.Style.Weight));
    }

    /// <summary>
    /// Reports font files with damage that opening does not reveal: where a letter can't be set, that may be why. The
    /// faces that a finished letter uses are checked when it is written.
    /// </summary>
    /// <param name="diagnostics">Takes LP0401.</param>
    public void ReportDamage(DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (
            var face in _faces
                .Where(face => face.Damage is not null)
                .DistinctBy(face => face.Key.FileName, StringComparer.Ordinal)
        )
        {
            AddFault($"{Folder}/{face.Key.FileName}", face.Damage!, diagnostics);
        }
    }

    /// <summary>Every family's name, without the names of its optical sizes.</summary>
    public IEnumerable<string> FamilyNames =>
        _faces
            .Select(face => face.Family)
            .Where(name => !OpticalSize.IsOpticalFamily(name))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.Ordinal);

    public void Dispose()
    {
        foreach (var face in _all.Values)
        {
            face.Dispose();
        }
    }

    private static bool IsFontFile(string name) =>
        Path.GetExtension(name).ToUpperInvariant() is ".TTF" or ".OTF" or ".TTC" or ".OTC";

    private static ImmutableArray<FontFace> Open(IWorkspace folder, string name, DiagnosticBag diagnostics)
    {
        var path = $"{Folder}/{name}";
        var read = folder.Read(path, MaximumFontBytes);
        var file = read.IsRead ? FontFile.Open(name, read.Bytes) : null;
        if (file is { Fault: null })
        {
            return file.Faces;
        }

        if (file is { IsUnread: true })
        {
            UnreadFont.ReportUnusable(path, file.Fault!, diagnostics);
            return [];
        }

        var unread = read.Outcome == WorkspaceOutcome.TooLarge ? FontPhrase.TooLarge : FontPhrase.Unreadable;
        AddFault(path, file?.Fault ?? unread, diagnostics);
        return [];
    }

    private static void AddFault(string path, Reason fault, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            DiagnosticCatalog.CorruptFont.At(
                new SourceFile(path, string.Empty).Span(0, 0),
                Reason.Of(FontFinding.Faulty, path, fault),
                FontAdvice.CopyAgain
            )
        );

    // A variable font with an optical size axis follows the size, as families with a file for each size do.
    private FontFace ForSize(FontFace face, Length size)
    {
        var instance = face.InstanceFor(size);
        return instance is null || string.Equals(instance.Name, face.Key.Instance, StringComparison.Ordinal)
            ? face
            : _all.GetOrAdd(face.Key with { Instance = instance.Name }, _ => face.At(instance));
    }

    // Style is more important than weight, as in CSS Fonts 4, 5.2: first the slope, then the nearest weight, the
    // heavier one in a tie.
    private FontFace? Nearest(Func<FontFace, string> familyOf, string family, FontStyle style) =>
        _faces
            .Where(face => string.Equals(familyOf(face), family, StringComparison.OrdinalIgnoreCase))
            .OrderBy(face => face.Style.Italic == style.Italic ? 0 : 1)
            .ThenBy(face => face.Style.IsBold == style.IsBold ? 0 : 1)
            .ThenBy(face => Math.Abs(face.Style.Weight - style.Weight))
            .ThenByDescending(face => face.Style.Weight)
            .ThenBy(face => face.Key.FileName, StringComparer.Ordinal)
            .FirstOrDefault();
}
