using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Suite.Forms;

/// <summary>Golden letters in a browser.</summary>
public sealed class WebBrowserTests
{
    private const string ReadAxe =
        "process.stdout.write(require('fs').readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'))";

    // Every rule of axe, those of the Web Content Accessibility Guidelines 2.2, A and AA, among them; for further
    // windows and colours, those that size and colour matter to.
    private const string Check = """
        const [isFirst, done] = arguments;
        axe.run(document, {
          runOnly: isFirst
            ? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
            : { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable',
                'target-size'] },
          rules: { 'target-size': { enabled: true } },
          resultTypes: ['violations'],
        }).then(
          found => done(found.violations.map(rule => `${rule.id}: ${rule.nodes.length}: ${rule.help}: `
            + rule.nodes.slice(0, 2).map(node => node.html.slice(0, 200) + ' ' + node.failureSummary).join('; '))
            .join('\n')),
          fault => done(String(fault)));
        """;

    private const string LoadFonts = """
        const [done] = arguments;
        Promise.all([...document.fonts].map(face => face.load())).then(() => done(''), fault => done(String(fault)));
        """;

    private const string TooWide = """
        return document.documentElement.scrollWidth > innerWidth
          ? [...document.querySelectorAll('*')].filter(element => element.getBoundingClientRect().right > innerWidth)
              .map(element => element.outerHTML.slice(0, 80)).slice(0, 3).join('; ')
          : '';
        """;

    private static readonly (int Width, bool IsDark)[] Views = [(390, false), (390, true), (1280, true), (1280, false)];

    [Fact]
    public void Nobody_is_kept_out_nothing_is_loaded_and_nothing_is_cut_off()
    {
        var axe = NodePackage.Run(ReadAxe, "axe-core");
        using var folder = new TemporaryFolder();
        using var browser = WebBrowser.Start();
        var faults = new List<string>();
        foreach (var name in LetterRecipe.Names)
        {
            var file = folder.File($"{name}.html");
            File.WriteAllBytes(file, GoldenForm.Of(name).Write(LetterForm.Html));
            browser.Show(Views[0].Width, isDark: false);
            browser.Open(file);
            browser.Run(axe);
            foreach (var view in Views)
            {
                browser.Show(view.Width, view.IsDark);
                faults.Add($"{name}, {view}: {browser.RunToEnd(Check, view == Views[0])}");
                Keep(browser, name, view);
            }

            browser.Show(320, isDark: false);
            faults.Add($"{name}, 320: {browser.Run(TooWide)}");
            faults.Add($"{name}, fonts: {browser.RunToEnd(LoadFonts)}");
            faults.Add(
                $"{name}, also loads: {string.Join(' ', browser.Requests().Where(address => !IsFile(address, name)))}"
            );
        }

        Assert.DoesNotContain(faults, fault => !fault.EndsWith(": ", StringComparison.Ordinal));
    }

    private static bool IsFile(string address, string name) =>
        address.EndsWith($"/{name}.html", StringComparison.Ordinal);

    // To look at, in the folder that LETTERPDF_SCREENS names.
    private static void Keep(WebBrowser browser, string name, (int Width, bool IsDark) view)
    {
        if (Environment.GetEnvironmentVariable("LETTERPDF_SCREENS") is { Length: > 0 } folder && browser.Height < 16000)
        {
            var file = string.Create(
                CultureInfo.InvariantCulture,
                $"{name}-{view.Width}-{(view.IsDark ? "dark" : "light")}.png"
            );
            File.WriteAllBytes(Path.Combine(folder, file), browser.Picture());
        }
    }
}
