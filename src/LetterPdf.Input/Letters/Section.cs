using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>A mapping of letter.yml, read key by key. Unknown keys are reported when it is opened.</summary>
internal sealed class Section
{
    private static readonly char[] CurlyMarks = ['“', '”', '„', '‘', '’', '«', '»'];

    private readonly YamlMapping _mapping;
    private readonly string _path;
    private readonly DiagnosticBag _diagnostics;

    private Section(YamlMapping mapping, string path, DiagnosticBag diagnostics)
    {
        _mapping = mapping;
        _path = path;
        _diagnostics = diagnostics;
    }

    public TextSpan Span => _mapping.Span;

    /// <summary>The keys and values as they are written.</summary>
    public YamlMapping Mapping => _mapping;

    /// <summary>Opens a mapping.</summary>
    /// <param name="path">The section's path, such as "signatories.fields"; empty for the whole letter.</param>
    /// <param name="keys">The keys that it can have.</param>
    public static Section Open(YamlMapping mapping, string path, DiagnosticBag diagnostics, ImmutableArray<string> keys)
    {
        var section = new Section(mapping, path, diagnostics);
        foreach (var entry in mapping.Entries)
        {
            if (!keys.Contains(entry.Key, StringComparer.Ordinal))
            {
                var hint =
                    IsAfterComma(mapping, entry) ? LetterAdvice.CommaInBraces
                    : KeyMeant(entry, keys) is { } near ? Reason.Of(LetterAdvice.DidYouMean, near)
                    : Reason.Of(LetterAdvice.KeysHere, [.. keys]);
                section.Report(
                    DiagnosticCatalog.UnknownKey,
                    entry.KeySpan,
                    Reason.Of(LetterFinding.UnknownKey, section.NameOf(entry.Key)),
                    hint
                );
            }
        }

        return section;
    }

    /// <summary>The same keys with other diagnostics, where unknown ones have been reported.</summary>
    public Section With(DiagnosticBag diagnostics) => new(_mapping, _path, diagnostics);

    // "{name: Jo Doe, Jr.}": a comma in braces begins the next key.
    private static bool IsAfterComma(YamlMapping mapping, YamlEntry entry) =>
        mapping.IsFlow && entry.Value is YamlScalar { Value.Length: 0, Style: YamlScalarStyle.Plain };

    public string NameOf(string key) => _path.Length == 0 ? key : $"{_path}.{key}";

    public bool Has(string key) => Entry(key) is not null;

    public bool IsMapping(string key) => Entry(key)?.Value is YamlMapping;

    private static string? KeyMeant(YamlEntry entry, ImmutableArray<string> keys)
    {
        var key = entry.Key.Trim(CurlyMarks);
        return KeySynonyms.Of(key, entry.Value) is { } meant && keys.Contains(meant, StringComparer.Ordinal)
            ? meant
            : Suggestion.Nearest(key, keys);
    }

    /// <summary>The value's place, or null.</summary>
    public TextSpan? PlaceOf(string key) => Entry(key)?.Value.Span;

    /// <summary>The value of a key; null where it is missing, or empty and reported.</summary>
    public YamlNode? Find(string key) => Find(key, LetterAdvice.GiveValue);

    private YamlNode? Find(string key, LetterAdvice adviceIfEmpty)
    {
        var entry = Entry(key);
        var isEmpty =
            entry?.Value
            is YamlScalar { IsEmpty: true }
                or YamlSequence { Items.IsEmpty: true }
                or YamlMapping { Entries.IsEmpty: true };
        if (isEmpty)
        {
            Report(
                DiagnosticCatalog.EmptyValue,
                entry!.KeySpan,
                Reason.Of(LetterFinding.Empty, NameOf(key)),
                adviceIfEmpty
            );
        }

        return isEmpty || entry?.Value is YamlFault ? null : entry?.Value;
    }

