using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Questions about things in a letter that are only doubtful, kept until there is time to ask them: they look at what
/// was read and change nothing, so they can be asked while other work goes on.
/// </summary>
public sealed class LetterQuestions
{
    private readonly List<Action<DiagnosticBag>> _questions = [];

    /// <summary>Asks all of them, in the order in which they came up.</summary>
    public DiagnosticBag Ask()
    {
        var findings = new DiagnosticBag();
        foreach (var question in _questions)
        {
            question(findings);
        }

        return findings;
    }

    internal void Add(Action<DiagnosticBag> question) => _questions.Add(question);
}
