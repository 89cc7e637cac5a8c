using System.Text;

namespace LetterPdf.Verification;

/// <summary>An object that is a dictionary, as it is written in the file.</summary>
/// <param name="Number">The number by which others refer to it.</param>
/// <param name="Generation">0 except in files of other programs.</param>
/// <param name="Dictionary">Its bytes from the first angle bracket to the last, also where it stands in an object
/// stream.</param>
public sealed record ObjectText(int Number, int Generation, ReadOnlyMemory<byte> Dictionary)
{
    /// <summary>The dictionary with one key added, or given another value; everything else is spelled as it
    /// was.</summary>
    /// <param name="key">In characters that need no escape.</param>
    /// <param name="value">As it is to stand in the file.</param>
    public ReadOnlyMemory<byte> With(string key, string value)
    {
        var text = Dictionary.Span;
        return DictionaryText.ValueOf(Dictionary, key) is { } old
            ? (byte[])[.. text[..old.Start], .. Encoding.ASCII.GetBytes($" {value} "), .. text[old.End..]]
            : (byte[])[.. text[..^2], .. Encoding.ASCII.GetBytes($"/{key} {value}"), .. ">>"u8];
    }
}
