namespace LetterPdf.DataTables;

/// <summary>
/// Names of countries besides CLDR's (<see cref="CldrNames"/>), typed by hand from ISO 3166-1 (short names in the
/// official, inverted form, current and former ones since 2000), the United Nations' list of member states (formal
/// names), the World Bank's list of economies (shortened names), and letters of human-rights organizations (what
/// people write).
/// </summary>
internal static class OfficialNames
{
    /// <summary>
    /// Lines of a country's code and its names; a country with many names has several. Commas and brackets make no
    /// difference, nor "the", case and accents.
    /// </summary>
    public const string Countries = """
        AD;Principality of Andorra
        AE;United Arab Emirates (the);UAE;U.A.E.;EAU
        AF;Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan
        AG;Antigua and Barbuda
        AL;Republic of Albania
        AM;Republic of Armenia
        AO;Republic of Angola
        AR;Argentine Republic;República Argentina
        AT;Republic of Austria;Republik Österreich
        AU;Commonwealth of Australia
        AX;Aland Islands
        AZ;Republic of Azerbaijan
        BA;Bosnia and Herzegovina;Bosnia-Herzegovina;BiH;Bosna i Hercegovina
        BD;People's Republic of Bangladesh
        BE;Kingdom of Belgium
        BG;Republic of Bulgaria
        BH;Kingdom of Bahrain
        BI;Republic of Burundi
        BJ;Republic of Benin
        BL;Saint Barthélemy
        BN;Brunei Darussalam;Nation of Brunei
        BO;Bolivia (Plurinational State of);Plurinational State of Bolivia;Estado Plurinacional de Bolivia
        BO;État plurinational de Bolivie
        BQ;Bonaire, Sint Eustatius and Saba;Bonaire, Saint Eustatius and Saba
        BR;Federative Republic of Brazil;República Federativa do Brasil
        BS;Bahamas (the);Commonwealth of The Bahamas;Bahamas, The
        BT;Kingdom of Bhutan
        BW;Republic of Botswana
        BY;Republic of Belarus;Byelorussia
        CC;Cocos (Keeling) Islands (the)
        CD;Congo (the Democratic Republic of the);Congo, The Democratic Republic of the;Democratic Republic of the Congo
        CD;Democratic Republic of Congo;DRC;DR Congo;D.R. Congo;DR of Congo;D.R.C.;Congo DR;Congo, DR;Congo, Dem. Rep.
        CD;Congo, Dem Rep of;Dem. Rep. Congo;Dem. Rep. of the Congo;Congo DRC;DRC Congo;RDC;R.D.C.;RD Congo;RD del Congo
        CD;Congo RDC;République démocratique du Congo;Congo (République démocratique du)
        CD;République Démocratique de Congo;Demokratische Republik Kongo;DR Kongo;Kongo DR
        CD;Repubblica Democratica del Congo;Democratische Republiek Congo;Zaire
        CF;Central African Republic (the);CAR;C.A.R.;RCA
        CG;Congo (the);Republic of the Congo;Republic of Congo;Congo, Rep.;Congo, Rep;Congo Republic;Congo (Brazzaville)
        CG;Congo, Republic of
        CH;Swiss Confederation;Schweizerische Eidgenossenschaft;Confédération suisse
        CI;Republic of Côte d'Ivoire;Republic of Cote d'Ivoire;Ivory Coast
        CK;Cook Islands (the)
        CL;Republic of Chile
        CM;Republic of Cameroon;Cameroons
        CN;People's Republic of China;PRC;PR China;P.R. China;P. R. China;China, PR;Mainland China
        CN;República Popular China;République populaire de Chine;Volksrepublik China
        CO;Republic of Colombia
        CR;Republic of Costa Rica
        CU;Republic of Cuba
        CV;Republic of Cabo Verde;Cabo Verde;Cape Verde
        CW;Curacao
        CY;Republic of Cyprus
        CZ;Czech Republic (the);Czechia
        DE;Federal Republic of Germany;Bundesrepublik Deutschland
        DJ;Republic of Djibouti
        DK;Kingdom of Denmark
        DM;Commonwealth of Dominica
        DO;Dominican Republic (the);Dominican Rep.
        DZ;People's Democratic Republic of Algeria
        EC;Republic of Ecuador
        EE;Republic of Estonia
        EG;Arab Republic of Egypt;Egypt, Arab Rep.
        EH;Western Sahara*;Sahara Occidental
        ER;State of Eritrea
        ES;Kingdom of Spain;Reino de España
        ET;Federal Democratic Republic of Ethiopia
        FI;Republic of Finland
        FJ;Republic of Fiji;Fiji Islands
        FK;Falkland Islands (the) [Malvinas];Falkland Islands (Malvinas);Falkland Islands (Malvinas) (the);Malvinas
        FK;Falklands;Islas Malvinas (Falkland)
        FM;Micronesia (Federated States of);Federated States of Micronesia;Micronesia, Fed. Sts.;FSM
        FO;Faroe Islands (the);Faeroe Islands
        FR;French Republic;République française
        GA;Gabonese Republic
        GB;United Kingdom of Great Britain and Northern Ireland (the);United Kingdom (the);Great Britain;Britain;U.K.
        GB;Great Britain and Northern Ireland;Grande-Bretagne;Gran Bretaña;Großbritannien;Gran Bretagna;Grã-Bretanha
        GB;Groot-Brittannië
        GE;Republic of Georgia
        GF;Guiana, French
        GH;Republic of Ghana
        GM;Gambia (the);Republic of The Gambia;Gambia, The
        GN;Republic of Guinea;Guinea-Conakry;Guinée-Conakry;Guinea Conakry;Guinea, Republic of
        GQ;Republic of Equatorial Guinea
        GR;Hellenic Republic
        GS;South Georgia and the South Sandwich Islands;South Georgia and South Sandwich Islands
        GT;Republic of Guatemala
        GW;Republic of Guinea-Bissau
        GY;Co-operative Republic of Guyana;Cooperative Republic of Guyana
        HK;Hong Kong SAR;Hong Kong, China;Hong Kong SAR, China;China, Hong Kong Special Administrative Region
        HK;Hong Kong Special Administrative Region;China, Hong Kong SAR;Hong Kong S.A.R.
        HM;Heard Island and McDonald Islands
        HN;Republic of Honduras
        HR;Republic of Croatia
        HT;Republic of Haiti
        ID;Republic of Indonesia
        IE;Republic of Ireland;Éire
        IL;State of Israel
        IN;Republic of India
        IO;British Indian Ocean Territory (the)
        IQ;Republic of Iraq
        IR;Iran (Islamic Republic of);Islamic Republic of Iran;Iran, Islamic Rep.;Iran, Islamic Rep
        IR;República Islámica de Irán;République islamique d'Iran;Iran (République islamique d')
        IR;Irán (República Islámica de);Islamische Republik Iran
        IS;Republic of Iceland
        IT;Italian Republic;Repubblica Italiana
        JO;Hashemite Kingdom of Jordan
        KE;Republic of Kenya
        KG;Kyrgyz Republic;Republic of Kyrgyzstan
        KH;Kingdom of Cambodia
        KI;Republic of Kiribati
        KM;Comoros (the);Union of the Comoros
        KN;Saint Kitts and Nevis;Federation of Saint Kitts and Nevis;Federation of Saint Christopher and Nevis
        KP;Korea (the Democratic People's Republic of);Korea, Democratic People's Republic of
        KP;Democratic People's Republic of Korea;DPRK;DPR Korea;D.P.R.K.;Korea, Dem. People's Rep.;Korea, Dem. Rep.
        KP;Korea, DPR;Korea (North);Korea, North;Korea DPR;Dem. People's Republic of Korea
        KP;República Popular Democrática de Corea;République populaire démocratique de Corée
        KR;Korea (the Republic of);Republic of Korea;Korea, Republic of;Korea, Rep.;Korea, Rep;Rep. of Korea;Korea;ROK
        KR;R.O.K.;Korea (South);Korea, South;Corea;Corée;Coreia;Südkorea;República de Corea;République de Corée
        KR;Republik Korea
        KW;State of Kuwait
        KY;Cayman Islands (the)
        KZ;Republic of Kazakhstan
        LA;Lao People's Democratic Republic (the);Lao PDR;Laos PDR;Lao
        LB;Lebanese Republic
        LC;Saint Lucia
        LI;Principality of Liechtenstein
        LK;Democratic Socialist Republic of Sri Lanka
        LR;Republic of Liberia
        LS;Kingdom of Lesotho
        LT;Republic of Lithuania
        LU;Grand Duchy of Luxembourg
        LV;Republic of Latvia
        LY;State of Libya;Libyan Arab Jamahiriya;Libya (State of)
        MA;Kingdom of Morocco;Royaume du Maroc
        MC;Principality of Monaco
        MD;Moldova (the Republic of);Moldova, Republic of;Republic of Moldova;Republica Moldova
        MF;Saint Martin (French part);St. Martin (French part)
        MG;Republic of Madagascar
        MH;Marshall Islands (the);Republic of the Marshall Islands
        MK;North Macedonia;Republic of North Macedonia;Macedonia;Macedonia, the former Yugoslav Republic of
        MK;Macedonia (the former Yugoslav Republic of);The former Yugoslav Republic of Macedonia;FYROM;FYR Macedonia
        MK;Macedonia, FYR;F.Y.R.O.M.;Republic of Macedonia
        ML;Republic of Mali
        MM;Republic of the Union of Myanmar;Union of Myanmar;Union of Burma;Burma;Burma/Myanmar;Myanmar/Burma
        MM;Burma (Myanmar);Myanmar (Burma);Myanmar (formerly Burma);Myanmar, formerly Burma;Birmanie;Birmania;Birma
        MM;Birmânia
        MN;State of Mongolia
        MO;Macao SAR;Macau SAR;Macao, China;Macao SAR, China;China, Macao Special Administrative Region
        MO;Macao Special Administrative Region;China, Macao SAR
        MP;Northern Mariana Islands (the);Commonwealth of the Northern Mariana Islands
        MR;Islamic Republic of Mauritania
        MT;Republic of Malta
        MU;Republic of Mauritius
        MV;Republic of Maldives;Maldive Islands;Republic of the Maldives
        MW;Republic of Malawi
        MX;United Mexican States;Estados Unidos Mexicanos
        MZ;Republic of Mozambique
        NA;Republic of Namibia
        NE;Niger (the);Republic of the Niger;Republic of Niger
        NG;Federal Republic of Nigeria
        NI;Republic of Nicaragua
        NL;Netherlands, Kingdom of the;Netherlands (Kingdom of the);Netherlands (the);Kingdom of the Netherlands;Holland
        NL;Hollande;Holanda;Olanda;Koninkrijk der Nederlanden;The Netherlands
        NO;Kingdom of Norway
        NP;Federal Democratic Republic of Nepal;Federal Republic of Nepal
        NR;Republic of Nauru
        NZ;Aotearoa;Aotearoa New Zealand;Aotearoa/New Zealand;New Zealand/Aotearoa;New Zealand (Aotearoa)
        OM;Sultanate of Oman
        PA;Republic of Panama
        PE;Republic of Peru
        PG;Independent State of Papua New Guinea;PNG
        PH;Philippines (the);Republic of the Philippines
        PK;Islamic Republic of Pakistan
        PL;Republic of Poland
        PM;Saint Pierre and Miquelon
        PN;Pitcairn
        PR;Commonwealth of Puerto Rico
        PS;Palestine, State of;State of Palestine;Palestine;Occupied Palestinian Territory
        PS;Occupied Palestinian Territories;Occupied Palestinian Territory (the);Palestinian Territory
        PS;Palestinian Territory, Occupied;OPT;oPt;Palestinian Authority;West Bank and Gaza;Occupied Palestine
        PS;Estado de Palestina;État de Palestine;Staat Palästina;Stato di Palestina;Staat Palestina
        PS;Territoire palestinien occupé;Territoires palestiniens occupés;Palestine occupée;Territorio Palestino Ocupado
        PS;Territorios Palestinos Ocupados;Besetzte Palästinensische Gebiete;Territori Palestinesi Occupati
        PS;Occupied Palestinian Territory, including East Jerusalem;Palestine/OPT
        PT;Portuguese Republic
        PW;Republic of Palau
        PY;Republic of Paraguay
        QA;State of Qatar
        RE;Reunion
        RO;Rumania
        RS;Republic of Serbia
        RU;Russian Federation (the);Fédération de Russie;Federación de Rusia;Federación Rusa;Russische Föderation
        RU;Federazione Russa;Federação Russa;Russische Federatie
        RW;Republic of Rwanda
        SA;Kingdom of Saudi Arabia;KSA
        SC;Republic of Seychelles
        SD;Sudan (the);Republic of the Sudan;Republic of Sudan
        SG;Republic of Singapore
        SH;Saint Helena, Ascension and Tristan da Cunha
        SI;Republic of Slovenia
        SJ;Svalbard and Jan Mayen
        SK;Slovak Republic
        SL;Republic of Sierra Leone
        SM;Republic of San Marino
        SN;Republic of Senegal
        SO;Federal Republic of Somalia;Somali Republic;Somalia, Fed. Rep.
        SR;Republic of Suriname;Surinam
        SS;Republic of South Sudan
        ST;Sao Tome and Principe;Democratic Republic of Sao Tome and Principe
        SV;Republic of El Salvador
        SX;Sint Maarten (Dutch part);St. Maarten (Dutch part)
        SY;Syrian Arab Republic (the);République arabe syrienne;República Árabe Siria;Arabische Republik Syrien
        SZ;Kingdom of Eswatini;eSwatini;Swaziland;Eswatini (Swaziland);Swaziland (Eswatini)
        TC;Turks and Caicos Islands (the)
        TD;Republic of Chad
        TF;French Southern Territories (the)
        TG;Togolese Republic
        TH;Kingdom of Thailand
        TJ;Republic of Tajikistan
        TL;Democratic Republic of Timor-Leste;East Timor
        TN;Republic of Tunisia;Tunisian Republic
        TO;Kingdom of Tonga
        TR;Türkiye;Republic of Türkiye;Republic of Turkey;Turkey
        TT;Trinidad and Tobago;Republic of Trinidad and Tobago;Trinidad & Tobago
        TW;Taiwan (Province of China);Taiwan, Province of China;Taiwan, China;Republic of China;Taiwan (ROC);Taiwan, ROC
        TW;Taiwan ROC;Taiwan R.O.C.;Taiwan (Republic of China);Chinese Taipei;ROC
        TZ;Tanzania, the United Republic of;Tanzania, United Republic of;United Republic of Tanzania
        TZ;Tanzania (United Republic of);République-Unie de Tanzanie;República Unida de Tanzania
        UG;Republic of Uganda
        UM;United States Minor Outlying Islands (the)
        US;United States of America (the);United States (the);U.S.;U.S.A.;US of America;USofA;America
        US;United States of America, USA;United States of America (USA);United States (USA);United States (US)
        US;Estados Unidos de América;EEUU;EE.UU.;EE.UU;États-Unis d'Amérique;Vereinigte Staaten von Amerika
        US;Stati Uniti d'America;Estados Unidos da América;Verenigde Staten van Amerika;E.U.A.
        UY;Eastern Republic of Uruguay;Oriental Republic of Uruguay
        UZ;Republic of Uzbekistan
        VA;Saint-Siège;Santa Sede;Santa Sé;Heiliger Stuhl;Heilige Stoel;Vaticano;Vatikan;Vaticaan
        VA;Holy See (the);Holy See (Vatican City State);Vatican City State;Holy See (the) [Vatican City State];Vatican
        VC;Saint Vincent and the Grenadines;St. Vincent and Grenadines
        VE;Venezuela (Bolivarian Republic of);Venezuela, Bolivarian Republic of;Bolivarian Republic of Venezuela
        VE;Venezuela, RB;Venezuela, R.B.;República Bolivariana de Venezuela;République bolivarienne du Venezuela
        VG;Virgin Islands (British);Virgin Islands, British;BVI
        VI;Virgin Islands (U.S.);Virgin Islands, U.S.;United States Virgin Islands;USVI;Virgin Islands (US)
        VN;Viet Nam;Socialist Republic of Viet Nam;Socialist Republic of Vietnam
        VU;Republic of Vanuatu
        WF;Wallis and Futuna Islands
        WS;Independent State of Samoa
        XK;Kosovo*;Republic of Kosovo
        YE;Republic of Yemen;Yemen, Rep.
        ZA;Republic of South Africa;RSA
        ZM;Republic of Zambia
        ZW;Republic of Zimbabwe
        AE;VAE;Emirate;EAU
        BA;Bosnien;Bosnien-Herzegowina;Bosnië;Bosnië-Herzegovina;Bosnia Erzegovina;Bosnia-Erzegovina;Bosnie
        BY;Weißrussland;Weissrussland;Wit-Rusland;Biélorussie;Bielorussia
        CD;Rep. Dem. del Congo;República Democrática del Congo;República Democrática do Congo
        CF;Centrafrique;Centroáfrica;Zentralafrika
        CV;Kap Verde;Kaapverdië
        CZ;Rép. tchèque;Rep. Checa;Tschechische Republik;Repubblica Ceca;Tsjechische Republiek
        DE;BRD;Allemagne fédérale
        DO;Rep. Dominicana;República Dominicana;Rép. dominicaine
        ES;Estado español;Reino de España
        KG;Kirgistan;Kirgisistan;Kirgisien;Kirghizistan
        KR;Corea, Repubblica di;República de Corea;Corée, République de;Republik Korea
        MD;Moldau;Moldawien;Republik Moldau;Republik Moldawien;Moldova, Republica
        MK;Mazedonien;Macédoine;Macedonië
        MM;Mianmar;Myanmar/Burma;Myanmar (Burma);Burma/Myanmar;Burma (Myanmar)
        MU;Île Maurice;Ile Maurice
        PS;Palästinensische Gebiete;Bezette Palestijnse Gebieden;Territoires palestiniens;Territoires palestiniens occupés
        PS;Territorios palestinos ocupados;Territorios Palestinos;Palestinian Territories;Territori palestinesi
        SA;Saudiarabien;Saudi-Arabië;Saoedi Arabië
        """;

