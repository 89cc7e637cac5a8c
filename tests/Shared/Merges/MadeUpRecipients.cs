using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace LetterPdf.Tests.Merges;

/// <summary>A recipient that nobody is.</summary>
internal sealed record MadeUpRecipient(string Name, ImmutableArray<string> Address, string Salutation);

/// <summary>Recipients for the acceptance letter: as many as the Congress of the United States has members, with names
/// in several scripts and with addresses as they are written in the world. Every name is another.</summary>
internal static class MadeUpRecipients
{
    public const int Count = 535;

    private static readonly ImmutableArray<(string Salutation, string[] First, string[] Last)> Tongues =
    [
        (
            "Dear Senator {0}:",
            ["Alex", "Jo-Anne", "Mary Ann", "D’Arcy"],
            ["Abbott", "O’Connor", "St. John", "de la Cruz"]
        ),
        ("Madame la Présidente {0},", ["Élodie", "Françoise", "Anaïs", "Zoë"], ["Lefèvre", "Cœur", "Château", "Noël"]),
        ("Estimado señor {0}:", ["Ángel", "Íñigo", "Begoña"], ["Núñez", "Ibáñez Peña", "Güell", "Muñoz y Ruiz"]),
        ("Sehr geehrte Frau {0},", ["Jörg", "Änne", "Gußta"], ["Weiß", "von Äschen", "Müller-Öhlschläger"]),
        ("Szanowny Panie {0},", ["Łukasz", "Świętosława", "Żaneta"], ["Dąbrowski", "Ćwikła", "Źrebiec", "Gołąb"]),
        ("Vážený pane {0},", ["Řehoř", "Ondřej", "Šárka"], ["Dvořák", "Čapková", "Ťapka", "Ďuriš"]),
        ("Kính gửi ông {0},", ["Nguyễn", "Trần", "Đỗ"], ["Thị Hồng", "Văn Đức", "Quốc Việt"]),
        ("Sayın {0},", ["İsmail", "Gülşen", "Çağrı"], ["Yıldız", "Öztürk", "Şahinoğlu"]),
        ("Stimate domnule {0},", ["Ștefan", "Țepeș", "Ioana"], ["Brâncuși", "Pătrașcu"]),
        ("Kæri {0},", ["Þórður", "Ægir", "Guðrún"], ["Ólafsson", "Jónsdóttir"]),
        ("Αξιότιμη κυρία {0},", ["Ελένη", "Ἀθηνᾶ", "Χρῆστος"], ["Παπαδοπούλου", "Οικονόμου"]),
        ("Уважаемый господин {0}!", ["Фёдор", "Наталья", "Щукарь"], ["Объедков", "Цветаева"]),
        ("Вельмишановний {0}!", ["Їжак", "Євген", "Ґалаґан"], ["Щербак", "Юр’єв"]),
        ("محمد {0}:", ["محمد"], ["محمد"]),
        ("שרה {0},", ["שרה"], ["שרה"]),
        ("華 {0}（國際法律）", ["東京"], ["大正"]),
    ];

    private static readonly ImmutableArray<ImmutableArray<string>> Addresses =
    [
        ["United States Senate", "Room 100, Hart Senate Office Building", "Washington, D.C. 20510"],
        ["c/o The Clerk, 3rd floor", "", "00187 Roma RM"],
        ["“The Old Mill”; rear entrance", "12½ High Street (flat #7)", "LONDON SW1A 2AA"],
        ["Postfach 10 20 30", "D-53113 Bonn", ""],
        ["Room \"B\", Building 5/7", "Avenue Louis-Casaï 18", "CH-1209 Genève"],
        ["№ 4, ul. Świętokrzyska", "00-950 Warszawa", "Poland"],
        ["P.O. Box 0042 & 0043", "Nairobi 00100", "Kenya"],
        ["Λεωφόρος Βασιλίσσης Σοφίας 1", "106 71 Αθήνα", "Ελλάδα"],
        ["=SUM(1)", "-12 Upper Street", "@home, +1"],
        ["вул. Банкова, 11", "01220 Київ", "Україна"],
        ["", "Permanent Mission to the United Nations Office and other international organizations", "Geneva"],
    ];

    /// <summary>Names in all scripts.</summary>
    public static ImmutableArray<MadeUpRecipient> All { get; } =
    [.. Enumerable.Range(0, Count).Select(i => Of(i, Tongues[i % Tongues.Length], i / Tongues.Length))];

    /// <summary>Names in English.</summary>
    public static ImmutableArray<MadeUpRecipient> English { get; } =
    [.. Enumerable.Range(0, Count).Select(i => Of(i * Addresses.Length, Tongues[0], i))];

    /// <summary>A list as a spreadsheet writes it.</summary>
    public static string Csv(ImmutableArray<MadeUpRecipient> recipients)
    {
        var list = new StringBuilder("Name,Line 1,Line 2,Line 3,Greeting,Phone (private)\r\n");
        foreach (var (recipient, i) in recipients.Select((recipient, i) => (recipient, i)))
        {
            string[] cells = [recipient.Name, .. recipient.Address, recipient.Salutation, $"+1 555 {i}"];
            list.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");
        }

        return list.ToString();
    }

    /// <summary>A letter to one addressee, made one to the recipients of data/recipients.csv.</summary>
    /// <param name="letter">The acceptance letter's letter.yml.</param>
    public static string InPlaceOfAddressee(string letter)
    {
        var (first, last) = (IndexOf(letter, "addressee:"), IndexOf(letter, "subject:"));
        letter =
            letter[..first]
            + "recipients:\n  file: data/recipients.csv\n  fields: {name: Name, address: [Line 1, Line 2, Line 3], "
            + "salutation: Greeting}\n\n"
            + letter[last..];
        var salutation = IndexOf(letter, "salutation: \"");
        return letter[..salutation] + letter[(letter.IndexOf('\n', salutation) + 1)..];
    }

    private static int IndexOf(string text, string part) => text.IndexOf(part, StringComparison.Ordinal);

    private static MadeUpRecipient Of(int index, (string Salutation, string[] First, string[] Last) tongue, int round)
    {
        var (salutation, first, last) = tongue;
        var family = last[round % last.Length];
        var number = (round + 1).ToString(CultureInfo.InvariantCulture);
        return new MadeUpRecipient(
            $"{first[(round / last.Length) % first.Length]} {family} {number}",
            Addresses[index % Addresses.Length],
            string.Format(CultureInfo.InvariantCulture, salutation, $"{family} {number}")
        );
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