    /// <summary>The value of a required key.</summary>
    public YamlNode? Require(string key, Reason? hint = null)
    {
        if (!Has(key))
        {
            var place = Span.File.Span(Span.Start, _path.Length == 0 ? 0 : Math.Min(Span.Length, 1));
            Report(DiagnosticCatalog.MissingKey, place, Reason.Of(LetterFinding.Missing, NameOf(key)), hint);
        }

        return Find(key, LetterAdvice.GiveRequiredValue);
    }

    public YamlScalar? Scalar(string key, LetterPhrase kind = LetterPhrase.Text) =>
        AsScalar(Find(key), NameOf(key), kind);

    public YamlScalar? RequireScalar(string key, LetterPhrase kind = LetterPhrase.Text, Reason? hint = null) =>
        AsScalar(Require(key, hint), NameOf(key), kind);

    /// <summary>The mapping under a key, opened.</summary>
    public Section? Open(string key, ImmutableArray<string> keys) =>
        Find(key) is { } node ? OpenNode(node, NameOf(key), keys) : null;

    /// <summary>A mapping in a list or under a key.</summary>
    public Section? OpenNode(YamlNode node, string name, ImmutableArray<string> keys)
    {
        switch (node)
        {
            case YamlMapping mapping:
                return Open(mapping, name, _diagnostics, keys);
            case YamlFault:
                return null;
            default:
                Report(
                    DiagnosticCatalog.WrongType,
                    node.Span,
                    Reason.Of(LetterFinding.NoKeys, name),
                    Reason.Of(LetterAdvice.ItsKeys, [.. keys])
                );
                return null;
        }
    }

    /// <summary>The items of a list.</summary>
    public ImmutableArray<YamlNode> List(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequence sequence:
                return sequence.Items;
            case var node:
                Report(
                    DiagnosticCatalog.WrongType,
                    node.Span,
                    Reason.Of(LetterFinding.NoList, NameOf(key)),
                    LetterAdvice.WriteList
                );
                return [];
        }
    }

    /// <summary>The texts of a mapping with arbitrary keys: folded, none of them empty.</summary>
    public IEnumerable<(string Key, TextSpan KeySpan, string Value)> Texts(string key)
    {
        if (Find(key) is not { } node)
        {
            yield break;
        }

        if (node is not YamlMapping mapping)
        {
            Report(DiagnosticCatalog.WrongType, node.Span, Reason.Of(LetterFinding.NoKeys, NameOf(key)));
            yield break;
        }

        var section = new Section(mapping, NameOf(key), _diagnostics);
        foreach (var entry in mapping.Entries)
        {
            if (section.Scalar(entry.Key) is not { } scalar)
            {
                continue;
            }

            var invalid = LetterCharacters.FindInvalid(scalar.Value);
            if (invalid >= 0)
            {
                Report(
                    DiagnosticCatalog.InvalidText,
                    scalar.Text.SpanOf(invalid, 1),
                    Reason.Of(LetterFinding.InvalidCharacter, section.NameOf(entry.Key), scalar.Value[invalid])
                );
            }
            else
            {
                yield return (entry.Key, entry.KeySpan, LetterCharacters.Fold(scalar.Value));
            }
        }
    }

    /// <summary>A value as text, number or date; null after a report.</summary>
    /// <param name="name">The key, or another name for the value in messages.</param>
    public YamlScalar? AsScalar(YamlNode? node, Fact name, LetterPhrase kind)
    {
        if (node is not (null or YamlScalar or YamlFault))
        {
            Report(
                DiagnosticCatalog.WrongType,
                node.Span,
                Reason.Of(LetterFinding.WrongKind, name, Reason.Of(kind)),
                node is YamlMapping { Entries.Length: 1 } && kind == LetterPhrase.Text ? LetterAdvice.QuoteColon : null
            );
        }

        return node as YamlScalar;
    }

    public void Report(DiagnosticCode code, Place? place, Reason message, Reason? hint = null) =>
        _diagnostics.Add(code.At(place, message, hint));

    private YamlEntry? Entry(string key) =>
        _mapping.Entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.Ordinal));
}