    /// <summary>
    /// Parts of countries that people name as their own: a code from ISO 3166-2, whose first half is the country that
    /// they are counted as, then names.
    /// </summary>
    public const string Nations = """
        GB-ENG;England;Angleterre;Inglaterra;Inghilterra;Engeland
        GB-SCT;Scotland;Écosse;Escocia;Schottland;Scozia;Escócia;Schotland
        GB-WLS;Wales;Pays de Galles;Gales;País de Gales;Galles;Cymru
        GB-NIR;Northern Ireland;North of Ireland;Irlande du Nord;Irlanda del Norte;Nordirland;Irlanda del Nord
        GB-NIR;Irlanda do Norte;Noord-Ierland
        PS-GZA;Gaza;Gaza Strip;Bande de Gaza;Franja de Gaza;Gazastreifen
        PS-WBK;West Bank;Cisjordanie;Cisjordania;Westjordanland;Cisgiordania
        TZ-ZAN;Zanzibar
        ES-CN;Canary Islands;Canarias;Islas Canarias;Îles Canaries;Kanarische Inseln;Isole Canarie;Ilhas Canárias
        ES-CN;Canarische Eilanden
        """;

    /// <summary>Lands that people name as their own and that are not in ISO 3166-1, one a line.</summary>
    public const string Lands = """
        Abkhazia
        Artsakh
        Basque Country
        Catalonia
        Catalunya
        Chechnya
        Crimea
        East Turkestan
        Kashmir
        Kurdistan
        Kurdistan Region of Iraq
        Iraqi Kurdistan
        Nagorno-Karabakh
        North Cyprus
        Northern Cyprus
        Rojava
        Somaliland
        South Ossetia
        Tibet
        Tíbet
        Transnistria
        West Papua
        Cataluña
        Catalogne
        Katalonien
        Catalonië
        Catalogna
        Euskadi
        País Vasco
        Kurdistan irakien
        Vlaanderen
        """;

