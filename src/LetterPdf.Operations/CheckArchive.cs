using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>An archive that is to be checked.</summary>
/// <param name="Archive">Its folder; null for the usual one.</param>
/// <param name="Object">The folder of one OCFL object, which is checked instead of an archive; else null.</param>
/// <param name="IsDeep">Whether every letter is verified too.</param>
/// <param name="Repairs">Whether the leftovers of an interrupted program are tidied up first.</param>
public sealed record CheckArchiveRequest(string? Archive, string? Object, bool IsDeep, bool Repairs);

/// <summary>Reports whether an archive is sound: its structure by the codes of OCFL, and every file by its
/// digest.</summary>
public static class CheckArchive
{
    public static Outcome<ArchiveReport> Run(CheckArchiveRequest request, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(around);
        var folder = ArchiveFolder.Of(request.Object ?? request.Archive, around);
        if (request.Object is not null && request.Repairs)
        {
            return Refusal.OfRequest("--repair is for a whole archive, not for one object.");
        }

        if (!folder.Storage.List(string.Empty).IsDone)
        {
            return Refusal.OfRequest($"there is no folder '{folder.Shown}', or it cannot be read.");
        }

        var repair = request.Repairs ? StorageRoot.Repair(folder.Storage) : null;
        ImmutableArray<string> repaired = [.. (repair?.Done ?? []).Select(done => $"repaired: {ReasonWords.Of(done)}")];
        return repair?.Problem is { } problem
            ? Refusal.OfLetter($"{ReasonWords.Of(problem)}.") with
            {
                Before = repaired,
            }
            : Check(request, folder, around) with
            {
                Repaired = repaired,
            };
    }

    private static ArchiveReport Check(CheckArchiveRequest request, ArchiveFolder folder, Surroundings around)
    {
        var (findings, objects) = Validate(request, folder, around);
        var deep = new DeepCheck(folder.Storage, around.Fonts, around);
        return new ArchiveReport(
            folder.Shown,
            IsObject: request.Object is not null,
            [
                .. findings.Select(ArchiveRemark.Of),
                .. objects.SelectMany(
                    (item, index) =>
                        item
                            .Findings.Select(ArchiveRemark.Of)
                            .Concat(request.IsDeep ? Verify(deep, item, index, objects.Length, around) : [])
                ),
            ],
            objects.Length,
            objects.Sum(item => item.Inventory?.Versions.Length ?? 0),
            request.IsDeep ? deep.Letters : null
        );
    }

    private static (ImmutableArray<ArchiveFinding>, ImmutableArray<ObjectReport>) Validate(
        CheckArchiveRequest request,
        ArchiveFolder folder,
        Surroundings around
    )
    {
        if (request.Object is not null)
        {
            return ([], [ArchiveValidator.ValidateObject(folder.Storage, string.Empty)]);
        }

        var root = ArchiveValidator.Validate(folder.Storage, (done, all) => Tell("checked", done, all, around));
        return (root.Findings, root.Objects);
    }

    private static ImmutableArray<ArchiveRemark> Verify(
        DeepCheck deep,
        ObjectReport item,
        int index,
        int count,
        Surroundings around
    )
    {
        Tell("verified", index, count, around);
        return deep.Check(item);
    }

    private static void Tell(string what, int done, int all, Surroundings around) =>
        around.Progress?.Invoke(string.Create(CultureInfo.InvariantCulture, $"{what} {done:N0} of {all:N0} letters"));
}
