using System.Globalization;
using LetterPdf.Input;

namespace LetterPdf.Operations;

/// <summary>What is found in the YAML of letter.yml, in words.</summary>
internal static partial class YamlWords
{
    public static string Of(YamlFinding code, FactWords f) =>
        code switch
        {
            YamlFinding.QuotationOpen => "a quotation mark is opened here and never closed",
            YamlFinding.NotPlainColon => "this is not the plain colon",
            YamlFinding.BlankAfterColon => $"{Blank(f[0])} stands after the colon",
            YamlFinding.BlankMissing => "a space is missing after the colon",
            YamlFinding.NoKey => "this line has no key with a colon",
            YamlFinding.CutAtNote => "the text ends before the # sign, and so the next line has nothing to go on with",
            YamlFinding.HyphenMissing => "this line stands in a list and has no hyphen",
            YamlFinding.ListBesideValue => $"a list begins here, but line {f[0]} has its value already",
            YamlFinding.BetweenColumns => "this line is not indented like any line above it",
            YamlFinding.IndentTooDeep => $"this line is indented further than line {f[0]}, which has its value already",
            YamlFinding.TabInIndent => "a tab stands in the indentation",
            YamlFinding.BlankInIndent => $"{Blank(f[0])} stands in the indentation",
            YamlFinding.TextAtBlockSign => $"a text stands on the line of the {f[0]} sign",
            YamlFinding.BlockLineLeft => "this line begins further left than the first line of its text",
            YamlFinding.ValueLineLeft => "this line goes on with the value above and is not indented",
            YamlFinding.HiddenByNote => "what follows the # sign is not read, neither a comma nor a bracket",
            YamlFinding.ListOpen => "a list in brackets is not closed",
            YamlFinding.BracesOpen => "a value in braces is not closed",
            YamlFinding.ClosedByCurlyMark => "a text opens with a straight quotation mark and closes with a curly one",
            YamlFinding.ApostropheOpens => "the apostrophe at the beginning opens a quotation that is never closed",
            YamlFinding.OtherBracket => $"{f[0]} closes what {f[1]} has opened",
            YamlFinding.ColonAfterQuotation => "a colon follows a closing quotation mark",
            YamlFinding.TextAfterApostrophe => "text follows the apostrophe that closes the quotation",
            YamlFinding.TextAfterQuotation => "text follows the closing quotation mark",
            YamlFinding.TextAfterList => "text follows the bracket that closes the list",
            YamlFinding.TextAfterBraces => "text follows the brace that closes the value",
            YamlFinding.CurlyMarks => "curly quotation marks do not hold a text together",
            YamlFinding.ColonInText => "a colon followed by a space stands inside a text",
            YamlFinding.ListBesideKey => "a list begins on the line of its key",
            YamlFinding.WrongStart => $"a text cannot begin with {(f.Count > 0 ? f[0] : "this character")}",
            YamlFinding.BlankBeforeText => $"{Blank(f[0])} stands before the text",
            YamlFinding.NotPlainHyphen => $"'{f[0]}' is not the hyphen that begins an item",
            YamlFinding.Backslash => "a backslash in a text in double quotation marks means something else here",
            YamlFinding.ListBroken => "a list in brackets is not closed or lacks a comma",
            YamlFinding.BracesBroken => "a value in braces is not closed or lacks a comma",
            YamlFinding.LineMisplaced => "this line does not fit the lines above it",
            YamlFinding.ColonMissing => "a key without a colon stands here",
            YamlFinding.Unreadable => "this cannot be read as YAML",
            YamlFinding.SecondLetter => "a second document begins here",
            YamlFinding.NoLetter => $"'{f[0]}' holds no letter",
            YamlFinding.NoKeys => "a letter is written as keys with values, such as 'date: 2024-05-22'",
            YamlFinding.TooDeep => "the values are nested too deeply",
            YamlFinding.TooManyValues => "the file holds too many values",
            YamlFinding.KeyTwice => $"'{f[0]}' stands here for the second time",
            YamlFinding.KeyNoWord => "a key must be a single word",
            YamlFinding.MergeKey => "'<<' cannot be used in a letter",
            YamlFinding.Anchor => "an anchor (&) cannot be used in a letter",
            YamlFinding.Tag => "a tag (!) cannot be used in a letter",
            YamlFinding.Alias => "an alias (*) cannot be used in a letter",
            _ => throw ReasonWords.Unknown(code),
        };

    // "a no-break space (U+00A0)": it looks like a space on the screen but is not one in YAML.
    private static string Blank(string sign) =>
        string.Create(CultureInfo.InvariantCulture, $"{Kind(sign[0])} (U+{(int)sign[0]:X4})");

    private static string Kind(char sign) =>
        sign switch
        {
            '\u00A0' or '\u202F' or '\u2007' => "a no-break space",
            '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or '\u180E' =>
                "an invisible character",
            '\u3000' => "a wide space",
            _ => "a space of another width",
        };
}
