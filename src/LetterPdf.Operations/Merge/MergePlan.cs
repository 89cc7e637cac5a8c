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
        var chosen = Chosen();
        var result = new MergeResult(found, Path) { Shard = Shard, Recipients = List.Items.Count };
        if (!isWrong && place is null && Folder is not null)
        {
            return result;
        }

        var work = new MergeWork(chosen.Length, index => MakeNamed(List.Items[chosen[index]]), place)
        {
            IsWithoutPlace = !isWrong && Folder is null,
            IsStrict = IsStrict,
            Makers = Makers ?? Environment.ProcessorCount,
            Count = around.Count,
            Stop = around.Stop,
        };
        var isDone = work.Run();
        found.AddRange(Gathered(work, chosen));
        if (work.WriteProblem is { } problem)
        {
            found.Add(PlaceProblem.NotWritten(shown, problem));
        }

        if (around.Stop.IsCancellationRequested)
        {
            return result with { IsStopped = true };
        }

        var letters = new MergedLetters(work.Files, (index, made) => LetterOf(List.Items[chosen[index]], made));
        var findings = IsStrict ? found.WithWarningsAsErrors() : found;
        var isWritten = isDone && !findings.HasErrors && Finish(place, letters, around, findings);
        if (!isWritten && around.Stop.IsCancellationRequested)
        {
            return result with { IsStopped = true };
        }

        return result with
        {
            Findings = findings,
            IsWritten = isWritten,
            Letters = letters,
            OnePdf = OnePdf,
            HasFolder = Folder is not null,
        };
    }

    // The recipients of this part, by their indices: each is read when its letter is made.
    private int[] Chosen()
    {
        var all = Enumerable.Range(0, List.Items.Count);
        return [.. Shard is { } shard ? all.Where(index => shard.Has(List.Items[index])) : all];
    }

    private DiagnosticBag Gathered(MergeWork work, int[] chosen) =>
        LetterFindings.Gather(
            [.. work.Findings.Select(item => new LetterCheck(List.Items[chosen[item.Index]].Row, item.Findings))],
            List.Path,
            chosen.Length
        );

    // The one PDF first: a folder that has appeared can't be put back.
    private bool Finish(LettersPlace? place, MergedLetters letters, Surroundings around, DiagnosticBag findings)
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

        var isWritten = place is null || place.Finish(Records(letters), findings);
        if (!isWritten)
        {
            staged?.TryPutBack();
        }

        return isWritten;
    }

    private MadeLetter MakeNamed(Recipient recipient) => Make(recipient) with { File = LetterFileName.Of(recipient) };

    private static MergedLetter LetterOf(Recipient recipient, MadeFile made) =>
        new(recipient.Row, recipient.Name, LetterFileName.Of(recipient), made.Pages, made.Length, made.Digest);

    private List<(string Name, ReadOnlyMemory<byte> Bytes)> Records(MergedLetters letters)
    {
        var records = new List<(string Name, ReadOnlyMemory<byte> Bytes)>
        {
            (MergeTable.FileName, MergeTable.Write(letters)),
        };
        if (Shard is { } shard)
        {
            var record = new ShardRecord(shard, BuildInfo.Version, Source, List.Items.Count, letters.Count);
            records.Add((ShardRecord.FileName, record.Write()));
        }

        return records;
    }
}
