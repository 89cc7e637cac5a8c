using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>Characters of one script that stand in one row, and that no font has.</summary>
/// <param name="place">Of the first.</param>
/// <param name="script">Theirs.</param>
internal sealed class MissingCharacters(Place? place, Script script)
{
    private const int MostNamed = 8;

    private readonly List<Rune> _characters = [];

    public Place? Place => place;

    /// <summary>Each once, in the order of the text.</summary>
    public IReadOnlyList<Rune> Characters => _characters;

    public void Add(Rune character)
    {
        if (!_characters.Contains(character))
        {
            _characters.Add(character);
        }
    }

    public Diagnostic ToDiagnostic() =>
        DiagnosticCatalog.MissingGlyph.At(place, $"no font of the letter has {What}", Hint);

    private string What =>
        _characters is [var only]
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"the character '{only}' (U+{only.Value:X4}{ScriptAfter(", ")})"
            )
            : $"the characters {List}{(script.Font is null ? string.Empty : $" ({ScriptAfter(string.Empty)})")}";

    private string ScriptAfter(string before) => script.Font is null ? string.Empty : $"{before}script {script.Name}";

    private string List
    {
        get
        {
            var named = _characters.Take(MostNamed).Select(character => $"'{character}'").ToList();
            var rest = _characters.Count - named.Count;
            return rest > 0
                ? string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", named)} and {rest} more")
                : $"{string.Join(", ", named.SkipLast(1))} and {named[^1]}";
        }
    }

    private string Hint =>
        _characters.Exists(IsEmoji)
            ? "This is an emoji, and a letter for the archive has none. Take it out, or say it in words."
        : script.Font is { } font
            ? $"Put a font that has this script into the folder 'fonts' beside letter.yml: {font} is one, and free. "
                + "Only what the letter's own font lacks is taken from it."
        : "Put a font that has it into the folder 'fonts' beside letter.yml, or write it in another way.";

    // The planes and blocks of picture signs (UTS #51), as far as it takes to give the right advice.
    private static bool IsEmoji(Rune rune) =>
        rune.Value is (>= 0x1F000 and <= 0x1FAFF) or (>= 0x2600 and <= 0x27BF) or 0xFE0F or 0x20E3;
}
