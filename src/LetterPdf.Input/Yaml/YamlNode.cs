using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A value of letter.yml with its place. The family is closed.</summary>
internal abstract record YamlNode(TextSpan Span);

/// <summary>The notation of a scalar.</summary>
internal enum YamlScalarStyle
{
    Plain,
    Quoted,
    Literal,
    Folded,
}

/// <summary>A text, number or date: all are text until a key requires more.</summary>
/// <param name="Text">The value, with the place of each character.</param>
internal sealed record YamlScalar(MappedText Text, YamlScalarStyle Style, TextSpan Span) : YamlNode(Span)
{
    public string Value => Text.Text;

    /// <summary>Whether nothing was written, or a word that YAML reads as nothing.</summary>
    public bool IsEmpty =>
        string.IsNullOrWhiteSpace(Value) || (Style == YamlScalarStyle.Plain && Value is "~" or "null");
}

/// <summary>A list.</summary>
/// <param name="IsFlow">Whether it is written in brackets.</param>
internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, TextSpan Span, bool IsFlow) : YamlNode(Span);

/// <summary>Keys with values, in the file's order, each key once.</summary>
/// <param name="IsFlow">Whether it is written in braces.</param>
internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, TextSpan Span, bool IsFlow) : YamlNode(Span);

/// <summary>A value that could not be read and has been reported: it is not reported again.</summary>
internal sealed record YamlFault(TextSpan Span) : YamlNode(Span);

/// <summary>A key with its value.</summary>
internal sealed record YamlEntry(string Key, TextSpan KeySpan, YamlNode Value);

/// <summary>The contents of letter.yml.</summary>
/// <param name="Root">The keys and values up to the first syntax error; null where there are none.</param>
/// <param name="IsComplete">Whether the whole file could be read.</param>
internal sealed record YamlDocument(YamlMapping? Root, bool IsComplete);
