using UglyToad.PdfPig;

namespace LetterPdf.Suite;

/// <summary>Logo and signature, from files to the PDF as independent readers interpret it.</summary>
public sealed class PictureTests
{
    private const string Png =
        "iVBORw0KGgoAAAANSUhEUgAAAAYAAAACCAYAAAB7Xa1eAAAAGUlEQVQI12NQcPj/H4b/MzA0MEABEwMOAABmLwic+xWIMAAAAABJRU5ErkJggg==";
    private const string Jpeg =
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAEAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAXEAEAAwAAAAAAAAAAAAAAAAAAAxRS/8QAFQEBAQAAAAAAAAAAAAAAAAAABAb/xAAbEQABBAMAAAAAAAAAAAAAAAABAAMUkQRSU//aAAwDAQACEQMRAD8Aibk2gFhEx+YoJMp/c2V//9k=";

    [Fact]
    public void Logo_and_signature_stand_in_the_pdf_as_figures_that_say_what_they_show()
    {
        using var folder = Letter();
        var letter = BuiltLetter.Of(folder.Path);
        var pictures = letter.Document.Pages[0].Frame.Items.OfType<Model.PlacedPicture>().ToArray();
        Assert.Equal(2, pictures.Length);
        Assert.Equal(Model.Length.FromMillimetres(10), pictures[0].Height);
        Assert.Equal(30 / 25.4 * 72, pictures[0].Width.Points, 6);
        var figures = letter.Document.Structure.OfType<Model.FigureElement>().Select(figure => figure.Alt);
        Assert.Equal(["Our logo", "Signature of Jane Roe"], figures.Order(StringComparer.Ordinal));
        using var pdf = PdfDocument.Open(letter.Bytes);
        Assert.Equal(2, pdf.GetPage(1).GetImages().Count());
    }

    [Fact]
    public void A_signature_is_as_high_as_letter_yml_says()
    {
        using var folder = Letter();
        folder.Edit("letter.yml", "alt: Signature of Jane Roe}", "alt: Signature of Jane Roe, height: 30pt}");
        var signature = BuiltLetter.Of(folder.Path).Document.Pages[0].Frame.Items.OfType<Model.PlacedPicture>().Last();
        Assert.Equal((60.0, 30.0), (signature.Width.Points, signature.Height.Points));
    }

    [Fact]
    public void Poppler_finds_picture_mask_and_jpeg()
    {
        using var folder = Letter();
        var file = folder.File("letter.pdf");
        File.WriteAllBytes(file, BuiltLetter.Of(folder.Path).Bytes);
        var (_, output, _) = Tool.Run("pdfimages", "-list", file);
        var kinds = output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(2)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(words => $"{words[2]} {words[3]}x{words[4]} {words[8]}");
        Assert.Equal(["image 6x2 image", "smask 6x2 image", "image 8x4 jpeg"], kinds);
        var (exitCode, _, error) = Tool.Run("qpdf", "--check", file);
        Assert.True(exitCode == 0, error);
    }

    [Fact]
    public void A_drawing_is_painted_by_two_independent_programs_where_and_as_the_svg_says()
    {
        using var folder = Letter();
        folder.Write(
            "logo.svg",
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 100 50">
              <linearGradient id="g"><stop stop-color="#ff0000"/><stop offset="1" stop-color="#0000ff"/></linearGradient>
              <rect x="-10" y="-10" width="50" height="50" fill="url(#g)"/>
              <g transform="translate(40 -10)"><circle cx="25" cy="25" r="20" fill="green"/></g>
              <path d="M45 35h40" stroke="black" stroke-width="6" stroke-opacity=".5"/>
            </svg>
            """
        );
        folder.Edit(
            "letter.yml",
            "{file: logo.png, alt: Our logo, height: 10mm}",
            "{file: logo.svg, alt: Our logo, height: 1in}"
        );
        var letter = BuiltLetter.Of(folder.Path);
        var file = folder.File("letter.pdf");
        File.WriteAllBytes(file, letter.Bytes);
        var placed = letter.Document.Pages[0].Frame.Items.OfType<Model.PlacedPicture>().First();
        Assert.Equal((144.0, 72.0), (placed.Width.Points, placed.Height.Points));
        Tool.Run("pdftoppm", "-r", "72", "-f", "1", "-l", "1", "-singlefile", file, folder.File("poppler"));
        Tool.Run("mutool", "draw", "-r", "72", "-o", folder.File("mupdf.ppm"), file, "1");
        foreach (var picture in (string[])["poppler.ppm", "mupdf.ppm"])
        {
            var pixels = File.ReadAllBytes(folder.File(picture));
            (int Red, int Green, int Blue) At(double x, double y)
            {
                var (column, row) = ((int)(placed.X.Points + x), (int)(placed.Y.Points + y));
                var at = pixels.Length - (612 * 792 * 3) + (((row * 612) + column) * 3);
                return (pixels[at], pixels[at + 1], pixels[at + 2]);
            }

            Assert.InRange(At(18, 36).Red, 180, 204);
            Assert.InRange(At(54, 36).Blue, 180, 204);
            Assert.Equal((0, 128, 0), At(108, 36));
            Assert.Equal((255, 255, 255), At(78, 6));
            Assert.InRange(At(82, 66).Red, 120, 135);
        }

        var (exitCode, _, error) = Tool.Run("qpdf", "--check", file);
        Assert.True(exitCode == 0, error);
    }

    [Fact]
    public void A_picture_wider_than_the_text_is_an_error_at_its_place()
    {
        using var folder = Letter();
        folder.Edit("letter.yml", "height: 10mm", "height: 80mm");
        var run = TestRun.Of(folder.Path, "build");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("LP0507", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("out/letter.pdf")));
    }

    private static TemporaryFolder Letter()
    {
        var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("logo.png"), Convert.FromBase64String(Png));
        File.WriteAllBytes(folder.File("roe.jpg"), Convert.FromBase64String(Jpeg));
        folder.Write(
            "letter.yml",
            """
            date: 2024-05-22
            letterhead: {name: Alliance, logo: {file: logo.png, alt: Our logo, height: 10mm}}
            subject: Pictures
            body: |
              A text.
            closing: Respectfully,
            signers: [{name: Jane Roe, signature: {file: roe.jpg, alt: Signature of Jane Roe}}]
            """
        );
        return folder;
    }
}
