using System.Collections.Immutable;
using LetterPdf.Archive.Storage;
using LetterPdf.Model;

namespace LetterPdf.Archive.Writing;

/// <summary>Makes good what a program that was stopped left in the staging folder: finishes a move that was begun, and
/// removes the rest.</summary>
internal sealed class Repairer(IStorage storage)
{
    private readonly ImmutableArray<Reason>.Builder _done = ImmutableArray.CreateBuilder<Reason>();

    public RepairReport Run()
    {
        if (!storage.List(Staging.Folder).IsDone)
        {
            return new RepairReport([], null);
        }

        using var held = storage.Lock(out var outcome);
        if (held is null)
        {
            return new RepairReport([], Reason.Of(outcome));
        }

        foreach (var leftover in Staging.Leftovers(storage).ToImmutableArray())
        {
            outcome = Mend(leftover);
            if (outcome != StorageOutcome.Done)
            {
                return new RepairReport(
                    _done.ToImmutable(),
                    Reason.Of(ArchiveProblem.Untidied, leftover, Reason.Of(outcome))
                );
            }
        }

        Staging.Close(storage);
        return new RepairReport(_done.ToImmutable(), null);
    }

    private StorageOutcome Mend(string leftover)
    {
        if (storage.List(Staging.Folder).Find(leftover[(Staging.Folder.Length + 1)..]) != StorageKind.Folder)
        {
            _done.Add(Reason.Of(RepairStep.Removed, leftover));
            return storage.Remove(leftover);
        }

        if (PendingMove.Read(storage, leftover) is { } move && move.HasBegun(storage, leftover))
        {
            var outcome = move.Finish(storage, leftover);
            if (outcome != StorageOutcome.Done)
            {
                return outcome;
            }

            _done.Add(Reason.Of(RepairStep.Finished, move.Version, move.Folder));
        }

        _done.Add(Reason.Of(RepairStep.Removed, leftover));
        return PendingMove.Withdraw(storage, leftover);
    }
}
