using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Checks values of letter.yml as they are written, where YAML reads less, or more, than the author sees: a text that
/// ends at " #", curly quotation marks, commas in brackets, hyphens inside a text. Numbers, dates and choices need no
/// such questions: their values are checked when they are read.
/// </summary>
internal sealed class WrittenValues(ReadingOptions options, DiagnosticBag diagnostics)
{
    /// <summary>The keys with their values; a value that can't be read is a <see cref="YamlFault"/>, and
    /// reported.</summary>
    public YamlMapping Examine(YamlMapping mapping, KeyTable table) => Examine(mapping, table, "");

    private YamlMapping Examine(YamlMapping mapping, KeyTable table, string path) =>
        mapping with
        {
            Entries =
            [
                .. mapping.Entries.Select(entry =>
                    table.Find(entry.Key) is { } key
                        ? entry with
                        {
                            Value = Examine(entry.Value, key.Kind, path + key.Name),
                        }
                        : entry
                ),
            ],
        };

    private YamlNode Examine(YamlNode node, ValueKind kind, string key) =>
        (node, kind) switch
        {
            (_, ValueKind.Either either) => Examine(node, ChoiceOf(either, node), key),
            (YamlMapping mapping, ValueKind.Keys keys) => Examine(mapping, keys.Table, key + "."),
            (YamlMapping mapping, ValueKind.Items items) => Examine(mapping, items.Table, key + "."),
            (YamlSequence list, ValueKind.Items) => list with
            {
                Items = [.. list.Items.Select(item => Examine(item, kind, key))],
            },
            (YamlSequence list, ValueKind.Lines) => ExamineLines(list, key),
            (YamlScalar { Style: YamlScalarStyle.Plain } scalar, ValueKind.Text or ValueKind.Lines)
                when !string.Equals(key, "body", StringComparison.Ordinal) => ExamineText(scalar, key),
            (YamlScalar { Style: YamlScalarStyle.Plain } scalar, _) => ExamineWord(scalar, key),
            _ => node,
        };

    // The kind of a value that can be one of two.
    private static ValueKind ChoiceOf(ValueKind.Either either, YamlNode node) =>
        node is YamlScalar == either.First is not (ValueKind.Keys or ValueKind.Lines or ValueKind.Items)
            ? either.First
            : either.Second;

    private YamlNode ExamineWord(YamlScalar scalar, string key)
    {
        if (!YamlQuote.Enclose(scalar.Value))
        {
            return scalar;
        }

        diagnostics.Add(
            DiagnosticCatalog.CurlyValue.At(
                scalar.Span,
                Reason.Of(LetterFinding.CurlyValue, key),
                LetterAdvice.StraightMarks
            )
        );
        return new YamlFault(scalar.Span);
    }

    private YamlSequence ExamineLines(YamlSequence list, string key)
    {
        foreach (var scalar in list.Items.OfType<YamlScalar>().Where(scalar => scalar.Style == YamlScalarStyle.Plain))
        {
            ExamineText(scalar, key);
        }

        if (options.Questions is not null && SplitLine.Find(list, key) is { } split)
        {
            options.Questions.Add(findings => findings.Add(split));
        }

        return list;
    }

    private YamlScalar ExamineText(YamlScalar scalar, string key)
    {
        if (WrittenText.FindCut(scalar) is var (place, rest))
        {
            diagnostics.Add(
                DiagnosticCatalog.TextCut.At(place, Reason.Of(LetterFinding.TextCut, key, rest), LetterAdvice.QuoteText)
            );
        }
        else if (YamlQuote.Enclose(scalar.Value))
        {
            options.Questions?.Add(findings =>
                findings.Add(
                    DiagnosticCatalog.CurlyText.At(
                        scalar.Span,
                        Reason.Of(LetterFinding.CurlyText, key),
                        Reason.Of(LetterAdvice.StraightMarksAround, scalar.Value)
                    )
                )
            );
        }
        else if (WrittenText.FindHyphen(scalar) is { } hyphen)
        {
            options.Questions?.Add(findings =>
                findings.Add(
                    DiagnosticCatalog.TextJoined.At(hyphen, LetterFinding.TextJoined, LetterAdvice.ColumnOfItem)
                )
            );
        }

        return scalar;
    }
}
