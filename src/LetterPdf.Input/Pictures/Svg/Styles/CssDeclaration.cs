namespace LetterPdf.Input;

/// <summary>A property and its value.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Value">Never empty.</param>
/// <param name="IsImportant">Stands above those that are not.</param>
internal sealed record CssDeclaration(string Name, string Value, bool IsImportant)
{
    private const string Important = "important";

    /// <summary>
    /// Those of a block without its brackets, or of an attribute `style`. What is no declaration is passed over up to
    /// the next semicolon, as CSS asks (Syntax 3, 5.4.4).
    /// </summary>
    public static List<CssDeclaration> ReadAll(string block)
    {
        var declarations = new List<CssDeclaration>();
        var text = new CssText(block);
        while (!text.IsAtEnd)
        {
            text.SkipBlanks();
            var whole = text.TakeTo(";");
            if (!text.IsAtEnd)
            {
                text.Skip();
            }

            if (Read(whole) is { } declaration && !IsWider(declaration, declarations))
            {
                declarations.Add(declaration);
            }
        }

        return declarations;
    }

    // Drawing programs write a colour in sRGB, and behind it the same of a wider range (CSS Color 4, 10.1) for who has
    // it.
    private static bool IsWider(CssDeclaration declaration, List<CssDeclaration> before) =>
        declaration.Value.StartsWith("color(", StringComparison.OrdinalIgnoreCase)
        && before.Exists(other => string.Equals(other.Name, declaration.Name, StringComparison.Ordinal));

    private static CssDeclaration? Read(string whole)
    {
        var colon = whole.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return null;
        }

        var (name, value) = (whole[..colon].Trim().ToLowerInvariant(), whole[(colon + 1)..].Trim());
        var mark = value.LastIndexOf('!');
        var isImportant =
            mark >= 0 && string.Equals(value[(mark + 1)..].Trim(), Important, StringComparison.OrdinalIgnoreCase);
        value = isImportant ? value[..mark].TrimEnd() : value;
        return value.Length == 0 || !name.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_')
            ? null
            : new CssDeclaration(name, value, isImportant);
    }
}
