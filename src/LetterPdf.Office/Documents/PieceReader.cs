using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace LetterPdf.Office;

/// <summary>Reads what stands in a paragraph (17.3.2, 17.3.3, 17.16): runs, and what covers them.</summary>
internal sealed class PieceReader(WordStyles styles, ImmutableArray<PackageRelation> relations)
{
    private readonly FieldStack _fields = new();
    private readonly Dictionary<string, string> _targets = relations
        .DistinctBy(relation => relation.Id, StringComparer.Ordinal)
        .ToDictionary(relation => relation.Id, relation => relation.Target, StringComparer.Ordinal);
    private ImmutableArray<WordPiece>.Builder _pieces = ImmutableArray.CreateBuilder<WordPiece>();
    private string? _style;

    /// <summary>Whether a field has begun of which nothing is shown yet: what comes is its instruction.</summary>
    public bool IsInInstruction => _fields.IsInstruction;

    /// <summary>The pieces of a paragraph.</summary>
    /// <param name="style">The paragraph's style; null for none.</param>
    /// <param name="changes">What was done to all of it.</param>
    public ImmutableArray<WordPiece> Read(XElement paragraph, string? style, ImmutableArray<WordChange> changes)
    {
        _pieces = ImmutableArray.CreateBuilder<WordPiece>();
        _style = style;
        Read(paragraph.Elements(), new Cover(changes, null, null));
        return _pieces.ToImmutable();
    }

    /// <summary>Where an element's relationship leads; null where it names none.</summary>
    public string? TargetOf(XElement element) =>
        element.RelationValue("id") is { } id ? _targets.GetValueOrDefault(id) : null;

    private void Read(IEnumerable<XElement> elements, Cover cover)
    {
        foreach (var element in elements)
        {
            Read(element, cover);
        }
    }

    private void Read(XElement element, Cover cover)
    {
        switch (element.Name.LocalName)
        {
            case "r" when element.IsWord():
                ReadRun(element, cover);
                break;
            case "hyperlink":
                Read(element.Elements(), cover with { Link = LinkOf(element) ?? cover.Link });
                break;
            case "fldSimple":
                ReadSimpleField(element, cover);
                break;
            case "sdt":
                ReadControl(element, cover);
                break;
            case "oMath" or "oMathPara":
                Add(new WordObject(WordObjectKind.Equation, FlatText.Of(element)), cover, default);
                break;
            case "ruby":
                ReadRuby(element, cover);
                break;
            case "commentRangeStart" or "commentRangeEnd":
                AddComment(element, element.Name.LocalName is "commentRangeStart", cover);
                break;
            case "AlternateContent":
                Read(Alternatives.Of(element), cover);
                break;
            case "subDoc":
                Add(new WordObject(WordObjectKind.Subdocument, TargetOf(element) ?? string.Empty), cover, default);
                break;
            case "contentPart":
                Add(new WordObject(WordObjectKind.Ink, string.Empty), cover, default);
                break;
            case "pPr" or "rPr" or "sdtPr" or "sdtEndPr" or "smartTagPr" or "customXmlPr":
                break;
            default:
                ReadContent(element, cover);
                break;
        }
    }

    // A mere cover, a tracked change around runs, or what should stand in a run.
    private void ReadContent(XElement element, Cover cover)
    {
        if (WordChanges.KindOf(element) is { } kind)
        {
            Read(element.Elements(), cover with { Changes = cover.Changes.Add(WordChanges.Of(element, kind)) });
        }
        else if (IsOfRun(element))
        {
            ReadInRun(element, cover, styles.LookOf(_style, RunProperties.None));
        }
        else
        {
            Read(element.Elements(), cover);
        }
    }

    private static bool IsOfRun(XElement element) =>
        element.Name.LocalName
            is "t"
                or "delText"
                or "tab"
                or "ptab"
                or "br"
                or "cr"
                or "noBreakHyphen"
                or "sym"
                or "fldChar"
                or "instrText"
                or "drawing"
                or "pict"
                or "object"
                or "footnoteReference"
                or "endnoteReference";

