namespace LetterPdf.Model;

/// <summary>A text that may be shown as it is.</summary>
internal sealed class PlainText(string text) : SourceText
{
    public override int Length => text.Length;

    public override string Shown(int start, int length) => text.Substring(start, length);

    public override int[] FindLineStarts()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
