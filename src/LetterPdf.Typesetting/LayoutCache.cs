using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Flow;

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

    private readonly Lock _gate = new();
    private ImmutableArray<CommonParts> _bodies = [];

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
