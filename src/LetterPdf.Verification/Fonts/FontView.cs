namespace LetterPdf.Verification;

/// <summary>A font and the codes by which the content shows its glyphs.</summary>
internal sealed class FontView
{
    public FontView(PdfBody body, int number, PdfDictionary dictionary)
    {
        (Number, Dictionary) = (number, dictionary);
        Descendant = body.Array(dictionary, "DescendantFonts") is [var only] ? body.Dictionary(only) : null;
        Descriptor = body.Dictionary(Descendant, "FontDescriptor");
        Unicode = body.Data(dictionary["ToUnicode"]) is { } map ? UnicodeMap.Read(map) : null;
        Program = FontProgram.Read(body, Descriptor);
        Widths = Descendant is null ? null : WidthTable.Read(body, Descendant);
    }

    public int Number { get; }

    public PdfDictionary Dictionary { get; }

    public PdfDictionary? Descendant { get; }

    public PdfDictionary? Descriptor { get; }

    /// <summary>What each code stands for; null where the file's map is not sound.</summary>
    public IReadOnlyDictionary<int, string>? Unicode { get; }

    public FontProgram? Program { get; }

    public WidthTable? Widths { get; }

    public SortedSet<int> Shown { get; } = [];

    /// <summary>The font as the report shows it.</summary>
    public EmbeddedFont ToReport(PdfBody body) =>
        new(
            Number,
            body.Name(Dictionary, "BaseFont") ?? string.Empty,
            Program is null
                ? default
                : body.Data(Descriptor!["FontFile2"]) ?? body.Data(Descriptor["FontFile3"]) ?? default,
            [.. Shown.Select(code => (code, Unicode?.GetValueOrDefault(code) ?? string.Empty))]
        );
}

/// <summary>The file's fonts, each read once.</summary>
internal sealed class FontCatalog(PdfBody body)
{
    private readonly Dictionary<int, FontView> _fonts = [];

    public IEnumerable<FontView> All => _fonts.Values.OrderBy(font => font.Number);

    public FontView? Of(PdfValue? value)
    {
        if (PdfBody.NumberOf(value) is not { } number || body.Dictionary(value) is not { } dictionary)
        {
            return null;
        }

        if (!_fonts.TryGetValue(number, out var font))
        {
            if (_fonts.Count == Bounds.MostFonts)
            {
                return null;
            }

            _fonts.Add(number, font = new FontView(body, number, dictionary));
        }

        return font;
    }
}
