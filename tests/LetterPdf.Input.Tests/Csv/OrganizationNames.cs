using System.Collections.Immutable;

namespace LetterPdf.Input.Tests;

/// <summary>Names of organizations, and others made like them, in the languages of the encodings that can be
/// guessed.</summary>
internal static class OrganizationNames
{
    public static ImmutableArray<(string Language, int[] CodePages, string Names)> All { get; } =
    [
        (
            "Polish",
            [1250, 28592],
            """
            Helsińska Fundacja Praw Człowieka
            Stowarzyszenie Interwencji Prawnej
            Fundacja im. Stefana Batorego
            Polska Akcja Humanitarna
            Fundacja Ośrodka Karta
            Komitet Obrony Demokracji w Łodzi
            Kampania Przeciw Homofobii
            Centrum Praw Kobiet we Wrocławiu
            Sieć Obywatelska Watchdog Polska
            Stowarzyszenie Pomocy Uchodźcom
            Towarzystwo Przyjaciół Dzieci
            Fundacja Instytut na rzecz Państwa Prawa
            Związek Nauczycielstwa Polskiego
            Stowarzyszenie Sędziów „Themis”
            Fundacja Równość
            Naczelna Rada Adwokacka – Koło Gdańsk
            Rzecznik Praw Uczniów
            Fundacja Wolności i Pokoju w Kielcach
            Ogólnopolskie Stowarzyszenie Żydów
            Międzynarodowe Forum Współpracy
            Stowarzyszenie Dziennikarzy Śląskich
            Ruch Społeczny Zieloni
            Fundacja Edukacja dla Demokracji
            Grupa Granica: Pomoc Prześladowanym
            """
        ),
        (
            "Czech",
            [1250, 28592],
            """
            Člověk v tísni
            Český helsinský výbor
            Sdružení pro integraci a migraci
            Organizace pro pomoc uprchlíkům
            Nadace rozvoje občanské společnosti
            Liga lidských práv
            Hnutí DUHA – přátelé země
            Charita Česká republika
            Nesehnutí Brno
            Ekologický právní servis
            Fórum pro lidská práva
            Česká ženská lobby
            Centrum pro rodinu a sociální péči
            Slovo 21, z. s.
            Amnesty International Česká republika
            Poradna pro občanství a občanská práva
            Romské středisko DROM
            Unie rodičů ČR
            Společnost křesťanů a židů
            Asociace pro mezinárodní otázky
            Transparency International – Praha
            Místní akční skupina Říčansko
            Svaz měst a obcí Zlínského kraje
            Platforma pro sociální bydlení
            """
        ),
        (
            "Hungarian",
            [1250, 28592],
            """
            Magyar Helsinki Bizottság
            Társaság a Szabadságjogokért
            Ökotárs Alapítvány
            Nők a Nőkért Együtt az Erőszak Ellen
            Menedék – Migránsokat Segítő Egyesület
            Civil Kollégium Alapítvány
            Háttér Társaság
            Romédia Alapítvány
            Magyar Női Érdekérvényesítő Szövetség
            Energiaklub Szakpolitikai Intézet
            Védegylet Egyesület
            Lélegzet Alapítvány
            Közélet Iskolája
            Eötvös Károly Közpolitikai Intézet
            Magyar Máltai Szeretetszolgálat
            Esélyegyenlőségi Fórum
            Jövőnkért Alapítvány
            Nemzetközi Békeszövetség
            Szülői Hálózat Győr
            Újságírók Szövetsége
            Családbarát Kör Pécs
            Tiszta Erdők Mozgalma
            Emberi Jogi Műhely
            Független Bírák Egylete
            """
        ),
        (
            "Romanian",
            [1250, 28592],
            """
            Asociaţia Pro Democraţia
            Fundaţia pentru Dezvoltarea Societăţii Civile
            Centrul pentru Jurnalism Independent
            Asociaţia pentru Apărarea Drepturilor Omului
            Liga Apărării Drepturilor Omului
            Centrul de Resurse Juridice
            Asociaţia Accept Bucureşti
            Salvaţi Copiii România
            Fundaţia Estuar
            Institutul pentru Politici Publice
            Asociaţia Femeilor din Ţara Moţilor
            Expert Forum Iaşi
            Grupul Român pentru Apărarea Drepturilor
            Declic – Comunitatea Activă
            Societatea Academică din România
            Funky Citizens Timişoara
            Asociaţia Părinţilor Braşov
            Uniunea Studenţilor din Târgu Mureş
            Fundaţia Ruhama Oradea şi Bihor
            Consiliul Tineretului din Galaţi
            Mişcarea de Rezistenţă Civică
            Reţeaua Vieţii Sănătoase
            Asociaţia Speranţă şi Încredere
            Iniţiativa România
            """
        ),
        (
            "Croatian",
            [1250, 28592],
            """
            Kuća ljudskih prava Zagreb
            Udruženje žena Šibenik
            Građanske organizacije za suočavanje s prošlošću
            Centar za mirovne studije
            Ženska soba
            Hrvatski pravni centar – izbjeglištvo
            Inicijativa mladih za ljudska prava
            Documenta – centar za suočavanje s prošlošću
            Delfin Pakrac, podružnica Požega
            Udruga za pomoć žrtvama
            Savez sindikata Čakovec
            Zelena akcija Đakovo
            Srpsko narodno vijeće
            Vukovarski institut za mirovna istraživanja
            Društvo za zaštitu životinja
            Mreža mladih Osječko-baranjske županije
            """
        ),
        (
            "Russian",
            [1251],
            """
            Правозащитный центр «Мемориал»
            Московская Хельсинкская группа
            Комитет против пыток
            Фонд защиты гласности
            Институт прав человека
            Комитет «Гражданское содействие»
            Союз комитетов солдатских матерей России
            Центр антикоррупционных исследований
            Ассоциация юристов за свободу информации
            Движение в защиту прав избирателей «Голос»
            Женщины Дона
            Экологическая вахта Сахалина
            Левада-Центр
            Общественный вердикт
            Центр развития демократии
            Международная амнистия
            Сибирская ассоциация журналистов
            Екатеринбургское общество памяти
            Объединение адвокатов Юга
            Русь сидящая
            Фонд борьбы с коррупцией
            Сахаровский центр
            """
        ),
        (
            "Ukrainian",
            [1251],
            """
            Українська Гельсінська спілка з прав людини
            Центр громадянських свобод
            Харківська правозахисна група
            Кримська правозахисна група
            Медійна ініціатива за права людини
            Інститут масової інформації
            Центр прав людини ZMINA
            Східноукраїнський центр громадських ініціатив
            Українська правнича консультативна група
            Луганський правозахисний центр «Альтернатива»
            Фундація прав людини
            Асоціація родичів політв'язнів Кремля
            Громадський рух «Чесно»
            Жіночий консорціум України
            Освітній дім прав людини – Чернігів
            Центр протидії корупції
            Всеукраїнська спілка журналістів
            Їжакова громада Ґанок
            Товариство захисту тварин
            Молодіжний клуб «Єдність»
            """
        ),
        (
            "Bulgarian",
            [1251],
            """
            Български хелзинкски комитет
            Център за изследване на демокрацията
            Български център за джендър изследвания
            Фондация „Отворено общество“
            Екологично сдружение „За Земята“
            Български институт за правни инициативи
            Асоциация на европейските журналисти
            Национална мрежа за децата
            Сдружение „Маргиналия“
            Български адвокати за правата на човека
            Фондация за достъп до права
            Програма Достъп до информация
            Български фонд за жените
            Антикорупционен фонд
            Съюз на съдиите в България
            Сдружение на жените с увреждания
            Ромска инициатива „Щастие“
            Младежки клуб Пловдив
            Обединение на майките
            Гражданско движение Ямбол
            """
        ),
        (
            "Serbian",
            [1251],
            """
            Београдски центар за људска права
            Хелсиншки одбор за људска права
            Фонд за хуманитарно право
            Иницијатива младих за људска права
            Комитет правника за људска права
            Жене у црном
            Центар за примењене студије
            Удружење новинара Србије
            Грађанске иницијативе
            Аутономни женски центар
            Мрежа одбора за људска права
            Транспарентност Србија
            Центар за владавину права
            Друштво судија Србије
            Ђачки парламент Ниш
            Њива – удружење пољопривредника
            Кућа људских права
            Београдска отворена школа
            Џез клуб Чачак
            Народни парламент Лесковац
            """
        ),
        (
            "Greek",
            [1253],
            """
            Ελληνική Ένωση για τα Δικαιώματα του Ανθρώπου
            Ελληνικό Συμβούλιο για τους Πρόσφυγες
            Διεθνής Αμνηστία – Ελληνικό Τμήμα
            Γιατροί Χωρίς Σύνορα
            Κέντρο Ημέρας Βαβέλ
            Το Χαμόγελο του Παιδιού
            Ελληνικό Φόρουμ Μεταναστών
            Σύλλογος Γυναικών Θεσσαλονίκης
            Δίκτυο Κοινωνικής Υποστήριξης
            Ίδρυμα Μαραγκοπούλου
            Ένωση Δικαστών και Εισαγγελέων
            Οργάνωση Γη
            ΑΡΣΙΣ – Κοινωνική Οργάνωση Υποστήριξης Νέων
            Φίλοι της Φύσης
            Αντιρατσιστική Κίνηση Αθήνας
            ΕΛΛΗΝΙΚΗ ΕΤΑΙΡΕΙΑ ΠΕΡΙΒΑΛΛΟΝΤΟΣ
            Κίνηση Πολιτών Κύπρου
            Εταιρεία Ψυχικής Υγείας
            Ευρωπαϊκό Δίκτυο Νέων
            Συνήγορος του Πολίτη
            """
        ),
        (
            "Turkish",
            [1254],
            """
            İnsan Hakları Derneği
            Türkiye İnsan Hakları Vakfı
            Uluslararası Af Örgütü Türkiye Şubesi
            Yaşam Bellek Özgürlük Derneği
            Hakikat Adalet Hafıza Merkezi
            Mor Çatı Kadın Sığınağı Vakfı
            İfade Özgürlüğü Derneği
            Medya ve Hukuk Çalışmaları Derneği
            Kaos GL Derneği
            Yurttaşlık Derneği
            Eşit Haklar İçin İzleme Derneği
            Çağdaş Hukukçular Derneği
            Göç İzleme Derneği
            Türkiye Barolar Birliği
            Kadın Dayanışma Vakfı
            Toplum ve Hukuk Araştırmaları Vakfı
            Diyarbakır Barosu
            Gazeteciler Cemiyeti – Ankara
            Tarih Vakfı
            Sivil Toplum Geliştirme Merkezi
            Doğa Koruma Merkezi
            İnsan Hakları Gündemi Derneği
            """
        ),
        (
            "Hebrew",
            [1255],
            """
            האגודה לזכויות האזרח בישראל
            בצלם
            המוקד להגנת הפרט
            שוברים שתיקה
            רופאים לזכויות אדם
            יש דין
            גישה – מרכז לשמירה על הזכות לנוע
            הוועד הציבורי נגד עינויים
            שלום עכשיו
            עמק שווה
            במקום – מתכננים למען זכויות תכנון
            קרן אברהם
            עדאלה
            הטלוויזיה החברתית
            איתך מעכי
            המרכז לפלורליזם יהודי
            נשים נגד אלימות
            לוחמים לשלום
            קואליציית נשים לשלום
            מרכז מידע אלטרנטיבי
            """
        ),
        (
            "Arabic",
            [1256],
            """
            مركز القاهرة لدراسات حقوق الإنسان
            المبادرة المصرية للحقوق الشخصية
            الشبكة العربية لمعلومات حقوق الإنسان
            مؤسسة الحق
            مركز الميزان لحقوق الإنسان
            المنظمة العربية لحقوق الإنسان
            مركز الخليج لحقوق الإنسان
            المركز السوري للإعلام وحرية التعبير
            الشبكة السورية لحقوق الإنسان
            مواطنة لحقوق الإنسان
            الجمعية المغربية لحقوق الإنسان
            الرابطة التونسية للدفاع عن حقوق الإنسان
            مؤسسة حرية الفكر والتعبير
            مركز البحرين لحقوق الإنسان
            لجنة العدالة
            نساء ضد العنف
            جمعية المرأة العاملة الفلسطينية
            الهيئة المستقلة لحقوق المواطن
            مركز هشام مبارك للقانون
            بيت الصحافة
            """
        ),
        (
            "Persian",
            [1256],
            """
            كانون مدافعان حقوق بشر
            بنياد عبدالرحمن برومند
            عدالت براي ايران
            سازمان حقوق بشر ايران
            مجموعه فعالان حقوق بشر
            كمپين بين المللي حقوق بشر
            انجمن صنفي روزنامه نگاران
            كانون نويسندگان ايران
            جامعه دفاع از حقوق بشر
            مركز اسناد حقوق بشر
            شبكه حقوق بشر كردستان
            گروه پژوهش زنان
            مادران پارك لاله
            انجمن حمايت از حقوق كودكان
            بنياد سياوش
            كميته گزارشگران حقوق بشر
            اتحاديه آزاد كارگران
            خانه ژورناليست هاي جوان
            جمعيت چراغ
            كارزار لغو اعدام
            """
        ),
        (
            "French",
            [1252],
            """
            Ligue des droits de l’Homme
            Fédération internationale pour les droits humains
            Réseau Équitas Côte d’Ivoire
            Action des chrétiens pour l’abolition de la torture
            Association pour la défense des libertés
            Collectif des mères isolées – Haïti
            Médecins du Monde
            Coalition ivoirienne pour la Cour pénale
            Comité contre l'esclavage moderne
            Réseau féministe « Ruptures »
            Centre de ressources à la citoyenneté
            Fondation pour le Progrès de l’Être humain
            Observatoire congolais des droits
            Société civile du Sénégal
            Où allons-nous ? Collectif étudiant
            Forêts et cœurs
            Groupe Lotus Tchad
            Ça suffit, Nîmes
            Emmaüs Solidarité
            Journalistes en danger
            """
        ),
        (
            "Spanish",
            [1252],
            """
            Asociación Pro Derechos Humanos
            Comisión Colombiana de Juristas
            Centro de Prevención – Víctimas
            Fundación para el Debido Proceso
            Centro de Estudios Legales y Sociales
            Comisión Mexicana de Defensa
            Instituto de Defensa Legal
            Red de Mujeres de la Montaña
            Colectivo de Abogados José Alvear
            Acción Ecológica
            Cooperación Española – Cataluña
            Unión de Pequeños Agricultores
            Niñas y Niños Primero
            Agrupación de Familiares
            Corporación Humanas
            Lingüistas sin Fronteras
            Asociación de Investigación y Estudios
            Pachamama Perú
            Señales de Vida
            Observatorio Andino
            """
        ),
        (
            "German",
            [1252],
            """
            Förderverein für Völkerrecht e.V.
            Gesellschaft für bedrohte Völker
            Pro Asyl
            Brot für die Welt
            Österreichische Liga für Menschenrechte
            Deutsches Institut für Menschenrechte
            Verein für Brücken und Straßen
            Zürcher Bündnis
            Ärzte ohne Grenzen
            Flüchtlingsrat Thüringen
            Aktion Sühnezeichen
            Weißer Ring
            Stiftung Überbrücken
            Reporter ohne Grenzen
            Medienhilfe Köln
            Netzwerk Grünes Gewölbe
            Jüdisches Forum
            Größe zeigen
            Kirche im Gespräch
            Bürger für Frieden
            """
        ),
        (
            "Portuguese",
            [1252],
            """
            Associação Brasileira de Imprensa
            Conectas Direitos Humanos
            Justiça Global
            Comissão Pastoral da Terra
            Instituto de Defesa da População Negra
            Ação Educativa
            Fundação José Saramago
            Mães de Maio
            Movimento Nacional – São Paulo
            Organização dos Povos Indígenas
            Liberdade de Expressão
            Geledés Instituto da Mulher
            Associação dos Camponeses
            Núcleo de Estudos da Violência
            Observatório das Migrações
            Cidadãos pela Paz
            Coração Aberto
            Açores Solidário
            União de Mulheres
            Irmãs da Assunção
            """
        ),
        (
            "Nordic",
            [1252],
            """
            Rådet for Grønland
            Den Norske Helsingforskomité
            Foreningen Østafrika
            Danske Kvinders Fællesråd
            Flyktingarnas Riksråd
            Kvinna till Kvinna
            Røde Kors Tromsø
            Miljøforbundet Sjælland
            Människorättsfonden
            Ålands Fredsinstitut
            Sámiráđđi vänner
            Suomen Pakolaisapu – Jyväskylä
            Kirkens Nødhjelp
            Børns Vilkår
            Læger uden Grænser
            Föreningen Ordfront
            Käymälän Ystävät
            Norsk Folkehjelp Sør
            """
        ),
        (
            "Italian",
            [1252],
            """
            Associazione per i Diritti Umani
            Comunità di Sant’Egidio
            Libertà e Giustizia
            Società Civile Già Attiva
            Più Europa Forlì
            Unità per la Pace
            Caritas Perù
            Lunaria
            Centro Studi Città Aperta
            Così è la Vita
            Nessuno tocchi Caino
            Università Popolare
            Carità senza Confini
            Identità e Lavoro
            Novità dal Sud
            Forum Solidarietà
            Terra è Libertà
            Arci Cantù
            """
        ),
        (
            "Icelandic",
            [1252],
            """
            Mannréttindaskrifstofa Íslands
            Rauði krossinn á Íslandi
            Þjóðkirkjan
            Kvenréttindafélag Íslands
            Samtökin ’78
            Öryrkjabandalag Íslands
            Félag íslenskra blaðamanna
            Barnaheill – Björgum börnum
            Íslandsdeild Amnesty
            Siðmennt, félag siðrænna húmanista
            Þroskahjálp
            Stígamót
            Landvernd
            Háskóli Íslands
            Ungmennafélag Akureyrar
            Hjálparstarf kirkjunnar
            """
        ),
    ];
}
