using System.Text;
using System.Text.Json;

namespace LetterPdf.Operations;

/// <summary>JSON as the program writes it: readable by people too, indented, accents as they are.</summary>
internal static class JsonReport
{
    public static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = new VisibleJsonEncoder(),
    };

    /// <summary>The text of one value, with a line end.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }
}
