using System.Text;
using LetterPdf.DataTables;

namespace LetterPdf.Unicode.Tests;

/// <summary>One line of the official LineBreakTest.txt.</summary>
internal sealed record LineBreakTestCase(string Text, IReadOnlyList<bool> MayBreak, string Comment)
{
    /// <summary>Every case of the file, in its order.</summary>
    internal static IEnumerable<LineBreakTestCase> ReadAll() => TestFile.Lines("LineBreakTest.txt").Select(Parse);

    /// <summary>The same marks from the program: where a line may or must end, at every position.</summary>
    internal bool[] FindBreaks()
    {
        var found = new BreakOpportunity[Text.Length + 1];
        LineBreakOpportunities.Find(Text, found);
        return [.. found.Select(opportunity => opportunity != BreakOpportunity.Prohibited)];
    }

    private static LineBreakTestCase Parse(string line)
    {
        var parts = line.Split('#', 2);
        var text = new StringBuilder();
        var mayBreak = new List<bool>();
        foreach (var item in parts[0].Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (item is "÷" or "×")
            {
                mayBreak.Add(item is "÷");
                continue;
            }

            var character = char.ConvertFromUtf32(UnicodeFiles.Hexadecimal(item));
            text.Append(character);
            mayBreak.AddRange(Enumerable.Repeat(false, character.Length - 1)); // inside a surrogate pair
        }

        return new LineBreakTestCase(text.ToString(), mayBreak, parts[1]);
    }
}
