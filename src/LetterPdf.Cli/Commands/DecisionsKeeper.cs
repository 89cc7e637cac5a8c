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
        var acceptances = shown.SelectMany(finding => finding.Acceptances);
        foreach (var file in acceptances.GroupBy(acceptance => acceptance.File, StringComparer.Ordinal))
        {
            isKept &= Keep(file.Key, [.. file], folder, world);
        }

        if (shown.Count(finding => finding.Acceptances.IsEmpty) is > 0 and var others)
        {
            world.Output.WriteLine(OthersTold(others));
        }

        return isKept;
    }

    // Of the findings that no decision settles.
    private static string OthersTold(int count) =>
        count == 1
            ? "1 finding cannot be accepted: it asks for a change."
            : FormattableString.Invariant($"{count} findings cannot be accepted: they ask for changes.");

    private static bool Keep(string file, ImmutableArray<Acceptance> acceptances, LetterFolder folder, World world)
    {
        var known = folder.Workspace.Read(file, LargestFile);
        var text = known.IsRead ? Encoding.UTF8.GetString(known.Bytes.Span).TrimStart('\uFEFF') : null;
        var isReadable = known.IsRead || known.Outcome == WorkspaceOutcome.NotFound;
        if (!isReadable || DecisionsText.With(file, text, acceptances) is not { } longer)
        {
            world.Error.WriteLine($"letterpdf: '{file}' cannot be read as a file of decisions. It was left as it is.");
            return false;
        }

        var path = Path.Combine(folder.Path, file);
        var content = Encoding.UTF8.GetBytes(longer);
        if (!OutputFile.TryWrite(path, content, new DiagnosticBag(), "the decisions", "your editor"))
        {
            world.Error.WriteLine(
                $"letterpdf: '{file}' could not be written. Close it in your editor, "
                    + "and see that you may write into its folder."
            );
            return false;
        }

        world.Output.WriteLine(
            $"{file}: {CountTold(acceptances)} Read them through: what stands there is not asked again."
        );
        return true;
    }

    private static string CountTold(ImmutableArray<Acceptance> acceptances)
    {
        var count = acceptances
            .DistinctBy(acceptance => (acceptance.Kind, string.Join('\n', acceptance.Texts)))
            .Count();
        return FormattableString.Invariant($"{count} {(count == 1 ? "decision" : "decisions")} written.");
    }
}
