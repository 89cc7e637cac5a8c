using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace LetterPdf.Input;

/// <summary>Writes kinds of values as JSON Schema.</summary>
internal sealed class SchemaWriter(Utf8JsonWriter json)
{
    private const string NotBlank = @"\S";

    // Which characters are letters, a pattern can't tell everywhere; "row" is the program's own.
    private const string OwnNamePattern = @"^(?!row$)[^\s0-9_.-]([^\s.]*[^\s.-])?$";

    // A year of four digits, a month, a day; a pattern can't tell whether the calendar has that day.
    private const string DatePattern = "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    // Relative, forward slashes, no step upwards.
    private const string InsidePattern = @"^(?!/)(?!(.*/)?\.\.(/|$))[^\\:]*[^\\:\s][^\\:]*$";

    /// <summary>The properties of an object schema that has been begun.</summary>
    public void WriteTable(KeyTable table)
    {
        json.WriteString("type", "object");
        WriteOthers(table);
        json.WriteNumber("minProperties", 1);
        WriteArray("required", table.Keys.Where(key => key.IsRequired).Select(key => key.Name));
        if (!table.OneOf.IsEmpty)
        {
            WriteAlternatives(table.IsOneOnly ? "oneOf" : "anyOf", table.OneOf, name => WriteArray("required", [name]));
        }

        json.WriteStartObject("properties");
        foreach (var key in table.Keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", key.Description);
            WriteKind(key.Kind);
            if (key.Example.Length > 0)
            {
                json.WriteStartArray("examples");
                WriteExample(key);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteOthers(KeyTable table)
    {
        if (table.Others is not { } kind)
        {
            json.WriteBoolean("additionalProperties", false);
            return;
        }

        json.WriteStartObject("propertyNames");
        json.WriteString("pattern", OwnNamePattern);
        json.WriteEndObject();
        json.WriteStartObject("additionalProperties");
        WriteKind(kind);
        json.WriteEndObject();
    }

    private void WriteKind(ValueKind kind)
    {
        switch (kind)
        {
            case ValueKind.Text:
                WriteText(NotBlank);
                break;
            case ValueKind.Lines:
                WriteItems(() => WriteText(NotBlank));
                break;
            case ValueKind.Date:
                WritePattern(DatePattern);
                break;
            case ValueKind.Measure length:
                json.WriteNumber("maxLength", 20);
                WritePattern($@"^([0-9]+\.?[0-9]*|\.[0-9]+)({(length.HasEm ? "in|mm|pt|em" : "in|mm|pt")})$");
                break;
            case ValueKind.Number number:
                WriteNumber(number);
                break;
            case ValueKind.Switch:
                json.WriteStartArray("enum");
                json.WriteBooleanValue(true);
                json.WriteBooleanValue(false);
                json.WriteStringValue("true");
                json.WriteStringValue("false");
                json.WriteEndArray();
                break;
            case ValueKind.Flag:
                json.WriteStartArray("enum");
                json.WriteBooleanValue(true);
                json.WriteStringValue("true");
                json.WriteEndArray();
                break;
            case ValueKind.Choice { AnyCase: true } choice:
                WritePattern($"^({string.Join('|', choice.Words.Select(AnyCase))})$");
                break;
            case ValueKind.Choice choice:
                WriteArray("enum", choice.Words);
                break;
            case ValueKind.Standards standards:
                WriteStandards(standards);
                break;
            default:
                WriteStructure(kind);
                break;
        }
    }

    private void WriteStructure(ValueKind kind)
    {
        switch (kind)
        {
            case ValueKind.Path { Endings.IsEmpty: true }:
                WriteText(InsidePattern);
                break;
            case ValueKind.Path path:
                WritePattern($"^(?=.*[^/]({string.Join('|', path.Endings.Select(AnyCase))})$){InsidePattern[1..]}");
                break;
            case ValueKind.Column or ValueKind.Sheet:
                WriteText(NotBlank);
                json.WriteStartObject("not");
                json.WriteStartArray("enum");
                json.WriteNumberValue(0);
                json.WriteEndArray();
                json.WriteEndObject();
                break;
            case ValueKind.Keys keys:
                WriteTable(keys.Table);
                break;
            case ValueKind.Names:
                json.WriteString("type", "object");
                json.WriteNumber("minProperties", 1);
                json.WriteStartObject("additionalProperties");
                WriteText(NotBlank);
                json.WriteEndObject();
                break;
            case ValueKind.Choices choices:
                WriteItems(() => WriteKind(new ValueKind.Choice(choices.Words, AnyCase: true)));
                break;
            case ValueKind.Items { OrOne: true } items:
                WriteAlternatives<Action>(
                    "anyOf",
                    [() => WriteTable(items.Table), () => WriteItems(() => WriteTable(items.Table))],
                    write => write()
                );
                break;
            case ValueKind.Items items:
                WriteItems(() => WriteTable(items.Table));
                break;
            case ValueKind.Either either:
                WriteAlternatives("anyOf", [either.First, either.Second], WriteKind);
                break;
        }
    }

    // One standard, or two of which one is for archives; in any order, so each order is an alternative of its own.
    private void WriteStandards(ValueKind.Standards standards)
    {
        var (archival, accessible) = (
            string.Join('|', standards.Archival.Select(AnyCase)),
            AnyCase(standards.Accessible)
        );
        json.WriteString("type", "array");
        WriteAlternatives<ImmutableArray<string>>(
            "anyOf",
            [
                [$"{archival}|{accessible}"],
                [archival, accessible],
                [accessible, archival],
            ],
            words =>
            {
                json.WriteNumber("minItems", words.Length);
                json.WriteNumber("maxItems", words.Length);
                json.WriteStartArray("items");
                foreach (var word in words)
                {
                    json.WriteStartObject();
                    WritePattern($"^({word})$");
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }
        );
    }

    // Editors recognize numbers and switches by their form; to the reader they are text too.
    private void WriteText(string pattern)
    {
        WriteArray("type", ["string", "number", "boolean"]);
        json.WriteString("pattern", pattern);
    }

    private void WritePattern(string pattern)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", pattern);
    }

    // A number may also be in quotation marks.
    private void WriteNumber(ValueKind.Number number)
    {
        var most = number.Most.ToString(CultureInfo.InvariantCulture);
        var digits =
            most.Length == 1
                ? $"[{number.Least}-{most}]"
                : FormattableString.Invariant($"([0-9]{{1,{most.Length - 1}}}|{most})");
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", number.Least);
        json.WriteNumber("maximum", number.Most);
        json.WriteEndObject();
        json.WriteStartObject();
        WritePattern($"^0*{digits}$");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteItems(Action writeItem)
    {
        json.WriteString("type", "array");
        json.WriteNumber("minItems", 1);
        json.WriteStartObject("items");
        writeItem();
        json.WriteEndObject();
    }

    private void WriteAlternatives<T>(string name, ImmutableArray<T> alternatives, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var alternative in alternatives)
        {
            json.WriteStartObject();
            write(alternative);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteArray(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private void WriteExample(LetterKey key)
    {
        switch (key.Kind)
        {
            case ValueKind.Number:
                json.WriteNumberValue(int.Parse(key.Example, CultureInfo.InvariantCulture));
                break;
            case ValueKind.Switch or ValueKind.Flag:
                json.WriteBooleanValue(bool.Parse(key.Example));
                break;
            case ValueKind.Lines:
                json.WriteStartArray();
                json.WriteStringValue(key.Example);
                json.WriteEndArray();
                break;
            case ValueKind.Names when key.Example.Split(": ") is [var name, var text]:
                json.WriteStartObject();
                json.WriteString(name, text);
                json.WriteEndObject();
                break;
            default:
                json.WriteStringValue(key.Example);
                break;
        }
    }

    // "pdf" becomes "[Pp][Dd][Ff]": patterns in JSON Schema have no option for ignoring case.
    private static string AnyCase(string word) =>
        string.Concat(
            word.Select(c =>
                char.IsAsciiLetter(c) ? $"[{char.ToUpperInvariant(c)}{char.ToLowerInvariant(c)}]"
                : c == '.' ? @"\."
                : c.ToString()
            )
        );
}
