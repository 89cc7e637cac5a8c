using LetterPdf.Export;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Pdf;
using LetterPdf.Suite;
using LetterPdf.Tests;

namespace LetterPdf.Verification.Tests;

/// <summary>Finished letters that tests look at, each built once.</summary>
internal static class Samples
{
    private static readonly Lazy<BuiltLetter> Built = new(() => InOneStream(BuiltLetter.Of(RepositoryFolder.Root)));
    private static readonly Lazy<byte[]> BuiltRich = new(BuildRich);
    private static readonly Lazy<byte[]> BuiltDrawn = new(BuildDrawn);
    private static readonly Lazy<byte[]> BuiltWithFields = new(BuildWithFields);
    private static readonly Lazy<byte[]> BuiltWithSources = new(BuildWithSources);

    public static BuiltLetter Real => Built.Value;

    /// <summary>A small letter with links, footnotes, a table, a picture and a list.</summary>
    public static byte[] Rich => BuiltRich.Value;

    /// <summary>A small letter whose logo has groups, a mask, a clip and a translucent gradient.</summary>
    public static byte[] Drawn => BuiltDrawn.Value;

    /// <summary>A small letter with a link and two places for signatures.</summary>
    public static byte[] WithFields => BuiltWithFields.Value;

    /// <summary>The real letter with its sources inside.</summary>
    public static byte[] WithSources => BuiltWithSources.Value;

    // The content of each page in one stream, as no letter's own, so that a table of faults can name any place in it.
    private static BuiltLetter InOneStream(BuiltLetter letter)
    {
        var document = letter.Document with
        {
            OwnElements = 0,
            Common = null,
            Pages = [.. letter.Document.Pages.Select(page => page with { Frame = page.Frame with { OwnItems = 0 } })],
        };
        using var fonts = FontLibrary.Open([new RepositoryFolder(RepositoryFolder.Root)], new DiagnosticBag());
        var file = PdfExporter.Export(document, fonts, PdfForm.Compact, new DiagnosticBag());
        return letter with { Document = document, Bytes = file!.Bytes.ToArray() };
    }

    private static byte[] BuildWithFields()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "letter.yml",
            """
            date: 2024-05-22
            subject: A letter to sign
            id: HRN/2024/17
            author: The Senders
            body: |
              A paragraph with a [link](https://example.org/).
            closing: Respectfully,
            signature: [{name: The Senders, reason: We send it, place: New York, contact: info@example.org}, {name: The Others}]
            output: {conformance: [pdf/a-2a, pdf/ua-1]}
            """
        );
        return InOneStream(BuiltLetter.Of(folder.Path)).Bytes;
    }

    private static byte[] BuildWithSources()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        var run = TestRun.Of(folder.Path, "build", "--embed-sources");
        Assert.True(run.ExitCode == 0, run.Error);
        return File.ReadAllBytes(Directory.EnumerateFiles(folder.Path, "*.pdf", SearchOption.AllDirectories).Single());
    }

    // A logo with groups in groups, a mask, a clip and a translucent gradient.
    private static byte[] BuildDrawn()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "letter.yml",
            """
            date: 2024-05-22
            subject: A letter with a drawing
            author: The Senders
            letterhead: {name: The Senders, logo: {file: logo.svg, alt: A drawing, height: 20mm}}
            body: |
              A paragraph.
            output: {conformance: [pdf/a-2a, pdf/ua-1]}
            """
        );
        var groups = string.Concat(Enumerable.Repeat("<g opacity='.9' mask='url(#m)'>", 7));
        folder.Write(
            "logo.svg",
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><defs>
            <linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="blue" stop-opacity="0"/></linearGradient>
            <mask id="m"><rect width="80" height="80" fill="white"/></mask>
            <clipPath id="c"><circle cx="40" cy="40" r="30"/><rect width="50" height="50"/></clipPath></defs>
            {groups}<rect width="90" height="90" fill="url(#g)" clip-path="url(#c)"/>{groups.Replace(
                "<g",
                "</g",
                StringComparison.Ordinal
            ).Replace(" opacity='.9' mask='url(#m)'", string.Empty, StringComparison.Ordinal)}
            </svg>
            """
        );
        return InOneStream(BuiltLetter.Of(folder.Path)).Bytes;
    }

    private static byte[] BuildRich()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "letter.yml",
            """
            date: 2024-05-22
            subject: A letter with everything
            author: The Senders
            letterhead:
              name: The Senders
              logo: {file: logo.svg, alt: A red square, height: 10mm}
            body: |
              A paragraph with a [link](https://example.org/) and a note.[^1]

              ## A heading

              - One
              - Two

              | Country | Year |
              |---|---|
              | Peru | 1998 |
              | Kenya | 1999 |

              ### Another heading

              Words in [Spanish]{lang=es}.

              [^1]: What the note says.
            signatories: {file: list.csv}
            output: {conformance: [pdf/a-2a, pdf/ua-1]}
            """
        );
        folder.Write(
            "logo.svg",
            """<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10" fill="red" fill-opacity="0.5"/></svg>"""
        );
        folder.Write("list.csv", "organization,country\nAlpha,US\nBeta,Peru\n");
        return InOneStream(BuiltLetter.Of(folder.Path)).Bytes;
    }
}
