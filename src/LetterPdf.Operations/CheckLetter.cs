using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>What is wrong and doubtful in it.</summary>
/// <param name="Folder">Where it is.</param>
/// <param name="Built">The letter as far as it could be built.</param>
/// <param name="Findings">Warnings are errors where that was asked for.</param>
/// <param name="Found">The same as they are.</param>
public sealed record CheckedLetter(LetterFolder Folder, BuiltLetter Built, DiagnosticBag Findings, DiagnosticBag Found);

/// <summary>Does everything that building does but writing, and asks what is doubtful.</summary>
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
