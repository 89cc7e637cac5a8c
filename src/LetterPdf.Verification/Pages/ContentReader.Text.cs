namespace LetterPdf.Verification;

/// <content>What is shown as text, letter by letter.</content>
internal sealed partial class ContentReader
{
    private void Show(List<PdfValue> operands, ContentState state)
    {
        foreach (var item in operands.LastOrDefault() is PdfArray list ? list.Items : operands.TakeLast(1))
        {
            switch (item)
            {
                case PdfString text when state.Font is { } font && text.Bytes.Length % 2 == 0:
                    Show(text.Bytes, font, state);
                    break;
                case PdfString:
                    state.Fault(CheckName.GlyphCodes, ContentFault.NoFont);
                    return;
                default:
                    state.Adjust(ContentGrammar.Number(item) ?? double.NaN);
                    break;
            }
        }
    }

    private void Show(ReadOnlySpan<byte> codes, FontView font, ContentState state)
    {
        for (var i = 0; i < codes.Length; i += 2)
        {
            var code = (codes[i] << 8) | codes[i + 1];
            font.Shown.Add(code);
            var text = font.Unicode?.GetValueOrDefault(code) ?? string.Empty;
            _textLeft -= text.Length;
            if (_textLeft < 0)
            {
                state.Fault(CheckName.Operators, ContentFault.TooMuchText);
                return;
            }

            state.Show(text, font.Widths?.Of(code) ?? double.NaN);
        }
    }
}
