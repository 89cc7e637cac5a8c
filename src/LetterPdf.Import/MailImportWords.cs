using System.Collections.Immutable;

namespace LetterPdf.Import;

/// <summary>Fields of a mail's header.</summary>
internal enum HeaderField
{
    Sender,
    Subject,
    Other,
}

/// <summary>The words by which parts of mails are recognized, in the languages of letters.</summary>
internal static class MailImportWords
{
    private static readonly string[] ForwardMarks =
    [
        "---------- forwarded message",
        "-------- forwarded message",
        "-------- original message",
        "-----original message-----",
        "begin forwarded message:",
        "---------- mensaje reenviado",
        "---------- message transféré",
        "-------- weitergeleitete nachricht",
        "---------- messaggio inoltrato",
        "---------- mensagem encaminhada",
        "---------- doorgestuurd bericht",
    ];

    private static readonly string[] Attributions =
    [
        "wrote:",
        "schrieb:",
        "escribió:",
        "a écrit :",
        "a écrit\u00A0:",
        "ha scritto:",
        "escreveu:",
        "het volgende geschreven:",
        "schreef:",
    ];

    // csharpier-ignore
    private static readonly ImmutableArray<(string Word, HeaderField Field)> HeaderFields =
    [
        ("from", HeaderField.Sender), ("von", HeaderField.Sender), ("de", HeaderField.Sender),
        ("da", HeaderField.Sender), ("van", HeaderField.Sender),
        ("subject", HeaderField.Subject), ("betreff", HeaderField.Subject), ("asunto", HeaderField.Subject),
        ("objet", HeaderField.Subject), ("oggetto", HeaderField.Subject), ("assunto", HeaderField.Subject),
        ("onderwerp", HeaderField.Subject),
        ("date", HeaderField.Other), ("sent", HeaderField.Other), ("to", HeaderField.Other), ("cc", HeaderField.Other),
        ("bcc", HeaderField.Other), ("reply-to", HeaderField.Other), ("attachments", HeaderField.Other),
        ("datum", HeaderField.Other), ("gesendet", HeaderField.Other), ("an", HeaderField.Other),
        ("fecha", HeaderField.Other), ("enviado", HeaderField.Other), ("para", HeaderField.Other),
        ("envoyé", HeaderField.Other), ("à", HeaderField.Other), ("data", HeaderField.Other),
        ("inviato", HeaderField.Other), ("a", HeaderField.Other), ("verzonden", HeaderField.Other),
        ("aan", HeaderField.Other), ("importance", HeaderField.Other),
    ];

    // csharpier-ignore
    private static readonly string[] ReplyMarks =
        ["re:", "fwd:", "fw:", "aw:", "wg:", "tr:", "rv:", "i:", "r:", "enc:", "res:", "antw:", "doorst:"];

    /// <summary>Whether a line says that a mail was forwarded.</summary>
    public static bool IsForwardMark(ReadOnlySpan<char> line)
    {
        foreach (var mark in ForwardMarks)
        {
            if (line.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text says who wrote what is quoted below.</summary>
    public static bool IsAttribution(string text) =>
        Attributions.Any(word => text.EndsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The field of a mail's header in a line; null for none.</summary>
    public static HeaderField? FieldOf(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon is < 1 or > 12 || (colon + 1 < line.Length && !char.IsWhiteSpace(line[colon + 1])))
        {
            return null;
        }

        var name = line[..colon].Trim("* \u00A0");
        foreach (var (word, field) in HeaderFields)
        {
            if (name.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>The length of a mark of answers at a subject's beginning; 0 for none.</summary>
    public static int ReplyMark(string subject) =>
        ReplyMarks.FirstOrDefault(mark => subject.StartsWith(mark, StringComparison.OrdinalIgnoreCase))?.Length ?? 0;

    /// <summary>Whether a word joins two that share an end: "pre- and post-war".</summary>
    public static bool IsJoint(ReadOnlySpan<char> word)
    {
        foreach (var joint in Joints)
        {
            if (word.Equals(joint, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // csharpier-ignore
    private static readonly string[] Joints =
    [
        "and", "or", "to", "nor", "as", "but", "und", "oder", "bis", "sowie", "noch", "wie", "et", "ou", "y", "o",
        "u", "e", "en", "of", "tot", "a", "à", "ni", "than", "through",
    ];

    /// <summary>Whether a line heads the notes at a text's end.</summary>
    public static bool IsNotesTitle(ReadOnlySpan<char> line)
    {
        foreach (var title in NotesTitles)
        {
            if (line.TrimEnd(": ").Equals(title, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // csharpier-ignore
    private static readonly string[] NotesTitles =
    [
        "notes", "footnotes", "endnotes", "references", "notas", "notas al pie", "notes de bas de page",
        "anmerkungen", "fußnoten", "endnoten", "note", "notas de rodapé", "noten", "voetnoten", "eindnoten",
    ];
}
