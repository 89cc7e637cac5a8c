using LetterPdf.Tests;

namespace LetterPdf.Suite.Forms;

/// <summary>A package of npm, which NODE_PATH leads to.</summary>
internal static class NodePackage
{
    /// <summary>What a program for node writes; skips the test without node or the package.</summary>
    public static string Run(string program, string package)
    {
        var isThere = Tool.Run("node", "-e", $"require.resolve('{package}')").ExitCode == 0;
        Needed.Require(isThere, $"{package} (npm install {package}, with NODE_PATH naming its folder)");
        var (code, output, error) = Tool.Run("node", "-e", program);
        Assert.True(code == 0, error);
        return output;
    }
}
