using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Values that are not text: choices, numbers, switches, dates and lengths.</summary>
internal static class SectionValues
{
    /// <summary>One of several words; the fallback where the key is missing or wrong.</summary>
    public static T Choice<T>(
        this Section section,
        string key,
        T fallback,
        params ImmutableArray<(string Word, T Value)> choices
    )
    {
        if (section.Scalar(key) is not { } scalar)
        {
            return fallback;
        }

        foreach (var (word, value) in choices)
        {
            if (string.Equals(scalar.Value, word, StringComparison.Ordinal))
            {
                return value;
            }
        }

        var words = choices.Select(choice => choice.Word).Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableArray();
        section.Report(
            DiagnosticCatalog.InvalidChoice,
            scalar.Span,
            $"'{section.NameOf(key)}' cannot be '{scalar.Value}'",
            Suggestion.For(scalar.Value, words) ?? $"It is {string.Join(" or ", words)}."
        );
        return fallback;
    }

    public static bool Switch(this Section section, string key, bool fallback) =>
        section.Choice(
            key,
            fallback,
            ("true", true),
            ("false", false),
            ("True", true),
            ("False", false),
            ("TRUE", true),
            ("FALSE", false)
        );

    /// <summary>A whole number between two others; null where the key is missing or wrong.</summary>
    public static int? Number(this Section section, string key, int least, int most)
    {
        if (section.Scalar(key, "a number") is not { } scalar)
        {
            return null;
        }

        if (
            int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
        )
        {
            return number;
        }

        section.Report(
            DiagnosticCatalog.InvalidNumber,
            scalar.Span,
            FormattableString.Invariant(
                $"'{section.NameOf(key)}' must be a whole number from {least} to {most}, not '{scalar.Value}'"
            )
        );
        return null;
    }

    /// <summary>An ISO 8601 date; null where it is missing or wrong.</summary>
    public static DateOnly? RequireDate(this Section section, string key)
    {
        if (section.RequireScalar(key, "a date") is not { } scalar)
        {
            return null;
        }

        if (
            DateOnly.TryParseExact(
                scalar.Value,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
        )
        {
            return date;
        }

        var isIsoShape =
            scalar.Value is { Length: 10 } value
            && value[4] == '-'
            && value[7] == '-'
            && value.Count(char.IsAsciiDigit) == 8;
        section.Report(
            DiagnosticCatalog.InvalidDate,
            scalar.Span,
            $"'{section.NameOf(key)}' is not a date: \"{scalar.Value}\"",
            isIsoShape
                ? "There is no such day in the calendar."
                : DateSuggestion.For(scalar.Value) ?? "Write year, month and day with hyphens, such as 2024-05-22."
        );
        return null;
    }
}
