using System.Collections.Immutable;
using LetterPdf.Fonts;

namespace LetterPdf.Export;

/// <summary>
/// The letters of names. The faces that set a recipient's name hold all of what names in English are written with, and
/// the whole alphabet of any other letter that they show: so letters to many recipients have few different fonts, which
/// are made once each. Marks on letters take little room in a font, since they are put together from parts.
/// </summary>
public sealed class NameLetters
{
    // What every name may be written with.
    private static readonly ImmutableArray<char> English =
    [
        .. "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:-'\u2019&()/",
    ];

    // By what is common in one language: Western Europe; Central Europe, the Baltic, Turkey and Romania; Vietnam;
    // Greece; Cyrillic of the Slavs. What is rarer is added letter by letter.
    private static readonly ImmutableArray<ImmutableArray<char>> Alphabets =
    [
        [.. Range('\u00C0', '\u00FF')],
        [.. Range('\u0100', '\u017F'), .. Range('\u0218', '\u021B')],
        [.. Range('\u1EA0', '\u1EF9'), '\u01A0', '\u01A1', '\u01AF', '\u01B0'],
        [.. Range('\u0386', '\u03CE')],
        [.. Range('\u0400', '\u045F'), '\u0490', '\u0491'],
    ];

    private readonly ImmutableArray<(ushort Glyph, char Letter)> _english;
    private readonly ImmutableArray<ImmutableArray<(ushort Glyph, char Letter)>> _alphabets;

    private NameLetters(FontFace face)
    {
        _english = GlyphsOf(face, English);
        _alphabets = [.. Alphabets.Select(alphabet => GlyphsOf(face, alphabet))];
    }

    /// <summary>The letters that a face has.</summary>
    public static NameLetters In(FontFace face)
    {
        ArgumentNullException.ThrowIfNull(face);
        return new NameLetters(face);
    }

    /// <summary>The glyphs, each with its letter, that the face holds if it sets names. An alphabet belongs to them if
    /// one of its glyphs is shown, or belongs to another of them: "A" may be Latin and Cyrillic.</summary>
    /// <param name="isShown">Whether a glyph is shown.</param>
    public ImmutableArray<(ushort Glyph, char Letter)> Beside(Func<ushort, bool> isShown)
    {
        ArgumentNullException.ThrowIfNull(isShown);
        var held = _english.ToBuilder();
        var known = new HashSet<ushort>(_english.Select(pair => pair.Glyph));
        var others = _alphabets;
        while (others.FirstOrDefault(BelongsToThem) is { IsDefault: false } next)
        {
            held.AddRange(next);
            known.UnionWith(next.Select(pair => pair.Glyph));
            others = others.Remove(next);
        }

        return held.DrainToImmutable();

        bool BelongsToThem(ImmutableArray<(ushort Glyph, char Letter)> alphabet) =>
            alphabet.Any(pair => isShown(pair.Glyph) || known.Contains(pair.Glyph));
    }

    private static ImmutableArray<(ushort Glyph, char Letter)> GlyphsOf(FontFace face, ImmutableArray<char> letters) =>
        [.. letters.Select(letter => (face.GlyphFor(letter), letter)).Where(pair => pair.Item1 != 0)];

    private static IEnumerable<char> Range(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(code => (char)code).Where(char.IsLetter);
}
