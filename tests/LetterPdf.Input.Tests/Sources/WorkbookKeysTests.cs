using CsCheck;
using LetterPdf.Model;

namespace LetterPdf.Input.Tests;

/// <summary>letter.yml as it is handed on with a list that was in a workbook.</summary>
public sealed class WorkbookKeysTests
{
    private static readonly Gen<(string Key, string Value)> File = Choice(
            "data/list.xlsx",
            "\"data/list.xlsx\"",
            "'data/list.xlsx'"
        )
        .Select(value => ("file", value));

    private static readonly Gen<(string Key, string Value)> Gone = Choice(
        ("sheet", "2"),
        ("sheet", "\"Form, Responses: 1\""),
        ("sheet", "'It''s # here'"),
        ("hidden-rows", "leave-out"),
        ("struck-out", "include")
    );

    private static readonly Gen<(string Key, string Value)> Kept = Choice(
        ("heading", "\"Those who sign, 2024\""),
        ("columns", "3"),
        ("fields", "{organization: Name, country: 3}"),
        ("only", "{column: Consent, is: [yes, 'y, es']}"),
        ("announced", "121")
    );

    private static readonly Gen<(string Key, string Value)[]> Entries =
        from file in File
        from gone in Gone.Array[0, 4]
        from kept in Kept.Array[0, 4]
        from order in Gen.Shuffle<(string Key, string Value)>(
            (List<(string Key, string Value)>)[file, .. gone, .. kept]
        )
        select order.DistinctBy(entry => entry.Key).ToArray();

    [Fact]
    public void It_names_the_CSV_and_nothing_of_the_workbook() =>
        Gen.Select(Entries, Gen.Bool, Gen.Bool, Choice("\n", "\r\n"), Gen.Bool)
            .Sample(
                (entries, isFlow, hasComments, lineEnd, hasMore) =>
                {
                    var written = Written(entries, isFlow, hasComments, hasMore, lineEnd);
                    var before = Tree(written);
                    var after = Tree(SourceEdit.Apply([.. Keys(before).Edits(written)], written));
                    var wanted = entries
                        .Where(entry => entry.Key is not ("sheet" or "hidden-rows" or "struck-out"))
                        .Select(entry => entry.Key);
                    var list = Signatories(after);
                    Assert.Equal(wanted, list.Entries.Select(entry => entry.Key));
                    Assert.Equal("data/list.xlsx.csv", ((YamlScalar)Value(list, "file")).Value);
                    Assert.Equal(before.Entries.Select(entry => entry.Key), after.Entries.Select(entry => entry.Key));
                    Assert.All(
                        list.Entries.Where(entry => entry.Key != "file"),
                        entry => Assert.Equal(Dump(Value(Signatories(before), entry.Key)), Dump(entry.Value))
                    );
                },
                iter: Cases.Of(2_000)
            );

    private static string Written(
        (string Key, string Value)[] entries,
        bool isFlow,
        bool hasComments,
        bool hasMore,
        string lineEnd
    )
    {
        var comment = hasComments ? "   # a note, with: signs {" : "";
        var list = isFlow
            ? $"signatories: {{{string.Join(", ", entries.Select(entry => $"{entry.Key}: {entry.Value}"))}}}{comment}\n"
            : "signatories:\n" + string.Concat(entries.Select(entry => $"  {entry.Key}: {entry.Value}{comment}\n"));
        return ($"date: 2024-05-22\n{list}" + (hasMore ? "closing: Sincerely,\n" : "")).Replace("\n", lineEnd);
    }

    private static YamlMapping Tree(string text)
    {
        var bag = new DiagnosticBag();
        var document = YamlTreeReader.Read(new SourceFile("letter.yml", text), text, bag);
        Assert.False(bag.HasErrors, text);
        return document!.Root!;
    }

    private static WorkbookKeys Keys(YamlMapping root) =>
        new(Signatories(root), (YamlScalar)Value(Signatories(root), "file"));

    private static YamlMapping Signatories(YamlMapping root) => (YamlMapping)Value(root, "signatories");

    private static YamlNode Value(YamlMapping mapping, string key) =>
        mapping.Entries.Single(entry => entry.Key == key).Value;

    private static Gen<T> Choice<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string Dump(YamlNode node) =>
        node switch
        {
            YamlScalar scalar => $"\"{scalar.Value}\"",
            YamlSequence list => $"[{string.Join(",", list.Items.Select(Dump))}]",
            YamlMapping keys =>
                $"{{{string.Join(",", keys.Entries.Select(entry => $"{entry.Key}:{Dump(entry.Value)}"))}}}",
            _ => "?",
        };
}
