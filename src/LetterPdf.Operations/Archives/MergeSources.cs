using System.Collections.Immutable;
using System.Text;
using LetterPdf.Export;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>
/// The sources of a merge, once: those that its letters have inside, with the whole list of recipients in the place of
/// each letter's own row.
/// </summary>
/// <param name="Files">Empty where the letters have none.</param>
/// <param name="LetterFile">The path of letter.yml among them.</param>
internal sealed record MergeSources(ImmutableArray<EmbeddedSource> Files, string LetterFile)
{
    /// <summary>The letters that the sources do not give byte for byte, as far as that is known.</summary>
    public ImmutableArray<MergedLetter> Misses { get; init; } = [];

    private static readonly MergeSources None = new([], string.Empty);

    /// <summary>Puts them together.</summary>
    /// <param name="exam">The letters, each as the merge made it.</param>
    /// <param name="diagnostics">Takes the error where the letters are not of one merge; there are no sources
    /// then.</param>
    public static MergeSources Of(MergeExam exam, DiagnosticBag diagnostics)
    {
        var letters = exam.Letters;
        if (!letters.Any(letter => letter.HasSources))
        {
            return None;
        }

        var other = letters.FirstOrDefault(letter => letter.Own is null);
        var list = other is null
            ? MergedList.Join(letters.Select(letter => (letter.Letter.Row, letter.Own!.List)))
            : null;
        if (list is not null)
        {
            return new MergeSources([.. All(exam, list)], exam.Sources!.LetterFile);
        }

        var first = letters[0].Letter.File;
        diagnostics.Add(
            DiagnosticCatalog.KeptSourcesDiffer.At(
                null,
                other is null || ReferenceEquals(other, letters[0])
                    ? Reason.Of(KeptMergeFinding.NotOneList, first)
                    : Reason.Of(KeptMergeFinding.SourcesDiffer, first, other.Letter.File),
                KeptMergeAdvice.KeepWithoutSources
            )
        );
        return None;
    }

    private static IEnumerable<EmbeddedSource> All(MergeExam exam, byte[] list)
    {
        var (sources, letters) = (exam.Sources!, exam.Letters);
        foreach (var file in sources.Files)
        {
            yield return string.Equals(file.Path, sources.List, StringComparison.Ordinal) ? file with { Bytes = list }
            : file.Path is FontDigests.Path ? file with { Bytes = FontLines(sources, letters) }
            : file;
        }

        foreach (
            var (path, letter) in letters
                .SelectMany(letter => letter.Own!.Fonts.Select(path => (Path: path, Letter: letter)))
                .DistinctBy(font => font.Path, StringComparer.Ordinal)
        )
        {
            if (FontIn(exam.Folder, letter.Letter, path) is { } font)
            {
                yield return font;
            }
        }
    }

    private static byte[] FontLines(CarriedSources sources, ImmutableArray<ExaminedLetter> letters) =>
        Encoding.UTF8.GetBytes(
            string.Concat(
                sources
                    .FontLines.Concat(letters.SelectMany(letter => letter.Own!.FontLines))
                    .Distinct(StringComparer.Ordinal)
                    .OrderBy(line => line.Split("  ", 2)[^1], StringComparer.Ordinal)
                    .Select(line => line + "\n")
            )
        );

    // A font may be large, so it was not kept when its letter was read.
    private static EmbeddedSource? FontIn(MergedFolder folder, MergedLetter letter, string path) =>
        MadeLetters.Open(folder.Path, letter).Bytes is { } bytes
            ? PdfVerifier
                .Read(bytes)
                .Contents.Sources.FirstOrDefault(file => string.Equals(file.Path, path, StringComparison.Ordinal))
            : null;
}
