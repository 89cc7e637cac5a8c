using System.Collections.Immutable;
using System.Text;
using LetterPdf.Cli.Files;
using LetterPdf.Input;
using LetterPdf.Model;

namespace LetterPdf.Cli.Commands;

/// <summary>Writes down that what was shown was looked at and found right: `check --accept`.</summary>
internal static class DecisionsKeeper
{
    private const int LargestFile = 1024 * 1024;

    /// <returns>False where a file could not be written.</returns>
    public static bool Keep(ImmutableArray<Diagnostic> shown, LetterFolder folder, World world)
    {
        var isKept = true;
        foreach (var file in shown.SelectMany(finding => finding.Acceptances).GroupBy(acceptance => acceptance.File, StringComparer.Ordinal))
        {
            isKept &= Keep(file.Key, [.. file], folder, world);
        }

        var others = shown.Count(finding => finding.Acceptances.IsEmpty);
        if (others > 0)
        {
            world.Output.WriteLine(others == 1
                ? "1 finding cannot be accepted: it is settled where its place is."
                : FormattableString.Invariant($"{others} findings cannot be accepted: they are settled where their places are."));
        }

        return isKept;
    }

    private static bool Keep(string file, ImmutableArray<Acceptance> acceptances, LetterFolder folder, World world)
    {
        var known = folder.Workspace.Read(file, LargestFile);
        var text = known.IsRead ? Encoding.UTF8.GetString(known.Bytes.Span) : null;
        if ((text is null && known.Outcome != WorkspaceOutcome.NotFound) || DecisionsText.With(file, text?.TrimStart('\uFEFF'), acceptances) is not { } longer)
        {
            world.Error.WriteLine($"letterpdf: '{file}' cannot be read as a file of decisions. It was left as it is.");
            return false;
        }

        var findings = new DiagnosticBag();
        if (!OutputFile.TryWrite(Path.Combine(folder.Path, file), Encoding.UTF8.GetBytes(longer), findings, "the decisions", "your editor"))
        {
            world.Error.WriteLine($"letterpdf: '{file}' could not be written. Close it in your editor, and see that you may write into its folder.");
            return false;
        }

        var count = acceptances.DistinctBy(acceptance => (acceptance.Kind, string.Join('\n', acceptance.Texts))).Count();
        world.Output.WriteLine(FormattableString.Invariant($"{file}: {count} {(count == 1 ? "decision" : "decisions")} written. Read them through: what stands there is not asked again."));
        return true;
    }
}
