using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>The styles of a Word file (17.7). Those of the body that nest are added as the body needs them.</summary>
internal sealed class WordStyleSheet
{
    // Shown in Word's own names, which begin with small letters; all other names are capitalized.
    private const int DeepestHeading = 6;
    private const string LinkColor = "0563C1";

    private readonly WordDesign _design;
    private readonly List<WordStyle> _styles = [];
    private readonly HashSet<string> _own = [];
    private readonly HashSet<string> _names = [];

    public WordStyleSheet(WordDesign design)
    {
        _design = design;
        AddText();
        AddHeadings();
        AddHead();
        AddFoot();
        AddRunning();
        AddWords();
        foreach (var piece in (BodyPiece[])[BodyPiece.Bullet, BodyPiece.Number, BodyPiece.Text])
        {
            Use(new BodyStyle(piece, [BodyCover.List]));
        }

        Use(new BodyStyle(BodyPiece.Text, [BodyCover.Quote]));
    }

    private Length Line => _design.Leading;

    /// <summary>The name of a style of the body, which is added if it is new.</summary>
    public string Use(BodyStyle style)
    {
        var name = style.Name;
        if (!_names.Contains(name))
        {
            Add(Nested(style, name), isOwn: !IsBuiltIn(style));
        }

        return name;
    }

    public byte[] ToBytes()
    {
        var xml = WordXml.Root("w:styles");
        WriteDefaults(xml);
        foreach (var style in _styles)
        {
            style.Write(xml, _own.Contains(style.Name));
        }

        WriteTableStyles(xml);
        return xml.Close().ToBytes();
    }

    // Word has five levels of each of its lists, and one quotation.
    private static bool IsBuiltIn(BodyStyle style) =>
        style.Covers.All(cover => cover == BodyCover.List) && style.Covers.Length is > 0 and <= 5
            ? style.Piece is BodyPiece.Text or BodyPiece.Bullet or BodyPiece.Number
            : style is { Piece: BodyPiece.Text, Covers: [BodyCover.Quote] };

    private WordStyle Nested(BodyStyle style, string name)
    {
        var start = _design.Indent * style.Covers.Length;
        var isQuoted = style.Covers.Any(cover => cover != BodyCover.List);
        var isItem = style.Piece is BodyPiece.Bullet or BodyPiece.Number;
        var end = _design.Indent * style.Covers.Count(cover => cover != BodyCover.List);
        var plain = new WordStyle(name)
        {
            Start = start,
            End = end,
            Hanging = isItem ? _design.Indent : null,
            Size = isQuoted ? _design.Size * 0.96 : null,
        };
        return style.Piece switch
        {
            BodyPiece.Break => plain with
            {
                Start = start + BreakIndent,
                End = end + BreakIndent,
                HasRule = true,
                SpaceBefore = Line * 0.25,
                SpaceAfter = Line,
                Next = WordStyle.Normal,
            },
            BodyPiece.Cell or BodyPiece.HeadCell => new WordStyle(name)
            {
                Size = _design.Size * 0.92,
                Leading = Line * 0.92,
                SpaceBefore = Line * 0.1,
                SpaceAfter = Line * 0.1,
                Alignment = "start",
                IsBold = style.Piece == BodyPiece.HeadCell,
                KeepsNext = style.Piece == BodyPiece.HeadCell,
            },
            _ => plain with { IsTight = isItem },
        };
    }

    private Length BreakIndent => _design.Page.TextWidth * 0.35;

    private void AddText()
    {
        Add(
            new WordStyle(WordStyle.Normal)
            {
                SpaceAfter = _design.ParagraphSpace,
                Leading = Line,
                Alignment = _design.Alignment,
            },
            isOwn: false
        );
        Use(new BodyStyle(BodyPiece.Break, []));
        Use(new BodyStyle(BodyPiece.Cell, []));
        Use(new BodyStyle(BodyPiece.HeadCell, []));
        Add(
            new WordStyle("Table End")
            {
                Size = _design.Size * 0.5,
                Leading = Line * 0.5,
                SpaceAfter = Length.Zero,
            },
            isOwn: true
        );
    }

