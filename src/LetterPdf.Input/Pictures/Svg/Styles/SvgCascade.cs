namespace LetterPdf.Input;

/// <summary>
/// The declarations of an element that take effect (CSS Cascade 4, 6): attributes, then style sheets by the
/// specificity and order of their rules, then `style`; important ones override all others.
/// </summary>
internal sealed class SvgCascade
{
    private readonly CssRule[] _rules;

    private SvgCascade(SvgElement root, SvgProblems problems)
    {
        var rules = new List<CssRule>();
        Collect(root, rules, problems);

        // A stable sort keeps the file's own order where specificity is equal.
        _rules = [.. rules.OrderBy(rule => rule.Selector.Specificity)];
    }

    /// <summary>Gives all elements their properties.</summary>
    public static void Apply(SvgElement root, SvgProblems problems) => new SvgCascade(root, problems).Apply(root);

    private static void Collect(SvgElement element, List<CssRule> rules, SvgProblems problems)
    {
        if (element.Name is "style")
        {
            rules.AddRange(CssSheet.Read(element, problems));
        }

        foreach (var child in element.Children)
        {
            Collect(child, rules, problems);
        }
    }

    private void Apply(SvgElement element)
    {
        element.Properties = Merge(element);
        foreach (var child in element.Children)
        {
            Apply(child);
        }
    }

    private Dictionary<string, SvgValue> Merge(SvgElement element)
    {
        var properties = new Dictionary<string, SvgValue>(StringComparer.Ordinal);
        foreach (var (name, text) in element.Attributes)
        {
            if (SvgProperties.IsAttribute(element.Name, name) && WithoutComments(text) is { Length: > 0 } value)
            {
                properties[name] = new SvgValue(value, IsAttribute: true);
            }
        }

        var matching = Array.FindAll(_rules, rule => rule.Selector.Matches(element));
        var own = element["style"] is { } style ? CssDeclaration.ReadAll(style) : [];
        foreach (var isImportant in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (var rule in matching)
            {
                Set(properties, rule.Declarations, isImportant);
            }

            Set(properties, own, isImportant);
        }

        return properties;
    }

    // Attributes are parsed as CSS too.
    private static string WithoutComments(string text) =>
        text.Contains("/*", StringComparison.Ordinal) ? new CssText(text).TakeTo(string.Empty) : text.Trim();

    private static void Set(
        Dictionary<string, SvgValue> properties,
        IReadOnlyList<CssDeclaration> declarations,
        bool isImportant
    )
    {
        foreach (var declaration in declarations)
        {
            if (declaration.IsImportant == isImportant && SvgProperties.IsStyle(declaration.Name))
            {
                properties[declaration.Name] = new SvgValue(declaration.Value, IsAttribute: false);
            }
        }
    }
}
