using LetterPdf.Archive.Storage;
using LetterPdf.Archive.Validation;

namespace LetterPdf.Archive.Writing;

/// <summary>What came of placing a version: what is there is looked at and not concluded from which step
/// failed.</summary>
/// <param name="State">What is there.</param>
/// <param name="Problem">Why not all of it, a sentence without its final stop; null where it is whole.</param>
/// <param name="HasLeftover">Something lies in the staging folder that is there for no reason, or for a repair.</param>
internal sealed record Placement(AdditionState State, string? Problem, bool HasLeftover)
{
    private const string Files = "its files";

    /// <param name="storage">The root.</param>
    /// <param name="folder">The object's path.</param>
    /// <param name="plan">What was to be placed.</param>
    /// <param name="outcome">Of the first step that failed, or done.</param>
    public static Placement Of(IStorage storage, string folder, VersionPlan plan, StorageOutcome outcome)
    {
        var hasLeftover = Staging.HasLeftover(storage);
        if (outcome == StorageOutcome.Done)
        {
            return new Placement(AdditionState.Whole, null, hasLeftover);
        }

        var problem = StorageProblem.Of(outcome);
        (string What, bool IsThere)[] parts =
        [
            (Files, storage.List(folder).Find(plan.Folder) is not null),
            ("its inventory", Holds(storage, StoragePath.Join(folder, InventoryFile.FileName), plan.Bytes)),
            ("the inventory's digest", Holds(storage, StoragePath.Join(folder, plan.Sidecar), plan.SidecarBytes)),
        ];
        var there = parts.Where(part => part.IsThere).Select(part => part.What);
        var missing = parts.Where(part => !part.IsThere).Select(part => part.What);
        return (there.Any(), missing.Any()) switch
        {
            (false, _) => new Placement(AdditionState.Absent, problem, hasLeftover),
            (true, true) => new Placement(
                AdditionState.Half,
                $"{plan.Folder} is half in place: {Listed(there)} {Are(there)}, {Listed(missing)} {Are(missing)} "
                    + $"not; {problem}",
                hasLeftover
            ),
            _ => new Placement(AdditionState.Unconfirmed, problem, hasLeftover),
        };
    }

    private static bool Holds(IStorage storage, string file, ReadOnlyMemory<byte> bytes) =>
        storage.Read(file, bytes.Length) is { IsDone: true } content && content.Bytes.Span.SequenceEqual(bytes.Span);

    private static string Listed(IEnumerable<string> parts) => string.Join(" and ", parts);

    private static string Are(IEnumerable<string> parts) =>
        parts.Skip(1).Any() || string.Equals(parts.First(), Files, StringComparison.Ordinal) ? "are" : "is";
}
