using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Attributes that decide whether an element is drawn (SVG 2, 5.9).</summary>
internal static class SvgConditions
{
    /// <summary>Whether a `switch` may choose an element.</summary>
    public static bool IsChoice(SvgElement element) =>
        element.Name
            is not (
                "title"
                or "desc"
                or "metadata"
                or "defs"
                or "style"
                or "script"
                or "linearGradient"
                or "radialGradient"
                or "clipPath"
                or "mask"
            );

    /// <summary>
    /// Whether an element is drawn. No extension is supported, as in browsers, except for web pages inside the
    /// picture; and there is no viewer's language.
    /// </summary>
    public static bool Hold(SvgElement element, SvgProblems problems)
    {
        if (element["systemLanguage"] is { } language)
        {
            problems.Add(element, Reason.Of(SvgPhrase.Attribute, "systemLanguage", language));
        }

        if (element["requiredExtensions"] is not { } extensions)
        {
            return true;
        }

        if (extensions.Length == 0 || extensions.Contains("www.w3.org", StringComparison.Ordinal))
        {
            problems.Add(element, Reason.Of(SvgPhrase.Attribute, "requiredExtensions", extensions));
        }

        return false;
    }

    /// <summary>The first of these attributes that an element has; null for none.</summary>
    public static string? FirstOf(SvgElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element[name] is not null)
            {
                return name;
            }
        }

        return null;
    }
}
