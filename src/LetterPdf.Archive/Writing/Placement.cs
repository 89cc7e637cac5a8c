using LetterPdf.Archive.Storage;
using LetterPdf.Archive.Validation;
using LetterPdf.Model;

namespace LetterPdf.Archive.Writing;

/// <summary>The result of placing a version. It is determined by looking at the disk, not inferred from the step that
/// failed.</summary>
/// <param name="State">How much of the version exists.</param>
/// <param name="Problem">Why it is incomplete; null where it is complete.</param>
/// <param name="HasLeftover">Whether anything is left in the staging folder, for a repair or for no reason.</param>
internal sealed record Placement(AdditionState State, Reason? Problem, bool HasLeftover)
{
    /// <param name="storage">The root.</param>
    /// <param name="folder">The object's path.</param>
    /// <param name="plan">What was to be placed.</param>
    /// <param name="outcome">The outcome of the first step that failed, or done.</param>
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
