using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>
/// Reads the texts that go on the page: merge fields filled in, white space folded, NFC, never empty. A text that does
/// not depend on the recipient is read, and reported on, once.
/// </summary>
internal sealed class LetterTexts(
    MergeValues values,
    DiagnosticBag diagnostics,
    LetterMemory memory,
    TextTrace? trace = null
)
{
    public MergeValues Values => values;

    public DiagnosticBag Diagnostics => diagnostics;

    public LetterMemory Memory => memory;

    /// <summary>The same reader for texts that may use more fields.</summary>
    /// <param name="varies">Whether the value depends on the recipient.</param>
    public LetterTexts With(string name, object? value, bool varies = false) =>
        new(values.With(name, value, varies), diagnostics, memory, trace);

    /// <summary>The same reader, which notes whether a text depends on the recipient.</summary>
    public LetterTexts TracedBy(TextTrace other) => new(values, diagnostics, memory, other);

    /// <summary>The same reader for the text that says where an e-mail goes.</summary>
    public LetterTexts ForMail() => new(values.ForMail(), diagnostics, memory, trace);

    /// <summary>Whether the text under a key, which has been read, depends on the recipient.</summary>
    public bool IsVarying(Section section, string key) =>
        section.Find(key) is YamlScalar scalar && memory.Recall(scalar, () => default(KnownText)).Varying is not null;

    /// <summary>Notes that something depends on the recipient.</summary>
    /// <returns>Whether there is a recipient to read it for.</returns>
    public bool Vary()
    {
        if (trace is not null)
        {
            trace.Varies = true;
        }

        return values.Row is not null;
    }

    /// <summary>The text under a key; null where it is missing or wrong.</summary>
    public LetterText? Text(Section section, string key) => Text(section.Scalar(key), section.NameOf(key));

    /// <summary>The text under a required key.</summary>
    public LetterText? RequireText(Section section, string key, Reason? hint = null) =>
        Text(section.RequireScalar(key, hint: hint), section.NameOf(key));

    /// <summary>The texts of a list.</summary>
    public ImmutableArray<LetterText> Lines(Section section, string key)
    {
        var lines = ImmutableArray.CreateBuilder<LetterText>();
        foreach (var item in section.List(key))
        {
            var name = section.NameOf(key);
            if (item is YamlScalar { IsEmpty: true })
            {
                diagnostics.Add(
                    DiagnosticCatalog.EmptyValue.At(
                        item.Span,
                        Reason.Of(LetterFinding.EmptyLine, name),
                        LetterAdvice.RemoveLine
                    )
                );
            }
            else if (
                Text(section.AsScalar(item, Reason.Of(LetterPhrase.LineOf, name), LetterPhrase.Text), name) is { } line
            )
            {
                lines.Add(line);
            }
        }

        return lines.ToImmutable();
    }

    private LetterText? Text(YamlScalar? scalar, string name)
    {
        if (scalar is null)
        {
            return null;
        }

        var known = memory.Recall(scalar, () => Read(scalar, name));
        return known.Varying is not { } varying ? known.Text
            : Vary() ? Finish(varying, scalar, name)
            : null;
    }

    private KnownText Read(YamlScalar scalar, string name)
    {
        if (!IsValid(scalar.Text, name) || MergeTemplate.Compile(scalar.Text, values, diagnostics) is not { } template)
        {
            return default;
        }

        if (template.Varies)
        {
            return new KnownText(null, template);
        }

        var text = Finish(template, scalar, name);
        ReportStarter(text, scalar, name);
        return new KnownText(text, null);
    }

    private LetterText? Finish(MergeTemplate template, YamlScalar scalar, string name)
    {
        if (template.Fill(values, isMarkdown: false, diagnostics) is not { } filled)
        {
            return null;
        }

        var value = LetterCharacters.Fold(filled.Text);
        if (!SteeringCharacters.AreAll(value))
        {
            return new LetterText(value, scalar.Span);
        }

        var finding = SteeringCharacters.AreAll(scalar.Text.Text) ? LetterFinding.Empty : LetterFinding.EmptyOnceFilled;
        diagnostics.Add(DiagnosticCatalog.EmptyValue.At(scalar.Span, Reason.Of(finding, name)));
        return null;
    }

    private void ReportStarter(LetterText? text, YamlScalar scalar, string name)
    {
        if (text is not null && StarterTexts.Contains(text.Value))
        {
            diagnostics.Add(
                DiagnosticCatalog.StarterText.At(
                    scalar.Span,
                    Reason.Of(LetterFinding.StarterText, name, text.Value),
                    LetterAdvice.OwnText
                )
            );
        }
    }

    private bool IsValid(MappedText text, string name)
    {
        var invalid = LetterCharacters.FindInvalid(text.Text);
        if (invalid >= 0)
        {
            diagnostics.Add(
                DiagnosticCatalog.InvalidText.At(
                    text.SpanOf(invalid, 1),
                    Reason.Of(LetterFinding.InvalidCharacter, name, text.Text[invalid])
                )
            );
        }

        return invalid < 0;
    }

    /// <summary>A text of every letter, or one that has to be filled in for each; neither after an error.</summary>
    private readonly record struct KnownText(LetterText? Text, MergeTemplate? Varying);
}
