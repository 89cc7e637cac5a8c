using System.Text;
using System.Text.Json;

namespace LetterPdf.Operations;

/// <summary>JSON as the program writes it.</summary>
internal static class JsonText
{
    /// <summary>A text of one value, with a line's end.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, DiagnosticJson.Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }
}
