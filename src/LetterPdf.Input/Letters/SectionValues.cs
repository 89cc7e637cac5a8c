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
            Reason.Of(LetterFinding.NoChoice, section.NameOf(key), scalar.Value),
            Suggestion.Nearest(scalar.Value, words) is { } near
                ? Reason.Of(LetterAdvice.DidYouMean, near)
                : Reason.Of(LetterAdvice.Words, [.. words])
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
        if (section.Scalar(key, LetterPhrase.Number) is not { } scalar)
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
            Reason.Of(LetterFinding.NoNumberBetween, section.NameOf(key), least, most, scalar.Value)
        );
        return null;
    }

    /// <summary>An ISO 8601 date; null where it is missing or wrong.</summary>
    public static DateOnly? RequireDate(this Section section, string key)
    {
        if (section.RequireScalar(key, LetterPhrase.Date, LetterAdvice.AddDate) is not { } scalar)
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

        section.Report(
            DiagnosticCatalog.InvalidDate,
            scalar.Span,
            Reason.Of(LetterFinding.NoDate, section.NameOf(key), scalar.Value),
            DateSuggestion.For(scalar.Value)
        );
        return null;
    }
}