    private void ReadRun(XElement run, Cover cover)
    {
        var properties = run.Word("rPr");
        var look = styles.LookOf(_style, RunProperties.Of(properties));
        var own = cover with
        {
            Changes = cover.Changes.AddRange(WordChanges.In(properties)).AddRange(WordChanges.OfLook(properties)),
        };
        foreach (var element in run.Elements())
        {
            ReadInRun(element, own, look);
        }
    }

    private void ReadInRun(XElement element, Cover cover, RunLook look)
    {
        switch (element.Name.LocalName)
        {
            case "t" or "delText":
                AddText(element.Value, cover, look);
                break;
            case "tab" or "ptab":
                Add(new WordTab(), cover, look);
                break;
            case "br":
                var kind = element.WordValue("type");
                Add(new WordBreak(kind is null or "textWrapping"), cover, look);
                break;
            case "cr":
                Add(new WordBreak(IsLine: true), cover, look);
                break;
            case "noBreakHyphen":
                AddText("\u2011", cover, look);
                break;
            case "sym":
                AddSymbol(element, cover, look);
                break;
            case "footnoteReference" or "endnoteReference":
                var id = element.WordValue("id") ?? string.Empty;
                Add(new WordNoteMark(element.Name.LocalName is "endnoteReference", id), cover, look);
                break;
            case "commentReference":
                Add(new WordCommentMark(element.WordValue("id") ?? string.Empty, WordCommentSpot.Sign), cover, look);
                break;
            case "fldChar":
                ReadFieldMark(element, cover, look);
                break;
            case "instrText" or "delInstrText":
                _fields.AddInstruction(element.Value);
                break;
            case "pgNum":
                var field = _fields.FieldOf("PAGE");
                Add(new WordObject(WordObjectKind.EmptyField, field.Kind), cover, look);
                break;
            default:
                ReadObject(element, cover, look);
                break;
        }
    }

    private void ReadObject(XElement element, Cover cover, RunLook look)
    {
        switch (element.Name.LocalName)
        {
            case "drawing" or "pict" or "object":
                foreach (var shown in DrawnObjects.Of(element))
                {
                    Add(shown, cover, look);
                }

                break;
            case "rPr"
            or "softHyphen"
            or "lastRenderedPageBreak"
            or "footnoteRef"
            or "endnoteRef"
            or "annotationRef"
            or "separator"
            or "continuationSeparator":
                break;
            case "ruby"
            or "AlternateContent"
            or "r"
            or "hyperlink"
            or "sdt"
            or "fldSimple"
            or "oMath"
            or "oMathPara"
            or "contentPart":
                Read(element, cover);
                break;
            default:
                foreach (var inner in element.Elements())
                {
                    ReadInRun(inner, cover, look);
                }

                break;
        }
    }

    // Signs of some fonts have numbers that no other font knows.
    private void AddText(string text, Cover cover, RunLook look)
    {
        if (!SymbolFonts.IsOne(look.Font) && !text.AsSpan().ContainsAnyInRange('\uF000', '\uF0FF'))
        {
            AddWords(text, cover, look);
            return;
        }

        foreach (var c in text)
        {
            var known = c is >= '\uF000' and <= '\uF0FF' ? SymbolFonts.Text(look.Font, c) : c.ToString();
            AddSign(known, look.Font, ((int)c).ToString("X4", CultureInfo.InvariantCulture), cover, look);
        }
    }

    private void AddWords(string text, Cover cover, RunLook look)
    {
        if (text.Length > 0)
        {
            Add(new WordWords(text), cover, look);
        }
    }

    private void AddSymbol(XElement symbol, Cover cover, RunLook look)
    {
        var (font, number) = (symbol.WordValue("font"), symbol.WordValue("char"));
        AddSign(SymbolFonts.Text(font, number), font, number ?? string.Empty, cover, look);
    }

