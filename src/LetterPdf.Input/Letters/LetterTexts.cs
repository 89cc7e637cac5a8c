using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>Reads the texts that go on the page: merge fields filled in, white space folded, NFC, never
/// empty.</summary>
internal sealed class LetterTexts(MergeValues values, DiagnosticBag diagnostics)
{
    public MergeValues Values => values;

    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The same reader for texts that may use more fields.</summary>
    public LetterTexts With(string name, object? value) => new(values.With(name, value), diagnostics);

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
        if (
            scalar is null
            || !IsValid(scalar.Text, name)
            || MergeFields.Fill(scalar.Text, values, isMarkdown: false, diagnostics) is not { } filled
        )
        {
            return null;
        }

        var value = LetterCharacters.Fold(filled.Text);
        if (SteeringCharacters.AreAll(value))
        {
            var finding = SteeringCharacters.AreAll(scalar.Text.Text)
                ? LetterFinding.Empty
                : LetterFinding.EmptyOnceFilled;
            diagnostics.Add(DiagnosticCatalog.EmptyValue.At(scalar.Span, Reason.Of(finding, name)));
            return null;
        }

        if (StarterTexts.Contains(value))
        {
            diagnostics.Add(
                DiagnosticCatalog.StarterText.At(
                    scalar.Span,
                    Reason.Of(LetterFinding.StarterText, name, value),
                    LetterAdvice.OwnText
                )
            );
        }

        return new LetterText(value, scalar.Span);
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
}
