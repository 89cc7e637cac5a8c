using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>The characters of one script in one row that no font has.</summary>
/// <param name="place">The place of the first.</param>
/// <param name="script">Their script.</param>
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

    public Diagnostic ToDiagnostic() => DiagnosticCatalog.MissingGlyph.At(place, Finding, Advice);

    private Reason Finding =>
        _characters is [var only]
            ? Reason.Of(
                TypesettingFinding.CharacterMissing,
                [only.ToString(), only.Value.ToString("X4", CultureInfo.InvariantCulture), .. NameOfScript]
            )
            : Reason.Of(
                TypesettingFinding.CharactersMissing,
                [
                    Math.Max(0, _characters.Count - MostNamed),
                    NameOfScript.FirstOrDefault(string.Empty),
                    .. _characters.Take(MostNamed).Select(character => (Fact)character.ToString()),
                ]
            );

    private Fact[] NameOfScript => script.Font is null ? [] : [script.Name];

    private Reason Advice =>
        _characters.Exists(IsEmoji) ? TypesettingAdvice.NoEmoji
        : script.Font is { } font ? Reason.Of(TypesettingAdvice.AddFontOfScript, font)
        : TypesettingAdvice.AddFontOfCharacter;

    // The planes and blocks of picture signs (UTS #51), as far as it takes to give the right advice.
    private static bool IsEmoji(Rune rune) =>
        rune.Value is (>= 0x1F000 and <= 0x1FAFF) or (>= 0x2600 and <= 0x27BF) or 0xFE0F or 0x20E3;
}
