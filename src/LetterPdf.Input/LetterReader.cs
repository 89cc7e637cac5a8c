using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The Input stage: letter.yml, Markdown and CSV become a <see cref="Letter"/>.</summary>
public static class LetterReader
{
    /// <summary>Reads a letter and everything it names, to be filled in for its recipients.</summary>
    /// <param name="workspace">The folder of letter.yml.</param>
    /// <param name="letterFile">The file's name in that folder: "letter.yml".</param>
    /// <param name="diagnostics">Takes every fault of every file, but for those that only single recipients' letters
    /// have.</param>
    /// <param name="options">How to read it; by default, as a letter that is to be sent.</param>
    /// <param name="questions">Takes the questions about doubtful things; if left out, they are asked at once where
    /// the options say so.</param>
    /// <returns>The letter, or null where there was an error.</returns>
    public static LetterTemplate? Open(
        IWorkspace workspace,
        string letterFile,
        DiagnosticBag diagnostics,
        ReadingOptions? options = null,
        LetterQuestions? questions = null
    )
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var findings = new DiagnosticBag();
        options ??= ReadingOptions.Default;
        options = options with { Questions = options.WithLints ? questions ?? new LetterQuestions() : null };
        var folder = options.WithSources ? new RecordingWorkspace(workspace) : workspace;
        var letter = LetterFile.Read(folder, letterFile, findings) is { Root: { } root } document
            ? ReadKeys(document with { Root = root }, folder, options, findings)
            : null;
        diagnostics.AddRange(findings);
        if (questions is null && options.Questions is { } asked)
        {
            diagnostics.AddRange(asked.Ask());
        }

        return findings.HasErrors ? null : letter;
    }

    /// <summary>Reads one letter and everything it names: of a letter with recipients, that of the one whom the options
    /// name, or of the only one.</summary>
    /// <inheritdoc cref="Open"/>
    public static Letter? Read(
        IWorkspace workspace,
        string letterFile,
        DiagnosticBag diagnostics,
        ReadingOptions? options = null,
        LetterQuestions? questions = null
    ) =>
        Open(workspace, letterFile, diagnostics, options, questions) is { } template
        && RecipientChoice.TryMake(template.Recipients, options?.Recipient, diagnostics, out var recipient)
            ? template.Fill(recipient, diagnostics)
            : null;

    private static LetterTemplate? ReadKeys(
        YamlDocument document,
        IWorkspace workspace,
        ReadingOptions options,
        DiagnosticBag findings
    )
    {
        if (document.IsComplete)
        {
            var root = new WrittenValues(options, findings).Examine(document.Root!, LetterKeys.Letter);
            return new LetterAssembler(workspace, options).Open(LetterFile.Open(root, findings), findings);
        }

        // After a syntax error half the keys are missing, which is not the author's mistake: only errors inside the
        // files that letter.yml names are worth reporting in the same run.
        var others = new DiagnosticBag();
        new LetterAssembler(workspace, options with { WithSources = false }).Open(
            LetterFile.Open(document.Root!, others),
            others
        );
        findings.AddRange(
            others,
            finding =>
                finding.Place is { } place
                && !string.Equals(place.Path, document.Root!.Span.Path, StringComparison.Ordinal)
                && !IsAboutMergeFields(finding)
        );
        return null;
    }

    private static bool IsAboutMergeFields(Diagnostic finding) =>
        finding.Code == DiagnosticCatalog.UndefinedMergeField
        || finding.Code == DiagnosticCatalog.MergeFieldWithoutValue;
}
