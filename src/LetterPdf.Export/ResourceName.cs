using System.Globalization;
using System.Text;

namespace LetterPdf.Export;

/// <summary>The names by which content refers to resources (ISO 32000-1, 7.8.3).</summary>
internal static class ResourceName
{
    /// <summary>The name: letters for the kind, and a number from 1, such as "F1".</summary>
    public static byte[] Of(string kind, int index) =>
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{kind}{index + 1}"));
}
