namespace LetterPdf.Import.Tests;
public sealed class Scratch(ITestOutputHelper output)
{
    [Fact]
    public void Show()
    {
        foreach (var file in Directory.GetFiles("/tmp/h/h3/try2").Order())
        {
            var read = Imported.Of(Path.GetFileName(file), File.ReadAllBytes(file));
            output.WriteLine("=== " + file + "\n" + read.Text);
            var (parts, body, steps) = LetterParts.Find(read.Draft!, new ImportOptions(false));
            output.WriteLine(LetterLines.Write(parts));
            output.WriteLine(System.Text.Encoding.UTF8.GetString(ImportedNames.ToCsv(parts)));
            output.WriteLine(DraftText.Of(body));
            foreach (var step in steps)
            {
                output.WriteLine(LetterPdf.Operations.ReasonWords.Of(step));
            }
        }
    }
}