    private void AddHeadings()
    {
        for (var level = 1; level <= DeepestHeading; level++)
        {
            var style = new WordStyle(NameOfHeading(level))
            {
                Next = WordStyle.Normal,
                IsBold = true,
                Size = _design.Size * (level == 2 ? 1.1 : 1),
                Color = level > 3 ? "404040" : null,
                SpaceBefore = level == 1 ? Length.Zero : Line,
                SpaceAfter = level == 1 ? Line : _design.ParagraphSpace,
                Alignment = "left",
                KeepsNext = true,
                KeepsLines = true,
                OutlineLevel = level - 1,
            };
            Add(style, isOwn: false);
        }
    }

    public static string NameOfHeading(int level) => $"heading {WordMeasure.Number(level)}";

    private void AddHead()
    {
        AddLetterhead(PartRole.Logo, 1);
        AddLetterhead(PartRole.LetterheadName, 1.9);
        AddLetterhead(PartRole.LetterheadTagline, 0.88);
        AddLetterhead(PartRole.LetterheadAddress, 0.88);
        AddLetterhead(PartRole.LetterheadContact, 0.88);
        AddPart(PartRole.Date, new WordStyle("") { Start = _design.Middle, SpaceAfter = Line * 1.5 });
        AddPart(PartRole.Delivery, new WordStyle("") { SpaceAfter = Line });
        AddPart(PartRole.Addressee, new WordStyle("") { SpaceAfter = Line, KeepsLines = true });
        AddPart(PartRole.Salutation, new WordStyle("") { KeepsNext = true, Next = WordStyle.Normal });
    }

    private void AddLetterhead(PartRole role, double scale) =>
        AddPart(
            role,
            new WordStyle("")
            {
                Size = _design.Size * scale,
                IsBold = role == PartRole.LetterheadName,
                Leading = role == PartRole.Logo ? null : Line * scale * (scale > 1 ? 0.95 : 1),
                SpaceAfter = role == PartRole.Logo ? Line * 0.5 : Length.Zero,
                Alignment = _design.LetterheadAlignment,
                KeepsNext = true,
            }
        );

    private void AddFoot()
    {
        var start = _design.Middle;
        AddPart(
            PartRole.Closing,
            new WordStyle("")
            {
                Start = start,
                SpaceBefore = Line,
                KeepsNext = true,
            }
        );
        AddPart(
            PartRole.Signature,
            new WordStyle("")
            {
                Start = start,
                SpaceAfter = Length.Zero,
                KeepsNext = true,
            }
        );
        AddPart(
            PartRole.Signer,
            new WordStyle("")
            {
                Start = start,
                SpaceAfter = Line,
                KeepsLines = true,
            }
        );
        AddList();
        foreach (var role in (PartRole[])[PartRole.Enclosures, PartRole.Copies])
        {
            AddPart(
                role,
                new WordStyle("")
                {
                    SpaceBefore = Line,
                    Start = _design.HangingIndent,
                    Hanging = _design.HangingIndent,
                    KeepsLines = true,
                }
            );
        }
    }

    private void AddList()
    {
        AddPart(
            PartRole.Signatory,
            new WordStyle("")
            {
                Size = _design.Size * 0.82,
                Leading = Line * 0.87,
                SpaceAfter = Length.Zero,
                Start = _design.HangingIndent,
                Hanging = _design.HangingIndent,
                KeepsLines = true,
            }
        );
        AddListHeading(PartRole.SignatoriesHeading, 2, 1);
        AddListHeading(PartRole.GroupHeading, 3, 0.87);
        Add(
            new WordStyle("List End")
            {
                Size = Length.FromPoints(1),
                Leading = Length.FromPoints(1),
                SpaceAfter = Length.Zero,
            },
            isOwn: true
        );
    }

    // Programs that look for headings find those of the list by the styles under theirs.
    private void AddListHeading(PartRole role, int level, double scale) =>
        Add(
            new WordStyle(PartStyle.Of(role)!)
            {
                BasedOn = NameOfHeading(level),
                Next = PartStyle.Signatory,
                Size = _design.Size * scale,
                SpaceBefore = level == 2 ? Line : Line * 0.6,
                SpaceAfter = level == 2 ? _design.ParagraphSpace : Length.Zero,
                Leading = Line * scale,
                OutlineLevel = level - 1,
            },
            isOwn: true
        );

    private void AddPart(PartRole role, WordStyle style)
    {
        var isOwn = role is not (PartRole.Date or PartRole.Salutation or PartRole.Closing or PartRole.Signer);
        Add(style with { Name = PartStyle.Of(role)!, Alignment = style.Alignment ?? "left" }, isOwn);
    }

