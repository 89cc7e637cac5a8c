using System.Text;
using LetterPdf.Model;
using LetterPdf.Reflow;
using LetterPdf.Tests;

namespace LetterPdf.Suite.Forms;

/// <summary>What the W3C's checker of HTML says.</summary>
public sealed class WebValidityTests
{
    [Fact]
    public void It_has_nothing_to_say()
    {
        var jar = NodePackage.Run("process.stdout.write(String(require('vnu-jar')))", "vnu-jar");
        using var folder = new TemporaryFolder();
        foreach (var name in LetterRecipe.Names)
        {
            var form = GoldenForm.Of(name);
            var fragment = Encoding.UTF8.GetString(WebFragment.Write(form.Letter));
            File.WriteAllBytes(folder.File($"{name}.html"), form.Write(LetterForm.Html));
            folder.Write($"{name}.fragment.html", WebPageTests.Around(fragment));
            folder.Write($"{name}.mail.html", WebFragment.ForMail(form.Letter));
        }

        // A wrapper in English does not fit the others; the letter's own language is on its article.
        var (code, output, error) = Tool.Run("java", "-jar", jar, "--no-langdetect", "--format", "json", folder.Path);
        Assert.EndsWith("\"messages\":[]}", (output + error).Trim(), StringComparison.Ordinal);
        Assert.Equal(0, code);
    }
}
