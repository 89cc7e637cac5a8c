using static LetterPdf.Import.Tests.Docx;

namespace LetterPdf.Import.Tests;

/// <summary>The repository's letter as people type it.</summary>
internal static class TypedLetter
{
    private static readonly string[] Head =
    [
        "Joint Letter on International Justice",
        "May 22, 2024",
        "President Joseph R. Biden, Jr.",
        "The White House",
        "1600 Pennsylvania Avenue NW",
        "Washington, D.C. 20500",
        "Re: Threats to the International Criminal Court",
        "Dear President Biden:",
    ];

    private static readonly string[] End = ["Sincerely,", "Action Corps (US)", "The Advocates for Human Rights (US)"];

    /// <summary>The body, as it is in the repository.</summary>
    public static string Body { get; } =
        File.ReadAllText(Path.Combine(LetterPdf.Tests.RepositoryRoot.Folder, "data", "body.md")).TrimEnd();

    private static string[] Paragraphs => Body.Split("\n\n");

    /// <summary>All its words, one paragraph a line.</summary>
    public static string Words => string.Join('\n', [.. Head, .. Paragraphs, .. End]);

    /// <summary>With a style for each part.</summary>
    public static Docx ByStyles() =>
        new(
            P(R(Head[0]), Styled("Title"))
                + Plain(Head[1..6])
                + P(R(Head[6]), Styled("Heading1"))
                + P(R(Head[7]), Styled("BodyText"))
                + string.Concat(Paragraphs.Select(text => P(R(text), Styled("BodyText"))))
                + Plain(End)
        )
        {
            Styles =
                DefaultStyles
                + "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"BodyText\"><w:name w:val=\"Body Text\"/></w:style>",
        };

    /// <summary>Formatted by hand: empty paragraphs as space, tabs, runs cut by the spelling checker.</summary>
    public static Docx ByHand() =>
        new(
            P(R(Head[0], "<w:b/><w:sz w:val=\"32\"/>"), "<w:jc w:val=\"center\"/>")
                + P("")
                + P("<w:r><w:tab/></w:r>" + R(Head[1]))
                + P("")
                + P(string.Join("<w:r><w:br/></w:r>", Head[2..6].Select(line => R(line))))
                + P("")
                + P(R(Head[6], "<w:b/>"))
                + P(R(Head[7]))
                + string.Concat(Paragraphs.Select(text => P(Cut(text, 17, "")) + P("")))
                + Plain(End)
        );

    /// <summary>As Google Docs writes it: all formatting on the runs, a run for each change of mind.</summary>
    public static Docx ByGoogle()
    {
        const string look =
            "<w:rFonts w:ascii=\"Georgia\" w:cs=\"Georgia\" w:eastAsia=\"Georgia\" w:hAnsi=\"Georgia\"/>"
            + "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/><w:rtl w:val=\"0\"/>";
        const string paragraph = "<w:spacing w:after=\"240\" w:before=\"240\" w:lineRule=\"auto\"/>";
        var lines = string.Concat(
            Head.Concat(Paragraphs)
                .Concat(End)
                .Select(text =>
                    P(Cut(text, 90, look), paragraph + $"<w:rPr>{look}</w:rPr>") + P(R("", look), paragraph)
                )
        );
        return new Docx($"<w:sdt><w:sdtContent>{lines}</w:sdtContent></w:sdt>");
    }

    /// <summary>With tracked changes and comments all over.</summary>
    public static Docx ByReviewers() =>
        new(Plain(Head) + string.Concat(Paragraphs.Select(Reviewed)) + Plain(End))
        {
            Comments = string.Concat(
                Paragraphs.Select(
                    (_, i) => $"<w:comment w:id=\"{i}\" w:author=\"Rev Iewer\">{P(R($"comment {i}"))}</w:comment>"
                )
            ),
        };

    private static string Reviewed(string text, int number)
    {
        var words = text.Split(' ');
        var runs =
            $"<w:commentRangeStart w:id=\"{number}\"/>"
            + R(words[0] + " ")
            + $"<w:commentRangeEnd w:id=\"{number}\"/><w:r><w:commentReference w:id=\"{number}\"/></w:r>"
            + Changed("del", "old words ", "Rev Iewer")
            + Changed("ins", string.Join(' ', words[1..6]) + " ", "Rev Iewer");
        var half = words.Length / 2;
        return "<w:p><w:pPr><w:rPr><w:del w:id=\"9\" w:author=\"Rev Iewer\"/></w:rPr></w:pPr>"
            + $"{runs}{R(string.Join(' ', words[6..half]) + " ")}</w:p>"
            + P(
                R(
                    string.Join(' ', words[half..]),
                    "<w:rPrChange w:id=\"8\" w:author=\"Rev Iewer\"><w:rPr/></w:rPrChange>"
                ) + Changed("del", " More old words.", "Rev Iewer")
            );
    }

    private static string Plain(string[] lines) => string.Concat(lines.Select(line => P(R(line))));

    private static string Cut(string text, int length, string look) =>
        string.Concat(
            text.Chunk(length).Select(piece => R(new string(piece), look) + "<w:proofErr w:type=\"spellEnd\"/>")
        );
}
