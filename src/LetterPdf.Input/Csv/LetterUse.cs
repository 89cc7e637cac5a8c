using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The letters beyond ASCII that a language, or a group of languages, uses, and the letters that they occur
/// next to.</summary>
/// <param name="Common">Its frequent letters, lower case.</param>
/// <param name="Rare">The others.</param>
internal sealed record LetterUse(string Common, string Rare = "")
{
    private const int Alien = -3;

    private const string Vowels = "aeiouyáéíóúý";

    private static readonly LetterUse Western = new("áàâäãåæçéèêëíìîïñóòôöõøúùûüßœ", "ýÿªº");

    private static readonly LetterUse Icelandic = new("áéíóúýþðæö") { IsOne = true };

    private static readonly LetterUse Estonian = new("äöüõ", "šž") { IsOne = true };

    private static readonly ImmutableArray<LetterUse> Central =
    [
        new("ąćęłńóśźż"),
        new("áčďéěíňóřšťúůýž"),
        new("áäčďéíľňóôšťúýž", "ĺŕ"),
        new("áéíóöőúüű"),
        new("ăâîşţ"),
        new("čćđšž"),
        new("äöüß"),
    ];

    private static readonly LetterUse Turkish = new("çğıöşüİ", "âîû");

    private static readonly LetterUse Greek = new("αάοόιίεέτνσηήρπκμλςυύγδωώ", "θφχβξζψϊϋ")
    {
        IsScript = true,
        Finals = "ς",
    };

    private static readonly LetterUse Hebrew = new("יוהלארתבשמםנעדחכפקן", "גזטךסףץצ\u05F0\u05F1\u05F2")
    {
        IsScript = true,
        Finals = "םןךףץ",
    };

    private static readonly LetterUse Arabic = new("البمنيرتوهدعسقةفحكشجصىأ", "ءآؤإئثخذزضطظغپچژگکی")
    {
        IsScript = true,
        Finals = "ةى",
    };

    private static readonly ImmutableArray<LetterUse> Cyrillic =
    [
        new("оеаинтсрвлкмдпуяыьгзбч", "йхжшюцщэфъё") { IsScript = true },
        new("оаинвтеірсклудмпзяьбг", "чйхцжїєшющфґ") { IsScript = true },
        new("аоеинтрсвлкдпмубяъзг", "чжщцхшюфйь") { IsScript = true },
        new("аоиентрсвјуклдмпзгбчш", "жљцњћхђфџ") { IsScript = true },
        new("аоиетнрсвдклпмујзбг", "чшцжќњхѓфѕљџ") { IsScript = true },
        new("аоіентрсвлкмдпуыяьгзбч", "йхжшюцэфёў") { IsScript = true },
    ];

    /// <summary>Whether words consist of these letters alone.</summary>
    private bool IsScript { get; init; }

    /// <summary>Whether this is one language and not several, so that its letters may occur next to any
    /// others.</summary>
    private bool IsOne { get; init; }

    /// <summary>Letters that only end a word.</summary>
    private string Finals { get; init; } = "";

    /// <summary>The languages that are written in an encoding.</summary>
    public static ImmutableArray<LetterUse> Of(TextEncoding encoding) =>
        encoding switch
        {
            TextEncoding.Windows1250 or TextEncoding.Iso88592 => Central,
            TextEncoding.Windows1254 => [Turkish],
            TextEncoding.Windows1251 => Cyrillic,
            TextEncoding.Windows1253 => [Greek],
            TextEncoding.Windows1255 => [Hebrew],
            TextEncoding.Windows1256 => [Arabic],
            _ => [Western, Icelandic, Estonian],
        };

    /// <summary>How well a letter fits between two others: 2 at best.</summary>
    public int Score(char c, char before, char after)
    {
        var small = char.ToLowerInvariant(c);
        var use =
            Common.Contains(small, StringComparison.Ordinal) ? 2
            : Rare.Contains(small, StringComparison.Ordinal) ? 1
            : Alien;
        return use == Alien ? Alien
            : IsScript
                ? (
                    char.IsAsciiLetter(before)
                    || char.IsAsciiLetter(after)
                    || (Finals.Contains(c, StringComparison.Ordinal) && char.IsLetter(after))
                        ? Alien
                        : use
                )
            : !char.IsLetter(before) && !char.IsLetter(after) ? 0
            : char.IsLetter(before) && before >= 0x80 && char.IsLetter(after) && after >= 0x80 ? Alien
            : IsOdd(small, char.ToLowerInvariant(before), char.ToLowerInvariant(after), IsOne) ? Alien + 1
            : use;
    }

    // Letters that two encodings share with others, told apart by their place in a word.
    private static bool IsOdd(char c, char before, char after, bool isOne)
    {
        var isBeforeVowel = Vowels.Contains(after, StringComparison.Ordinal);
        var isLast = !char.IsLetter(after);
        return c switch
        {
            'ã' => !isLast && after is not ('o' or 'e' or 'i'),
            'õ' => !isOne && after is not 'e' && !IsWordOfCapitals(before, after),
            'ñ' => !isBeforeVowel,
            'è' => isBeforeVowel,
            'ì' or 'ù' => !isLast,
            'ò' => isBeforeVowel,
            'ø' => isBeforeVowel,
            'ï' => !Vowels.Contains(before, StringComparison.Ordinal),
            'æ' => isLast,
            'œ' => after is not ('u' or 'i'),
            'û' => isLast || isBeforeVowel,
            'þ' => char.IsLetter(before) && char.IsLetter(after),
            'ð' => !char.IsLetter(before),
            'ă' => after == 'o',
            'ő' => after == 'e',
            'ń' => isBeforeVowel,
            'ÿ' or 'ª' or 'º' => true,
            _ => false,
        };
    }

    private static bool IsWordOfCapitals(char before, char after) => !char.IsLetter(before) && !char.IsLetter(after);
}
