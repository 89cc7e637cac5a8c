using LetterPdf.Input;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>The result of checking a letter.</summary>
/// <param name="Folder">Where it is.</param>
/// <param name="Built">The letter as far as it could be built; of many, the first.</param>
/// <param name="Findings">The findings, with warnings as errors where that was asked for.</param>
/// <param name="Found">The same findings with their own severity.</param>
public sealed record CheckedLetter(LetterFolder Folder, BuiltLetter Built, DiagnosticBag Findings, DiagnosticBag Found)
{
    /// <summary>The letters of all recipients; null for a letter without them.</summary>
    public CheckedLetters? Letters { get; init; }
}

/// <summary>Does everything that building does except writing, and asks about doubtful things; for every recipient,
/// where there are many.</summary>
public static class CheckLetter
{
    public static CheckedLetter Run(LetterRequest request, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(around);
        var found = new DiagnosticBag();
        var folder = LetterFolder.Of(request.Letter, around);
        using var session = new LetterSession(folder);
        var questions = new LetterQuestions();
        var template = session.Open(request.Reading, found, questions);
        if (template is not { Recipients: not null })
        {
            var built = session.Finish(template, request.Reading, found, questions);
            return new CheckedLetter(folder, built, Judged(request, found), found);
        }

        var doubts = request.WithLints ? questions.Ask() : new DiagnosticBag();
        var (first, letters) = found.HasErrors
            ? (BuiltLetter.None, null)
            : LettersCheck.Run(session, template, found, around.Progress);
        found.AddRange(doubts);
        return new CheckedLetter(folder, first, Judged(request, found), found)
        {
            Letters = letters is null ? null : letters with { Recipients = template.Recipients },
        };
    }

    private static DiagnosticBag Judged(LetterRequest request, DiagnosticBag found) =>
        request.IsStrict ? found.WithWarningsAsErrors() : found;
}
