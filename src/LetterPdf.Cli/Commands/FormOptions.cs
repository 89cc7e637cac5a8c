using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Cli.Commands;

/// <summary>The options about forms of a letter beside its PDF.</summary>
internal sealed class FormOptions
{
    private const string Unwrapped = "none";
    private const int LeastColumns = 40;
    private const int MostColumns = 998;

    private readonly Option<string?> _also = AlsoOption.Create(
        "Make other forms beside the PDF, of the same name: html (a web page), text, docx (Word) and eml (a draft for "
            + "your e-mail program, with the PDF attached). In place of those that letter.yml names."
    );

    private readonly Option<bool> _fragment = new("--fragment")
    {
        Description =
            "Make the web page as a piece to paste into your site's editor: class names, and no style. Its name ends "
            + "in .fragment.html.",
    };

    private readonly Option<string?> _wrap = new("--wrap")
    {
        Description =
            "The width of the text: a number of columns, or none for each paragraph in one line. [default: 72]",
        HelpName = "COLUMNS|none",
    };

    private readonly Option<int?> _limit = new("--limit")
    {
        Description =
            "The most characters that a web form takes. If the text has more, it is said where, and nothing is "
            + "written.",
        HelpName = "CHARACTERS",
    };

    public FormOptions()
    {
        _wrap.Validators.Add(JudgeWidth);
        _limit.Validators.Add(JudgeLimit);
    }

    public void AddTo(Command command)
    {
        command.Add(_also);
        command.Add(_fragment);
        command.Add(_wrap);
        command.Add(_limit);
    }

    /// <summary>The forms that were asked for, in their own order; null for none.</summary>
    public ImmutableArray<LetterForm>? Wanted(ParseResult parsed) => AlsoOption.Forms(parsed.GetValue(_also));

    public ReflowOptions Choices(ParseResult parsed) =>
        new()
        {
            IsFragment = parsed.GetValue(_fragment),
            Columns = parsed.GetValue(_wrap) is { } width ? ColumnsOf(width) : ReflowOptions.UsualColumns,
            CharacterLimit = parsed.GetValue(_limit),
        };

    private static int? ColumnsOf(string width) =>
        int.TryParse(width, NumberStyles.None, CultureInfo.InvariantCulture, out var columns) ? columns : null;

    private static void JudgeWidth(OptionResult result)
    {
        if (
            result.Tokens.Count == 1
            && result.Tokens[0].Value is var width
            && !string.Equals(width, Unwrapped, StringComparison.Ordinal)
            && ColumnsOf(width) is not (>= LeastColumns and <= MostColumns)
        )
        {
            result.AddError(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"--wrap can be none or a number from {LeastColumns} to {MostColumns}, not '{width}'."
                )
            );
        }
    }

    private static void JudgeLimit(OptionResult result)
    {
        if (result.Tokens.Count == 1 && result.Tokens[0].Value is var limit && ColumnsOf(limit) is null or 0)
        {
            result.AddError($"--limit needs a number of characters, such as 4000, not '{limit}'.");
        }
    }
}
