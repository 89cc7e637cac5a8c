using LetterPdf.Archive.Storage;
using LetterPdf.Archive.Validation;
using LetterPdf.Model;

namespace LetterPdf.Archive.Writing;

/// <summary>What came of placing a version: what is there is looked at and not concluded from which step
/// failed.</summary>
/// <param name="State">What is there.</param>
/// <param name="Problem">Why not all of it; null where it is whole.</param>
/// <param name="HasLeftover">Something lies in the staging folder that is there for no reason, or for a repair.</param>
internal sealed record Placement(AdditionState State, Reason? Problem, bool HasLeftover)
{
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

        var problem = Reason.Of(outcome);
        var (files, inventory, digest) = (
            storage.List(folder).Find(plan.Folder) is null ? 0 : 1,
            Holds(storage, StoragePath.Join(folder, InventoryFile.FileName), plan.Bytes) ? 1 : 0,
            Holds(storage, StoragePath.Join(folder, plan.Sidecar), plan.SidecarBytes) ? 1 : 0
        );
        return (files + inventory + digest) switch
        {
            0 => new Placement(AdditionState.Absent, problem, hasLeftover),
            3 => new Placement(AdditionState.Unconfirmed, problem, hasLeftover),
            _ => new Placement(
                AdditionState.Half,
                Reason.Of(ArchiveProblem.HalfPlaced, plan.Folder, files, inventory, digest, problem),
                hasLeftover
            ),
        };
    }

    private static bool Holds(IStorage storage, string file, ReadOnlyMemory<byte> bytes) =>
        storage.Read(file, bytes.Length) is { IsDone: true } content && content.Bytes.Span.SequenceEqual(bytes.Span);
}
