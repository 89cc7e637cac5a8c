using LetterPdf.Model;

namespace LetterPdf.Suite.Forms;

/// <summary>Golden letters in a browser.</summary>
public sealed class WebBrowserTests
{
    // Every rule of axe, those of the Web Content Accessibility Guidelines 2.2, A and AA, among them.
    private const string Check = """
        const done = arguments[arguments.length - 1];
        axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
          resultTypes: ['violations'],
        }).then(
          found => done(found.violations.map(rule =>
            `${rule.id}: ${rule.help}: ${rule.nodes.slice(0, 2).map(node => node.html.slice(0, 200) + ' ' + node.failureSummary).join('; ')}`).join('\n')),
          fault => done(String(fault)));
        """;

    private const string Sound = """
        const faces = [...document.fonts].map(face => face.load());
        const done = arguments[arguments.length - 1];
        Promise.all(faces).then(() => done(''), fault => done(String(fault)));
        """;

    private const string Wide = """
        return document.documentElement.scrollWidth > document.documentElement.clientWidth
          ? [...document.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > innerWidth)
              .map(e => e.outerHTML.slice(0, 80)).slice(0, 3).join('; ')
          : '';
        """;

    [Fact]
    public void Nobody_is_kept_out_nothing_is_loaded_and_nothing_is_cut_off()
    {
        var (axe, _, _) = NodePackage.Run(
            "process.stdout.write(require('fs').readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'))",
            "axe-core"
        );
        using var folder = new TemporaryFolder();
        using var browser = WebBrowser.Start();
        var faults = new List<string>();
        foreach (var name in LetterRecipe.Names)
        {
            var file = folder.File($"{name}.html");
            File.WriteAllBytes(file, GoldenForm.Of(name).Write(LetterForm.Html));
            var clock = System.Diagnostics.Stopwatch.StartNew();
            foreach (var (width, isDark) in new[] { (390, false), (390, true), (1280, false), (1280, true) })
            {
                browser.Open(file, width, isDark);
                browser.Run(axe);
                Add($"{name}, {width}, {(isDark ? "dark" : "light")}", (string)browser.RunToEnd(Check)!);
            }

            Add($"{name}, fonts", (string)browser.RunToEnd(Sound)!);
            browser.Open(file, 320, isDark: false);
            Add($"{name}, 320", (string)browser.Run(Wide)!);
            Add(
                $"{name}, asks for",
                string.Join(
                    ' ',
                    browser.Requests().Where(address => !address.EndsWith($"/{name}.html", StringComparison.Ordinal))
                )
            );
            File.AppendAllText("/tmp/h/me1/times", $"{name} {clock.ElapsedMilliseconds}\n");
            Keep(browser, file, name);
        }

        Assert.Equal("", string.Join('\n', faults));

        void Add(string what, string fault)
        {
            if (fault.Length > 0)
            {
                faults.Add($"{what}: {fault}");
            }
        }
    }

    // To look at: LETTERPDF_SCREENS names a folder.
    private static void Keep(WebBrowser browser, string file, string name)
    {
        if (
            !name.StartsWith("32", StringComparison.Ordinal)
            && !name.StartsWith("37", StringComparison.Ordinal)
            && Environment.GetEnvironmentVariable("LETTERPDF_SCREENS") is { Length: > 0 } folder
        )
        {
            File.Copy(file, Path.Combine(folder, $"{name}.html"), overwrite: true);
            foreach (var (width, isDark) in new[] { (390, false), (390, true), (1280, false), (1280, true) })
            {
                browser.Open(file, width, isDark);
                File.WriteAllBytes(
                    Path.Combine(folder, $"{name}-{width}-{(isDark ? "dark" : "light")}.png"),
                    browser.Picture()
                );
            }
        }
    }
}
