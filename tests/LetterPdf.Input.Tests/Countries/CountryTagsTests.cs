using System.Collections.Immutable;
using CsCheck;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Input.Tests;

public sealed class CountryTagsTests
{
    // ISO 3166-1: the short names in English in the standard's form, with their codes in the same order.
    private const string IsoNames = """
        AF Afghanistan|AX Åland Islands|AL Albania|DZ Algeria|AS American Samoa|AD Andorra|AO Angola|AI Anguilla|AQ Antarctica|AG Antigua and Barbuda|AR Argentina|AM Armenia|AW Aruba|AU Australia|AT Austria|AZ Azerbaijan
        BS Bahamas (the)|BH Bahrain|BD Bangladesh|BB Barbados|BY Belarus|BE Belgium|BZ Belize|BJ Benin|BM Bermuda|BT Bhutan|BO Bolivia (Plurinational State of)|BQ Bonaire, Sint Eustatius and Saba|BA Bosnia and Herzegovina
        BW Botswana|BV Bouvet Island|BR Brazil|IO British Indian Ocean Territory (the)|BN Brunei Darussalam|BG Bulgaria|BF Burkina Faso|BI Burundi|CV Cabo Verde|KH Cambodia|CM Cameroon|CA Canada|KY Cayman Islands (the)
        CF Central African Republic (the)|TD Chad|CL Chile|CN China|CX Christmas Island|CC Cocos (Keeling) Islands (the)|CO Colombia|KM Comoros (the)|CD Congo (the Democratic Republic of the)|CG Congo (the)|CK Cook Islands (the)
        CR Costa Rica|CI Côte d'Ivoire|HR Croatia|CU Cuba|CW Curaçao|CY Cyprus|CZ Czechia|DK Denmark|DJ Djibouti|DM Dominica|DO Dominican Republic (the)|EC Ecuador|EG Egypt|SV El Salvador|GQ Equatorial Guinea|ER Eritrea
        EE Estonia|SZ Eswatini|ET Ethiopia|FK Falkland Islands (the) [Malvinas]|FO Faroe Islands (the)|FJ Fiji|FI Finland|FR France|GF French Guiana|PF French Polynesia|TF French Southern Territories (the)|GA Gabon|GM Gambia (the)
        GE Georgia|DE Germany|GH Ghana|GI Gibraltar|GR Greece|GL Greenland|GD Grenada|GP Guadeloupe|GU Guam|GT Guatemala|GG Guernsey|GN Guinea|GW Guinea-Bissau|GY Guyana|HT Haiti|HM Heard Island and McDonald Islands
        VA Holy See (the)|HN Honduras|HK Hong Kong|HU Hungary|IS Iceland|IN India|ID Indonesia|IR Iran (Islamic Republic of)|IQ Iraq|IE Ireland|IM Isle of Man|IL Israel|IT Italy|JM Jamaica|JP Japan|JE Jersey|JO Jordan
        KZ Kazakhstan|KE Kenya|KI Kiribati|KP Korea (the Democratic People's Republic of)|KR Korea (the Republic of)|KW Kuwait|KG Kyrgyzstan|LA Lao People's Democratic Republic (the)|LV Latvia|LB Lebanon|LS Lesotho|LR Liberia
        LY Libya|LI Liechtenstein|LT Lithuania|LU Luxembourg|MO Macao|MG Madagascar|MW Malawi|MY Malaysia|MV Maldives|ML Mali|MT Malta|MH Marshall Islands (the)|MQ Martinique|MR Mauritania|MU Mauritius|YT Mayotte|MX Mexico
        FM Micronesia (Federated States of)|MD Moldova (the Republic of)|MC Monaco|MN Mongolia|ME Montenegro|MS Montserrat|MA Morocco|MZ Mozambique|MM Myanmar|NA Namibia|NR Nauru|NP Nepal|NL Netherlands (Kingdom of the)
        NC New Caledonia|NZ New Zealand|NI Nicaragua|NE Niger (the)|NG Nigeria|NU Niue|NF Norfolk Island|MK North Macedonia|MP Northern Mariana Islands (the)|NO Norway|OM Oman|PK Pakistan|PW Palau|PS Palestine, State of|PA Panama
        PG Papua New Guinea|PY Paraguay|PE Peru|PH Philippines (the)|PN Pitcairn|PL Poland|PT Portugal|PR Puerto Rico|QA Qatar|RE Réunion|RO Romania|RU Russian Federation (the)|RW Rwanda|BL Saint Barthélemy
        SH Saint Helena, Ascension and Tristan da Cunha|KN Saint Kitts and Nevis|LC Saint Lucia|MF Saint Martin (French part)|PM Saint Pierre and Miquelon|VC Saint Vincent and the Grenadines|WS Samoa|SM San Marino
        ST Sao Tome and Principe|SA Saudi Arabia|SN Senegal|RS Serbia|SC Seychelles|SL Sierra Leone|SG Singapore|SX Sint Maarten (Dutch part)|SK Slovakia|SI Slovenia|SB Solomon Islands|SO Somalia|ZA South Africa
        GS South Georgia and the South Sandwich Islands|SS South Sudan|ES Spain|LK Sri Lanka|SD Sudan (the)|SR Suriname|SJ Svalbard and Jan Mayen|SE Sweden|CH Switzerland|SY Syrian Arab Republic (the)
        TW Taiwan (Province of China)|TJ Tajikistan|TZ Tanzania, the United Republic of|TH Thailand|TL Timor-Leste|TG Togo|TK Tokelau|TO Tonga|TT Trinidad and Tobago|TN Tunisia|TR Türkiye|TM Turkmenistan
        TC Turks and Caicos Islands (the)|TV Tuvalu|UG Uganda|UA Ukraine|AE United Arab Emirates (the)|GB United Kingdom of Great Britain and Northern Ireland (the)|UM United States Minor Outlying Islands (the)
        US United States of America (the)|UY Uruguay|UZ Uzbekistan|VU Vanuatu|VE Venezuela (Bolivarian Republic of)|VN Viet Nam|VG Virgin Islands (British)|VI Virgin Islands (U.S.)|WF Wallis and Futuna|EH Western Sahara*
        YE Yemen|ZM Zambia|ZW Zimbabwe
        """;

