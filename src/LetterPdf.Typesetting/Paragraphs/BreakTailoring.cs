using System.Buffers;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>
/// Where letters are broken otherwise than UAX #14 has it, which knows signs and no languages: web and mail addresses
/// only behind the signs that divide them; no line begins with a dash, or with what closes a quotation behind a blank,
/// and none ends with what opens one before it.
/// </summary>
internal static class BreakTailoring
{
    private static readonly SearchValues<char> Guillemets = SearchValues.Create("\u00AB\u00BB\u2039\u203A");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("\u2013\u2014-");

    /// <summary>Changes what UAX #14 says.</summary>
    /// <param name="text">A paragraph.</param>
    /// <param name="isName">It is a name, and a dash in it parts it.</param>
    /// <param name="language">Of its words that name none.</param>
    /// <param name="opportunities">Of the text; those inside addresses, at guillemets and dashes change.</param>
    /// <param name="addresses">Becomes the text's addresses, in order.</param>
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

    // A dash that opens what somebody says stands at its word, and may begin a line; in a name none does.
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

    // In French a blank stands inside of these signs: typed as it may be, it is no place for a break. Where the
    // language is another, only signs that stand apart from the word outside are meant so, since German has them the
    // other way round.
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

    // Whether a sign's outer side is free: no word stands there.
    private static bool IsApart(string text, int sign, bool opens)
    {
        var outside = opens ? sign - 1 : sign + 1;
        return outside < 0
            || outside >= text.Length
            || IsBlank(text[outside])
            || SignsOutside(opens).Contains(text[outside]);
    }

    // What stands at the outer side of such a sign without a blank.
    private static ReadOnlySpan<char> SignsOutside(bool opens) =>
        opens ? "([{\u201C\u2018\u2019'\u2013\u2014" : ".,;:!?)]}\u201D\u2019\u2026";

    // With the blanks between.
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

    // A break that was asked for stays.
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
