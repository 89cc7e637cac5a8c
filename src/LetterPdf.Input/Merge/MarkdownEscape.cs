using System.Text;

namespace LetterPdf.Input;

/// <summary>Keeps a value from turning into markup.</summary>
internal static class MarkdownEscape
{
    /// <summary>The value with a backslash before every ASCII punctuation mark (CommonMark 0.31, 2.4).</summary>
    public static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length + 8);
        foreach (var c in value)
        {
            if (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
