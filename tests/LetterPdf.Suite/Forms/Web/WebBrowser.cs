using LetterPdf.Tests;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace LetterPdf.Suite.Forms;

/// <summary>Chromium, without a window.</summary>
internal sealed class WebBrowser : IDisposable
{
    private readonly ChromeDriverService _service;
    private readonly ChromeDriver _driver;

    private WebBrowser(string chromium, string driver)
    {
        var options = new ChromeOptions { BinaryLocation = chromium };
        options.AddArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
        options.SetLoggingPreference("performance", LogLevel.All);
        _service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(driver), Path.GetFileName(driver));
        _service.HideCommandPromptWindow = true;
        _service.SuppressInitialDiagnosticInformation = true;
        _driver = new ChromeDriver(_service, options);
    }

    /// <summary>Starts it; skips the test where it is not installed.</summary>
    public static WebBrowser Start() => new(Found("chromium"), Found("chromedriver"));

    /// <summary>Opens a file.</summary>
    public void Open(string file) => _driver.Navigate().GoToUrl(new Uri(file));

    /// <summary>Gives the window another size and colours.</summary>
    /// <param name="width">In CSS pixels.</param>
    public void Show(int width, bool isDark)
    {
        _driver.ExecuteCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["width"] = width,
                ["height"] = 844,
                ["deviceScaleFactor"] = 1,
                ["mobile"] = false,
            }
        );
        _driver.ExecuteCdpCommand(
            "Emulation.setEmulatedMedia",
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["features"] = new[]
                {
                    new Dictionary<string, object?>(StringComparer.Ordinal)
                    {
                        ["name"] = "prefers-color-scheme",
                        ["value"] = isDark ? "dark" : "light",
                    },
                },
            }
        );
    }

    /// <summary>What a script in the page returns.</summary>
    public object? Run(string script) => _driver.ExecuteScript(script);

    /// <summary>What a script gives to the function that is its last argument.</summary>
    /// <param name="values">Its other arguments.</param>
    public object? RunToEnd(string script, params object[] values) => _driver.ExecuteAsyncScript(script, values);

    /// <summary>The page's height in CSS pixels.</summary>
    public long Height => (long)Run("return document.documentElement.scrollHeight")!;

    /// <summary>A picture of the whole page (PNG).</summary>
    public byte[] Picture()
    {
        var result =
            (Dictionary<string, object>)
                _driver.ExecuteCdpCommand(
                    "Page.captureScreenshot",
                    new Dictionary<string, object?>(StringComparer.Ordinal) { ["captureBeyondViewport"] = true }
                )!;
        return Convert.FromBase64String((string)result["data"]);
    }

    /// <summary>The addresses that it asked for since the last time, other than data: URIs.</summary>
    public IEnumerable<string> Requests() =>
        _driver
            .Manage()
            .Logs.GetLog("performance")
            .Select(entry => entry.Message)
            .Where(message => message.Contains("\"Network.requestWillBeSent\"", StringComparison.Ordinal))
            .Select(AddressIn)
            .Where(address => !address.StartsWith("data:", StringComparison.Ordinal));

    public void Dispose()
    {
        _driver.Quit();
        _driver.Dispose();
        _service.Dispose();
    }

    private static string AddressIn(string message)
    {
        using var json = System.Text.Json.JsonDocument.Parse(message);
        return json
            .RootElement.GetProperty("message")
            .GetProperty("params")
            .GetProperty("request")
            .GetProperty("url")
            .GetString()!;
    }

    private static string Found(string program)
    {
        var file = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
        Needed.Require(file is not null, $"{program} (Debian: chromium, chromium-driver)");
        return file!;
    }
}