    private void AddSign(string? known, string? font, string number, Cover cover, RunLook look)
    {
        if (known is null)
        {
            Add(new WordObject(WordObjectKind.Symbol, $"{font} {number}".Trim()), cover, look);
        }
        else
        {
            AddWords(known, cover, look);
        }
    }

    private void AddComment(XElement mark, bool isStart, Cover cover) =>
        Add(
            new WordCommentMark(
                mark.WordValue("id") ?? string.Empty,
                isStart ? WordCommentSpot.Start : WordCommentSpot.End
            ),
            cover,
            default
        );

    // What stands in a field's instruction is not shown; marks of comments are no content.
    private void Add(WordPiece piece, Cover cover, RunLook look)
    {
        if (_fields.IsInstruction && piece is not WordCommentMark)
        {
            _fields.AddInstruction(piece is WordWords words ? words.Text : string.Empty);
            return;
        }

        if (piece is not WordCommentMark)
        {
            _fields.Show();
        }

        _pieces.Add(
            piece with
            {
                Look = look,
                Changes = cover.Changes,
                Link = cover.Link ?? _fields.Link,
                Field = _fields.Shown ?? cover.Field,
            }
        );
    }

    private WordLink? LinkOf(XElement link)
    {
        var anchor = link.WordValue("anchor");
        var target = TargetOf(link) + (string.IsNullOrEmpty(anchor) ? string.Empty : "#" + anchor);
        return target.Length == 0 ? null : new WordLink(target);
    }

    private void ReadSimpleField(XElement element, Cover cover)
    {
        var field = _fields.FieldOf(element.WordValue("instr") ?? string.Empty);
        var count = _pieces.Count;
        var own = FieldStack.LinkOf(field) is { } link ? cover with { Link = link } : cover with { Field = field };
        Read(element.Elements(), own);
        if (_pieces.Count == count)
        {
            AddEmpty(field, cover, default);
        }
    }

    private void ReadFieldMark(XElement mark, Cover cover, RunLook look)
    {
        switch (mark.WordValue("fldCharType"))
        {
            case "begin":
                _fields.Begin(FormFields.ValueOf(mark.Word("ffData")));
                break;
            case "separate":
                _fields.Separate();
                break;
            default:
                if (_fields.End() is var (field, value))
                {
                    AddWords(value ?? string.Empty, cover with { Field = field }, look);
                    if (value is null)
                    {
                        AddEmpty(field, cover, look);
                    }
                }

                break;
        }
    }

    // Entries of an index and the like are marks, and show nothing.
    private void AddEmpty(WordField field, Cover cover, RunLook look)
    {
        var isMark = field.Kind is "XE" or "TC" or "TA" or "RD" or "ASK" or "SET" or "BOOKMARK" or "NOTEREF";
        if (!isMark && field.Instruction.Length > 0)
        {
            Add(new WordObject(WordObjectKind.EmptyField, field.Instruction), cover, look);
        }
    }

    private void ReadControl(XElement control, Cover cover)
    {
        var properties = control.Word("sdtPr");
        var content = control.Word("sdtContent");
        if (properties.Word("showingPlcHdr")?.IsOn() == true && content is not null)
        {
            Add(new WordObject(WordObjectKind.Placeholder, FlatText.Of(content)), cover, default);
        }
        else
        {
            Read(content?.Elements() ?? [], cover);
        }
    }

    private void ReadRuby(XElement ruby, Cover cover)
    {
        Read(ruby.Word("rubyBase")?.Elements() ?? [], cover);
        if (ruby.Word("rt") is { } above)
        {
            Add(new WordObject(WordObjectKind.Ruby, FlatText.Of(above)), cover, default);
        }
    }

    /// <summary>What covers a run.</summary>
    private sealed record Cover(ImmutableArray<WordChange> Changes, WordLink? Link, WordField? Field);
}
