using LetterPdf.Model;

namespace LetterPdf.Reflow.Tests.Text;

/// <summary>Letters made by hand against their texts, each of which a person has read: filled to 72 columns, and with
/// each paragraph in one line. A text that differs is written to the system's temporary folder.</summary>
public sealed class TextGoldenTests
{
    private const string Divider = "\n=== unwrapped\n";

    public static TheoryData<string> Names => [.. MadeLetters.All.Select(letter => letter.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_is_as_it_was_last_read(string name)
    {
        var letter = MadeLetters.All.Single(letter => letter.Name == name).Letter;
        var fresh = Reflowed.TextOf(letter) + Divider + Reflowed.TextOf(letter, columns: null);
        var golden = Path.Combine(
            RepositoryRoot.Folder,
            "tests",
            "LetterPdf.Reflow.Tests",
            "Text",
            "Golden",
            $"{name}.txt"
        );
        var known = File.Exists(golden) ? File.ReadAllText(golden).ReplaceLineEndings("\n") : string.Empty;
        if (!string.Equals(known, fresh, StringComparison.Ordinal))
        {
            var place = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "letterpdf-golden"));
            File.WriteAllText(Path.Combine(place.FullName, $"{name}.txt"), fresh);
        }

        Assert.Equal(known, fresh);
    }
}
