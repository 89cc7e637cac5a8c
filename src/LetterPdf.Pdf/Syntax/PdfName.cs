using System.Buffers;

namespace LetterPdf.Pdf;

/// <summary>Names (ISO 32000-1, 7.3.5).</summary>
public static class PdfName
{
    // Regular characters other than '#': the ones that stand for themselves in a name.
    private static readonly SearchValues<byte> Plain = SearchValues.Create(
        "!\"$&'*+,-.0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ\\^_`abcdefghijklmnopqrstuvwxyz|~"u8
    );

    /// <summary>Writes "/Name"; what is not a plain regular character is written as # and two hexadecimal
    /// digits.</summary>
    public static void Write(PdfBuffer buffer, ReadOnlySpan<byte> name)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        buffer.Write((byte)'/');
        if (!name.ContainsAnyExcept(Plain))
        {
            buffer.Write(name);
            return;
        }

        foreach (var value in name)
        {
            if (Plain.Contains(value))
            {
                buffer.Write(value);
            }
            else
            {
                buffer.Write((byte)'#');
                PdfString.WriteHexDigits(buffer, [value]);
            }
        }
    }
}
