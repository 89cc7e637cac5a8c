using LetterPdf.Model;
namespace LetterPdf.Import.Tests;
public sealed class Scratch
{
    [Fact]
    public void Try()
    {
        var output = "";
        foreach (var line in File.ReadAllText("/tmp/h/h2/try.txt").Split("\n====\n"))
        {
            string s; try { s = ShownBlocks.Read(line, true); } catch (Exception e) { s = "ERR " + e.Message; }
            output += line + "\n  => " + s + "\n";
        }
        File.WriteAllText("/tmp/h/h2/try.out", output);
    }
}
