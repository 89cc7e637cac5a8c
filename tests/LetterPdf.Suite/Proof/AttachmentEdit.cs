using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LetterPdf.Verification.Tests;

namespace LetterPdf.Suite.Proof;

/// <summary>A finished file with another file inside it exchanged, as by a forger or a bad copy.</summary>
internal static partial class AttachmentEdit
{
    public static void Write(string from, string to, string path, byte[] content, bool keepDeclaredSize = false)
    {
        var file = EditableFile.Of(File.ReadAllBytes(from));
        var specification = file.TextOf(file.NumberOf($"/UF ({path})"));
        var number = int.Parse(EmbeddedFile().Match(specification).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        file.Change(
            number,
            text =>
            {
                var head = text[..text.IndexOf("\nstream\n", StringComparison.Ordinal)];
                head = keepDeclaredSize
                    ? head
                    : Size().Replace(head, string.Create(CultureInfo.InvariantCulture, $"/Size {content.Length}"));
                return $"{head}\nstream\n{Encoding.Latin1.GetString(content)}\nendstream";
            }
        );
        File.WriteAllBytes(to, file.Write());
    }

    [GeneratedRegex("/EF ?<<[^>]*/F ([0-9]+) 0 R")]
    private static partial Regex EmbeddedFile();

    [GeneratedRegex("/Size [0-9]+")]
    private static partial Regex Size();
}
