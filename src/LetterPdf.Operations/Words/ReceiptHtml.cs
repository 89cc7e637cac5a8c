using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>
/// A page for people, to keep and send: who wrote, when, with how many and whose names, and what was proved or not.
/// The list of checks is collapsed, and not printed. The page needs nothing from the network and no script.
/// </summary>
public sealed class ReceiptHtml
{
    private const int MostFindings = 20;
    private const int MostOfTitle = 300;

    private readonly StringBuilder _html = new();
    private readonly Receipt _receipt;
    private readonly ReceiptLanguage _words;
    private readonly string _letterLanguage;

    private ReceiptHtml(Receipt receipt)
    {
        _receipt = receipt;
        _words = receipt.Report.IsEncrypted
            ? ReceiptLanguage.Of(null)
            : ReceiptLanguage.Of(receipt.Report.Facts.Language);
        _letterLanguage = HtmlPage.LanguageOf(receipt.Report.Facts.Language);
    }

    private VerificationReport Report => _receipt.Report;

    // English text on a page in another language is marked as English.
    private string InEnglish =>
        string.Equals(_words.Tag, "en", StringComparison.Ordinal) ? string.Empty : " lang=\"en\"";

    public static string Write(Receipt receipt)
    {
        var page = new ReceiptHtml(receipt);
        page.WriteHead();
        page.WriteFacts();
        if (!receipt.Report.IsEncrypted)
        {
            page.WriteFaults();
            page.WriteList(page._words.Proved, page.Proved());
            page.WriteList(page._words.NotProvedHeading, page.NotProved());
            page.WriteNames();
            page.WriteAdditions();
            page.WriteChecks();
            page.WriteSignatures();
            page.WriteQuestions();
            page.WriteFile();
        }

        page._html.Append(
            HtmlPage.EndWith(page._words.MadeBy.Replace("{version}", BuildInfo.Version, StringComparison.Ordinal))
        );
        return page._html.ToString();
    }

    private void WriteHead()
    {
        var title = VisibleText.Cut(Report.Facts.Title ?? _receipt.File, MostOfTitle);
        var (kind, sign, word) =
            _receipt.HasFaults ? ("fault", "\u2717", _words.Fault)
            : _receipt.IsSound ? ("sound", "\u2713", _words.Sound)
            : ("open", "?", _words.NotProved);
        _html.Append(HtmlPage.Begin($"{_words.Receipt}: {title}", ReceiptStyle.Sheet, _words.Tag));
        Add(
            $"<p class=\"kind\">{Escape(_words.Receipt)}</p>\n<h1{_letterLanguage} dir=\"auto\">{Escape(title)}</h1>\n"
        );
        Add(
            $"<div class=\"state {kind}\">\n<p><strong><span aria-hidden=\"true\">{sign}</span> "
                + $"{Escape(word)}</strong></p>\n<p>{Escape(Explanation())}</p>\n"
        );
        if (IsVerdictNeeded())
        {
            Add($"<p class=\"verdict\"{InEnglish}>{Isolated(ReceiptWords.Verdict(_receipt))}</p>\n");
        }

        Add("</div>\n");
    }

    private string Explanation() =>
        _receipt.HasFaults ? _words.DoNotRely
        : !_receipt.IsSound ? _words.CouldNotBeBuilt
        : _receipt.Rebuild.Outcome == RebuildOutcome.Same ? _words.IsWhatSourcesGive
        : _words.NoFaultFound;

    // For a file without faults, the states are enough.
    private bool IsVerdictNeeded() => _receipt.HasFaults;

    private void WriteFacts()
    {
        _html.Append("<dl>\n");
        WriteFact(
            _words.From,
            Report.Facts.Author is { } author ? $"<bdi{_letterLanguage}>{Escape(author)}</bdi>" : null
        );
        WriteFact(_words.Date, Report.Facts.Date is { } date ? $"<bdi>{Escape(Day(date))}</bdi>" : null);
        WriteFact(_words.Letters, Report.Letters > 1 ? Number(Report.Letters) : null);
        WriteFact(_words.Signatories, Report.IsLetterpdf ? Number(Report.Signatories.Length) : null);
        WriteFact(_words.Pages, Report.IsReadable && !Report.IsEncrypted ? Number(Report.Facts.PageCount) : null);
        WriteFact(
            _words.File,
            $"<bdi>{Escape(_receipt.File)}</bdi><div><small>SHA-256</small> <code>{_receipt.Digest}</code></div>"
        );
        _html.Append("</dl>\n");
    }

