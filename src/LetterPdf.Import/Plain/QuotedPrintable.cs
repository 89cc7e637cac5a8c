using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>
/// Characters in the form in which mail travels (RFC 2045, 6.7): "=E2=80=99", "=" at a line's end. They are an error:
/// whoever saved the text lost what tells its encoding, so decoding it would be a guess about every accent.
/// </summary>
internal static class QuotedPrintable
{
    // Programs end such lines at 76 characters.
    private const int LongestLine = 76;
    private const int ShortestFull = 70;

    // A character of three bytes: "=E2=80=99".
    private const int LongestCode = 9;

    // A single one may be a formula.
    private const int FewestSigns = 2;

    public static Diagnostic? Find(PlainSource source, ImmutableArray<PlainLine> lines)
    {
        var (sure, likely, first) = (0, 0, (PlainLine?)null);
        var count = 0;
        foreach (var line in lines)
        {
            var isSure = HasBytes(line.Text);
            var isLikely = IsCut(line.Text) || HasSign(line.Text);
            sure += isSure ? 1 : 0;
            likely += isLikely ? 1 : 0;
            count += isSure || isLikely ? 1 : 0;
            first ??= isSure || isLikely ? line : null;
        }

        return first is { } found && (sure > 0 || likely >= FewestSigns) ? Report(source, found, count) : null;
    }

    private static Diagnostic Report(PlainSource source, PlainLine line, int count)
    {
        var code = CodeIn(line.Text);
        var at = code ?? line.Text.LastIndexOf('=');
        var shown = code is null
            ? line.Text[..Math.Min(line.Text.Length, PlainLimits.LongestShown)]
            : line.Text.Slice(at, Math.Min(LongestCode, line.Text.Length - at));

        return DiagnosticCatalog.QuotedPrintable.At(
            source.Span(line.Start + at, line.Start + at + 1),
            Reason.Of(PlainFinding.QuotedPrintable, shown.ToString(), count),
            PlainAdvice.CopyText
        );
    }

    private static int? CodeIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (IsByte(text[i..]))
            {
                return i;
            }
        }

        return null;
    }

    // Two bytes of a character beyond ASCII in UTF-8.
    private static bool HasBytes(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 5 < text.Length; i++)
        {
            if (IsByte(text[i..]) && IsByte(text[(i + 3)..]) && IsHigh(text[i + 1]) && IsHigh(text[i + 4]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsByte(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[0] == '=' && IsDigit(text[1]) && IsDigit(text[2]);

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= 'A' and <= 'F');

    private static bool IsHigh(char c) => c is '8' or '9' or (>= 'A' and <= 'F');

    private static bool IsCut(ReadOnlySpan<char> text) =>
        text.Length is >= ShortestFull and <= LongestLine && text[^1] == '=' && text[^2] != '=';

    // An equals sign as a code, or a blank at a line's end.
    private static bool HasSign(ReadOnlySpan<char> text) =>
        text.Contains("=3D", StringComparison.Ordinal) || text.EndsWith("=20", StringComparison.Ordinal);
}
