using System.Buffers.Binary;
using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Export.Tests;

/// <summary>For every rule, a document that breaks it and one that keeps it.</summary>
internal static class RuleExamples
{
    public static ImmutableArray<RuleExample> All { get; } =
    [
        new(
            "a document has a page, and content on it",
            "LP0602",
            Any,
            Places.Start,
            Empty(),
            Empty().Line(StructureRole.Paragraph, "Text")
        ),
        new("pages measure 3 to 14,400 units", "LP0603", Any, Places.Page, Wide(14_401), Wide(14_400)),
        new(
            "a draft claims no standard of archives",
            "LP0612",
            Any,
            Places.Start,
            Marked(Conformance.Default),
            Marked(Conformance.Draft)
        ),
        new(
            "each page of a draft says that it is one",
            "LP0613",
            Any,
            Places.Start,
            Marked(Conformance.Draft).NewPage(),
            Marked(Conformance.Draft)
        ),
        new(
            "a draft has no place for a signature",
            "LP0601",
            Any,
            Places.Element,
            Marked(Conformance.Draft).Field(),
            Marked(Conformance.Draft)
        ),
        new(
            "elements stand in elements that may hold them",
            "LP0601",
            Any,
            Places.Element,
            ItemIn(StructureRole.Paragraph),
            ItemIn(StructureRole.List)
        ),
        new(
            "a link has an absolute URI",
            "LP0608",
            Any,
            Places.Element,
            Link("words", "//example.org"),
            Link("words", "https://example.org")
        ),
        new(
            "a link inside the document leads to a place in it",
            "LP0601",
            Any,
            Places.Element,
            LinkToNote("note-2"),
            LinkToNote("note-1")
        ),
        new(
            "names of elements are ASCII, and each is one element's",
            "LP0601",
            Any,
            Places.Element,
            Notes("note-1", "note-1"),
            Notes("note-1", "note-2")
        ),
        new(
            "names of form fields have no full stop, and each is one field's",
            "LP0601",
            Any,
            Places.Element,
            Sound().Field("A").Field("A"),
            Sound().Field("A").Field("B")
        ),
        new(
            "a form field is in a Form element of its own",
            "LP0601",
            Any,
            Places.Element,
            FieldIn(StructureRole.Paragraph),
            FieldIn(StructureRole.Form)
        ),
        new("fonts are sound where they are used", "LP0401", Any, Places.Type, Sound(), Sound())
        {
            Fonts = Repository.Open(Break),
        },
        new("what is to be seen is drawn", "LP0408", Any, Places.Element, Glyph(1), Glyph(2)),
        new("fonts may be embedded by their licence", "LP0403", Any, Places.Type, Sound(), Sound())
        {
            Fonts = Repository.Open(Restrict),
        },
        new(
            "files inside the file have names of their own",
            "LP0601",
            Any,
            Places.Start,
            WithFile(Conformance.WithSources, "fonts.sha256"),
            WithFile(Conformance.WithSources)
        ),
        new(
            "files of any kind stand inside a file of PDF/A-3 only",
            "LP0601",
            A("AUB"),
            Places.Start,
            WithFile(Conformance.Default),
            WithFile(Conformance.WithSources)
        ),
        new(
            "strings have at most 32,767 bytes",
            "LP0611",
            A("AUB"),
            Places.Title,
            Titled(new string('x', 32_768)),
            Titled(new string('x', 32_767))
        ),
        new("the glyph .notdef is never shown", "LP0404", AOrUa("AUB"), Places.Element, Glyph(0), Glyph(2)),
        new(
            "each glyph stands for a character other than U+0000, U+FEFF and U+FFFE",
            "LP0601",
            AOrUa("AU"),
            Places.Element,
            Character("\uFFFE"),
            Character("\uFFFD")
        ),
        new(
            "no character is of a private use area",
            "LP0610",
            A("A"),
            Places.Element,
            Character("\uF8FF"),
            Character("\uF900")
        ),
        new(
            "metadata hold characters that XML can hold",
            "LP0601",
            AOrUa("AUB"),
            Places.Title,
            Titled("a\u0008b"),
            Titled("a\u0009b")
        ),
        new("languages are language tags", "LP0605", AOrUa("A"), Places.Language, In("en_US"), In("en-US")),
        new("the document has a title", "LP0604", Ua, Places.Title, Titled(" "), Titled("T")),
        new(
            "headings begin at level 1 and skip none",
            "LP0606",
            Ua,
            Places.Element,
            Heading(StructureRole.Heading3),
            Heading(StructureRole.Heading2)
        ),
        new("each figure says what it shows", "LP0601", Ua, Places.Element, Figure(" "), Figure("A dove")),
        new(
            "each note has a name of its own",
            "LP0601",
            Ua,
            Places.Element,
            Notes("note-1", null),
            Notes("note-1", "note-2")
        ),
        new(
            "a form field says in words what it is for",
            "LP0601",
            Ua,
            Places.Element,
            Sound().Field(description: " "),
            Sound().Field(description: "S")
        ),
        new(
            "a link says in words what it is",
            "LP0607",
            Ua,
            Places.Element,
            Link(" ", "https://example.org"),
            Link("w", "https://example.org")
        ),
    ];

