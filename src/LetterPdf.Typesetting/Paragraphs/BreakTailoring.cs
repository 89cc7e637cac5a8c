using System.Buffers;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>
/// Where line breaks depart from UAX #14, which knows characters but not languages: web and mail addresses break only
/// after the characters that divide them; no line begins with a dash, or with a closing quotation mark that follows a
/// space, and none ends with an opening one that precedes a space.
/// </summary>
internal static class BreakTailoring
{
    private static readonly SearchValues<char> Guillemets = SearchValues.Create("\u00AB\u00BB\u2039\u203A");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("\u2013\u2014-");

    /// <summary>Tailors the opportunities of UAX #14.</summary>
    /// <param name="text">A paragraph.</param>
    /// <param name="isName">Whether it is a name, in which a dash separates parts.</param>
    /// <param name="language">The language of words that state none.</param>
    /// <param name="opportunities">The opportunities of the text; those inside addresses, at guillemets and at dashes
    /// change.</param>
    /// <param name="addresses">Receives the text's addresses, in order.</param>
    public static void Apply(
        StyledText text,
        bool isName,
        string language,
        Span<BreakOpportunity> opportunities,
        List<NetAddress> addresses
    )
    {
        BindDashes(text.Text, isName, opportunities);
        BindGuillemets(text, language, opportunities);
        DivideAddresses(text.Text, opportunities, addresses);
    }

    private static void DivideAddresses(string text, Span<BreakOpportunity> opportunities, List<NetAddress> addresses)
    {
        addresses.Clear();
        for (var from = 0; NetAddress.Find(text, from) is { } address; from = address.End)
        {
            addresses.Add(address);
            for (var i = address.Start + 1; i < address.End; i++)
            {
                opportunities[i] = address.MayBreakBefore(text, i)
                    ? BreakOpportunity.Allowed
                    : BreakOpportunity.Prohibited;
            }
        }
    }

    // A dash that opens direct speech belongs to the word after it, and may begin a line; in a name none does.
    private static void BindDashes(string text, bool isName, Span<BreakOpportunity> opportunities)
    {
        for (var i = NextOf(text, Dashes, 0); i >= 0; i = NextOf(text, Dashes, i + 1))
        {
            var isAlone = i + 1 == text.Length || IsBlank(text[i + 1]);
            if (isAlone || (text[i] != '-' && (isName || (i > 0 && !IsBlank(text[i - 1])))))
            {
                BindBefore(text, i, opportunities);
            }
        }
    }

    // In French a space belongs inside guillemets: however it is typed, no line breaks there. In other languages only
    // guillemets detached from the word outside are taken to be meant so, since German uses them the other way round.
    private static void BindGuillemets(StyledText styled, string language, Span<BreakOpportunity> opportunities)
    {
        var text = styled.Text;
        for (var i = NextOf(text, Guillemets, 0); i >= 0; i = NextOf(text, Guillemets, i + 1))
        {
            var opens = text[i] is '\u00AB' or '\u2039';
            if (!IsApart(text, i, opens) && !IsFrench(styled.StyleAt(i).Language ?? language))
            {
                continue;
            }

            if (opens)
            {
                BindAfter(text, i, opportunities);
            }
            else
            {
                BindBefore(text, i, opportunities);
            }
        }
    }

    // Whether the outer side of a mark is free of words.
    private static bool IsApart(string text, int sign, bool opens)
    {
        var outside = opens ? sign - 1 : sign + 1;
        return outside < 0
            || outside >= text.Length
            || IsBlank(text[outside])
            || SignsOutside(opens).Contains(text[outside]);
    }

    // The characters that may touch the outer side of such a mark.
    private static ReadOnlySpan<char> SignsOutside(bool opens) =>
        opens ? "([{\u201C\u2018\u2019'\u2013\u2014" : ".,;:!?)]}\u201D\u2019\u2026";

    // Including the spaces in between.
    private static void BindBefore(string text, int sign, Span<BreakOpportunity> opportunities)
    {
        for (var i = sign; i > 0 && text[i] != StyledText.LineSeparator && (i == sign || IsBlank(text[i])); i--)
        {
            Forbid(text, i, opportunities);
        }
    }

    private static void BindAfter(string text, int sign, Span<BreakOpportunity> opportunities)
    {
        for (var i = sign + 1; i < text.Length && (i == sign + 1 || IsBlank(text[i - 1])); i++)
        {
            Forbid(text, i, opportunities);
        }
    }

    // A forced break stays.
    private static void Forbid(string text, int offset, Span<BreakOpportunity> opportunities)
    {
        if (text[offset - 1] != StyledText.LineSeparator)
        {
            opportunities[offset] = BreakOpportunity.Prohibited;
        }
    }

    private static int NextOf(string text, SearchValues<char> signs, int from) =>
        text.AsSpan(from).IndexOfAny(signs) is >= 0 and var next ? from + next : -1;

    private static bool IsFrench(string language) => language.StartsWith("fr", StringComparison.OrdinalIgnoreCase);

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) && c != StyledText.LineSeparator;
}
