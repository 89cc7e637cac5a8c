using System.Collections.Frozen;

namespace LetterPdf.Reflow;

/// <summary>
/// Style in the elements themselves, since programs for mail keep nothing else when a mail is answered. No colours: the
/// program's own fit its light and its dark windows. Only what all of them know (CSS 1).
/// </summary>
internal static class MailStyle
{
    private const string Lines = "margin: 0 0 16px";

    private static readonly FrozenDictionary<string, string> Styles = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["body"] = "margin: 0; padding: 16px",
        ["article"] = "max-width: 600px; font: 16px/1.5 Georgia, 'Times New Roman', serif",
        ["start"] = "margin: 0 0 32px",
        ["center"] = "margin: 0 0 32px; text-align: center",
        ["end"] = "margin: 0 0 32px; text-align: right",
        ["sender"] = "margin: 0; font-size: 24px; line-height: 1.25; font-weight: bold",
        ["tagline"] = "margin: 4px 0 0; font-size: 14px",
        ["sender-address"] = "margin: 4px 0 0; font-size: 14px; font-style: normal",
        ["contact"] = "margin: 4px 0 0; font-size: 14px; font-style: normal",
        ["date"] = Lines,
        ["delivery"] = Lines,
        ["addressee"] = Lines,
        ["salutation"] = Lines,
        ["paragraph"] = Lines,
        ["subject"] = "margin: 24px 0 16px; font-size: 18px; line-height: 1.3",
        ["section"] = "margin: 24px 0 8px; font-size: 17px; line-height: 1.3",
        ["list"] = "margin: 0 0 16px; padding: 0 0 0 32px",
        ["quotation"] = "margin: 0 0 16px; padding: 0 32px",
        ["break"] = "margin: 24px auto; width: 30%",
        ["table"] = "margin: 0 0 16px; border-collapse: collapse; font-size: 15px",
        ["cell"] = "padding: 3px 12px 3px 0; text-align: left; vertical-align: top",
        ["cell-center"] = "padding: 3px 12px 3px 0; text-align: center; vertical-align: top",
        ["cell-end"] = "padding: 3px 12px 3px 0; text-align: right; vertical-align: top",
        ["closing"] = "margin: 32px 0 24px",
        ["signer"] = Lines,
        ["names"] = "margin: 0 0 16px; padding: 0; list-style: none; font-size: 15px; line-height: 1.4",
        ["name"] = "margin: 0 0 3px; padding: 0 0 0 16px; text-indent: -16px",
        ["enclosures"] = Lines,
        ["copies"] = Lines,
        ["notes"] = "margin: 32px 0 0; font-size: 14px; line-height: 1.45",
        ["note-list"] = "margin: 0; padding: 0; list-style: none",
        ["small-caps"] = "font-variant: small-caps",
        ["all-small-caps"] = "font-variant: small-caps; text-transform: lowercase",
        ["draft"] = "margin: 0 0 24px; padding: 8px; border: 2px solid; font-weight: bold; text-align: center",
        ["superior"] = "line-height: 0; font-size: 75%",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The declarations for a class of the page; null where the browser's own will do.</summary>
    public static string? Of(string name) => Styles.GetValueOrDefault(name);
}
