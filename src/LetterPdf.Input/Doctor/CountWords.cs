using System.Collections.Frozen;

namespace LetterPdf.Input;

/// <summary>The words around a number that says how many sign, in the languages of a letter.</summary>
internal static class CountWords
{
    /// <summary>What signs: the word after the number.</summary>
    public static FrozenSet<string> Organizations { get; } = Set(
        "organizations", "organisations", "groups", "ngos", "signatories", "signers", "associations", "institutions", "entities",
        "organizaciones", "ong", "ongs", "ngo", "firmantes", "grupos", "asociaciones", "instituciones", "entidades",
        "signataires", "groupes", "organisationen", "unterzeichner", "unterzeichnerinnen", "unterzeichnenden", "verbände", "vereine", "gruppen",
        "organizzazioni", "associazioni", "firmatari", "gruppi", "organizações", "signatários", "associações", "organisaties", "ondertekenaars", "verenigingen");

    /// <summary>Where they come from.</summary>
    public static FrozenSet<string> Countries { get; } = Set(
        "countries", "states", "nations", "países", "pays", "ländern", "länder", "staaten", "paesi", "landen");

    /// <summary>What may stand between the number and the word when the word means those who sign: nothing that names others.</summary>
    public static FrozenSet<string> Between { get; } = Set(
        "undersigned", "human", "rights", "civil", "society", "and", "other", "humanitarian", "faith", "based", "faith-based", "religious", "international", "national", "local", "regional", "global", "legal",
        "nongovernmental", "non-governmental", "nonprofit", "non-profit", "advocacy", "community", "grassroots", "peace", "justice", "democracy", "development", "women’s", "women's", "diaspora", "signing",
        "member", "undersigning", "different", "signatory", "unterzeichnenden", "unterzeichnende", "verschiedenen", "abajo", "firmantes", "soussignées", "soussignés", "sottoscritte", "ondergetekende", "abaixo");

    /// <summary>What stands before the number of countries that a list has: "from 60 countries".</summary>
    public static FrozenSet<string> From { get; } = Set("from", "across", "in", "de", "dans", "en", "aus", "da", "di", "uit", "representing", "spanning");

    /// <summary>Who signs, where no noun says what they are.</summary>
    public static FrozenSet<string> Undersigned { get; } = Set("undersigned", "we", "soussignés", "soussignées", "nous", "nosotros", "nosotras", "wir", "noi", "nós", "wij");

    /// <summary>What makes a smaller number right: "more than 100 organizations".</summary>
    public static FrozenSet<string> AtLeast { get; } = Set(
        "more", "than", "over", "at", "least", "más", "que", "menos", "al", "mehr", "als", "über", "mindestens", "plus", "moins", "au", "oltre", "più", "almeno", "mais", "pelo", "meer", "dan", "ruim", "minstens");

    /// <summary>What may stand between such a word and the number.</summary>
    public static FrozenSet<string> Joints { get; } = Set("de", "di", "d", "van", "a");

    /// <summary>What makes a number right that is nearly so.</summary>
    public static FrozenSet<string> Rounded { get; } = Set(
        "nearly", "almost", "some", "about", "around", "approximately", "casi", "unos", "unas", "fast", "etwa", "rund", "presque", "environ", "quasi", "circa", "quase", "cerca", "bijna", "ongeveer");

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
