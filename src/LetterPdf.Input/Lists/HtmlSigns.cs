using System.Collections.Immutable;
using System.Net;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>HTML character references that a form wrote into cells: "Sons &amp;amp; Daughters" for "Sons &amp;
/// Daughters".</summary>
internal static class HtmlSigns
{
    // Forms that save the output of another form write "&amp;amp;".
    private const int MostTimes = 3;

    /// <summary>The cell with the characters that were meant; changes are added.</summary>
    public static string Decode(string cell, ImmutableArray<Reason>.Builder changes)
    {
        var text = cell;
        for (var i = 0; i < MostTimes && FirstOf(text) is { } sign; i++)
        {
            changes.Add(Reason.Of(TidyPhrase.EntityDecoded, sign, WebUtility.HtmlDecode(sign)));
            text = WebUtility.HtmlDecode(text);
        }

        // A number may mean a character that no letter can contain: then it is not a character reference.
        if (LetterCharacters.FindInvalid(text) < 0)
        {
            return text;
        }

        changes.Clear();
        return cell;
    }

    /// <summary>The changes as they are reported for several cells, each with its own character reference.</summary>
    public static ImmutableArray<Reason> Summarize(ImmutableArray<Reason> changes) =>
        changes[0].Is(TidyPhrase.EntityDecoded) ? [TidyPhrase.EntitiesDecoded] : changes;

    // "&amp;" and its like: a known name or a number between & and ;.
    private static string? FirstOf(string text)
    {
        for (var start = text.IndexOf('&', StringComparison.Ordinal); start >= 0; start = text.IndexOf('&', start + 1))
        {
            var end = text.IndexOf(';', start);
            if (end > 0 && IsDecodable(text[start..(end + 1)]))
            {
                var from = text.LastIndexOf('&', end);
                return text[from..(end + 1)];
            }
        }

        return null;
    }

    private static bool IsDecodable(string sign) =>
        !string.Equals(WebUtility.HtmlDecode(sign), sign, StringComparison.Ordinal);
}
