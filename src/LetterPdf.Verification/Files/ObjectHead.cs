using System.Globalization;
using System.Text;

namespace LetterPdf.Verification;

/// <summary>"12 0 obj": what stands where an object begins.</summary>
internal static class ObjectHead
{
    public static bool IsAt(ReadOnlySpan<byte> file, CrossReference entry)
    {
        var head = Of(entry);
        return file[(int)entry.Place..].StartsWith(head)
            && (entry.Place == 0 || PdfBytes.IsSpace(file[(int)entry.Place - 1]))
            && EndOf(entry) < file.Length
            && !PdfBytes.IsRegular(file[EndOf(entry)]);
    }

    public static int EndOf(CrossReference entry) => (int)entry.Place + Of(entry).Length;

    private static byte[] Of(CrossReference entry) =>
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{entry.Number} {entry.Generation} obj"));
}
