using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>
/// Reads a whole file: its first and last lines, its cross-reference sections, then revision by revision every object
/// where its entry says. What later revisions replace is read too, so that no byte is left out.
/// </summary>
internal sealed class FileReader
{
    private readonly ReadOnlyMemory<byte> _file;
    private readonly FaultLog _log;
    private readonly StreamData _streams = new(Bounds.MostUnpacked);
    private readonly Dictionary<int, CrossReference> _entries = [];
    private readonly Dictionary<int, StoredObject> _objects = [];
    private readonly HashSet<int> _containers = [];
    private readonly Dictionary<PdfStream, ObjectStreamReader> _objectStreams = [];

    private FileReader(ReadOnlyMemory<byte> file, FaultLog log) => (_file, _log) = (file, log);

    /// <summary>The file's objects; null where their cross-reference sections can't be read, or the file is
    /// encrypted.</summary>
    public static FileHistory? Read(ReadOnlyMemory<byte> file, FaultLog log) => new FileReader(file, log).Read();

    private FileHistory? Read()
    {
        var header = FileFrame.ReadHeader(_file.Span, _log);
        if (
            FileFrame.ReadEnd(_file.Span, _log) is not var (end, place)
            || new CrossReferenceReader(_file, _streams, _log).Read(place) is not { Count: > 0 } sections
        )
        {
            return null;
        }

        if (sections.Any(section => section.Trailer["Encrypt"] is not (null or PdfNull)))
        {
            _log.SetEncrypted();
            return null;
        }

        var revisions = RevisionReader.Read(_file.Span, sections, _log);
        var objects = new ObjectReader(_file, revisions, _log);
        foreach (var revision in revisions)
        {
            Apply(revision, objects);
        }

        ReportUnlisted();
        ReportLooseBytes([(0, header), (end, _file.Length), .. revisions.SelectMany(ListsOf), .. objects.Owned]);
        new RepairingReader(_file, revisions, objects, _log).Compare(_objects, _containers);
        return new FileHistory(
            revisions,
            new PdfBody(_objects, sections[0].Trailer, _streams) { Containers = _containers },
            _streams
        );
    }

    private static IEnumerable<(int Start, int End)> ListsOf(FileRevision revision)
    {
        var section = revision.Section;
        return
        [
            (section.Place, revision.MarkerEnd ?? section.End),
            .. section.Hidden is { } hidden ? [(hidden.Place, hidden.End)] : Array.Empty<(int, int)>(),
        ];
    }

    private void Apply(FileRevision revision, ObjectReader objects)
    {
        foreach (var number in revision.Section.Free)
        {
            _entries.Remove(number);
            Set(revision, number, null);
        }

        foreach (var entry in revision.Section.Entries.Values)
        {
            _entries[entry.Number] = entry;
        }

        ReadPlain(revision, objects);
        ReadPacked(revision, [.. revision.Section.Entries.Values.Where(entry => entry.Stream != 0)]);
        ReadMoved(revision);
    }

    private void ReadPlain(FileRevision revision, ObjectReader objects)
    {
        var lengths = new LengthTable(_file, _entries);
        foreach (
            var entry in revision
                .Section.Entries.Values.Where(entry => entry.Stream == 0)
                .OrderBy(entry => entry.Place)
                .ThenBy(entry => entry.Number)
        )
        {
            if (
                (entry.Place < revision.Start && revision.Section.Hidden is null)
                || (entry.Place >= revision.End && entry.Place < _file.Length)
            )
            {
                _log.Add(
                    CheckName.CrossReferences,
                    Reason.Of(CrossReferenceFault.OutsideRevision, entry.Number, revision.End),
                    entry.Number
                );
            }

            if (entry.Generation != 0)
            {
                _log.Add(CheckName.Updates, Reason.Of(FileFault.NumberUsedBefore, entry.Number), entry.Number);
            }

            if (entry.Place == revision.Section.Place || entry.Place == revision.Section.Hidden?.Place)
            {
                _containers.Add(entry.Number);
            }

            Set(revision, entry.Number, objects.Read(entry, lengths));
        }
    }

    private void ReadPacked(FileRevision revision, List<CrossReference> entries)
    {
        foreach (var group in entries.GroupBy(entry => entry.Stream).OrderBy(group => group.Key))
        {
            if (!revision.Section.Entries.ContainsKey(group.Key) && revision.Section.Hidden is null)
            {
                _log.Add(
                    CheckName.CrossReferences,
                    Reason.Of(CrossReferenceFault.ObjectStreamUnlisted, group.Key),
                    group.Key
                );
            }

            var reader = ObjectStream(group.Key);
            foreach (var entry in group)
            {
                Set(revision, entry.Number, reader?.Read(entry));
            }
        }
    }

    private ObjectStreamReader? ObjectStream(int number)
    {
        if (
            _objects.GetValueOrDefault(number)?.Value is not PdfStream stream
            || stream.Dictionary["Type"] is not PdfName { Value: "ObjStm" }
        )
        {
            _log.Add(CheckName.CrossReferences, Reason.Of(CrossReferenceFault.NoObjectStream, number), number);
            return null;
        }

        _containers.Add(number);
        if (!_objectStreams.TryGetValue(stream, out var reader))
        {
            _objectStreams.Add(stream, reader = new ObjectStreamReader(stream, number, _streams, _log));
        }

        return reader;
    }

    // A revision that replaces an object stream replaces everything that older sections place in it.
    private void ReadMoved(FileRevision revision)
    {
        var replaced = revision
            .Section.Entries.Keys.Concat(revision.Section.Free)
            .Where(number => revision.Index > 0 && _containers.Contains(number))
            .ToHashSet();
        List<CrossReference> moved =
            replaced.Count == 0
                ? []
                :
                [
                    .. _entries.Values.Where(entry =>
                        replaced.Contains(entry.Stream) && !revision.Section.Entries.ContainsKey(entry.Number)
                    ),
                ];
        if (moved.Count > 0)
        {
            _log.Add(CheckName.Updates, Reason.Of(FileFault.ObjectStreamReplaced, moved[0].Stream), moved[0].Stream);
            ReadPacked(revision, moved);
        }
    }

    private void Set(FileRevision revision, int number, StoredObject? value)
    {
        var before = _objects.GetValueOrDefault(number);
        if (revision.Index > 0 && (before is not null || value is not null))
        {
            // The state before is that of the revision before, however often this one comes back to the object.
            revision.Changes[number] = new ObjectChange(
                revision.Changes.TryGetValue(number, out var change) ? change.Before : before,
                value
            );
        }

        if (value is not null)
        {
            _objects[number] = value;
        }
        else
        {
            _objects.Remove(number);
        }
    }

    private void ReportUnlisted()
    {
        foreach (var reader in _objectStreams.Values)
        {
            reader.ReportUnused();
        }
    }

    private void ReportLooseBytes(List<(int Start, int End)> owned)
    {
        var end = 0;
        foreach (var (start, next) in owned.OrderBy(stretch => stretch.Start).ThenBy(stretch => stretch.End))
        {
            if (start > end && _file.Span[end..start].IndexOfAnyExcept(" \t\r\n"u8) is >= 0 and var first)
            {
                _log.Add(CheckName.LooseBytes, Reason.Of(FileFault.LooseBytes, end + first, start));
            }

            end = Math.Max(end, next);
        }
    }
}
