using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>The facts of a reason, in the form for a sentence.</summary>
/// <param name="reason">The reason with the facts; an index without a fact is a bug in the program.</param>
internal readonly struct FactWords(Reason reason)
{
    /// <summary>A text as it is, a number in digits, a reason from a lower layer as its sentence.</summary>
    /// <param name="index">The index, from 0, in the order in the code's documentation.</param>
    public string this[int index] =>
        reason.Facts[index].Value switch
        {
            string text => text,
            long number => number.ToString(CultureInfo.InvariantCulture),
            Reason below => ReasonWords.Of(below),
            var other => throw new InvalidCastException($"A {other.GetType().Name} needs a form to be said in."),
        };

    /// <summary>The number of facts, for codes where the last may be left out.</summary>
    public int Count => reason.Facts.Length;

    /// <summary>All facts from an index on.</summary>
    public IEnumerable<string> From(int index)
    {
        var facts = this;
        return Enumerable.Range(index, Count - index).Select(i => facts[i]);
    }

    /// <summary>All facts from an index on: "a, b, c".</summary>
    public string Listed(int index) => string.Join(", ", From(index));

    /// <summary>The same in quotation marks: "'a', 'b', 'c'".</summary>
    public string Quoted(int index) => string.Join(", ", From(index).Select(text => $"'{text}'"));

    /// <summary>The code of a reason from a lower layer; null for other facts.</summary>
    public Enum? Code(int index) => (reason.Facts[index].Value as Reason)?.Code;

    public long Number(int index) => (long)reason.Facts[index].Value;

    /// <summary>All facts from an index on, as numbers.</summary>
    public IEnumerable<long> Numbers(int index) => reason.Facts[index..].Select(fact => (long)fact.Value);

    /// <summary>A time as its day in UTC.</summary>
    public string Day(int index) => TimeWords.Day((DateTimeOffset)reason.Facts[index].Value);

    /// <summary>A time to the minute in UTC.</summary>
    public string Minute(int index) => TimeWords.Minute((DateTimeOffset)reason.Facts[index].Value);
}
