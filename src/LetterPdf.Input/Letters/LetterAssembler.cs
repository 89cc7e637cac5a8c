using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Reads the keys in the order in which merge fields need them: counts and date first, then the texts that are
/// fields themselves, then all others and the body.
/// </summary>
internal sealed class LetterAssembler(IWorkspace workspace, ReadingOptions options, DiagnosticBag diagnostics)
{
    /// <summary>The letter; null where there was an error.</summary>
    public Letter? Assemble(Section section)
    {
        var language = ReadLanguage(section);
        var date = section.RequireDate("date");
        var signatories = SignatoriesReader.Read(section, language, workspace, options, diagnostics);
        var texts = new LetterTexts(CountsAndDate(signatories, language, date), diagnostics);
        var letterhead = LetterheadReader.Read(section, texts, workspace);
        texts = texts.With("letterhead.name", letterhead?.Name.Value);
        var addressees = PeopleReader.ReadAddressees(section, texts);
        texts = WithAddressee(texts, addressees is [var first, ..] ? first : null);
        var subject = texts.Text(section, "subject");
        texts = texts.With("subject", subject?.Value);
        var type = SetupReader.ReadType(section, texts);
        var title = ReadTitle(section, texts, subject);
        var body = BodyReader.Read(section, texts, workspace, options);
        var letter = new Letter
        {
            Language = language,
            LanguagePlace = section.PlaceOf("language"),
            Date = date ?? default,
            DatePlace = section.PlaceOf("date") ?? section.Span,
            Title = title,
            Author = texts.Text(section, "author") ?? letterhead?.Name,
            Identifier = IdentifierReader.Read(section, texts),
            Keywords = texts.Lines(section, "keywords"),
            Letterhead = letterhead,
            Delivery = texts.Text(section, "delivery"),
            Addressees = addressees,
            Subject = subject,
            Salutation = texts.Text(section, "salutation"),
            Body = body.Blocks,
            Footnotes = body.Footnotes,
            Closing = texts.Text(section, "closing"),
            Signers = PeopleReader.ReadSigners(section, texts, workspace),
            SignerColumns = section.Number("signer-columns", 1, 2) ?? 1,
            Signatures = SignatureReader.Read(section, texts),
            Signatories = SignatoriesReader.Finish(signatories, texts),
            Enclosures = texts.Lines(section, "enclosures"),
            Copies = texts.Lines(section, "cc"),
            Page = SetupReader.ReadPage(section, type.Size),
            Type = type,
            Output = ReadOutput(section),
            IsDraft = options.IsDraft,
        };
        options.Questions?.Add(findings => Examine(letter, body.Draft, findings));
        options.Questions?.Add(findings =>
            UncountedTags.Examine(
                signatories?.Round is { } round ? round with { Diagnostics = findings } : null,
                texts.Values
            )
        );
        return diagnostics.HasErrors ? null
            : options.WithSources && workspace is RecordingWorkspace read
                ? letter with
                {
                    Sources = LetterSources.Of(read.Files, section.Mapping, signatories?.Sheet),
                }
            : letter;
    }

    private static void Examine(Letter letter, BodyDraft? body, DiagnosticBag findings)
    {
        CountInText.Examine(letter, body?.Decisions, findings);
        FieldMarkup.Examine(letter, findings);
        if (body is not null)
        {
            BodyDoctor.Examine(letter, body, findings);
        }
    }

    private OutputSetup ReadOutput(Section section)
    {
        var output = OutputReader.Read(section);
        return options.Conformance is { } wanted ? output with { Conformance = wanted } : output;
    }

    private static LetterLanguage ReadLanguage(Section section)
    {
        if (section.Scalar("language", LetterPhrase.Language) is not { } scalar)
        {
            return LetterLanguage.AmericanEnglish;
        }

        if (LetterLanguage.Find(scalar.Value) is { } language)
        {
            return language;
        }

        section.Report(
            DiagnosticCatalog.UnsupportedLanguage,
            scalar.Span,
            Reason.Of(LetterFinding.LanguageUnsupported, scalar.Value),
            LanguageHint(scalar.Value)
        );
        return LetterLanguage.AmericanEnglish;
    }

    // Similar tags do not name similar languages: 'ar' is not a slip of the pen for 'fr'. Only the language itself
    // shows what was meant.
    private static Reason LanguageHint(string tag)
    {
        var parts = (LanguageNames.CodeOf(tag) ?? tag).Split('-', '_');
        var near = LetterLanguage.All.Select(known => known.Tag).Where(known => IsNear(known, parts[0])).ToArray();
        var same = near.Where(known =>
                string.Equals(known, string.Join('-', parts), StringComparison.OrdinalIgnoreCase)
            )
            .ToArray();
        return near.Length == 0
            ? Reason.Of(LetterAdvice.Languages, [.. LetterLanguage.All.Select(known => known.Tag)])
            : Reason.Of(LetterAdvice.OneLanguage, [.. same.Length > 0 ? same : near]);

        static bool IsNear(string known, string language) =>
            string.Equals(known.Split('-')[0], language, StringComparison.OrdinalIgnoreCase);
    }

    private static MergeValues CountsAndDate(SignatoriesDraft? signatories, LetterLanguage language, DateOnly? date) =>
        MergeValues
            .None.With("signatories.count", signatories?.List.Entries.Length)
            .With("countries.count", signatories?.Countries)
            // A date that could not be read has been reported already; its fields need no second report.
            .With("date", date is { } day ? language.FormatDate(day) : "-");

    private static LetterTexts WithAddressee(LetterTexts texts, Addressee? addressee) =>
        texts
            .With("addressee.name", addressee?.Name.Value)
            .With("addressee.title", addressee?.Title?.Value)
            .With("addressee.organization", addressee?.Organization?.Value);

    private static LetterText ReadTitle(Section section, LetterTexts texts, LetterText? subject)
    {
        var title = texts.Text(section, "title") ?? subject;
        if (title is null && !section.Has("title") && !section.Has("subject"))
        {
            section.Report(
                DiagnosticCatalog.MissingTitle,
                section.Span.File.Span(section.Span.Start, 0),
                LetterFinding.NoTitle,
                LetterAdvice.Title
            );
        }

        return title ?? new LetterText("", section.Span);
    }
}
