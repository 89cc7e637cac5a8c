namespace LetterPdf.Office;

/// <summary>Looks for functions in a formula.</summary>
internal static class FormulaText
{
    private static readonly HashSet<string> Changing = new(StringComparer.OrdinalIgnoreCase)
    {
        "CELL",
        "CURRENT",
        "DDE",
        "IMAGE",
        "INFO",
        "NOW",
        "RAND",
        "RAND.NV",
        "RANDARRAY",
        "RANDBETWEEN",
        "RANDBETWEEN.NV",
        "RTD",
        "STOCKHISTORY",
        "TODAY",
        "WEBSERVICE",
    };

    /// <summary>The first function that gives something else at another time or on another computer; null for
    /// none.</summary>
    public static string? ChangingFunction(string formula)
    {
        for (var at = 0; at < formula.Length; at++)
        {
            if (formula[at] is '"' or '\'')
            {
                at = formula.IndexOf(formula[at], at + 1);
                if (at < 0)
                {
                    return null;
                }
            }
            else if (formula[at] == '(' && Changing.TryGetValue(NameBefore(formula, at), out var name))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Whether a formula of OpenDocument takes something from another file: "'file:///list.ods'#$Sheet1.A1"
    /// (ISO/IEC 26300-2, 5.8).</summary>
    public static bool NamesFile(string formula)
    {
        for (var at = 0; at < formula.Length; at++)
        {
            var quote = formula[at];
            if (quote is not ('"' or '\''))
            {
                continue;
            }

            at = formula.IndexOf(quote, at + 1);
            if (at < 0)
            {
                return false;
            }

            if (quote == '\'' && at + 1 < formula.Length && formula[at + 1] == '#')
            {
                return true;
            }
        }

        return false;
    }

    // "_xlfn.", "COM.SUN.STAR..." and other prefixes stand before a dot, as do endings such as ".NV".
    private static string NameBefore(string formula, int end)
    {
        var start = end;
        while (
            start > 0
            && end - start < 40
            && (char.IsAsciiLetterOrDigit(formula[start - 1]) || formula[start - 1] is '.' or '_')
        )
        {
            start--;
        }

        var name = formula[start..end];
        foreach (var prefix in (string[])["_xlfn.", "_xlws.", "COM.MICROSOFT.", "ORG.LIBREOFFICE."])
        {
            name = name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? name[prefix.Length..] : name;
        }

        return name;
    }
}
