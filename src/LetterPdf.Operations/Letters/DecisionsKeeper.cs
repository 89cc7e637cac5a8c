using System.Collections.Immutable;
using System.Text;
using LetterPdf.Input;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>The result of writing decisions down.</summary>
/// <param name="Told">What was done, line by line.</param>
/// <param name="Problems">What could not be done, each one or more sentences.</param>
public sealed record DecisionsKept(ImmutableArray<string> Told, ImmutableArray<string> Problems);

/// <summary>Writes down decisions that findings were looked at and the text was found right.</summary>
public static class DecisionsKeeper
{
    private const int LargestFile = 1024 * 1024;

    /// <param name="shown">The findings that were looked at.</param>
    /// <param name="folder">The letter's folder, where the files of decisions go.</param>
    public static DecisionsKept Keep(ImmutableArray<Diagnostic> shown, LetterFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var (told, problems) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());
        var acceptances = shown.SelectMany(finding => finding.Acceptances);
        foreach (var file in acceptances.GroupBy(acceptance => acceptance.File, StringComparer.Ordinal))
        {
            if (Keep(file.Key, [.. file], folder) is { } problem)
            {
                problems.Add(problem);
            }
            else
            {
                told.Add($"{file.Key}: {CountTold(file)} Read them through: what stands there is not asked again.");
            }
        }

        if (shown.Count(finding => finding.Acceptances.IsEmpty) is > 0 and var others)
        {
            told.Add(OthersTold(others));
        }

        return new DecisionsKept(told.DrainToImmutable(), problems.DrainToImmutable());
    }

    // For the findings that no decision can settle.
    private static string OthersTold(int count) =>
        count == 1
            ? "1 finding cannot be accepted: it asks for a change."
            : FormattableString.Invariant($"{count} findings cannot be accepted: they ask for changes.");

    private static string? Keep(string file, ImmutableArray<Acceptance> acceptances, LetterFolder folder)
    {
        var known = folder.Workspace.Read(file, LargestFile);
        var text = known.IsRead ? Encoding.UTF8.GetString(known.Bytes.Span).TrimStart('\uFEFF') : null;
        var isReadable = known.IsRead || known.Outcome == WorkspaceOutcome.NotFound;
        if (!isReadable || DecisionsText.With(file, text, acceptances) is not { } longer)
        {
            return $"'{file}' cannot be read as a file of decisions. It was left as it is.";
        }

        var path = Path.Combine(folder.Path, file);
        return OutputFile.TryWrite(
            path,
            Encoding.UTF8.GetBytes(longer),
            new DiagnosticBag(),
            OperationPhrase.Decisions,
            OperationPhrase.Editor
        )
            ? null
            : $"'{file}' could not be written. Close it in your editor, and see that you may write into its folder.";
    }

    private static string CountTold(IEnumerable<Acceptance> acceptances)
    {
        var count = acceptances
            .DistinctBy(acceptance => (acceptance.Kind, string.Join('\n', acceptance.Texts)))
            .Count();
        return FormattableString.Invariant($"{count} {(count == 1 ? "decision" : "decisions")} written.");
    }
}
