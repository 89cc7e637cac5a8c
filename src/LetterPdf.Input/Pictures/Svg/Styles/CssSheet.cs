using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads the rules of a `style`. Anything that would be understood only in part is a problem that names
/// it.</summary>
internal sealed class CssSheet(SvgElement owner, SvgProblems problems)
{
    private const int MostRules = 5_000;

    private readonly List<CssRule> _rules = [];

    public static IReadOnlyList<CssRule> Read(SvgElement owner, SvgProblems problems)
    {
        var sheet = new CssSheet(owner, problems);
        var isCss = owner["type"]?.ToLowerInvariant() is null or "" or "text/css";
        if (isCss && sheet.IsShown(owner["media"] ?? string.Empty))
        {
            sheet.ReadRules(owner.Text);
        }

        return sheet._rules;
    }

    private void ReadRules(string source)
    {
        var text = new CssText(source);
        text.SkipBlanks();
        while (!text.IsAtEnd && _rules.Count <= MostRules)
        {
            if (text.Next == '@')
            {
                ReadAtRule(text);
            }
            else
            {
                var selectors = text.TakeTo("{");
                AddRules(selectors, TakeBlock(text));
            }

            text.SkipBlanks();
        }

        if (_rules.Count > MostRules)
        {
            problems.Add(owner, SvgPhrase.ManyRules);
        }
    }

    private void AddRules(string selectors, string block)
    {
        var declarations = CssDeclaration.ReadAll(block);
        if (block.Contains('{', StringComparison.Ordinal))
        {
            problems.Add(owner, Reason.Of(SvgPhrase.RulesInRule, selectors));
            return;
        }

        var all = CssSelectorReader.ReadAll(selectors, out var fault);
        foreach (var selector in all)
        {
            _rules.Add(new CssRule(selector, declarations));
        }

        if (fault is not null)
        {
            problems.Add(owner, Reason.Of(SvgPhrase.Selector, fault));
        }
    }

    // Fonts, keyframes and pages draw nothing by themselves.
    private void ReadAtRule(CssText text)
    {
        var head = text.TakeTo("{;");
        var name = head.Split([' ', '\t', '\r', '\n', '"', '\'', '('], 2)[0].ToLowerInvariant();
        var block = !text.IsAtEnd && text.Next == '{' ? TakeBlock(text) : null;
        if (block is null && !text.IsAtEnd)
        {
            text.Skip();
        }

        if (name is "@media" && block is not null)
        {
            ReadMedia(head["@media".Length..], block);
        }
        else if (name is not ("@charset" or "@font-face" or "@page" or "@keyframes" or "@-webkit-keyframes"))
        {
            problems.Add(owner, Reason.Of(SvgPhrase.Rule, name));
        }
    }

    private void ReadMedia(string query, string block)
    {
        if (IsShown(query))
        {
            ReadRules(block);
        }
    }

    // Paper is white. Whether a letter is print or screen depends on the reader, so a style that asks for one is
    // refused.
    private bool IsShown(string query)
    {
        switch (string.Concat(query.Where(sign => !char.IsWhiteSpace(sign))).ToLowerInvariant())
        {
            case "" or "all" or "(prefers-color-scheme:light)":
                return true;
            case "(prefers-color-scheme:dark)":
                return false;
            default:
                problems.Add(owner, Reason.Of(SvgPhrase.Media, query.Trim()));
                return false;
        }
    }

    // The block without its brackets. One that is never closed ends with the text.
    private static string TakeBlock(CssText text)
    {
        if (text.IsAtEnd)
        {
            return string.Empty;
        }

        text.Skip();
        var block = text.TakeTo("}");
        if (!text.IsAtEnd)
        {
            text.Skip();
        }

        return block;
    }
}
