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
        var pages = new int[recipients.Items.Count];
        BuiltLetter? first = null;
        var work = new MergeWork(pages.Length, Check, place: null) { Count = Tell };
        work.Run();
        LetterFileNames.ReportEqual(recipients, found);
        found.AddRange(
            LetterFindings.Gather(
                [.. work.Findings.Select(item => new LetterCheck(recipients.Items[item.Index].Row, item.Findings))],
                recipients.Path,
                pages.Length
            )
        );
        if (!found.HasErrors)
        {
            ReportPages(recipients.Items, pages, found);
        }

        return (first ?? BuiltLetter.None, new CheckedLetters(pages.Length, pages.Sum(count => (long)count)));

        MadeLetter Check(int index)
        {
            var findings = new DiagnosticBag();
            var built = session.Build(template, recipients.Items[index], findings);
            pages[index] = built.Document?.Pages.Length ?? 0;
            if (index == 0)
            {
                first = built;
            }

            return new MadeLetter(null, pages[index], findings);
        }

        void Tell(int done, int all)
        {
            if (done % Step == 0)
            {
                progress?.Invoke(string.Create(CultureInfo.InvariantCulture, $"checked {done:N0} of {all:N0} letters"));
            }
        }
    }

    private static void ReportPages(IReadOnlyList<Recipient> recipients, int[] pages, DiagnosticBag found)
    {
        var kinds = PageCounts.ByFrequency(pages);
        foreach (var kind in kinds.Skip(1).Order())
        {
            ImmutableArray<Recipient> unusual =
            [
                .. Enumerable.Range(0, pages.Length).Where(i => pages[i] == kind).Select(i => recipients[i]),
            ];
            found.Add(
                DiagnosticCatalog.PagesDiffer.At(
                    unusual[0].Place,
                    Reason.Of(
                        LettersFinding.PagesDiffer,
                        [kind, kinds[0], .. unusual.Select(recipient => (Fact)recipient.Row)]
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

/// <summary>What is wrong or doubtful with one recipient's letter.</summary>
/// <param name="Row">The recipient's row.</param>
/// <param name="Findings">The findings.</param>
internal sealed record LetterCheck(int Row, DiagnosticBag Findings);

/// <summary>Letters that were checked together.</summary>
/// <param name="Count">How many.</param>
/// <param name="Pages">The pages of all of them.</param>
public sealed record CheckedLetters(int Count, long Pages)
{
    /// <summary>To whom they go, and which columns of the list say so; null where that is not told.</summary>
    public RecipientList? Recipients { get; init; }
}
