using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Reads the keys in the order in which merge fields need them: counts and date first, then the texts that are
/// fields themselves, then all others and the body. A letter with recipients is read once without any of them, for
/// everything that does not depend on them, and is then filled in for each in the same way.
/// </summary>
internal sealed class LetterAssembler(IWorkspace workspace, ReadingOptions options)
{
    private readonly LetterMemory _memory = new();
    private MergeTemplate? _body;
    private BodyDraft? _draft;

    /// <summary>Reads the letter and everything that it names; null where there was an error.</summary>
    public LetterTemplate? Open(Section section, DiagnosticBag diagnostics)
    {
        var common = ReadCommon(section, diagnostics);
        var letter = Assemble(section, common, null, diagnostics);
        _memory.Close();
        options.Questions?.Add(findings => Examine(section, common, letter, findings));
        options.Questions?.Add(findings =>
            UncountedTags.Examine(
                common.Signatories?.Round is { } round ? round with { Diagnostics = findings } : null,
                common.Values
            )
        );
        return diagnostics.HasErrors ? null : TemplateOf(section, common, letter);
    }

    private LetterTemplate TemplateOf(Section section, LetterCommon common, Letter letter)
    {
        var sources =
            options.WithSources && workspace is RecordingWorkspace read
                ? LetterSources.Of(read.Files, section.Mapping, common.Signatories?.Sheet, common.Recipients?.Sheet)
                : null;
        if (common.Recipients is not { } recipients)
        {
            var whole = sources is null ? letter : letter with { Sources = sources.For(null) };
            return new LetterTemplate(null, (_, _) => whole);
        }

        return new LetterTemplate(
            recipients.List,
            (recipient, diagnostics) =>
            {
                if (recipient is null || recipients.RowOf(recipient) is not { } row)
                {
                    throw new InvalidOperationException("A letter is filled in for one of its recipients only.");
                }

                var filled = Fill(section, common, row, diagnostics);
                return sources is null || filled is null ? filled : filled with { Sources = sources.For(row) };
            }
        );
    }

    private Letter? Fill(Section section, LetterCommon common, RecipientRow row, DiagnosticBag diagnostics)
    {
        var findings = new DiagnosticBag();
        var letter = Assemble(section.With(findings), common, row, findings);
        diagnostics.AddRange(findings);
        return findings.HasErrors ? null : letter;
    }

    // What no recipient has a part in.
    private LetterCommon ReadCommon(Section section, DiagnosticBag diagnostics)
    {
        var language = ReadLanguage(section);
        var date = section.RequireDate("date");
        var signatories = SignatoriesReader.Read(section, language, workspace, options, diagnostics);
        var values = CountsAndDate(signatories, language, date);
        var text = new Lazy<MappedText?>(() => BodyReader.Load(section, workspace, diagnostics));
        if (!section.Has(ListSource.Recipients))
        {
            return new LetterCommon(language, date ?? default, signatories, null, values, text);
        }

        var recipients = RecipientsReader.Read(
            section,
            RecipientUse.Of(section.Mapping, text.Value?.Text),
            values,
            workspace,
            options,
            diagnostics,
            out var names
        );
        return new LetterCommon(language, date ?? default, signatories, recipients, values.With(names), text);
    }

    private Letter Assemble(
        Section section,
        LetterCommon common,
        RecipientRow? row,
        DiagnosticBag diagnostics,
        Action<BodyDraft?>? takeDraft = null
    )
    {
        var texts = new LetterTexts(common.Values.For(row), diagnostics, _memory);
        var letterhead = Keep("letterhead", read => LetterheadReader.Read(section, read, workspace), out var varies);
        texts = texts.With("letterhead.name", letterhead?.Name.Value, varies);
        var addressees = Keep("addressee", read => PeopleReader.ReadAddressees(section, read), out varies);
        texts = WithAddressee(texts, addressees is [var first, ..] ? first : null, varies);
        var subject = Keep("subject", read => read.Text(section, "subject"), out varies);
        texts = texts.With("subject", subject?.Value, varies);
        var type = Keep("type", read => SetupReader.ReadType(section, read), out _);
        var title = ReadTitle(section, texts, subject);
        var body = Keep("body", read => ReadBody(common, read, takeDraft), out _);
        return new Letter
        {
            Language = common.Language,
            LanguagePlace = section.PlaceOf("language"),
            Date = common.Date,
            DatePlace = section.PlaceOf("date") ?? section.Span,
            Title = title,
            Author = texts.Text(section, "author") ?? letterhead?.Name,
            Identifier = Keep("id", read => IdentifierReader.Read(section, read), out _),
            Keywords = Keep("keywords", read => read.Lines(section, "keywords"), out _),
            Letterhead = letterhead,
            Delivery = texts.Text(section, "delivery"),
            Addressees = addressees,
            Subject = subject,
            Salutation = PeopleReader.ReadSalutation(section, texts),
            Body = body.Blocks,
            Footnotes = body.Footnotes,
            Closing = texts.Text(section, "closing"),
            Signers = Keep("signers", read => PeopleReader.ReadSigners(section, read, workspace), out _),
            SignerColumns = Keep("signer-columns", _ => section.Number("signer-columns", 1, 2) ?? 1, out _),
            Signatures = Keep("signature", read => SignatureReader.Read(section, read), out _),
            Signatories = Keep("signatories", read => SignatoriesReader.Finish(common.Signatories, read), out _),
            Enclosures = Keep("enclosures", read => read.Lines(section, "enclosures"), out _),
            Copies = Keep("cc", read => read.Lines(section, "cc"), out _),
            Page = Keep("page", _ => SetupReader.ReadPage(section, type.Size), out _),
            Type = type,
            Output = Keep("output", _ => ReadOutput(section), out _),
            IsDraft = options.IsDraft,
            IsOneOfMany = common.Recipients is not null,
        };

        T Keep<T>(string name, Func<LetterTexts, T> read, out bool isVarying) =>
            _memory.Keep(name, texts, read, out isVarying);
    }

    private BodyContent ReadBody(LetterCommon common, LetterTexts texts, Action<BodyDraft?>? takeDraft)
    {
        if (!_memory.IsClosed && common.Text.Value is { } text)
        {
            _body = MergeTemplate.Compile(text, texts.Values, texts.Diagnostics);
        }

        var body = _body is null ? BodyContent.Empty : BodyReader.Read(_body, texts, workspace, options);
        if (!_memory.IsClosed)
        {
            _draft = body.Draft;
        }
        else if (takeDraft is not null && _body is not null)
        {
            takeDraft(BodyReader.DraftOf(_body, texts, workspace));
        }

        return body;
    }

    // Of many letters, the first is looked at.
    private void Examine(Section section, LetterCommon common, Letter letter, DiagnosticBag findings)
    {
        if (common.Recipients is not { } recipients)
        {
            Examine(letter, _draft, findings);
            return;
        }

        var draft = _draft;
        var faults = new DiagnosticBag();
        var first = Assemble(section.With(faults), common, recipients.Table.Rows[0], faults, text => draft = text);
        if (!faults.HasErrors)
        {
            Examine(first, draft, findings);
        }
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

    private static LetterTexts WithAddressee(LetterTexts texts, Addressee? addressee, bool varies) =>
        texts
            .With("addressee.name", addressee?.Name.Value, varies)
            .With("addressee.title", addressee?.Title?.Value, varies)
            .With("addressee.organization", addressee?.Organization?.Value, varies);

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
