using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Lengths in letter.yml: a number and a unit.</summary>
/// <param name="Em">The length of 1em; null where an em makes no sense.</param>
internal readonly record struct LengthValues(Length? Em)
{
    /// <summary>A length between two others; null where the key is missing or wrong.</summary>
    public Length? Read(Section section, string key, Length least, Length most) =>
        Read(section, section.Find(key), section.NameOf(key), least, most);

    /// <summary>The length in a node.</summary>
    public Length? Read(Section section, YamlNode? node, string name, Length least, Length most)
    {
        if (section.AsScalar(node, name, LetterPhrase.Length) is not { } scalar)
        {
            return null;
        }

        if (Parse(scalar.Value) is not { } length)
        {
            section.Report(
                DiagnosticCatalog.InvalidLength,
                scalar.Span,
                Reason.Of(LetterFinding.NoLength, name, scalar.Value),
                Em is null ? LetterAdvice.LengthUnits : LetterAdvice.LengthUnitsOrEm
            );
            return null;
        }

        // Half a thousandth of a point: a bound written in millimetres must not fail because of rounding.
        if (length.Points < least.Points - 0.0005 || length.Points > most.Points + 0.0005)
        {
            section.Report(
                DiagnosticCatalog.LengthOutOfRange,
                scalar.Span,
                Reason.Of(LetterFinding.LengthNotBetween, name, least.ToString(), most.ToString(), scalar.Value)
            );
            return null;
        }

        return length;
    }

    private Length? Parse(string text)
    {
        var unit = text.Length > 2 ? text[^2..] : "";
        if (
            text.Length > 20
            || !double.TryParse(
                text.AsSpan(0, Math.Max(0, text.Length - 2)),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            return null;
        }

        return unit switch
        {
            "in" => Length.FromInches(number),
            "mm" => Length.FromMillimetres(number),
            "pt" => Length.FromPoints(number),
            "em" when Em is { } em => em * number,
            _ => null,
        };
    }
}
