namespace LetterPdf.Input;

/// <summary>The words around a number that tells how many sign, in the languages of a letter. All are looked up in
/// lower case.</summary>
internal static class CountWords
{
    /// <summary>A word for signatories, after the number.</summary>
    public static bool IsOrganization(string word) =>
        word
            is "organizations"
                or "organisations"
                or "groups"
                or "ngos"
                or "signatories"
                or "signers"
                or "associations"
                or "institutions"
                or "entities"
                or "organizaciones"
                or "ong"
                or "ongs"
                or "ngo"
                or "firmantes"
                or "grupos"
                or "asociaciones"
                or "instituciones"
                or "entidades"
                or "signataires"
                or "groupes"
                or "organisationen"
                or "unterzeichner"
                or "unterzeichnerinnen"
                or "unterzeichnenden"
                or "verbände"
                or "vereine"
                or "gruppen"
                or "organizzazioni"
                or "associazioni"
                or "firmatari"
                or "gruppi"
                or "organizações"
                or "signatários"
                or "associações"
                or "organisaties"
                or "ondertekenaars"
                or "verenigingen";

    /// <summary>A word for the places that they come from.</summary>
    public static bool IsCountry(string word) =>
        word
            is "countries"
                or "states"
                or "nations"
                or "países"
                or "pays"
                or "ländern"
                or "länder"
                or "staaten"
                or "paesi"
                or "landen";

    /// <summary>A word that may be between the number and the noun if the noun means the signatories: none that names
    /// others.</summary>
    public static bool IsBetween(string word) =>
        word
            is "undersigned"
                or "human"
                or "rights"
                or "civil"
                or "society"
                or "and"
                or "other"
                or "humanitarian"
                or "faith"
                or "based"
                or "faith-based"
                or "religious"
                or "international"
                or "national"
                or "local"
                or "regional"
                or "global"
                or "legal"
                or "nongovernmental"
                or "non-governmental"
                or "nonprofit"
                or "non-profit"
                or "advocacy"
                or "community"
                or "grassroots"
                or "peace"
                or "justice"
                or "democracy"
                or "development"
                or "women’s"
                or "women's"
                or "diaspora"
                or "signing"
                or "member"
                or "undersigning"
                or "different"
                or "signatory"
                or "unterzeichnenden"
                or "unterzeichnende"
                or "verschiedenen"
                or "abajo"
                or "firmantes"
                or "soussignées"
                or "soussignés"
                or "sottoscritte"
                or "ondergetekende"
                or "abaixo";

    /// <summary>A word before the number of countries that a list has: "from 60 countries".</summary>
    public static bool IsFrom(string word) =>
        word
            is "from"
                or "across"
                or "in"
                or "de"
                or "dans"
                or "en"
                or "aus"
                or "da"
                or "di"
                or "uit"
                or "representing"
                or "spanning";

    /// <summary>A word for the signatories where no noun says what they are.</summary>
    public static bool IsUndersigned(string word) =>
        word
            is "undersigned"
                or "we"
                or "soussignés"
                or "soussignées"
                or "nous"
                or "nosotros"
                or "nosotras"
                or "wir"
                or "noi"
                or "nós"
                or "wij";

    /// <summary>A word that makes a smaller number right: "more than 100 organizations".</summary>
    public static bool IsAtLeast(string word) =>
        word
            is "more"
                or "than"
                or "over"
                or "at"
                or "least"
                or "más"
                or "que"
                or "menos"
                or "al"
                or "mehr"
                or "als"
                or "über"
                or "mindestens"
                or "plus"
                or "moins"
                or "au"
                or "oltre"
                or "più"
                or "almeno"
                or "mais"
                or "pelo"
                or "meer"
                or "dan"
                or "ruim"
                or "minstens";

    /// <summary>A word that may be between such a word and the number.</summary>
    public static bool IsJoint(string word) => word is "de" or "di" or "d" or "van" or "a";

    /// <summary>A word that makes an approximate number right.</summary>
    public static bool IsRounded(string word) =>
        word
            is "nearly"
                or "almost"
                or "some"
                or "about"
                or "around"
                or "approximately"
                or "casi"
                or "unos"
                or "unas"
                or "fast"
                or "etwa"
                or "rund"
                or "presque"
                or "environ"
                or "quasi"
                or "circa"
                or "quase"
                or "cerca"
                or "bijna"
                or "ongeveer";
}
