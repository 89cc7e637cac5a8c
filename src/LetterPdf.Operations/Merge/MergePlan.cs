using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A merge whose letter has been opened.</summary>
/// <param name="List">All recipients.</param>
/// <param name="Make">Makes one recipient's letter; several threads call it at once.</param>
/// <param name="Folder">Where the letters go, in full: a folder, or a file that ends in ".zip"; null for one PDF only.
/// </param>
/// <param name="Opening">What was found when the letter was opened.</param>
internal sealed record MergePlan(
    RecipientList List,
    Func<Recipient, MadeLetter> Make,
    string? Folder,
    DiagnosticBag Opening
)
{
    /// <summary>Which part of the list; null for all of it.</summary>
    public Shard? Shard { get; init; }

    /// <summary>The <see cref="SourceDigest"/>; empty where all of the list is merged.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>Whether warnings are errors.</summary>
    public bool IsStrict { get; init; }

    /// <summary>How many letters are made at a time; null for one a core.</summary>
    public int? Makers { get; init; }

    /// <summary>One PDF for all letters; null for none.</summary>
    public OnePdf? OnePdf { get; init; }

    private string Path => Folder ?? OnePdf!.Path;

    /// <summary>Carries the merge out.</summary>
    public MergeResult Run(Surroundings around)
    {
        var shown = around.Shown(Path);
        var found = new DiagnosticBag();
        found.AddRange(Opening);
        if (Folder is not null)
        {
            LetterFileNames.ReportEqual(List, found);
            OnePdf?.ReportPlace(Folder, shown, found);
        }

        var isWrong = found.HasErrors || (IsStrict && found.Count > 0);
        using var place = isWrong || Folder is null ? null : LettersPlace.Take(Folder, shown, found);
        ImmutableArray<Recipient> recipients = Shard is { } shard ? [.. List.Items.Where(shard.Has)] : List.Items;
        var result = new MergeResult(found, Path) { Shard = Shard, Recipients = List.Items.Length };
        if (!isWrong && place is null && Folder is not null)
        {
            return result;
        }

        var work = new MergeWork([.. recipients.Select(Planned)], index => Make(recipients[index]), place)
        {
            IsWithoutPlace = !isWrong && Folder is null,
            IsStrict = IsStrict,
            Makers = Makers ?? Environment.ProcessorCount,
            Count = around.Count,
            Stop = around.Stop,
        };
        var isDone = work.Run();
        found.AddRange(
            LetterFindings.Gather(
                [.. work.Findings.Select(item => new LetterCheck(recipients[item.Index], 0, item.Findings))],
                List.Path,
                recipients.Length
            )
        );
        if (work.WriteProblem is { } problem)
        {
            found.Add(PlaceProblem.NotWritten(shown, problem));
        }

        if (around.Stop.IsCancellationRequested)
        {
            return result with { IsStopped = true };
        }

        var findings = IsStrict ? found.WithWarningsAsErrors() : found;
        var isWritten = isDone && !findings.HasErrors && Finish(place, work, around, findings);
        if (!isWritten && around.Stop.IsCancellationRequested)
        {
            return result with { IsStopped = true };
        }

        return result with
        {
            Findings = findings,
            IsWritten = isWritten,
            Letters = work.Letters,
            OnePdf = OnePdf,
            HasFolder = Folder is not null,
        };
    }

    // The one PDF first: a folder that has appeared can't be put back.
    private bool Finish(LettersPlace? place, MergeWork work, Surroundings around, DiagnosticBag findings)
    {
        using var staged = OnePdf?.Stage(findings, around.Stop);
        if (OnePdf is not null && (staged is null || around.Stop.IsCancellationRequested))
        {
            return false;
        }

        if (staged is not null && (!staged.KeepEarlier() || !staged.TryPlace()))
        {
            findings.Add(OutputFile.NotWritten(OnePdf!.Path, OperationPhrase.Pdf, OperationPhrase.PdfReader));
            return false;
        }

        var isWritten = place is null || place.Finish(Records(work), findings);
        if (!isWritten)
        {
            staged?.TryPutBack();
        }

        return isWritten;
    }

    private static MergedLetter Planned(Recipient recipient) =>
        new(recipient.Row, recipient.Name, LetterFileName.Of(recipient), 0, 0, default);

    private List<(string Name, ReadOnlyMemory<byte> Bytes)> Records(MergeWork work)
    {
        var records = new List<(string Name, ReadOnlyMemory<byte> Bytes)>
        {
            (MergeTable.FileName, MergeTable.Write(work.Letters)),
        };
        if (Shard is { } shard)
        {
            var record = new ShardRecord(shard, BuildInfo.Version, Source, List.Items.Length, work.Letters.Length);
            records.Add((ShardRecord.FileName, record.Write()));
        }

        return records;
    }
}
