namespace LetterPdf.Input;

/// <summary>A property and its value.</summary>
/// <param name="Name">The property, in lower case.</param>
/// <param name="Value">The value, never empty.</param>
/// <param name="IsImportant">Whether it overrides those that are not important.</param>
internal sealed record CssDeclaration(string Name, string Value, bool IsImportant)
{
    private const string Important = "important";

    /// <summary>
    /// The declarations in a block without its brackets, or in an attribute `style`. Anything else is skipped up to
    /// the next semicolon, as CSS requires (Syntax 3, 5.4.4).
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

    // Drawing programs write a colour in sRGB, followed by the same colour in a wider gamut (CSS Color 4, 10.1) for
    // programs that support that.
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