    private static readonly ImmutableArray<(string Code, string Name)> Iso =
    [
        .. IsoNames.Split(['|', '\n'], StringSplitOptions.TrimEntries).Select(line => (line[..2], line[3..])),
    ];

    [Fact]
    public void Every_short_name_of_ISO_3166_is_one_country()
    {
        Assert.Equal(249, Iso.Length);
        Assert.Equal(249, Iso.Select(entry => entry.Code).Distinct(StringComparer.Ordinal).Count());
        foreach (var (code, name) in Iso)
        {
            // In the form of the standard, of the United Nations and of web forms.
            string[] ways =
            [
                name,
                name.Replace(" (the)", "", StringComparison.Ordinal),
                name.Replace(" (the)", ", The", StringComparison.Ordinal),
                Inverted(name),
                name.Replace('\'', '’'),
                name.ToUpperInvariant(),
            ];
            Assert.All(ways, way => Assert.Equal($"{way}: {code}", $"{way}: {CountryTags.KeyOf(way)}"));
        }
    }

    [Theory]
    [InlineData("Korea, Republic of", "KR")]
    [InlineData("Korea, Democratic People's Republic of", "KP")]
    [InlineData("Korea, Rep.", "KR")]
    [InlineData("Korea, Dem. People's Rep.", "KP")]
    [InlineData("Korea (South)", "KR")]
    [InlineData("Congo, The Democratic Republic of the", "CD")]
    [InlineData("Congo, Dem. Rep.", "CD")]
    [InlineData("Congo, Rep.", "CG")]
    [InlineData("Congo", "CG")]
    [InlineData("Congo-Kinshasa", "CD")]
    [InlineData("Egypt, Arab Rep.", "EG")]
    [InlineData("Iran, Islamic Rep.", "IR")]
    [InlineData("Yemen, Rep.", "YE")]
    [InlineData("Micronesia, Fed. Sts.", "FM")]
    [InlineData("Venezuela, RB", "VE")]
    [InlineData("Venezuela, Bolivarian Republic of", "VE")]
    [InlineData("Macedonia, the former Yugoslav Republic of", "MK")]
    [InlineData("Taiwan, Province of China", "TW")]
    [InlineData("Palestine, State of", "PS")]
    [InlineData("Netherlands, Kingdom of the", "NL")]
    [InlineData("Hong Kong SAR, China", "HK")]
    [InlineData("China, Hong Kong SAR", "HK")]
    [InlineData("Virgin Islands, British", "VG")]
    [InlineData("Virgin Islands (US)", "VI")]
    [InlineData("Falkland Islands (Malvinas)", "FK")]
    [InlineData("St. Vincent and the Grenadines", "VC")]
    [InlineData("Saint-Kitts-et-Nevis", "KN")]
    [InlineData("São Tomé and Príncipe", "ST")]
    [InlineData("Antigua & Barbuda", "AG")]
    [InlineData("Bosnia & Herzegovina", "BA")]
    [InlineData("Burma/Myanmar", "MM")]
    [InlineData("Cote d’Ivoire", "CI")]
    [InlineData("CÔTE D'IVOIRE", "CI")]
    [InlineData("Czech Republic", "CZ")]
    [InlineData("Swaziland", "SZ")]
    [InlineData("Turkey", "TR")]
    [InlineData("U.S.A.", "US")]
    [InlineData("EE.UU.", "US")]
    [InlineData("la France", "FR")]
    [InlineData("les États-Unis", "US")]
    [InlineData("l’Italie", "IT")]
    [InlineData("die Schweiz", "CH")]
    [InlineData("los Países Bajos", "NL")]
    [InlineData("Corée (République de)", "KR")]
    [InlineData("Iran (République islamique d’)", "IR")]
    [InlineData("🇵🇪", "PE")]
    [InlineData("Kosovo*", "XK")]
    [InlineData("Scotland", "GB-SCT")]
    [InlineData("Myanmar (formerly Burma)", "MM")]
    [InlineData("Deutschland (Germany)", "DE")]
    public void One_country_is_one_however_it_is_written(string tag, string key)
    {
        Assert.Equal(key, CountryTags.KeyOf(tag));
        Assert.Equal(1, Count(tag));
    }

