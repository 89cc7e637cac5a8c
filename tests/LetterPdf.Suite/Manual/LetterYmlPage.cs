using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LetterPdf.Input;

namespace LetterPdf.Suite.Manual;

/// <summary>The part of docs/letter-yml.md that follows from the keys.</summary>
internal static class LetterYmlPage
{
    public static string Write()
    {
        var text = new StringBuilder();
        Write(text, "letter.yml", LetterKeys.Letter);
        return text.ToString();
    }

    private static void Write(StringBuilder text, string title, KeyTable table)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n");
        foreach (var key in table.Keys)
        {
            var required = key.IsRequired ? ", required" : "";
            var example = key.Example.Length == 0 || key.Kind is ValueKind.Flag ? "" : $" Example: `{key.Example}`.";
            text.Append(
                    Paragraph.Wrap(
                        $"- `{key.Name}` ({Describe(key.Kind)}{required}): {key.Description}{example}",
                        indent: "  "
                    )
                )
                .Append('\n');
        }

        if (table.Others is { } kind)
        {
            const string other = "- any other word, of letters, digits, hyphens and underscores";
            text.Append(Paragraph.Wrap($"{other} ({Describe(kind)}): a column for your texts.", indent: "  "))
                .Append('\n');
        }

        if (!table.OneOf.IsEmpty)
        {
            var names = string.Join(" or ", table.OneOf.Select(name => $"`{name}`"));
            text.Append(CultureInfo.InvariantCulture, $"\n{(table.IsOneOnly ? "Either" : "At least one of")} {names}");
            text.Append(" is needed.\n");
        }

        foreach (var key in table.Keys)
        {
            foreach (var below in Tables(key.Kind))
            {
                Write(text, title == "letter.yml" ? key.Name : $"{title}: {key.Name}", below);
            }
        }
    }

    private static ImmutableArray<KeyTable> Tables(ValueKind kind) =>
        kind switch
        {
            ValueKind.Keys keys => [keys.Table],
            ValueKind.Items items => [items.Table],
            ValueKind.Either either => [.. Tables(either.First), .. Tables(either.Second)],
            _ => [],
        };

    private static string Describe(ValueKind kind) =>
        kind switch
        {
            ValueKind.Text => "text",
            ValueKind.Lines => "a list of texts",
            ValueKind.Date => "year-month-day",
            ValueKind.Measure { HasEm: true } => "a length: in, mm, pt or em",
            ValueKind.Measure => "a length: in, mm or pt",
            ValueKind.Number number => FormattableString.Invariant($"{number.Least} to {number.Most}"),
            ValueKind.Choices choices => $"a list of {string.Join(", ", choices.Words[..^1])} and {choices.Words[^1]}",
            ValueKind.Switch => "true or false",
            ValueKind.Flag => "true",
            ValueKind.Choice choice => string.Join(", ", choice.Words[..^1]) + $" or {choice.Words[^1]}",
            ValueKind.Standards standards =>
                $"one of {string.Join(", ", standards.Archival)}; {standards.Accessible}; or a list of both",
            ValueKind.Path { Endings.IsEmpty: false } path => $"a file: {string.Join(", ", path.Endings)}",
            ValueKind.Path => "a file",
            ValueKind.Column => "a heading, or a column's number from 1",
            ValueKind.Sheet => "a name, or a number from 1",
            ValueKind.Keys => "keys of its own, below",
            ValueKind.Names => "any names, each with a text",
            ValueKind.Items { OrOne: true } => "keys of its own, below; or a list of such",
            ValueKind.Items => "a list of entries with keys of their own, below",
            ValueKind.Either either => $"{Describe(either.First)}; or {Describe(either.Second)}",
            _ => throw new InvalidOperationException($"{kind} is not described"),
        };
}
