using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace LetterPdf.Input;

/// <summary>Reads selectors, character by character.</summary>
internal sealed class CssSelectorReader(string text)
{
    private const int MostSteps = 16;
    private const int MostParts = 64;

    private int _at;

    private char Next => _at < text.Length ? text[_at] : '\0';

    /// <summary>The selectors of a list that can be read.</summary>
    /// <param name="list">The list, separated by commas.</param>
    /// <param name="fault">The first that cannot be read; null where all can.</param>
    public static List<CssSelector> ReadAll(string list, out string? fault)
    {
        var selectors = new List<CssSelector>();
        var all = new CssText(list);
        fault = null;
        do
        {
            var one = all.TakeTo(",");
            if (new CssSelectorReader(one).Read() is { } selector)
            {
                selectors.Add(selector);
            }
            else
            {
                fault ??= one;
            }

            if (all.IsAtEnd)
            {
                return selectors;
            }

            all.Skip();
        } while (true);
    }

    private CssSelector? Read()
    {
        var steps = new List<CssStep>();
        var compound = ReadCompound();
        while (compound is not null && _at < text.Length && steps.Count < MostSteps)
        {
            var combinator = ReadCombinator();
            steps.Insert(0, new CssStep(combinator, compound));
            compound = ReadCompound();
        }

        return compound is null || _at < text.Length ? null : new CssSelector(compound, [.. steps]);
    }

    private char ReadCombinator()
    {
        SkipBlanks();
        if (Next is not ('>' or '+' or '~'))
        {
            return ' ';
        }

        var combinator = text[_at++];
        SkipBlanks();
        return combinator;
    }

    // Null where it is empty, or contains something unknown.
    private CssCompound? ReadCompound()
    {
        var parts = ImmutableArray.CreateBuilder<CssPart>();
        while (_at < text.Length && !char.IsWhiteSpace(Next) && Next is not ('>' or '+' or '~'))
        {
            if (ReadPart(isFirst: parts.Count == 0) is not { } part || parts.Count == MostParts)
            {
                return null;
            }

            parts.Add(part);
        }

        return parts.Count == 0 ? null : new CssCompound(parts.ToImmutable());
    }

    private CssPart? ReadPart(bool isFirst)
    {
        var sign = Next;
        if (sign is '*' or '#' or '.' or '[' or ':')
        {
            _at++;
        }

        return sign switch
        {
            '*' => isFirst ? new CssPart(CssPartKind.Any, string.Empty) : null,
            '#' => ReadName() is { } name ? new CssPart(CssPartKind.Id, name) : null,
            '.' => ReadName() is { } name ? new CssPart(CssPartKind.Class, name) : null,
            '[' => ReadAttribute(),
            ':' => ReadState(),
            _ => isFirst && ReadName() is { } name ? new CssPart(CssPartKind.Type, name) : null,
        };
    }

    private CssPart? ReadState() =>
        ReadName()?.ToLowerInvariant() switch
        {
            "root" => new CssPart(CssPartKind.Root, string.Empty),
            "first-child" => new CssPart(CssPartKind.FirstChild, string.Empty),
            "last-child" => new CssPart(CssPartKind.LastChild, string.Empty),
            "hover" or "active" or "focus" => new CssPart(CssPartKind.Never, string.Empty),
            _ => null,
        };

    private CssPart? ReadAttribute()
    {
        SkipBlanks();
        if (ReadName() is not { } name)
        {
            return null;
        }

        SkipBlanks();
        var sign = Next;
        if (sign is ']')
        {
            _at++;
            return new CssPart(CssPartKind.Attribute, name);
        }

        _at += sign is '~' or '|' or '^' or '$' or '*' ? 1 : 0;
        if (Next != '=')
        {
            return null;
        }

        _at++;
        SkipBlanks();
        var value = ReadValue();
        SkipBlanks();
        return value is not null && Next == ']' && _at++ >= 0
            ? new CssPart(CssPartKind.Attribute, name, sign is '=' ? ' ' : sign, value)
            : null;
    }

    private string? ReadValue()
    {
        if (Next is not ('"' or '\''))
        {
            return ReadName();
        }

        var end = text.IndexOf(Next, _at + 1);
        if (end < 0 || text.AsSpan(_at, end - _at).Contains('\\'))
        {
            return null;
        }

        var value = text[(_at + 1)..end];
        _at = end + 1;
        return value;
    }

    // An identifier with its escapes (Syntax 3, 4.3.11); null where there is none, or where it begins with a digit.
    private string? ReadName()
    {
        var name = new StringBuilder();
        if (char.IsAsciiDigit(Next))
        {
            return null;
        }

        while (_at < text.Length && (char.IsAsciiLetterOrDigit(Next) || Next is '-' or '_' or '\\' || Next >= '\u0080'))
        {
            if (Next == '\\')
            {
                _at++;
                ReadEscape(name);
            }
            else
            {
                name.Append(text[_at++]);
            }
        }

        return name.Length == 0 ? null : name.ToString();
    }

    private void ReadEscape(StringBuilder name)
    {
        var end = _at;
        while (end < text.Length && end < _at + 6 && char.IsAsciiHexDigit(text[end]))
        {
            end++;
        }

        if (end == _at)
        {
            name.Append(Next);
            _at = Math.Min(_at + 1, text.Length);
            return;
        }

        var code = int.Parse(text.AsSpan(_at, end - _at), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        name.Append(Rune.IsValid(code) && code != 0 ? new Rune(code).ToString() : "\uFFFD");
        _at = end < text.Length && char.IsWhiteSpace(text[end]) ? end + 1 : end;
    }

    private void SkipBlanks()
    {
        while (char.IsWhiteSpace(Next))
        {
            _at++;
        }
    }
}