    private static bool Any(Conformance claim) => true;

    private static bool Ua(Conformance claim) => claim.Standards.Contains(PdfStandard.PdfUa1);

    // Level A includes U, and U includes B, so a requirement of B applies to all three.
    private static Predicate<Conformance> A(string levels) =>
        claim =>
            levels.Any(level =>
                claim.ToString().StartsWith("PDF/A-", StringComparison.Ordinal)
                && claim.ToString()["PDF/A-2".Length] == char.ToLowerInvariant(level)
            );

    private static Predicate<Conformance> AOrUa(string levels) => claim => A(levels)(claim) || Ua(claim);

    private static Draft Empty() => new() { Places = Places.All };

    private static Draft Sound() => Sound(Empty());

    private static Draft Sound(Draft draft) =>
        draft.Line(StructureRole.Heading1, "Subject").Line(StructureRole.Paragraph, "Text");

    private static Draft Wide(double points) =>
        Sound(new Draft { Places = Places.All, Width = Length.FromPoints(points) });

    private static Draft Titled(string title) => Sound(new Draft { Places = Places.All, Title = title });

    private static Draft In(string language) => Sound(new Draft { Places = Places.All, Language = language });

    private static Draft Marked(Conformance claim) =>
        Sound(
                new Draft
                {
                    Places = Places.All,
                    IsDraft = true,
                    Conformance = claim,
                }
            )
            .Text(ContentTag.Of(ArtifactKind.DraftMark), "DRAFT", 200);

    private static Draft WithFile(Conformance claim, string name = "letter.yml") =>
        Sound(
            new Draft
            {
                Places = Places.All,
                Conformance = claim,
                Attachments =
                [
                    new Attachment(
                        name,
                        "application/yaml",
                        AttachmentRole.Source,
                        "The letter",
                        "date: 2024-05-22"u8.ToArray()
                    ),
                ],
            }
        );

    private static Draft ItemIn(StructureRole parent)
    {
        var draft = Sound();
        return draft.Line(Placed(draft, StructureRole.ListItem, draft.Element(parent)), "Item");
    }

    private static Draft Heading(StructureRole role)
    {
        var draft = Sound();
        return draft.Line(Placed(draft, role), "Heading");
    }

    private static Draft Link(string text, string target)
    {
        var draft = Sound();
        return draft.Line(
            draft.Element(
                new OuterLinkElement(draft.Element(StructureRole.Paragraph), target) { Place = Places.Element }
            ),
            text
        );
    }

    private static Draft LinkToNote(string name)
    {
        var draft = Notes("note-1");
        return draft.Line(draft.LinkTo(name, draft.Element(StructureRole.Paragraph), place: Places.Element), "1");
    }

    private static Draft Notes(params string?[] names)
    {
        var draft = Sound();
        return names.Aggregate(
            draft,
            (notes, name) => notes.Line(notes.Named(StructureRole.Note, name, place: Places.Element), "Ibid.")
        );
    }

    private static Draft FieldIn(StructureRole role)
    {
        var draft = Sound();
        return draft.Field(element: draft.Element(role));
    }

    private static Draft Figure(string alt)
    {
        var draft = Sound();
        return draft.Picture(ContentTag.Of(draft.Element(new FigureElement(0, alt) { Place = Places.Element })));
    }

    private static Draft Glyph(ushort id)
    {
        var run = Draft.Shape("x", Draft.Serif);
        return Run(run with { Glyphs = [run.Glyphs[0] with { Id = id }] });
    }

    private static Draft Character(string text) => Run(Draft.Shape("x", Draft.Serif) with { Text = text });

    private static Draft Run(GlyphRun run)
    {
        var draft = Sound();
        return draft.Run(
            ContentTag.Of(draft.Element(StructureRole.Paragraph)),
            run with
            {
                Place = Places.Element,
            },
            72
        );
    }

    private static int Placed(Draft draft, StructureRole role, int parent = 0) =>
        draft.Element(role, parent, Places.Element);

    // fsType, the fifth field of OS/2: 2 is "restricted licence embedding".
    private static void Restrict(byte[] font) => font[FontBytes.Table(font, "OS/2").Offset + 9] = 2;

    // In every glyph of two contours the first ends where the second does.
    private static void Break(byte[] font)
    {
        var (loca, length) = FontBytes.Table(font, "loca");
        var glyf = FontBytes.Table(font, "glyf").Offset;
        var isLong = font[FontBytes.Table(font, "head").Offset + 51] == 1;
        var starts = Enumerable
            .Range(0, length / (isLong ? 4 : 2))
            .Select(i =>
                isLong
                    ? BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(loca + (4 * i)))
                    : 2 * BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(loca + (2 * i)))
            )
            .ToArray();
        foreach (var (start, end) in starts.Zip(starts.Skip(1)).Where(place => place.Second - place.First > 14))
        {
            var glyph = font.AsSpan(glyf)[start..end];
            if (BinaryPrimitives.ReadInt16BigEndian(glyph) == 2)
            {
                glyph[12..14].CopyTo(glyph[10..]);
            }
        }
    }
}
