using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The cells of a row that may be the one with the headings, as they are compared: many columns are looked for
/// in each.</summary>
/// <param name="texts">The texts, folded.</param>
internal sealed class HeadingCells(ImmutableArray<string> texts)
{
    private ImmutableArray<string> _keys;
    private ImmutableArray<string> _mainKeys;

    public ImmutableArray<string> Texts => texts;

    /// <summary>For each its <see cref="HeadingKey.Of"/>.</summary>
    public ImmutableArray<string> Keys => _keys = _keys.IsDefault ? [.. texts.Select(HeadingKey.Of)] : _keys;

    /// <summary>For each its <see cref="HeadingKey.OfMainPart"/>.</summary>
    public ImmutableArray<string> MainKeys =>
        _mainKeys = _mainKeys.IsDefault ? [.. texts.Select(HeadingKey.OfMainPart)] : _mainKeys;
}