    /// <summary>Words for organizations that belong to no particular country, besides CLDR's regions; one a
    /// line.</summary>
    public const string Regions = """
        Global
        Globally
        International
        Internationally
        Worldwide
        World-wide
        Regional
        None
        N/A
        Not applicable
        Unknown
        Other
        Others
        TBD
        Multinational
        Multiple
        Multiple countries
        Various
        Transnational
        Intergovernmental
        Online
        Diaspora
        Mondial
        Mundial
        Internacional
        Internazionale
        Internationaal
        Weltweit
        Wereldwijd
        Globale
        Regionale
        Régional
        European
        Middle East
        Middle East and North Africa
        MENA
        SWANA
        Balkans
        Balkan
        Western Balkans
        South Caucasus
        Caucasus
        Great Lakes
        Great Lakes Region
        Horn of Africa
        East Africa
        Eastern and Southern Africa
        West Africa
        North Africa
        Africa Region
        Pan-Africa
        Sahel
        Maghreb
        Southeast Asia
        South East Asia
        South Asia
        East Asia
        Asia-Pacific
        Asia and the Pacific
        Pacific
        Pacific Islands
        Latin America and the Caribbean
        America Latina y el Caribe
        Amérique latine et Caraïbes
        Americas
        The Americas
        Scandinavia
        Nordic countries
        Benelux
        EU
        UN
        ONU
        Global South
        Pan-African
        Panafricain
        LAC
        MENA
        Multi-country
        Several
        All
        Virtual
        Remote
        In exile
        Undisclosed
        Afrique de l'Ouest
        Moyen-Orient
        Monde entier
        Mesoamérica
        Naher Osten
        EU-weit
        DACH
        """;
}
