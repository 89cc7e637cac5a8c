using System.Collections.Frozen;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Follows the operators of the pages' content (ISO 32000-1, annex A): what is marked, what it says, and
/// whether it is in order.</summary>
internal sealed partial class ContentReader(PdfBody body, FontCatalog fonts, FaultLog log)
{
    // Even an empty part costs something.
    private const int CostOfPart = 64;

    private const int MostOperands = 1_000;

    // csharpier-ignore
    private static readonly FrozenSet<string> Painting = FrozenSet.Create(
        StringComparer.Ordinal, "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", "\"");

    // csharpier-ignore
    private static readonly FrozenSet<string> Silent = FrozenSet.Create(
        StringComparer.Ordinal, "cm", "w", "J", "j", "M", "d", "i", "m", "l", "c", "v", "y", "h", "re", "n", "W", "W*",
        "Tc", "Tw", "Tz", "TL", "Tr", "Ts", "Td", "TD", "Tm", "T*");

    private readonly HashSet<PdfStream> _forms = [];
    private readonly Stack<PdfStream> _open = [];
    private long _left = Bounds.MostContent;
    private long _textLeft = Bounds.MostText;
    private long _comparisonsLeft = Bounds.MostCompared;

    /// <summary>Bytes that were read so far, and characters that they stood for.</summary>
    public (long Content, long Text) Spent => (Bounds.MostContent - _left, Bounds.MostText - _textLeft);

    public void Read(IReadOnlyList<PageView> pages)
    {
        foreach (var page in pages)
        {
            var parts = body.Resolve(page.Dictionary["Contents"]) is PdfArray list
                ? list.Items
                : [page.Dictionary["Contents"] ?? PdfNull.Value];
            var data = new List<byte>();
            foreach (var part in parts)
            {
                if (body.Data(part) is not { } bytes || (_left -= bytes.Length + CostOfPart) < 0)
                {
                    log.Add(CheckName.Operators, ContentFault.NotUnpackable, PdfBody.NumberOf(part), page.Number);
                    continue;
                }

                data.AddRange(bytes.Span);
                data.Add((byte)'\n');
            }

            var ink = new PageInk(SizeOf(page), log);
            Read(data.ToArray(), new ContentState(page, body.Dictionary(page.Dictionary, "Resources"), log, ink));
            ink.Finish(ref _comparisonsLeft);
        }
    }

    private PageInk.PageSize SizeOf(PageView page) =>
        body.Numbers(page.Dictionary, "MediaBox") is [_, _, var right, var top]
            ? new PageInk.PageSize(page.Number, right, top)
            : new PageInk.PageSize(page.Number, 0, 0);

    private void Read(ReadOnlyMemory<byte> content, ContentState state)
    {
        var operands = new List<PdfValue>();
        try
        {
            var parser = new PdfParser(content) { HasReferences = false };
            while (parser.Next() is { } value)
            {
                if (value is PdfWord word)
                {
                    Apply(word.Value, operands, state);
                    operands.Clear();
                }
                else if (operands.Count < MostOperands)
                {
                    operands.Add(value);
                }
            }
        }
        catch (PdfSyntaxException fault)
        {
            state.Fault(CheckName.Operators, Reason.Of(ContentFault.Unreadable, fault.Reason));
        }

        state.Finish();
    }

    private void Apply(string word, List<PdfValue> operands, ContentState state)
    {
        if (Painting.Contains(word))
        {
            state.Paint(word);
        }

        state.Draw(word, operands);
        switch (word)
        {
            case "q":
                state.Save();
                break;
            case "Q":
                state.Restore();
                break;
            case "BT" or "ET":
                state.Text(word is "BT");
                break;
            case "BMC" or "BDC":
                state.Begin(operands, Properties(operands, state));
                break;
            case "EMC":
                state.End();
                break;
            case "Tf":
                state.Font = fonts.Of(body.Dictionary(state.Resources, "Font")?[NameOf(operands.FirstOrDefault())]);
                break;
            case "Tj" or "TJ" or "'" or "\"":
                Show(operands, state);
                break;
            case "Do":
                Draw(NameOf(operands.LastOrDefault()), state);
                break;
            case "gs":
                SetState(operands, state);
                break;
            case "sh":
                if (Resource("Shading", operands, state) is { } shading)
                {
                    Shade(shading, state);
                }

                break;
            case "scn" or "SCN" when operands.LastOrDefault() is PdfName:
                SetPattern(operands, state);
                break;
            default:
                ApplyColor(word, operands, state);
                break;
        }
    }

    private static void ApplyColor(string word, List<PdfValue> operands, ContentState state)
    {
        switch (word)
        {
            case "g" or "G" or "rg" or "RG" or "sc" or "SC" or "scn" or "SCN":
                break;
            case "k" or "K":
                state.Fault(CheckName.Colors, ContentFault.PrintColor);
                break;
            case "cs" or "CS":
                if (NameOf(operands.LastOrDefault()) is not ("DeviceGray" or "DeviceRGB" or "Pattern"))
                {
                    state.Fault(CheckName.Colors, Reason.Of(ContentFault.OtherColor, NameOf(operands.LastOrDefault())));
                }

                break;
            default:
                if (!Silent.Contains(word) && !Painting.Contains(word))
                {
                    state.Fault(
                        CheckName.Operators,
                        Reason.Of(ContentFault.NoOperator, word.Length > 20 ? word[..20] : word)
                    );
                }

                break;
        }
    }

    private PdfDictionary? Properties(List<PdfValue> operands, ContentState state) =>
        operands switch
        {
            [_, PdfDictionary direct] => direct,
            [_, PdfName named] => body.Dictionary(body.Dictionary(state.Resources, "Properties"), named.Value),
            _ => null,
        };

    private static string NameOf(PdfValue? value) => (value as PdfName)?.Value ?? string.Empty;
}
