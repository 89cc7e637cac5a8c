using System.Globalization;
using System.Xml.Linq;

namespace LetterPdf.Office;

/// <summary>Forms in a document (17.16.5): what they show is not in its text.</summary>
internal static class FormFields
{
    /// <summary>What a check box or a choice shows; null for other forms.</summary>
    public static string? ValueOf(XElement? form)
    {
        if (form.Word("checkBox") is { } box)
        {
            var isOn = (box.Word("checked") ?? box.Word("default"))?.IsOn() == true;
            return isOn ? "\u2612" : "\u2610";
        }

        if (form.Word("ddList") is not { } list)
        {
            return null;
        }

        var chosen = (list.Word("result") ?? list.Word("default")).WordValue("val") ?? "0";
        var entries = list.Words("listEntry").ToArray();
        return
            uint.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < entries.Length
            ? entries[index].WordValue("val") ?? string.Empty
            : string.Empty;
    }
}
