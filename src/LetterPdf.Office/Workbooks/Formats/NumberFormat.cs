using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>
/// A number format (ECMA-376-1, 18.8.30 and 18.8.31): it shows a number by one of up to three sections, and a text by
/// another.
/// </summary>
internal sealed class NumberFormat
{
    private readonly string _code;
    private readonly bool _isRegional;
    private readonly bool _isUnknown;
    private readonly ImmutableArray<FormatSection> _numbers;
    private readonly FormatSection? _text;

    /// <param name="code">How it is named in a fault.</param>
    /// <param name="sections">Null where they can't be told.</param>
    /// <param name="isRegional">Whether each computer shows numbers in its own way.</param>
    public NumberFormat(string code, ImmutableArray<FormatSection>? sections, bool isRegional = false)
    {
        _code = code;
        _isRegional = isRegional;
        _isUnknown = sections is not { Length: <= 4 };
        var all = sections ?? [];
        _text =
            all.Length == 4 ? all[3]
            : all is [.., { Kind: SectionKind.Text } last] ? last
            : null;
        _numbers = _text is null ? all : all[..^1];

        // A program that does not understand one of the sections takes all of them otherwise.
        _isUnknown |=
            all.Any(section => section.Kind == SectionKind.Unknown)
            || _numbers.Any(section => section.Kind == SectionKind.Text)
            || IsOnlyWords(_numbers);
        _numbers = _numbers.IsEmpty ? [FormatSection.General] : _numbers;
    }

    /// <summary>The standard format.</summary>
    public static NumberFormat General { get; } = Of("General");

    /// <summary>A format that is not known.</summary>
    public static NumberFormat Unknown { get; } = new(string.Empty, sections: null);

    /// <summary>Whether it shows a number as a day or a time.</summary>
    public bool IsOfDates => _numbers.Any(section => section.Kind == SectionKind.Date);

    public static NumberFormat Of(string code, bool isRegional = false) =>
        new(code, code.Length is 0 or > WorkbookLimits.CodeCharacters ? null : FormatCode.Read(code), isRegional);

    /// <param name="moment">The number as a day and a time; null where it is none.</param>
    public ShownText Show(double number, Moment? moment)
    {
        var shown = ShowPlainly(number, moment);
        return _isRegional && shown.Fault is null or { Code: CellFinding.UnknownFormat }
            ? shown with
            {
                Fault = Reason.Of(CellFinding.Regional, shown.Text),
            }
            : shown;
    }

    /// <param name="hasLooks">Whether pieces of the text have fonts of their own. To such texts, and to those of
    /// several lines, some programs add nothing.</param>
    public ShownText Show(string text, bool hasLooks = false)
    {
        var isUnknown =
            _isUnknown
            || (_text is { Kind: SectionKind.Text, Tokens.Length: > 1 } && (hasLooks || text.Contains('\n')));
        return _text is null && !isUnknown ? text
            : isUnknown ? new ShownText(text, Reason.Of(CellFinding.UnknownFormat, _code))
            : _text is { Kind: SectionKind.Text } section
                ? string.Concat(section.Tokens.Select(token => TextOf(token, text)))
            : new ShownText(text, Reason.Of(CellFinding.Hidden, _code));
    }

    private static bool IsOnlyWords(ImmutableArray<FormatSection> sections) =>
        sections is [{ Kind: SectionKind.Number } only] && !only.Has(FormatPart.Digit) && !only.Has(FormatPart.General);

    private static string TextOf(FormatToken token, string text) =>
        token.Part switch
        {
            FormatPart.Text => text,
            FormatPart.Blank => " ",
            _ => token.Text,
        };

    private ShownText ShowPlainly(double number, Moment? moment)
    {
        var exact = DecimalNumber.Of(number);
        var (section, isAbsolute) = _isUnknown ? (null, false) : Choose(number);
        return section?.Kind switch
        {
            SectionKind.Number => NumberLayout.Write(
                section,
                isAbsolute ? exact.Absolute() : exact,
                _numbers.Length == 1
            ),
            SectionKind.Date => moment is { } known
                ? DateLayout.Write(section, known)
                : new ShownText(
                    NumberLayout.Short(exact),
                    Reason.Of(CellFinding.UnknownDay, NumberLayout.Short(exact))
                ),
            SectionKind.Empty => new ShownText(NumberLayout.Short(exact), Reason.Of(CellFinding.Hidden, _code)),
            _ => new ShownText(NumberLayout.Short(exact), Reason.Of(CellFinding.UnknownFormat, _code)),
        };
    }

    private (FormatSection? Section, bool IsAbsolute) Choose(double number)
    {
        if (_numbers.Any(section => section.Condition is not null))
        {
            return (number < 0 ? null : ByCondition(number), false);
        }

        return _numbers.Length switch
        {
            1 => (_numbers[0], false),
            2 => number < 0 ? (_numbers[1], true) : (_numbers[0], false),
            _ => number < 0 ? (_numbers[1], true)
            : number > 0 ? (_numbers[0], false)
            : (_numbers[2], false),
        };
    }

    // Only where each section but the last has its condition do programs agree on which of them is for what is left.
    private FormatSection? ByCondition(double number) =>
        _numbers[..^1].All(section => section.Condition is not null)
            ? _numbers.FirstOrDefault(section => section.Condition?.Holds(number) ?? true)
            : null;
}
