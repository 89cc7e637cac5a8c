using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Input;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>Builds the letter of every recipient, without writing any, and says together what is found in
/// them.</summary>
internal static class LettersCheck
{
    private const int Step = 10;

    /// <summary>Builds the letters side by side.</summary>
    /// <param name="session">Has opened the letter.</param>
    /// <param name="template">A letter with recipients.</param>
    /// <param name="found">Takes the findings.</param>
    /// <param name="progress">Takes how far it has come; null where nobody waits.</param>
    /// <returns>The letter of the first recipient, and the pages of all letters.</returns>
    public static (BuiltLetter First, CheckedLetters? Letters) Run(
        LetterSession session,
        LetterTemplate template,
        DiagnosticBag found,
        Action<string>? progress
    )
    {
        var recipients = template.Recipients!;
        var done = 0;
        BuiltLetter? first = null;
        var checks = SideBySide.Map(recipients.Items, Check);
        LetterFileNames.ReportEqual(recipients, found);
        found.AddRange(LetterFindings.Gather(checks, recipients.Path, checks.Length));
        if (!found.HasErrors)
        {
            ReportPages(checks, found);
        }

        return (first ?? BuiltLetter.None, new CheckedLetters(checks.Length, checks.Sum(check => (long)check.Pages)));

        LetterCheck Check(Recipient recipient)
        {
            var findings = new DiagnosticBag();
            var built = session.Build(template, recipient, findings);
            if (ReferenceEquals(recipient, recipients.Items[0]))
            {
                first = built;
            }

            var count = Interlocked.Increment(ref done);
            if (count % Step == 0)
            {
                progress?.Invoke(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"checked {count:N0} of {recipients.Items.Length:N0} letters"
                    )
                );
            }

            return new LetterCheck(recipient, built.Document?.Pages.Length ?? 0, findings);
        }
    }

    // The number that most letters have is the usual one; of two that are as frequent, the smaller.
    private static void ReportPages(ImmutableArray<LetterCheck> checks, DiagnosticBag found)
    {
        ImmutableArray<IGrouping<int, LetterCheck>> counts =
        [
            .. checks
                .GroupBy(check => check.Pages)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key),
        ];
        foreach (var group in counts.Skip(1).OrderBy(group => group.Key))
        {
            ImmutableArray<Recipient> unusual = [.. group.Select(check => check.Recipient)];
            found.Add(
                DiagnosticCatalog.PagesDiffer.At(
                    unusual[0].Place,
                    Reason.Of(
                        LettersFinding.PagesDiffer,
                        [group.Key, counts[0].Key, .. unusual.Select(recipient => (Fact)recipient.Row)]
                    ),
                    Reason.Of(LettersFinding.LookAtOne, unusual[0].Row)
                ) with
                {
                    Others = [.. unusual.Skip(1).Select(recipient => recipient.Place)],
                }
            );
        }
    }
}

/// <summary>What became of one recipient's letter.</summary>
/// <param name="Recipient">The recipient.</param>
/// <param name="Pages">How many pages it has; 0 where it could not be set.</param>
/// <param name="Findings">What is wrong or doubtful with it.</param>
internal sealed record LetterCheck(Recipient Recipient, int Pages, DiagnosticBag Findings);

/// <summary>Letters that were checked together.</summary>
/// <param name="Count">How many.</param>
/// <param name="Pages">The pages of all of them.</param>
public sealed record CheckedLetters(int Count, long Pages)
{
    /// <summary>To whom they go, and which columns of the list say so; null where that is not told.</summary>
    public RecipientList? Recipients { get; init; }
}
