using System.Collections.Immutable;
using System.CommandLine;
using LetterPdf.Model;

namespace LetterPdf.Cli.Commands;

/// <summary>The option that names the standards that the file is to meet.</summary>
internal static class ConformanceOption
{
    private static readonly char[] Separators = [',', '+', ' '];

    public static Option<string?> Create() =>
        new("--conformance")
        {
            Description =
                $"The standards that the file is to meet, in place of those that letter.yml names: one of PDF/A's, "
                + $"pdf/ua-1, or both. They are {string.Join(", ", Conformance.KnownNames)}.",
            HelpName = "STANDARD[,STANDARD]",
        };

    /// <summary>The claim that was asked for; null for none. Returns false, after a message, for a claim that does
    /// not exist.</summary>
    public static bool TryParse(string? value, bool isDraft, World world, out Conformance? conformance)
    {
        conformance = null;
        if (value is null)
        {
            return true;
        }

        var names = value.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        ImmutableArray<PdfStandard?> standards = [.. names.Select(Conformance.Parse)];
        if (standards.Contains(null) || !Conformance.TryCreate([.. standards.OfType<PdfStandard>()], out conformance))
        {
            world.Error.WriteLine(
                $"letterpdf: '{value}' is not what a file can be. Name one of "
                    + $"{string.Join(", ", Conformance.KnownNames[..^1])}, or {Conformance.KnownNames[^1]}, or one "
                    + $"of the first with the last."
            );
            return false;
        }

        if (isDraft && conformance != Conformance.Draft)
        {
            world.Error.WriteLine(
                $"letterpdf: a draft is not made for the archive; it can be {Conformance.Draft} only."
            );
            return false;
        }

        return true;
    }
}
