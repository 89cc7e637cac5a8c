using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Suite;
using UglyToad.PdfPig;

namespace LetterPdf.Tests.Readers;

/// <summary>
/// What other programs show of a file that a test calls sound: poppler, MuPDF, PdfPig, and poppler again after qpdf
/// has rewritten it. Then once more with a file whose end is broken, so that poppler, MuPDF and qpdf reconstruct it
/// by searching: all show the same text, letter by letter. Where the programs are not installed, the comparison is
/// left out, except in CI.
/// </summary>
internal static class OtherReaders
{
    private static readonly ConcurrentDictionary<string, Lazy<string?>> Known = new(StringComparer.Ordinal);

    /// <summary>Fails the test where two of them show different letters.</summary>
    public static void AssertAgree(byte[] file)
    {
        if (Tool.AreThere("pdftotext", "mutool", "qpdf"))
        {
            var difference = Known
                .GetOrAdd(Convert.ToHexString(SHA256.HashData(file)), _ => new Lazy<string?>(() => Difference(file)))
                .Value;
            if (difference is not null)
            {
                var kept = Path.Combine(Path.GetTempPath(), "letterpdf-two-readings.pdf");
                File.WriteAllBytes(kept, file);
                Assert.Fail($"{difference}; the file is kept as {kept}");
            }
        }
    }

    private static string? Difference(byte[] file)
    {
        using var folder = new TemporaryFolder();
        var (whole, spoilt) = (folder.File("whole.pdf"), folder.File("spoilt.pdf"));
        File.WriteAllBytes(whole, file);
        File.WriteAllBytes(spoilt, Spoilt(file));
        var shown = Poppler(whole);
        return (
            from other in new (string Reader, string Text)[]
            {
                ("MuPDF", MuPdf(whole)),
                ("PdfPig", PdfPig(file)),
                ("poppler, of qpdf's,", Poppler(Qpdf(whole, folder.File("q.pdf")))),
            }
            select Difference(shown, other)
        )
            .Concat(
                from other in new (string Reader, string Text)[]
                {
                    ("poppler, searching,", Poppler(spoilt)),
                    ("MuPDF, searching,", MuPdf(spoilt)),
                    ("qpdf, searching,", Poppler(Qpdf(spoilt, folder.File("s.pdf")))),
                }

                // A program that finds no text shows no different one.
                where other.Text.Length > 0
                select Difference(shown, other)
            )
            .FirstOrDefault(difference => difference is not null);
    }

    private static string? Difference(string shown, (string Reader, string Text) other)
    {
        var at = shown.Zip(other.Text).TakeWhile(pair => Drawn(pair.First) == Drawn(pair.Second)).Count();
        return at == shown.Length && at == other.Text.Length
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"poppler shows '{Part(shown, at)}', and {other.Reader} '{Part(other.Text, at)}'"
            );
    }

    // Two characters that share a glyph count as one where a program ignores the text that the file gives for it
    // (ActualText): small capitals of either case, and a superscript digit, which may be typed or be a footnote's.
    private static char Drawn(char letter) =>
        letter switch
        {
            '\u00B9' => '1',
            '\u00B2' or '\u00B3' => (char)(letter - '\u00B2' + '2'),
            '\u2070' or (>= '\u2074' and <= '\u2079') => (char)(letter - '\u2070' + '0'),
            _ => char.ToUpperInvariant(letter),
        };

    private static string Part(string text, int at) => text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 40)];

    // The offset after the last startxref leads nowhere.
    private static byte[] Spoilt(byte[] file)
    {
        var place = file.AsSpan().LastIndexOf("startxref"u8) + "startxref".Length;
        var spoilt = file.ToArray();
        for (var i = place; i < spoilt.Length && spoilt[i] != '%'; i++)
        {
            spoilt[i] = char.IsAsciiDigit((char)spoilt[i]) ? (byte)'9' : spoilt[i];
        }

        return spoilt;
    }

    private static string Poppler(string path) =>
        Letters(Tool.Run("pdftotext", "-raw", "-enc", "UTF-8", path, "-").Output);

    private static string MuPdf(string path) => Letters(Tool.Run("mutool", "draw", "-q", "-F", "txt", path).Output);

    private static string PdfPig(byte[] file)
    {
        using var document = PdfDocument.Open(file, new ParsingOptions { UseLenientParsing = false });
        return Letters(
            string.Concat(document.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value))
        );
    }

    private static string Qpdf(string path, string target)
    {
        Tool.Run("qpdf", "--qdf", "--object-streams=disable", path, target);
        return target;
    }

    // Differences between programs are left out: spaces, line ends and page ends; hyphens at a line's end, which
    // MuPDF and PdfPig show, while poppler follows the file; characters that are never drawn, which stand in what the
    // file says for their letters (ActualText), as these two do not read; and where text runs from right to left,
    // also the order, which is visual or logical.
    private static string Letters(string text)
    {
        var letters = string.Concat(text.EnumerateRunes().Where(rune => !SteeringCharacters.Has(rune)))
            .Where(letter => !char.IsWhiteSpace(letter) && letter != '-');
        return string.Concat(text.Any(letter => letter is >= '\u0590' and <= '\u08FF') ? letters.Order() : letters);
    }
}
