using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Flow;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting;

/// <summary>
/// What was set with the faces of one library, kept from one letter to the next: words, and for letters of one template
/// all that stands below the salutation. Several letters may use it at once. It has no influence on the output: what is
/// missing is set.
/// </summary>
/// <param name="fonts">The library; it must stay open as long as the cache is used.</param>
public sealed class LayoutCache(FontLibrary fonts)
{
    // Letters whose text itself depends on the recipient have a body each, or one for each country or state.
    private const int MostBodies = 64;
    private const int MostOthers = 8;

    private readonly Lock _gate = new();
    private ImmutableArray<CommonParts> _bodies = [];
    private ImmutableArray<SetList> _lists = [];
    private ImmutableArray<ParagraphCache> _paragraphs = [];
    private ImmutableArray<(TypeSetup Type, double Leading, double List, Stylesheet Styles)> _styles = [];

    /// <summary>The faces.</summary>
    public FontLibrary Fonts => fonts;

    /// <summary>The words that were shaped.</summary>
    internal ShapingCache Words { get; } = new(fonts);

    /// <summary>What a letter has in common with others, from before or made now.</summary>
    internal CommonParts CommonPartsOf(Letter letter)
    {
        if (Find(letter) is { } known)
        {
            return known;
        }

        var made = new CommonParts(letter);
        lock (_gate)
        {
            if (Find(letter) is { } other)
            {
                return other;
            }

            _bodies = [made, .. _bodies.Take(MostBodies - 1)];
        }

        return made;
    }

    /// <summary>A letter's list as it was set before; null where it was not.</summary>
    internal SetList? FindList(Letter letter, Stylesheet styles)
    {
        foreach (var list in _lists)
        {
            if (list.IsOf(letter, styles))
            {
                return list;
            }
        }

        return null;
    }

    /// <summary>Keeps a list for other letters.</summary>
    internal void Keep(SetList list)
    {
        lock (_gate)
        {
            _lists = [list, .. _lists.Take(MostOthers - 1)];
        }
    }

    /// <summary>The paragraphs that were set for letters of the same language.</summary>
    internal ParagraphCache ParagraphsFor(Letter letter)
    {
        var (tag, exceptions) = (letter.Language.Tag, letter.Type.Hyphenation);
        lock (_gate)
        {
            if (_paragraphs.FirstOrDefault(one => one.IsFor(tag, exceptions)) is { } known)
            {
                return known;
            }

            var made = new ParagraphCache(tag, exceptions);
            _paragraphs = [made, .. _paragraphs.Take(MostOthers - 1)];
            return made;
        }
    }

    /// <summary>The styles of a type: the same object for all letters.</summary>
    internal Stylesheet StylesFor(TypeSetup type, double leading, double list)
    {
        lock (_gate)
        {
            foreach (var known in _styles)
            {
                if (ReferenceEquals(known.Type, type) && known.Leading == leading && known.List == list)
                {
                    return known.Styles;
                }
            }

            var made = Stylesheet.For(type, fonts, leading, list);
            _styles = [(type, leading, list, made), .. _styles.Take(MostOthers - 1)];
            return made;
        }
    }

    private CommonParts? Find(Letter letter)
    {
        foreach (var parts in _bodies)
        {
            if (parts.AreOf(letter))
            {
                return parts;
            }
        }

        return null;
    }
}
