using System.Diagnostics;
using System.Globalization;
using LetterPdf.Model;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace LetterPdf.Export.Tests;

public sealed class WholeFileTests
{
    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        Assert.Equal(Exporting.Compact(Letter()), Exporting.Compact(Letter()));

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var expected = Exporting.Compact(Letter());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("fa-IR");
            Assert.Equal(expected, Exporting.Compact(Letter()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Another_reader_finds_the_words_where_they_were_put()
    {
        using var pdf = PdfDocument.Open(Exporting.Compact(Letter()));
        Assert.Equal(3, pdf.NumberOfPages);
        var words = pdf.GetPage(1).GetWords().ToList();
        Assert.Equal(
            ["Subject", "of", "the", "letter"],
            words.Take(4).Select(word => word.Text),
            StringComparer.Ordinal
        );
        Assert.Equal(72, words[0].BoundingBox.Left, 0.5);
        var expected = Draft.Shape("Subject of the ", Draft.Serif).Width.Points;
        Assert.Equal(72 + expected, words[3].Letters[0].StartBaseLine.X, 0.02);
        Assert.Equal(792 - 87, words[3].Letters[0].StartBaseLine.Y, 0.002);
    }

    [Fact]
    public void Another_reader_finds_every_entry_of_the_list()
    {
        using var pdf = PdfDocument.Open(Exporting.Compact(Letter()));
        var text = string.Concat(pdf.GetPages().Select(page => page.Text));
        Assert.All(Enumerable.Range(1, 116), i => Assert.Contains(Entry(i), text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_letter_of_three_pages_is_small() => Assert.InRange(Exporting.Compact(Letter()).Length, 5_000, 20_000);

    [Fact]
    public void Both_forms_hold_the_same_objects()
    {
        using var compact = PdfDocument.Open(Exporting.Compact(Letter()));
        var readable = Exporting.Readable(Letter());
        Assert.Equal(readable.Split(" 0 obj\n").Length - 1, ObjectCount(compact));

        // The object streams, one for each part of the file, and the cross-reference stream exist only in the compact form,
        // and object 0 does not count.
        static int ObjectCount(PdfDocument document) => document.Structure.CrossReferenceTable.ObjectOffsets.Count - 4;
    }

    [Fact]
    public void Qpdf_finds_no_fault_in_either_form()
    {
        Check(Exporting.Compact(Letter()));
        Check(System.Text.Encoding.Latin1.GetBytes(Exporting.Readable(Letter())));
    }

    private static void Check(byte[] pdf)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        File.WriteAllBytes(path, pdf);
        try
        {
            using var process = Start(path);
            var output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, output);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Process Start(string path)
    {
        try
        {
            return Process.Start(
                new ProcessStartInfo("qpdf", ["--check", path])
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    UseShellExecute = false,
                }
            )!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("qpdf is not on the path");
            throw;
        }
    }

    private static TypesetDocument Letter()
    {
        var draft = new Draft();
        draft.Line(StructureRole.Heading1, "Subject of the letter");
        var list = draft.Element(StructureRole.List);
        for (var i = 1; i <= 116; i++)
        {
            var body = draft.Element(StructureRole.ListBody, draft.Element(StructureRole.ListItem, list));
            if (i % 40 == 0)
            {
                draft.NewPage().Text(ContentTag.Of(ArtifactKind.PageHeader), "Continuation", 72, Draft.Bold);
            }

            draft.Line(body, Entry(i));
        }

        return draft.Done();
    }

    private static string Entry(int i) =>
        string.Create(CultureInfo.InvariantCulture, $"Organization number {i} (Côte d’Ivoire)");
}
