using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Typesetting.Tests;

/// <content>The letters set in the repository's fonts.</content>
internal static partial class TestLetter
{
    public static FontLibrary Fonts { get; } =
        FontLibrary.Open([new RepositoryFolder(RepositoryFolder.Root)], new DiagnosticBag());

    /// <summary>The same, with the tests' own fonts of other scripts.</summary>
    public static FontLibrary FontsOfManyScripts { get; } =
        FontLibrary.Open(
            [
                new RepositoryFolder(RepositoryFolder.Root),
                new RepositoryFolder(Path.Combine(RepositoryFolder.Root, "tests")),
            ],
            new DiagnosticBag()
        );

    /// <summary>The finished pages; fails the test where there is an error.</summary>
    public static FinishedPages Set(Letter letter, FontLibrary? fonts = null)
    {
        var diagnostics = new DiagnosticBag();
        var document = Typesetter.Typeset(letter, new LayoutCache(fonts ?? Fonts), diagnostics);
        Assert.True(
            document is not null,
            string.Join("\n", diagnostics.InSourceOrder().Select(item => item.Message.Said()))
        );
        return new FinishedPages(letter, document, diagnostics.InSourceOrder());
    }
}
