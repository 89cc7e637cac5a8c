using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using LetterPdf.Fonts;
using LetterPdf.Typesetting.Paragraphs;

namespace LetterPdf.Typesetting;

/// <summary>
/// The words that were shaped with the faces of one library, kept from one letter to the next, whose words are mostly
/// the same. Several letters, and parts of one, may use it at once. It has no influence on the output: a word that is
/// missing is shaped.
/// </summary>
/// <param name="fonts">The library; it must stay open as long as the cache is used.</param>
public sealed class ShapingCache(FontLibrary fonts)
{
    // About fifty megabytes of glyphs: the words of some thousand letters.
    private const long MostUnits = 1_000_000;

    private ConcurrentDictionary<Key, ConcurrentDictionary<string, ShapedWord>> _words = [];
    private long _units;

    /// <summary>The faces.</summary>
    public FontLibrary Fonts => fonts;

    /// <summary>A shaper for one part of a letter.</summary>
    /// <param name="language">The language of words that state none (BCP 47).</param>
    internal WordShaper NewShaper(string language)
    {
        // Between letters, so that none loses its own words.
        if (Interlocked.Read(ref _units) > MostUnits)
        {
            _words = [];
            Interlocked.Exchange(ref _units, 0);
        }

        return new WordShaper(this, language);
    }

    /// <summary>The words of one face, language and form.</summary>
    internal ConcurrentDictionary<string, ShapedWord> WordsOf(in Key key) =>
        _words.GetOrAdd(key, static _ => new(StringComparer.Ordinal));

    /// <summary>Notes that words of so many UTF-16 units have been added.</summary>
    internal void Count(int units) => Interlocked.Add(ref _units, units);

    /// <summary>What a word's glyphs depend on beside its letters.</summary>
    /// <param name="Face">Asked first.</param>
    /// <param name="Fallback">Asked next; null for none.</param>
    /// <param name="Language">BCP 47.</param>
    /// <param name="Forms">Of the letters.</param>
    /// <param name="IsRightToLeft">Whether the first letter is at the right.</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Key(
        FontFace Face,
        FontFace? Fallback,
        string Language,
        LetterForms Forms,
        bool IsRightToLeft
    );
}