    [Theory]
    [InlineData("USA and Netherlands", "NL+US")]
    [InlineData("USA, UK and Netherlands", "GB+NL+US")]
    [InlineData("USA, UK, and the Netherlands", "GB+NL+US")]
    [InlineData("Peru / Chile", "CL+PE")]
    [InlineData("Peru/Chile", "CL+PE")]
    [InlineData("Kenya; Uganda", "KE+UG")]
    [InlineData("Kenya – Uganda", "KE+UG")]
    [InlineData("Kenya & Uganda", "KE+UG")]
    [InlineData("Korea, Republic of; Japan", "JP+KR")]
    [InlineData("Korea, Republic of, Japan", "JP+KR")]
    [InlineData("Japan, Korea, Democratic People's Republic of and Iran, Islamic Republic of", "IR+JP+KP")]
    [InlineData("Bosnia and Herzegovina and Serbia", "BA+RS")]
    [InlineData("Serbia, Bosnia and Herzegovina", "BA+RS")]
    [InlineData("Trinidad and Tobago and Saint Kitts and Nevis", "KN+TT")]
    [InlineData("Alemania y Francia", "DE+FR")]
    [InlineData("Francia e Italia", "FR+IT")]
    [InlineData("Allemagne et Pays-Bas", "DE+NL")]
    [InlineData("Deutschland und Österreich", "AT+DE")]
    [InlineData("Duitsland en België", "BE+DE")]
    [InlineData("Eritrea ed Etiopia", "ER+ET")]
    [InlineData("US, ET, KE", "ET+KE+US")]
    [InlineData("England, Scotland", "GB-ENG+GB-SCT")]
    [InlineData("Global and USA", "*global+US")]
    public void Several_countries_are_cut_where_all_parts_are_known(string tag, string key) =>
        Assert.Equal(key, CountryTags.KeyOf(tag));

    [Theory]
    [InlineData("Nairobi, Kenya", "?nairobi kenya", "Nairobi", 1)]
    [InlineData("Untied States and Peru; Chile", "?untied states and peru+CL", "Untied States", 2)]
    [InlineData("Peru and Global and Atlantis", "?peru and global and atlantis", "Atlantis", 1)]
    [InlineData("Peru; Atlantis, Lost City", "?atlantis lost city+PE", "Atlantis|Lost City", 2)]
    [InlineData("Atlantis", "?atlantis", "Atlantis", 1)]
    [InlineData("Atlantis ;", "?atlantis", "Atlantis", 1)]
    [InlineData("Peru,", "PE", "", 1)]
    [InlineData("/ Global", "*global", "", 0)]
    [InlineData("Kenya (Nairobi)", "?kenya nairobi", "Nairobi", 1)]
    [InlineData("London (UK), Paris (France)", "?london uk paris france", "London|Paris", 2)]
    [InlineData("Northern Ireland (UK)", "?northern ireland uk", "", 1)]
    [InlineData("Atlantis (Lost City)", "?atlantis lost city", "Atlantis (Lost City)", 1)]
    public void Where_a_part_is_unknown_the_tag_is_cut_at_strong_signs_only(
        string tag,
        string key,
        string unknown,
        int count
    )
    {
        var reading = new CountryTags(CountryForms.None).Read(tag);
        Assert.Equal(key, reading.Key);
        Assert.Equal(tag, reading.Shown);
        Assert.Equal(unknown, string.Join('|', reading.Words.Where(word => !word.IsKnown).Select(word => word.Text)));
        Assert.Equal(count, Count(tag));
    }

