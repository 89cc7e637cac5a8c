using LetterPdf.Tests;

namespace LetterPdf.Suite.Forms;

/// <summary>A package of npm, which NODE_PATH leads to.</summary>
internal static class NodePackage
{
    /// <summary>Runs a program for node; skips the test without node or the package.</summary>
    public static (string Output, string Error, int Code) Run(string program, string package)
    {
        var isThere = Tool.Run("node", "-e", $"require.resolve('{package}')").ExitCode == 0;
        Needed.Require(isThere, $"{package} (npm install {package}, with NODE_PATH naming its folder)");
        var (code, output, error) = Tool.Run("node", "-e", program);
        Assert.True(code == 0, error);
        return (output, error, code);
    }
}
