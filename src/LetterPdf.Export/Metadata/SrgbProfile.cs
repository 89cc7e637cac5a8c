using System.Buffers.Binary;
using System.Text;

namespace LetterPdf.Export;

/// <summary>
/// The sRGB colour space as an ICC profile (ICC.1:2004-10, version 4.2), made from its definition (IEC 61966-2-1):
/// a display profile of three primaries and one parametric curve.
/// </summary>
internal static class SrgbProfile
{
    public const int Components = 3;

    public const string Name = "sRGB IEC61966-2.1";

    private const int HeaderLength = 128;
    private const int TagEntryLength = 12;

    // The profile connection space's white, D50 (ICC.1, 7.2.16).
    private static readonly double[] D50 = [0.9642, 1.0, 0.8249];

    // The primaries adapted from D65 to D50 by the Bradford method: X, Y, Z.
    private static readonly double[] Red = [0.43604, 0.22249, 0.01392];
    private static readonly double[] Green = [0.38512, 0.7169, 0.09706];
    private static readonly double[] Blue = [0.14305, 0.06061, 0.71393];

    // That adaptation, row by row (ICC.1, 9.2.12).
    private static readonly double[] Adaptation =
    [
        1.04791,
        0.02293,
        -0.0502,
        0.0296,
        0.99046,
        -0.01707,
        -0.00925,
        0.01506,
        0.75179,
    ];

    // Y = (aX + b) ^ g from d on, cX below: g, a, b, c, d (ICC.1, 10.15, function type 3).
    private static readonly double[] Curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

    public static ReadOnlyMemory<byte> Bytes { get; } = Make();

    private static byte[] Make()
    {
        var curve = Element("para", [0, 3, 0, 0, .. Fixed(Curve)]);
        (string Signature, byte[] Data)[] tags =
        [
            ("desc", Text(Name)),
            ("cprt", Text("Public domain")),
            ("wtpt", Element("XYZ ", Fixed(D50))),
            ("chad", Element("sf32", Fixed(Adaptation))),
            ("rXYZ", Element("XYZ ", Fixed(Red))),
            ("gXYZ", Element("XYZ ", Fixed(Green))),
            ("bXYZ", Element("XYZ ", Fixed(Blue))),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];

        var profile = new List<byte>(new byte[HeaderLength + sizeof(uint) + (tags.Length * TagEntryLength)]);
        var offsets = new Dictionary<byte[], int>();
        foreach (var (_, data) in tags)
        {
            // The three curves are equal, and are stored once.
            if (offsets.TryAdd(data, profile.Count))
            {
                profile.AddRange(data);
                profile.AddRange(new byte[-data.Length & 3]);
            }
        }

        byte[] bytes = [.. profile];
        WriteHeader(bytes);
        WriteTagTable(bytes.AsSpan(HeaderLength), tags, offsets);
        return bytes;
    }

    // ICC.1, 7.2. Anything not set is 0: no preferred module, no flags, perceptual intent, no profile identifier.
    private static void WriteHeader(Span<byte> header)
    {
        BinaryPrimitives.WriteInt32BigEndian(header, header.Length);
        header[8] = 4;
        header[9] = 0x20;
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", header[12..]);

        // The creation date is part of the constant: 1 January 2026.
        ReadOnlySpan<ushort> date = [2026, 1, 1, 0, 0, 0];
        for (var i = 0; i < date.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(header[(24 + (2 * i))..], date[i]);
        }

        Encoding.ASCII.GetBytes("acsp", header[36..]);
        Fixed(D50).CopyTo(header[68..]);
    }

    private static void WriteTagTable(
        Span<byte> table,
        (string Signature, byte[] Data)[] tags,
        Dictionary<byte[], int> offsets
    )
    {
        BinaryPrimitives.WriteInt32BigEndian(table, tags.Length);
        table = table[sizeof(int)..];
        foreach (var (signature, data) in tags)
        {
            Encoding.ASCII.GetBytes(signature, table);
            BinaryPrimitives.WriteInt32BigEndian(table[4..], offsets[data]);
            BinaryPrimitives.WriteInt32BigEndian(table[8..], data.Length);
            table = table[TagEntryLength..];
        }
    }

    private static byte[] Element(string type, byte[] content) =>
        [.. Encoding.ASCII.GetBytes(type), 0, 0, 0, 0, .. content];

    // One record of multiLocalizedUnicodeType (ICC.1, 10.13): offsets count from the element's start.
    private static byte[] Text(string text)
    {
        const int RecordLength = 12;
        const int TextOffset = 28;
        var encoded = Encoding.BigEndianUnicode.GetBytes(text);
        return Element(
            "mluc",
            [
                0,
                0,
                0,
                1,
                0,
                0,
                0,
                RecordLength,
                .. "enUS"u8,
                0,
                0,
                0,
                (byte)encoded.Length,
                0,
                0,
                0,
                TextOffset,
                .. encoded,
            ]
        );
    }

    // s15Fixed16Number.
    private static byte[] Fixed(double[] values)
    {
        var bytes = new byte[values.Length * sizeof(int)];
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(i * sizeof(int)), (int)Math.Round(values[i] * 65536));
        }

        return bytes;
    }
}
