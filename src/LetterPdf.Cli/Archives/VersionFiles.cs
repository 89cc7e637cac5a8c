using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LetterPdf.Archive;
using LetterPdf.Cli.Receipts;
using LetterPdf.Verification;

namespace LetterPdf.Cli.Archives;

/// <summary>What a version of a letter holds, and under which names: they are the same for all versions, so that versions can be compared.</summary>
internal static class VersionFiles
{
    /// <summary>The letter.</summary>
    public const string Letter = "letter.pdf";

    /// <summary>What `verify` said of it when it was archived.</summary>
    public const string Report = "verify.json";

    private const string SourcesFolder = "sources";
    private const string FilesFolder = "files";
    private const int MostNameBytes = 200;

    /// <summary>The letter, its sources, the report, and what else was given.</summary>
    /// <param name="receipt">Of the letter, made under the name <see cref="Letter"/>: the same for the same file.</param>
    /// <param name="letter">The letter's bytes.</param>
    /// <param name="others">Names and contents of further files.</param>
    public static ImmutableArray<NewFile> Of(Receipt receipt, ReadOnlyMemory<byte> letter, IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> others) =>
    [
        new NewFile(Letter, letter),
        new NewFile(Report, Encoding.UTF8.GetBytes(ReceiptJson.Write(receipt)), IsRecord: true),
        .. Sources(receipt.Report.Sources),
        .. others.Select(file => new NewFile($"{FilesFolder}/{file.Name}", file.Bytes)),
    ];

    // A path from inside a PDF could be anything. One that is no plain path becomes a number.
    private static IEnumerable<NewFile> Sources(ImmutableArray<EmbeddedSource> sources)
    {
        var arePlain = sources.All(source => IsPlain(source.Path)) && !sources.Any(source => sources.Any(other => other != source
            && (string.Equals(other.Path, source.Path, StringComparison.OrdinalIgnoreCase) || other.Path.StartsWith(source.Path + "/", StringComparison.OrdinalIgnoreCase))));
        return sources.Select((source, index) => new NewFile(
            $"{SourcesFolder}/{(arePlain ? source.Path : (index + 1).ToString(CultureInfo.InvariantCulture))}", source.Bytes));
    }

    private static bool IsPlain(string path) => path.Split('/').All(name =>
        name is not ("" or "." or "..") && Encoding.UTF8.GetByteCount(name) <= MostNameBytes && !name.Any(character => char.IsControl(character) || "\\:*?\"<>|".Contains(character, StringComparison.Ordinal)));
}
