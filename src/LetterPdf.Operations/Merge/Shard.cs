using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using LetterPdf.Digests;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>One of several parts of a list of recipients, each of which another machine may take.</summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="Of">How many there are.</param>
public sealed record Shard(int Number, int Of)
{
    /// <summary>More parts than this are more machines than anybody has.</summary>
    public const int MostParts = 100_000;

    private const string RowField = "row";

    /// <summary>Reads "3/16".</summary>
    /// <returns>Null for anything else.</returns>
    public static Shard? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
            text.Split('/') is [var first, var second]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && number >= 1
            && number <= count
            && count <= MostParts
            ? new Shard(number, count)
            : null;
    }

    /// <summary>
    /// Whether a recipient's letter is in this part. What the letter shows of the recipient decides, and not the row: a
    /// list in another order, or with a row more, has nearly all recipients in the parts where they were.
    /// </summary>
    public bool Has(Recipient recipient)
    {
        ArgumentNullException.ThrowIfNull(recipient);
        var text = new StringBuilder();
        foreach (
            var (name, value) in recipient
                .Fields.Where(field => field.Key is not RowField)
                .OrderBy(field => field.Key, StringComparer.Ordinal)
        )
        {
            text.Append(name).Append('\0').Append(value).Append('\0');
        }

        text.Append(recipient.Name);
        var digest = Sha256.Of(Encoding.UTF8.GetBytes(text.ToString()));
        return (int)(BinaryPrimitives.ReadUInt64BigEndian(digest) % (ulong)Of) == Number - 1;
    }
}
