using LetterPdf.Suite;

namespace LetterPdf.Tests.Signatures;

/// <summary>Letters with places for signatures, as `build` makes them, each built once.</summary>
internal static class SignableLetters
{
    private const string Letter = """
        date: 2026-05-22
        subject: A letter to sign
        author: The Senders
        letterhead: {name: The Senders, logo: {file: logo.svg, alt: A red square, height: 10mm}}
        salutation: Dear President,
        body: |
          We write about a [matter](https://example.org/) that concerns us.[^1]

          [^1]: And others too.
        closing: Respectfully,
        signatories: {file: list.csv}

        """;

    private static readonly Lazy<byte[]> BuiltWithout = new(() => Build(string.Empty));
    private static readonly Lazy<byte[]> BuiltOne = new(() =>
        Build("signature: {name: Jane Roe, reason: We send this letter, place: New York, contact: info@example.org}\n")
    );
    private static readonly Lazy<byte[]> BuiltTwo = new(() =>
        Build("signature: [{name: Jane Roe}, {name: The Others}]\n")
    );
    private static readonly Lazy<byte[]> BuiltWithSources = new(() =>
        Build("signature: [{name: Jane Roe}, {name: The Others}]\n", "--embed-sources")
    );

    public static byte[] WithoutField => BuiltWithout.Value;

    public static byte[] OneField => BuiltOne.Value;

    public static byte[] TwoFields => BuiltTwo.Value;

    /// <summary>Two places for signatures, and the sources inside.</summary>
    public static byte[] WithSources => BuiltWithSources.Value;

    /// <summary>Builds the small letter with further lines of letter.yml.</summary>
    public static byte[] Build(string more, params string[] options)
    {
        using var folder = new TemporaryFolder();
        folder.Write("letter.yml", Letter + more);
        folder.Write("list.csv", "organization,country\nAlpha,US\nBeta,Peru\n");
        folder.Write(
            "logo.svg",
            """<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10" fill="red"/></svg>"""
        );
        return BuildIn(folder, options);
    }

    /// <summary>Builds a recipe with a place for a signature.</summary>
    public static byte[] Build(LetterRecipe recipe)
    {
        using var folder = new TemporaryFolder();
        recipe.WriteTo(folder);
        var text = File.ReadAllText(folder.File("letter.yml"));
        folder.Write(
            "letter.yml",
            text.Contains("\nsignature:", StringComparison.Ordinal) ? text : text + "signature: {name: Jane Roe}\n"
        );
        return BuildIn(folder, recipe.IsDraft ? ["--draft"] : []);
    }

    private static byte[] BuildIn(TemporaryFolder folder, string[] options)
    {
        var run = TestRun.Of(folder.Path, ["build", "-o", "x.pdf", .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
        return File.ReadAllBytes(folder.File("x.pdf"));
    }
}