    private string Day(string date) => PdfDate.Day(date) is { } day ? _words.DayOf(day, Report.Facts.Language) : date;

    private void WriteFact(string name, string? html)
    {
        if (html is not null)
        {
            Add($"<dt>{Escape(name)}</dt><dd>{html}</dd>\n");
        }
    }

    private void WriteFaults()
    {
        ImmutableArray<string> faults =
        [
            .. Report
                .Signatures.Where(signature => !signature.Holds)
                .Select(signature =>
                    Whole(SignatureWords.Sentence(signature), [.. signature.FileFaults.Select(ReasonWords.Of)])
                ),
            .. Report.Checks.Where(check => check.Outcome == CheckOutcome.Failed).Select(Fault),
            .. _receipt.Rebuild.IsFault
                ? [Whole(ReceiptWords.Rebuilding(_receipt.Rebuild), _receipt.Rebuild.Reasons)]
                : ImmutableArray<string>.Empty,
        ];
        WriteList(_words.Wrong, faults);
    }

    private string Fault(CheckResult check) =>
        Whole(
            $"Not so: {CheckWords.Asks(check)} ({CheckWords.Clause(check)})",
            [.. check.Findings.Select(finding => ReceiptWords.Place(finding) + ReasonWords.Of(finding.Reason))]
        );

    private string Whole(string sentence, ImmutableArray<string> parts)
    {
        var more =
            parts.Length > MostFindings
                ? [string.Create(CultureInfo.InvariantCulture, $"and {parts.Length - MostFindings:N0} more")]
                : ImmutableArray<string>.Empty;
        var list = parts.IsEmpty
            ? string.Empty
            : $"<div{InEnglish}>{HtmlPage.List([.. parts.Take(MostFindings).Select(Isolated), .. more])}</div>";
        return $"<div class=\"bad\"{InEnglish}>{Isolated(sentence)}</div>{list}";
    }

    private IEnumerable<string> Proved()
    {
        if (Report.IsSound && _receipt.Rebuild.Outcome == RebuildOutcome.Same)
        {
            yield return Escape(_words.IsWhatSourcesGive);
        }

        foreach (var signature in Report.Signatures.Where(signature => signature.Holds))
        {
            yield return $"{With(_words.SignedBy, "{name}", Name(signature))} "
                + $"<span{InEnglish}>({Isolated(SignatureWords.Time(signature))})</span>";
        }

        if (Report is { IsSound: true, IsLetterpdf: true })
        {
            var passed = Report.Checks.Count(check => check.Outcome == CheckOutcome.Passed);
            yield return With(_words.ChecksPassed, "{count}", Number(passed));
            if (Report.Claims is { } claims)
            {
                yield return With(_words.Claims, "{standard}", Escape(claims.ToString()));
            }
        }
    }

    private IEnumerable<string> NotProved()
    {
        if (_receipt.Rebuild.Outcome == RebuildOutcome.NotProved)
        {
            var reasons = HtmlPage.List(_receipt.Rebuild.Reasons.Select(Isolated));
            yield return $"{Escape(_words.CouldNotBeBuilt)}<div{InEnglish}>{reasons}</div>";
        }
        else if (_receipt.Rebuild.Outcome == RebuildOutcome.NoSources)
        {
            yield return Escape(_words.NoSources);
        }

        if (Report.Signatures.IsEmpty)
        {
            yield return Escape(_words.NobodySigned);
        }

        foreach (var field in Report.SignatureFields.Where(field => !field.IsSigned))
        {
            yield return With(
                _words.EmptyPlace,
                "{name}",
                $"<bdi{_letterLanguage}>{Escape(ReceiptWords.Short(field.Plan?.Name ?? field.Name))}</bdi>"
            );
        }

        yield return Escape(_words.OnlyPeopleKnow);
    }

    private static string Name(SignatureReport signature) =>
        $"<bdi>{Escape(ReceiptWords.Short(signature.Verdict.Signer?.FullName ?? signature.Field.Name))}</bdi>";

