namespace LetterPdf.Digests;

/// <summary>The checksum of a PNG's chunks (ISO/IEC 15948, annex D) and of a ZIP's members (APPNOTE.TXT, 4.4.7), piece
/// by piece. It finds damage, not forgery.</summary>
public struct Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] OfByte = MakeTable();

    private uint _crc;

    /// <summary>The checksum of what was added so far.</summary>
    public readonly uint Value => _crc;

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = default(Crc32);
        crc.Add(bytes);
        return crc.Value;
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var crc = ~_crc;
        foreach (var value in bytes)
        {
            crc = OfByte[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        _crc = ~crc;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (var value = 0U; value < table.Length; value++)
        {
            var crc = value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? Polynomial ^ (crc >> 1) : crc >> 1;
            }

            table[value] = crc;
        }

        return table;
    }
}
