using System.Buffers.Binary;
using System.Globalization;
using LetterPdf.Deflate;

namespace LetterPdf.Pdf;

/// <summary>
/// Appends objects to a finished file, whose bytes stay as they are (ISO 32000-1, 7.5.6). Objects are written one
/// after another; the output is the whole file, so that an offset in it is an offset in the file.
/// </summary>
public sealed class PdfUpdate
{
    private const int RowWidth = 1 + 4 + 2;
    private const int LongestGeneration = 65_535;

    private readonly UpdateBase _base;
    private readonly PdfBuffer _output;
    private readonly byte[] _identifier;
    private readonly SortedDictionary<int, (long Place, int Generation)> _entries = [];
    private int _size;

    public PdfUpdate(ReadOnlySpan<byte> file, UpdateBase updateBase)
    {
        ArgumentNullException.ThrowIfNull(updateBase);
        _base = updateBase;
        _size = updateBase.Size;
        _identifier = FileIdentifier.Of(file);
        _output = new PdfBuffer(file.Length + (64 * 1024));
        _output.Write(file);
        if (file is not [.., (byte)'\n' or (byte)'\r'])
        {
            _output.Write((byte)'\n');
        }
    }

    /// <summary>Reserves a number for an object that the file does not have yet.</summary>
    public int Reserve() => _size++;

    /// <summary>Begins an object, new or in place of an existing one; its value is written into the buffer that is
    /// returned.</summary>
    public PdfBuffer Begin(int number, int generation = 0)
    {
        if (!_entries.TryAdd(number, (_output.Length, generation)) || generation > LongestGeneration)
        {
            throw new InvalidOperationException("an object is written twice in one update");
        }

        _output.WriteInteger(number);
        _output.Write((byte)' ');
        _output.WriteInteger(generation);
        _output.Write(" obj\n"u8);
        return _output;
    }

    /// <summary>Ends the object that was begun.</summary>
    public void End() => _output.Write("\nendobj\n"u8);

    /// <summary>Writes a stream without keys of its own, compressed where that makes it smaller.</summary>
    public void Stream(int number, ReadOnlySpan<byte> data)
    {
        var packed = ZlibEncoder.Compress(data);
        var isPacked = packed.Length < data.Length;
        var output = Begin(number);
        output.WriteAscii(
            $"<<{(isPacked ? "/Filter/FlateDecode" : "")}/Length {(isPacked ? packed.Length : data.Length)}>>"
        );
        FileParts.WriteStreamData(output, isPacked ? packed : data);
        End();
    }

    /// <summary>The file with the update appended.</summary>
    public byte[] Finish()
    {
        var start = _output.Length;
        if (_base.HasCrossReferenceStream)
        {
            WriteStream(start);
        }
        else
        {
            WriteTable();
        }

        FileParts.WriteEnd(_output, start);
        return _output.ToArray();
    }

    private void WriteStream(int start)
    {
        var number = Reserve();
        _entries.Add(number, (start, 0));
        var rows = Rows();
        _output.WriteInteger(number);
        _output.WriteAscii($" 0 obj\n<</Type/XRef/Size {_size}/W[1 4 2]/Index[");
        foreach (var (first, count) in Sections())
        {
            _output.WriteAscii($"{(first == _entries.Keys.First() ? "" : " ")}{first} {count}");
        }

        _output.Write((byte)']');
        WriteTrailerKeys();
        _output.WriteAscii($"/Length {rows.Length}>>");
        FileParts.WriteStreamData(_output, rows);
        _output.Write("\nendobj\n"u8);
    }

    private byte[] Rows()
    {
        var rows = new byte[_entries.Count * RowWidth];
        var row = rows.AsSpan();
        foreach (var (place, generation) in _entries.Values)
        {
            row[0] = 1;
            BinaryPrimitives.WriteUInt32BigEndian(row[1..], (uint)place);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], (ushort)generation);
            row = row[RowWidth..];
        }

        return rows;
    }

    private void WriteTable()
    {
        _output.Write("xref\n"u8);
        foreach (var (first, count) in Sections())
        {
            _output.WriteAscii($"{first} {count}\n");
            for (var number = first; number < first + count; number++)
            {
                _output.WriteAscii(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{_entries[number].Place:D10} {_entries[number].Generation:D5} n \n"
                    )
                );
            }
        }

        _output.WriteAscii($"trailer\n<</Size {_size}");
        WriteTrailerKeys();
        _output.Write(">>\n"u8);
    }

    private void WriteTrailerKeys()
    {
        _output.WriteAscii($"/Root {_base.Root.Number} {_base.Root.Generation} R");
        if (_base.Info is var (number, generation))
        {
            _output.WriteAscii($"/Info {number} {generation} R");
        }

        _output.Write("/ID["u8);
        PdfString.WriteHex(_output, _base.Identifier.IsEmpty ? _identifier : _base.Identifier.Span);
        PdfString.WriteHex(_output, _identifier);
        _output.WriteAscii($"]/Prev {_base.StartXref}");
    }

    // Ranges of consecutive numbers.
    private List<(int First, int Count)> Sections()
    {
        var sections = new List<(int First, int Count)>();
        foreach (var number in _entries.Keys)
        {
            if (sections is [.., var last] && last.First + last.Count == number)
            {
                sections[^1] = (last.First, last.Count + 1);
            }
            else
            {
                sections.Add((number, 1));
            }
        }

        return sections;
    }
}