    private void WriteNames()
    {
        if (!Report.Signatories.IsEmpty)
        {
            Add(
                $"<h2>{Escape(_words.Signatories)} ({Number(Report.Signatories.Length)})</h2>\n<ul "
                    + $"class=\"names\"{_letterLanguage}>\n"
            );
            foreach (var name in Report.Signatories)
            {
                Add($"<li dir=\"auto\">{Escape(name)}</li>\n");
            }

            _html.Append("</ul>\n");
        }
    }

    private void WriteAdditions() =>
        WriteFolded(_words.Added, HtmlPage.List(ReceiptWords.Additions(Report).Select(Isolated)));

    private void WriteChecks()
    {
        var counts = Report.Checks.CountBy(check => check.Outcome).ToDictionary();
        var heading = new StringBuilder(_words.WhatWasChecked)
            .Replace("{passed}", Number(counts.GetValueOrDefault(CheckOutcome.Passed)))
            .Replace("{failed}", Number(counts.GetValueOrDefault(CheckOutcome.Failed)))
            .Replace(
                "{skipped}",
                Number(
                    Report.Checks.Length
                        - counts.GetValueOrDefault(CheckOutcome.Passed)
                        - counts.GetValueOrDefault(CheckOutcome.Failed)
                )
            );
        var list = string.Concat(
            Report.Checks.Select(check =>
            {
                // The symbol for the eye, the word for screen readers.
                var (sign, word) = check.Outcome switch
                {
                    CheckOutcome.Passed => ("\u2713", "passed"),
                    CheckOutcome.Failed => ("\u2717", "failed"),
                    _ => ("\u2013", "did not apply"),
                };
                var asks = Escape(CheckWords.Asks(check));
                return $"<li><span role=\"img\" aria-label=\"{word}\">{sign}</span> {asks}</li>\n";
            })
        );
        WriteFolded(heading.ToString(), list.Length == 0 ? string.Empty : $"<ul class=\"checks\">\n{list}</ul>\n");
    }

    private void WriteSignatures() =>
        WriteFolded(
            _words.AboutSignatures,
            string.Concat(
                Report.Signatures.Select(signature =>
                    $"<p>{Isolated(SignatureWords.Sentence(signature))}</p>\n"
                    + $"{HtmlPage.List(SignatureWords.Facts(signature).Select(Isolated))}"
                )
            )
        );

    private void WriteQuestions() =>
        WriteFolded(
            _words.ForPeople,
            Report.IsReadable ? HtmlPage.List(ReceiptWords.ForPeople.Select(Escape)) : string.Empty
        );

    private void WriteFile()
    {
        var facts = ReceiptWords
            .Facts(Report.Facts)
            .Append(("Claims", Report.Claims?.ToString() ?? "no standard"))
            .Append(("Made by", Report.Producer ?? "an unknown program"))
            .Append(("Size", string.Create(CultureInfo.InvariantCulture, $"{_receipt.Length:N0} bytes")));
        var inside = Report.Sources.Select(source =>
            ("Inside", string.Create(CultureInfo.InvariantCulture, $"{source.Path}, {source.Bytes.Length:N0} bytes"))
        );
        WriteFolded(_words.AboutFile, HtmlPage.List(facts.Concat(inside).Select(Isolated)));
    }

    private void WriteFolded(string heading, string html)
    {
        if (html.Length > 0)
        {
            Add($"<details>\n<summary>{Escape(heading)}</summary>\n<div{InEnglish}>\n{html}</div>\n</details>\n");
        }
    }

    private void WriteList(string heading, IEnumerable<string> items)
    {
        var list = HtmlPage.List(items);
        Add($"{(list.Length == 0 ? string.Empty : $"<h2>{Escape(heading)}</h2>\n")}{list}");
    }

    // A pattern's words are the program's own; the value that is inserted is HTML.
    private static string With(string pattern, string place, string html) =>
        WebUtility.HtmlEncode(pattern).Replace(place, html, StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Isolated((string Name, string Value) fact) =>
        $"{Escape(fact.Name)}: <bdi>{Escape(fact.Value)}</bdi>";

    private static string Isolated(string sentence) => $"<bdi>{Escape(sentence)}</bdi>";

    private static string Escape(string text) => HtmlPage.Escape(text);

    private void Add(string html) => _html.Append(html);
}
