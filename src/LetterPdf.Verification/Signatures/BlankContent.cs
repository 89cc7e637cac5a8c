using System.Collections.Frozen;

namespace LetterPdf.Verification;

/// <summary>
/// Whether a drawing draws nothing (ISO 32000-1, 8.10). Programs that sign give even an invisible field an
/// appearance, which contains a comment, or nested forms that are all empty. Then it does not matter where a program
/// would place it.
/// </summary>
internal sealed class BlankContent
{
    private const int MostSteps = 1000;

    // State, position, paths that are ended without being painted, and marked content.
    // csharpier-ignore
    private static readonly FrozenSet<string> Harmless = FrozenSet.Create(
        StringComparer.Ordinal, "q", "Q", "cm", "w", "J", "j", "M", "i", "re", "m", "l", "c", "v", "y", "h", "W", "W*",
        "n", "BT", "ET", "BMC", "EMC", "MP", "g", "G", "rg", "RG", "k", "K", "Tf", "Td", "Tm", "T*", "TL", "Tc", "Tw",
        "Tz", "Tr", "Ts");

    private readonly PdfBody _body;
    private readonly HashSet<PdfStream> _seen = [];
    private int _stepsLeft = MostSteps;

    private BlankContent(PdfBody body) => _body = body;

    /// <summary>Whether a form draws nothing, nor any form that it draws.</summary>
    public static bool Is(PdfBody body, PdfValue? form) => new BlankContent(body).IsForm(form, 0);

    private bool IsForm(PdfValue? value, int depth)
    {
        if (
            _body.Resolve(value) is not PdfStream form
            || depth > Bounds.DeepestDrawing
            || _body.Name(form.Dictionary, "Subtype") is not (null or "Form")
        )
        {
            return false;
        }

        // A form that draws itself is no form; one that was examined is not examined again.
        return !_seen.Add(form)
            ? depth > 0
            : _body.Data(form) is { } data && IsBlank(data, _body.Dictionary(form.Dictionary, "Resources"), depth);
    }

    private bool IsBlank(ReadOnlyMemory<byte> content, PdfDictionary? resources, int depth)
    {
        try
        {
            var parser = new PdfParser(content) { HasReferences = false };
            PdfValue? last = null;
            while (parser.Next() is { } value)
            {
                if (--_stepsLeft < 0 || (value is PdfWord word && !IsHarmless(word.Value, last, resources, depth)))
                {
                    return false;
                }

                last = value;
            }

            return true;
        }
        catch (PdfSyntaxException)
        {
            return false;
        }
    }

    private bool IsHarmless(string word, PdfValue? operand, PdfDictionary? resources, int depth) =>
        Harmless.Contains(word)
        || (
            string.Equals(word, "Do", StringComparison.Ordinal)
            && operand is PdfName name
            && IsForm(_body.Dictionary(resources, "XObject")?[name.Value], depth + 1)
        );
}
