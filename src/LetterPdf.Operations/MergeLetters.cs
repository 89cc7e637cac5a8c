using System.Collections.Immutable;
using LetterPdf.Input;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A letter that is to be made for every recipient of its list.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Output">The folder, or the file that ends in ".zip", for the letters; null for the folder `letters`
/// beside the PDF that letter.yml names.</param>
public sealed record MergeRequest(LetterRequest Letter, string? Output)
{
    /// <summary>Which part of the list; null for all of it.</summary>
    public Shard? Shard { get; init; }

    /// <summary>A PDF for all letters, instead of the folder if <see cref="Output"/> is null; null for none.</summary>
    public string? OnePdf { get; init; }
}

/// <summary>Makes a letter's PDF for each recipient: all of them, or none.</summary>
public static class MergeLetters
{
    private const string Folder = "letters";

    public static MergeResult Run(MergeRequest request, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(around);
        var opening = new DiagnosticBag();
        var folder = LetterFolder.Of(request.Letter.Letter, around);
        var source = new SourceDigest();
        using var session = new LetterSession(request.Shard is null ? folder : source.Watch(folder))
        {
            FormsInside = letter => BuildLetter.FormsOf(request.Letter, letter),
        };
        var template = session.Open(request.Letter.Reading, opening);
        if (template?.Recipients is not { } recipients)
        {
            ReportNoList(template, folder, opening);
            return new MergeResult(request.Letter.IsStrict ? opening.WithWarningsAsErrors() : opening, folder.Path);
        }

        // What every letter has: where it goes, and other forms of it.
        var output = template.Fill(recipients.Items[0], new DiagnosticBag())?.Output ?? OutputSetup.Default;
        var onePdf = request.OnePdf is { } file
            ? new OnePdf(around.FullPath(file), around.Shown(around.FullPath(file)), session.Export)
            : null;
        var place = onePdf is not null && request.Output is null ? null : PlaceOf(request, output, folder, around);
        var maker = new LetterMaker(session, template, folder, request.Letter.WithSources, onePdf);
        var plan = new MergePlan(recipients, maker.Make, place, opening)
        {
            OnePdf = onePdf,
            Shard = request.Shard,
            Source = request.Shard is null ? string.Empty : source.Of(request.Letter),
            IsStrict = request.Letter.IsStrict,
        };
        return plan.Run(around) with { LeftOut = request.Letter.WithSources ? [] : output.Also };
    }

    private static void ReportNoList(LetterTemplate? template, LetterFolder folder, DiagnosticBag diagnostics)
    {
        if (template is not null)
        {
            diagnostics.Add(
                DiagnosticCatalog.LetterWithoutList.At(
                    null,
                    Reason.Of(MergingFinding.NoList, folder.LetterFile),
                    MergingAdvice.AddList
                )
            );
        }
    }

    // A draft never takes the place of the letters, and neither does a part of them.
    private static string PlaceOf(MergeRequest request, OutputSetup output, LetterFolder folder, Surroundings around)
    {
        if (request.Output is { } chosen)
        {
            return around.FullPath(chosen);
        }

        var name = Folder + (request.Letter.IsDraft ? "-draft" : string.Empty);
        name += request.Shard is { } shard
            ? FormattableString.Invariant($"-{shard.Number}-of-{shard.Of}")
            : string.Empty;
        return Path.Combine(Path.GetDirectoryName(Path.GetFullPath(output.File, folder.Path))!, name);
    }
}