    [Theory]
    [InlineData("Global", "Worldwide", "Europe", "Middle East", "International")]
    [InlineData("-", "N/A", " / ", "None", "–")]
    [InlineData("Tibet", "Kurdistan", "Somaliland", "Europa", "")]
    public void Regions_and_lands_are_not_counted(params string[] tags) => Assert.Equal(0, Count(tags));

    [Fact]
    public void A_country_is_counted_once_however_it_is_written()
    {
        Assert.Equal(1, Count("USA", "United States", "U.S.", "Estados Unidos", "🇺🇸"));
        Assert.Equal(1, Count("England", "Scotland", "UK", "Northern Ireland"));
        Assert.Equal(3, Count("USA and Netherlands", "Kosovo", "Global"));
        Assert.Equal(2, Count("Атлантида", "Atlantis", "ATLANTIS", "Europe"));
        Assert.Equal(
            8,
            Count(
                "Korea, Republic of",
                "Korea, Democratic People's Republic of",
                "Congo, The Democratic Republic of the",
                "Tanzania, United Republic of",
                "Moldova, Republic of",
                "Palestine, State of",
                "Taiwan, Province of China",
                "Gambia, The",
                "South Korea",
                "DR Congo"
            )
        );
    }

    [Fact]
    public void Countries_of_the_letter_change_what_they_name_and_nothing_else()
    {
        var letter = Read(
            "countries: {USA: United States, Tibet: Tibet, Lost City: Peru, England: England & Wales}",
            "US",
            "U.S.A. and Netherlands",
            "Tibet",
            "Atlantis, USA",
            "Lost City",
            "England",
            "Scotland"
        ).Letter!;
        Assert.Equal(
            [
                "United States",
                "United States and Netherlands",
                "Tibet",
                "Atlantis, United States",
                "Peru",
                "England & Wales",
                "Scotland",
            ],
            letter.Signatories!.Entries.Select(entry => entry.Country!.Value)
        );
        Assert.Equal(5, letter.Signatories.CountryCount);
    }

    [Fact]
    public void Two_forms_for_one_country_are_an_error()
    {
        Assert.Equal(
            [
                "letter.yml:4:33 LP0239 'USA' and 'US' are one country, and two forms are given for it: 'United "
                    + "States', 'America'",
            ],
            Read("countries: {USA: United States, US: America}", "US").Findings
        );
        Assert.Empty(Read("countries: {USA: United States, US: United States}", "US").Findings);
    }

    [Fact]
    public void Printing_never_changes_a_tag_that_countries_does_not_name()
    {
        ImmutableArray<string> words =
        [
            .. Iso.Select(entry => entry.Name),
            "and",
            ",",
            "; ",
            " / ",
            "y",
            "Atlantis",
            "-",
            "Global",
            "Scotland",
            "🇵🇪",
            "(",
            ")",
            "  ",
        ];
        Gen.Int[0, words.Length - 1]
            .Select(i => words[i])
            .Array[1, 8]
            .Select(parts => string.Join(' ', parts))
            .Sample(
                tag =>
                {
                    var reading = new CountryTags(CountryForms.None).Read(tag);
                    Assert.Equal(tag, reading.Shown);
                    Assert.All(
                        reading.Words,
                        word => Assert.Equal(word.Text, tag.Substring(word.Start, word.Text.Length))
                    );
                },
                iter: Cases.Of(2_000)
            );
    }

    [Fact]
    public void A_tag_of_many_pieces_is_bounded()
    {
        var tag = string.Join(", ", Enumerable.Repeat("Atlantis", 2_000));
        Assert.Equal(tag, new CountryTags(CountryForms.None).Read(tag).Shown);
        Assert.Equal(
            "US",
            new CountryTags(CountryForms.None).Read(string.Join("; ", Enumerable.Repeat("USA", 300))).Key
        );
    }

    private static string Inverted(string name) =>
        name.EndsWith(" of)", StringComparison.Ordinal)
            ? name.Replace(" (", ", ", StringComparison.Ordinal)[..^1]
            : name;

    private static int Count(params string[] tags) => Read("", tags).Letter!.Signatories!.CountryCount;

    private static Reading Read(string more, params string[] tags)
    {
        var rows = tags.Select((tag, i) => FormattableString.Invariant($"Organization {i},\"{tag}\"\n"));
        return Reading.Of(
            $"{Reading.Minimal}{more}{(more.Length == 0 ? "" : "\n")}signatories:\n  file: data/s.csv\n",
            csv: "organization,country\n" + string.Concat(rows)
        );
    }
}
