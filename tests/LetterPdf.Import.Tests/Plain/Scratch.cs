namespace LetterPdf.Import.Tests;
public sealed class Scratch(ITestOutputHelper output)
{
    [Fact]
    public void Show()
    {
        foreach (var file in Directory.GetFiles("/tmp/h/h3/try").Order())
        {
            output.WriteLine("=== " + file);
            var read = Imported.Of(Path.GetFileName(file), File.ReadAllBytes(file));
            output.WriteLine(read.Text.Length > 6000 ? read.Text[..6000] : read.Text);
        }
    }
}
