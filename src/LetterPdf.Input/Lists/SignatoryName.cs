using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>Converts a cell to the form in which it is shown, and reports what that changed inside it.</summary>
/// <param name="Value">One line, NFC, trimmed; may be empty.</param>
/// <param name="Changes">The changes that a reader might see or a search might miss; trimming is not among
/// them.</param>
internal readonly record struct SignatoryName(string Value, ImmutableArray<Reason> Changes)
{
    /// <summary>The characters that end a line in a cell.</summary>
    public const string LineEnds = "\r\n\u0085\u2028\u2029";

    /// <param name="cell">A text without characters that are not allowed in a letter.</param>
    public static SignatoryName Of(string cell)
    {
        var changes = ImmutableArray.CreateBuilder<Reason>();
        cell = HtmlSigns.Decode(cell, changes);
        var inner = cell.AsSpan().Trim("\u200B\uFEFF \t\r\n\u00A0\u202F\u0085\u2028\u2029").ToString();
        if (IsPlain(inner))
        {
            return new SignatoryName(inner, changes.ToImmutable());
        }

        var folded = Fold(inner, changes);
        var normal = LetterCharacters.ToNfc(folded);
        if (!string.Equals(normal, folded, StringComparison.Ordinal))
        {
            changes.Add(TidyPhrase.AccentsJoined);
        }

        return new SignatoryName(normal, changes.ToImmutable());
    }

    // Printable ASCII and Latin-1 without double spaces: nothing to fold, join or report.
    private static bool IsPlain(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or > '\u02FF' or '\u00A0' or '\u0085' || (text[i] == ' ' && text[i - 1] == ' '))
            {
                return false;
            }
        }

        return true;
    }

    private static string Fold(string text, ImmutableArray<Reason>.Builder changes)
    {
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsMeant(text, i))
            {
                folded.Append(c);
                continue;
            }

            if (ChangeOf(c) is { } change && !changes.Contains(change))
            {
                changes.Add(change);
            }

            if (!char.IsWhiteSpace(c))
            {
                folded.Append(c, LetterCharacters.IsZeroWidth(c) ? 0 : 1);
            }
            else if (!char.IsWhiteSpace(folded[^1]))
            {
                folded.Append(' ');
            }
            else if (ChangeOf(c) is null && !changes.Contains(TidyPhrase.SpacesJoined))
            {
                changes.Add(TidyPhrase.SpacesJoined);
            }
        }

        return folded.ToString();
    }

    // A narrow no-break space is never typed by accident; the wide one comes from tables and web pages, but inside
    // French punctuation it is right. Next to another space, neither means anything.
    private static bool IsMeant(string text, int i) =>
        text[i] is '\u202F' or '\u00A0'
        && !char.IsWhiteSpace(text[i - 1])
        && !char.IsWhiteSpace(text[i + 1])
        && (
            text[i] == '\u202F'
            || text[i - 1] is '\u00AB' or '\u2039'
            || text[i + 1] is '\u00BB' or '\u203A' or ':' or ';' or '!' or '?'
        );

    private static TidyPhrase? ChangeOf(char c) =>
        c switch
        {
            ' ' => null,
            _ when LineEnds.Contains(c, StringComparison.Ordinal) => TidyPhrase.LineBreakReplaced,
            '\u00A0' or '\u202F' or '\u2007' => TidyPhrase.NoBreakSpaceReplaced,
            _ when LetterCharacters.IsZeroWidth(c) => TidyPhrase.InvisibleRemoved,
            _ when char.IsWhiteSpace(c) => TidyPhrase.UnusualSpaceReplaced,
            _ => null,
        };
}
