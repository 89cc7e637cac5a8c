using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>The result of checking a letter.</summary>
/// <param name="Folder">Where it is.</param>
/// <param name="Built">The letter as far as it could be built.</param>
/// <param name="Findings">The findings, with warnings as errors where that was asked for.</param>
/// <param name="Found">The same findings with their own severity.</param>
public sealed record CheckedLetter(LetterFolder Folder, BuiltLetter Built, DiagnosticBag Findings, DiagnosticBag Found);

/// <summary>Does everything that building does except writing, and asks about doubtful things.</summary>
public static class CheckLetter
{
    public static CheckedLetter Run(LetterRequest request, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(around);
        var found = new DiagnosticBag();
        var folder = LetterFolder.Of(request.Letter, around);
        using var session = new LetterSession(folder);
        var built = session.Build(request.Reading, found);
        return new CheckedLetter(folder, built, request.IsStrict ? found.WithWarningsAsErrors() : found, found);
    }
}