    private void AddRunning()
    {
        var small = _design.Size * 0.82;
        Add(
            new WordStyle("header")
            {
                Size = small,
                Leading = Line * 0.82,
                SpaceAfter = Line,
                Alignment = "left",
                Tabs = [(_design.Page.TextWidth * 0.5, "center"), (_design.Page.TextWidth, "right")],
            },
            isOwn: false
        );
        Add(
            new WordStyle("Draft Mark")
            {
                Size = _design.Size * 1.15,
                IsBold = true,
                SpaceAfter = Line * 0.5,
                Alignment = "center",
            },
            isOwn: true
        );
        Add(
            new WordStyle("footnote text")
            {
                Size = small,
                Leading = Line * 0.82,
                SpaceAfter = Line * 0.2,
            },
            isOwn: false
        );
    }

    private void AddWords()
    {
        AddWords(new WordStyle("footnote reference") { IsSuperior = true }, isOwn: false);
        AddWords(new WordStyle("Hyperlink") { Color = LinkColor, IsUnderlined = true }, isOwn: false);
        AddWords(new WordStyle("Emphasis") { IsItalic = true }, isOwn: false);
        AddWords(new WordStyle("Strong") { IsBold = true }, isOwn: false);
        AddWords(new WordStyle(PartStyle.ForeignWords), isOwn: true);
        AddWords(new WordStyle(PartStyle.ForeignLink) { Color = LinkColor, IsUnderlined = true }, isOwn: true);
        AddWords(new WordStyle(PartStyle.Country), isOwn: true);
        AddWords(new WordStyle(PartStyle.Pending) { IsItalic = true }, isOwn: true);
        AddWords(new WordStyle(PartStyle.MarkComma) { IsSuperior = true }, isOwn: true);
    }

    private void AddWords(WordStyle style, bool isOwn) => Add(style with { IsCharacter = true, BasedOn = null }, isOwn);

    private void Add(WordStyle style, bool isOwn)
    {
        _styles.Add(style);
        _names.Add(style.Name);
        if (isOwn)
        {
            _own.Add(style.Name);
        }
    }

    private void WriteDefaults(XmlText xml)
    {
        var size = WordMeasure.HalfPoints(_design.Size);
        xml.Open("w:docDefaults").Open("w:rPrDefault").Open("w:rPr");
        xml.Empty("w:rFonts", ("w:ascii", _design.Font), ("w:hAnsi", _design.Font), ("w:cs", _design.Font));
        xml.Value("w:sz", size).Value("w:szCs", size);
        xml.Value("w:lang", _design.Language);
        xml.Close().Close().Open("w:pPrDefault").Open("w:pPr").Empty("w:widowControl").Close().Close().Close();
    }

    private static void WriteTableStyles(XmlText xml)
    {
        xml.Open("w:style", ("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal"));
        xml.Value("w:name", "Normal Table").Value("w:uiPriority", "99").Empty("w:semiHidden").Empty("w:unhideWhenUsed");
        xml.Open("w:tblPr").Empty("w:tblInd", ("w:w", "0"), ("w:type", "dxa"));
        WriteMargins(xml, "108");
        xml.Close().Close();
        xml.Open("w:style", ("w:type", "table"), ("w:customStyle", "1"), ("w:styleId", "LetterTable"));
        xml.Value("w:name", "Letter Table").Value("w:basedOn", "TableNormal").Open("w:tblPr").Open("w:tblBorders");
        xml.Empty("w:top", WordStyle.Rule(8)).Empty("w:bottom", WordStyle.Rule(8)).Close();
        xml.Close();
        xml.Open("w:tblStylePr", ("w:type", "firstRow")).Open("w:tcPr").Open("w:tcBorders");
        xml.Empty("w:bottom", WordStyle.Rule(4)).Close().Close().Close().Close();
    }

    private static void WriteMargins(XmlText xml, string side)
    {
        xml.Open("w:tblCellMar");
        foreach (
            var (name, width) in ((string, string)[])[("top", "0"), ("left", side), ("bottom", "0"), ("right", side)]
        )
        {
            xml.Empty($"w:{name}", ("w:w", width), ("w:type", "dxa"));
        }

        xml.Close();
    }
}
