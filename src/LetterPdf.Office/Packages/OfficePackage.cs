using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using System.Xml.Linq;
using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>
/// The parts of an office file: a ZIP file of XML (ECMA-376-2 for Office Open XML, ISO/IEC 26300-2 for OpenDocument).
/// Whatever the bytes are, the work is bounded and ends in a value or a reason.
/// </summary>
internal sealed class OfficePackage : IDisposable
{
    private const long TreeLimit = OfficeLimits.MostTreeMegabytes * 1_000_000L;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, PartEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private long _read;

    private OfficePackage(ZipArchive archive)
    {
        _archive = archive;
        if (archive.Entries.Count > OfficeLimits.MostParts)
        {
            throw new UnreadableOfficeFile(Reason.Of(OfficeFinding.TooManyParts, OfficeLimits.MostParts));
        }

        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName.Replace('\\', '/').TrimStart('/');
            if (name.EndsWith('/'))
            {
                continue;
            }

            if (entry.IsEncrypted)
            {
                throw new UnreadableOfficeFile(Reason.Of(OfficeFinding.PartEncrypted, name));
            }

            // Programs differ on which of two they take.
            if (!_parts.TryAdd(name, new PartEntry(name, entry)))
            {
                throw new UnreadableOfficeFile(Reason.Of(OfficeFinding.PartTwice, name));
            }
        }
    }

    /// <summary>The parts' names, in the order of the package's directory.</summary>
    public IEnumerable<string> Names => _parts.Values.Select(part => part.Name);

    /// <summary>Reads something of a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="read">Reads it; where a part can't be read, it is ended.</param>
    /// <param name="fault">Why the file can't be read; null where it can.</param>
    /// <returns>What was read; null where the file can't be read.</returns>
    public static T? Read<T>(ReadOnlyMemory<byte> bytes, Func<OfficePackage, T> read, out Reason? fault)
        where T : class
    {
        try
        {
            using var package = new OfficePackage(new ZipArchive(StreamOf(bytes)));
            fault = null;
            return read(package);
        }
        catch (UnreadableOfficeFile unreadable)
        {
            fault = unreadable.Reason;
        }
        catch (Exception exception)
            when (exception is InvalidDataException or EndOfStreamException or ArgumentException or OverflowException)
        {
            fault = OfficeFinding.NotAPackage;
        }

        return null;
    }

    public bool Has(string part) => _parts.ContainsKey(part);

    /// <summary>Walks through a part from its first element to its end.</summary>
    public void Walk(string part, Action<XmlReader> walk) => Walk(part, walk, toEnd: true);

    /// <summary>Looks at the beginning of a part; the rest is neither read nor compared.</summary>
    public void Peek(string part, Action<XmlReader> walk) => Walk(part, walk, toEnd: false);

    /// <summary>A part as it is.</summary>
    public byte[] Bytes(string part)
    {
        using var stream = Open(Find(part), TreeLimit);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        stream.Finish();
        return bytes.ToArray();
    }

    /// <summary>A small part as a tree.</summary>
    public XElement Load(string part)
    {
        var entry = Find(part);
        using var stream = Open(entry, TreeLimit);
        try
        {
            using var reader = XmlReader.Create(stream, SettingsFor(entry));
            reader.MoveToContent();
            var root = PartTree.Read(reader, () => Deny(reader.Depth > OfficeLimits.Deepest, entry));
            while (reader.Read()) { }
            stream.Finish();
            return root;
        }
        catch (XmlException exception)
        {
            throw Broken(entry, exception);
        }
    }

    /// <summary>The relationships of a part; those of the package for an empty name.</summary>
    public ImmutableArray<PackageRelation> RelationsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var name = $"{part[..slash]}_rels/{part[slash..]}.rels";
        return Has(name)
            ?
            [
                .. Load(name)
                    .Elements()
                    .Where(element => element.Name.LocalName is "Relationship")
                    .Select(element => RelationOf(element, part[..slash])),
            ]
            : [];
    }

    /// <summary>Counts bytes that were unpacked.</summary>
    internal void Count(int bytes, bool isTooMany)
    {
        _read += bytes;
        if (isTooMany || _read > OfficeLimits.MostMegabytes * 1_000_000L)
        {
            var limit = isTooMany ? OfficeLimits.MostTreeMegabytes : OfficeLimits.MostMegabytes;
            throw new UnreadableOfficeFile(Reason.Of(OfficeFinding.TooLarge, limit));
        }
    }

    public void Dispose() => _archive.Dispose();

    private static XmlReaderSettings SettingsFor(PartEntry part) =>
        new()
        {
            NameTable = new PartNames(part.Name),
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);

    private static UnreadableOfficeFile Broken(PartEntry part, XmlException exception) =>
        new(
            exception.Message.Contains("DTD", StringComparison.Ordinal)
            || exception.Message.Contains("Dtd", StringComparison.Ordinal)
                ? Reason.Of(OfficeFinding.DocumentType, part.Name)
            : exception.LineNumber > 0
                ? Reason.Of(OfficeFinding.PartBroken, part.Name, exception.LineNumber, exception.LinePosition)
            : Reason.Of(OfficeFinding.PartBroken, part.Name)
        );

    private static void Deny(bool isTooDeep, PartEntry part)
    {
        if (isTooDeep)
        {
            throw new UnreadableOfficeFile(Reason.Of(OfficeFinding.TooDeep, part.Name, OfficeLimits.Deepest));
        }
    }

    private static PackageRelation RelationOf(XElement element, string folder)
    {
        var type = (string?)element.Attribute("Type") ?? string.Empty;
        var target = (string?)element.Attribute("Target") ?? string.Empty;
        var isOutside = (string?)element.Attribute("TargetMode") is "External";
        return new PackageRelation(
            (string?)element.Attribute("Id") ?? string.Empty,
            type[(type.LastIndexOf('/') + 1)..],
            isOutside ? target : Resolve(folder, target),
            isOutside
        );
    }

    // "../media/a.png" from "xl/drawings/", or "/xl/workbook.xml".
    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (step is "..")
            {
                steps.RemoveRange(Math.Max(0, steps.Count - 1), Math.Min(1, steps.Count));
            }
            else if (step is not ("" or "."))
            {
                steps.Add(Uri.UnescapeDataString(step));
            }
        }

        return string.Join('/', steps);
    }

    private void Walk(string part, Action<XmlReader> walk, bool toEnd)
    {
        var entry = Find(part);
        using var stream = Open(entry, long.MaxValue);
        try
        {
            using var reader = XmlReader.Create(stream, SettingsFor(entry));
            reader.MoveToContent();
            walk(reader);
            if (!toEnd)
            {
                return;
            }

            while (reader.Read())
            {
                Deny(reader.Depth > OfficeLimits.Deepest, entry);
            }

            stream.Finish();
        }
        catch (XmlException exception)
        {
            throw Broken(entry, exception);
        }
    }

    private PartEntry Find(string part) =>
        _parts.GetValueOrDefault(part) ?? throw new UnreadableOfficeFile(Reason.Of(OfficeFinding.PartMissing, part));

    private PartStream Open(PartEntry part, long limit)
    {
        try
        {
            var grown = Math.Max(TreeLimit, part.Entry.CompressedLength * OfficeLimits.MostGrowth);
            return new PartStream(this, part, part.Entry.Open(), Math.Min(limit, grown));
        }
        catch (InvalidDataException)
        {
            throw new UnreadableOfficeFile(Reason.Of(OfficeFinding.PartDamaged, part.Name));
        }
    }
}
