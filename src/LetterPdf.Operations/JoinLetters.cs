using System.Collections.Concurrent;
using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>Parts of a merge that are to be put together.</summary>
/// <param name="Folders">The folders of all parts, in any order.</param>
/// <param name="Output">The folder or ZIP file of the whole.</param>
public sealed record JoinRequest(ImmutableArray<string> Folders, string Output);

/// <summary>Puts the parts of a merge together: the same files that one run for the whole list would have
/// made.</summary>
public static class JoinLetters
{
    private const int MostNamed = 10;

    public static MergeResult Run(JoinRequest request, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(around);
        var findings = new DiagnosticBag();
        var path = around.FullPath(request.Output);
        var result = new MergeResult(findings, path);
        var parts = request
            .Folders.Select(folder => ShardFolder.Read(folder, around, findings))
            .OfType<ShardFolder>()
            .ToImmutableArray();
        ReportForeign(parts, findings);
        ReportTwice(parts, findings);

        // Of parts that do not belong together, nobody can say what is missing.
        if (!findings.HasErrors)
        {
            ReportMissing(parts, findings);
            ReportRows(parts, findings);
        }

        ReportOutput(parts, path, around, findings);
        return findings.HasErrors ? result : Join(parts, result, around);
    }

    private static MergeResult Join(ImmutableArray<ShardFolder> parts, MergeResult result, Surroundings around)
    {
        using var place = LettersPlace.Take(result.Path, around.Shown(result.Path), result.Findings);
        if (place is null)
        {
            return result;
        }

        ImmutableArray<(ShardFolder Part, MergedLetter Letter)> letters =
        [
            .. parts
                .SelectMany(part => part.Letters.Select(letter => (Part: part, Letter: letter)))
                .OrderBy(item => item.Letter.Row),
        ];
        var problems = new ConcurrentBag<(int Index, Reason Problem)>();
        var work = new MergeWork(letters.Length, Open, place) { Count = around.Count, Stop = around.Stop };
        var isDone = work.Run();
        if (around.Stop.IsCancellationRequested)
        {
            return result with { IsStopped = true };
        }

        foreach (var group in problems.OrderBy(item => item.Index).GroupBy(item => letters[item.Index].Part))
        {
            result.Findings.Add(group.Key.Changed([.. group.Select(item => item.Problem)]));
        }

        if (work.WriteProblem is { } failure)
        {
            result.Findings.Add(PlaceProblem.NotWritten(place.Shown, failure));
        }

        var merged = new MergedLetters(
            work.Files,
            (index, made) =>
                letters[index].Letter with
                {
                    Pages = made.Pages,
                    Length = made.Length,
                    Digest = made.Digest,
                }
        );
        var table = MergeTable.Write(merged);
        var isWritten = isDone && place.Finish([(MergeTable.FileName, table)], result.Findings);
        return result with { IsWritten = isWritten, Letters = merged, Recipients = letters.Length };

        MadeLetter Open(int index)
        {
            var (part, letter) = letters[index];
            var (bytes, problem) = part.Open(letter);
            if (problem is not null)
            {
                problems.Add((index, problem));
            }

            return new MadeLetter(bytes, letter.Pages, new DiagnosticBag())
            {
                Digest = letter.Digest,
                File = letter.File,
            };
        }
    }

    private static void ReportForeign(ImmutableArray<ShardFolder> parts, DiagnosticBag findings)
    {
        foreach (var part in parts.Skip(1))
        {
            var (first, own) = (parts[0].Record, part.Record);
            Reason? difference =
                !string.Equals(own.Version, first.Version, StringComparison.Ordinal)
                    ? Reason.Of(MergingPhrase.OtherVersion, first.Version, own.Version)
                : own.Shard.Of != first.Shard.Of ? Reason.Of(MergingPhrase.OtherCount, first.Shard.Of, own.Shard.Of)
                : !string.Equals(own.Source, first.Source, StringComparison.Ordinal)
                || own.Recipients != first.Recipients
                    ? Reason.Of(MergingPhrase.OtherSource)
                : null;
            if (difference is not null)
            {
                findings.Add(
                    DiagnosticCatalog.MergePartForeign.At(
                        null,
                        Reason.Of(MergingFinding.PartForeign, parts[0].Shown, part.Shown, difference),
                        MergingAdvice.MakePartsAgain
                    )
                );
            }
        }
    }

    private static void ReportTwice(ImmutableArray<ShardFolder> parts, DiagnosticBag findings)
    {
        foreach (var same in parts.GroupBy(part => part.Record.Shard).Where(group => group.Skip(1).Any()))
        {
            findings.Add(
                DiagnosticCatalog.MergePartTwice.At(
                    null,
                    Reason.Of(
                        MergingFinding.PartTwice,
                        same.Key.Number,
                        same.Key.Of,
                        same.First().Shown,
                        same.Skip(1).First().Shown
                    ),
                    MergingAdvice.NameOneOfBoth
                )
            );
        }
    }

    private static void ReportMissing(ImmutableArray<ShardFolder> parts, DiagnosticBag findings)
    {
        var count = parts[0].Record.Shard.Of;
        var there = parts.Select(part => part.Record.Shard.Number).ToHashSet();
        int[] missing = [.. Enumerable.Range(1, count).Where(number => !there.Contains(number))];
        if (missing.Length > 0)
        {
            findings.Add(
                DiagnosticCatalog.MergePartMissing.At(
                    null,
                    Reason.Of(
                        MergingFinding.PartsMissing,
                        [count, missing.Length, .. missing.Take(MostNamed).Select(number => (Fact)number)]
                    ),
                    MergingAdvice.NameAllParts
                )
            );
        }
    }

    private static void ReportRows(ImmutableArray<ShardFolder> parts, DiagnosticBag findings)
    {
        if (findings.HasErrors)
        {
            return;
        }

        var (recipients, letters) = (parts[0].Record.Recipients, parts.Sum(part => part.Letters.Length));
        var seen = new Dictionary<int, ShardFolder>();
        foreach (var (part, letter) in parts.SelectMany(part => part.Letters.Select(letter => (part, letter))))
        {
            if (!seen.TryAdd(letter.Row, part))
            {
                findings.Add(
                    NotWhole(Reason.Of(MergingFinding.RowTwice, letter.Row, seen[letter.Row].Shown, part.Shown))
                );
                return;
            }
        }

        if (letters != recipients)
        {
            findings.Add(NotWhole(Reason.Of(MergingFinding.LettersMissing, recipients, letters)));
        }
    }

    private static Diagnostic NotWhole(Reason reason) =>
        DiagnosticCatalog.MergeNotWhole.At(null, reason, MergingAdvice.MakePartsAgain);

    private static void ReportOutput(
        ImmutableArray<ShardFolder> parts,
        string path,
        Surroundings around,
        DiagnosticBag findings
    )
    {
        var output = Path.TrimEndingDirectorySeparator(path);
        if (
            parts.Any(part =>
                string.Equals(Path.TrimEndingDirectorySeparator(part.Path), output, StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            findings.Add(
                DiagnosticCatalog.MergeFolderForeign.At(
                    null,
                    Reason.Of(MergingFinding.OverPart, around.Shown(output)),
                    MergingAdvice.NameAnother
                )
            );
        }
    }
}
