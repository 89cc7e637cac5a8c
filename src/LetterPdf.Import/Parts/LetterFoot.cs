using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>
/// The parts under a letter's text: closing, signers, the list of names, enclosures, copies. They are taken only where
/// everything from the first of them to the end is understood; otherwise the body would go on behind its closing.
/// </summary>
internal sealed class LetterFoot
{
    private const int FewestNames = 3;

    // Without a heading, or a closing before them, fewer lines may be anything.
    private const int FewestBareNames = 8;
    private const int MostSignerLines = 4;

    // Of the lines of a bare list, in hundredths.
    private const int UnpunctuatedShare = 90;

    private readonly ImmutableArray<PartPiece> _pieces;
    private readonly PartsLog _log;
    private int _at;

    private LetterFoot(ImmutableArray<PartPiece> pieces, PartsLog log)
    {
        _pieces = pieces;
        _log = log;
    }

    /// <summary>The parts with those of the foot; unchanged where it is not understood.</summary>
    /// <param name="pieces">All pieces.</param>
    /// <param name="from">The first one under the head.</param>
    /// <param name="parts">The parts of the head.</param>
    /// <param name="log">Takes which pieces they are.</param>
    public static ImportedParts Take(ImmutableArray<PartPiece> pieces, int from, ImportedParts parts, PartsLog log)
    {
        var attempt = new PartsLog();
        var foot = new LetterFoot(pieces, attempt);
        if (foot.StartOf(from) is not { } start)
        {
            return parts;
        }

        foot._at = start;
        var found = foot.Read(parts);
        if (foot._at < pieces.Length || found is null)
        {
            log.Say(PartsFinding.FootKept, pieces[start].Lines.FirstOrDefault(string.Empty));
            return parts;
        }

        log.Take(pieces[start..]);
        log.Say(attempt.Steps);
        return found;
    }

    // Where the first part begins, among the pieces at the end that are no sentences; null for nowhere.
    private int? StartOf(int from)
    {
        var first = _pieces.Length;
        while (first > from && IsOfFoot(_pieces[first - 1]))
        {
            first--;
        }

        ImmutableArray<int> tail = [.. Enumerable.Range(first, _pieces.Length - first)];
        var closing = tail.LastOrDefault(at => IsClosing(at), -1);
        var heading = tail.FirstOrDefault(at => IsHeading(at), -1);
        var label = tail.FirstOrDefault(at => IsLabel(_pieces[at]), -1);
        var bare = tail.FirstOrDefault(at => IsBareList(at), -1);
        int[] starts = [.. new[] { closing, heading, label, bare }.Where(at => at >= 0)];
        return starts.Length == 0 ? null : starts.Min();
    }

    private static bool IsOfFoot(PartPiece piece) =>
        piece.IsLines
        || NameList.HasEntries(piece)
        || piece.Block is ThematicBreak
        || (piece.IsMovable && piece.Lines.Length == 1 && PartImportWords.IsFormula(piece.Lines[0]));

    private ImportedParts? Read(ImportedParts parts)
    {
        SkipRules();
        if (Here is { Line: { } closing } && (IsClosing(_at) || PartImportWords.IsFormula(closing)))
        {
            parts = parts with { Closing = closing };
            _at++;
            SkipRules();
            parts = ReadSigners(parts);
        }

        if (Here is { Line: { } heading } && PartImportWords.IsListHeading(heading))
        {
            parts = parts with { ListHeading = heading };
            _at++;
        }

        SkipRules();
        return ReadNames(parts) is { } named ? ReadLabels(named) : null;
    }

    private PartPiece? Here => _at < _pieces.Length ? _pieces[_at] : null;

    private void SkipRules()
    {
        while (Here is { Block: ThematicBreak })
        {
            _log.Say(PartsFinding.RuleLeftOut);
            _at++;
        }
    }

    private ImportedParts ReadSigners(ImportedParts parts)
    {
        var start = _at;
        while (Here is { IsLines: true, Lines.Length: <= MostSignerLines } piece && !IsLabel(piece) && !BeginsList(_at))
        {
            _at++;
        }

        var pieces = _pieces[start.._at];
        var isOne = pieces.All(piece => piece.Line is not null);
        if (isOne && pieces.Length > MostSignerLines)
        {
            _at = start;
            return parts;
        }

        var signers = PartGroups.Of(pieces, PartsFinding.SignerGuessed, _log);
        if (signers.Length > 1)
        {
            _log.Say(PartsFinding.SignersTaken, signers.Length, signers[0][0], signers[^1][0]);
        }

        foreach (var signer in signers.Where(signer => signer.Length > LetterLines.SignerLines))
        {
            _log.Say(PartsFinding.SignerLinesJoined, LetterLines.Rest(signer));
        }

        return parts with
        {
            Signers = signers,
        };
    }

    // Null where something stands there that is no list of names.
    private ImportedParts? ReadNames(ImportedParts parts)
    {
        var start = _at;
        while (Here is { } piece && !IsLabel(piece) && (piece.IsLines || NameList.HasEntries(piece)))
        {
            _at++;
        }

        if (_at == start)
        {
            return parts.ListHeading is null ? parts : null;
        }

        var pieces = _pieces[start.._at];
        var fewest = parts.ListHeading is null && parts.Closing is null ? FewestBareNames : FewestNames;
        var names = pieces.Any(piece => piece.Block is Heading) ? null : NameList.Of(pieces, _log);
        if (names is not { } found || found.Length < fewest)
        {
            return null;
        }

        if (parts.ListHeading is null)
        {
            _log.Say(PartsFinding.NamesFound, found.Length, found[0].Organization, found[^1].Organization);
        }

        return parts with
        {
            Names = found,
        };
    }

    private ImportedParts? ReadLabels(ImportedParts parts)
    {
        var enclosures = ImmutableArray.CreateBuilder<string>();
        var copies = ImmutableArray.CreateBuilder<string>();
        while (Here is { } piece && IsLabel(piece))
        {
            var enclosed = PartImportWords.EnclosuresIn(piece.Lines[0]);
            var items = ItemsOf(piece, enclosed ?? PartImportWords.CopiesIn(piece.Lines[0])!);
            if (items.IsEmpty)
            {
                return null;
            }

            (enclosed is null ? copies : enclosures).AddRange(items);
            SkipRules();
        }

        return parts with
        {
            Enclosures = enclosures.ToImmutable(),
            Copies = copies.ToImmutable(),
        };
    }

    // What stands behind the label and below; a label alone has its items in the pieces that follow.
    private ImmutableArray<string> ItemsOf(PartPiece piece, string first)
    {
        _at++;
        ImmutableArray<string> items = [.. piece.Lines[1..].Prepend(first).Where(line => line.Length > 0)];
        if (!items.IsEmpty)
        {
            return items;
        }

        var below = ImmutableArray.CreateBuilder<string>();
        while (
            Here is { } next && !IsLabel(next) && (next.IsLines ? next.Lines : NameList.EntriesOf(next)) is { } lines
        )
        {
            below.AddRange(lines);
            _at++;
        }

        return below.ToImmutable();
    }

    private static bool IsLabel(PartPiece piece) =>
        piece.IsMovable && !piece.Lines.IsEmpty && PartImportWords.IsLabel(piece.Lines[0]);

    // "Signed," closes a letter, or heads the list below it.
    private bool IsClosing(int at) =>
        _pieces[at].Line is { } line
        && (PartImportWords.IsClosing(line) || PartImportWords.IsFormula(line))
        && !(PartImportWords.IsListHeading(line) && EntriesBehind(at) > MostSignerLines);

    private bool IsHeading(int at) =>
        _pieces[at].Line is { } line && PartImportWords.IsListHeading(line) && EntriesBehind(at) >= FewestNames;

    // A heading with too few names below it is nobody's name either: then the foot stays in the text.
    private bool BeginsList(int at) =>
        _pieces[at].Line is { } line && PartImportWords.IsListHeading(line) ? !IsClosing(at) : IsBareList(at);

    // Many lines in one paragraph, or many paragraphs of one line, that are no sentences.
    private bool IsBareList(int at)
    {
        var lines =
            _pieces[at].Lines.Length > 1 ? _pieces[at].Lines
            : BeginsSingles(at) ? SinglesFrom(at)
            : [];
        var unpunctuated = lines.Count(line => line[^1] is not ('.' or ',' or ';' or ':' or '?'));
        return FollowsText(at)
            && lines.Length >= FewestBareNames
            && unpunctuated * 100 >= lines.Length * UnpunctuatedShare;
    }

    // Behind a line that ends with no stop, the list has begun above, with a name that looks like none.
    private bool FollowsText(int at) =>
        at == 0
        || _pieces[at - 1].Lines is not [.., var last]
        || last[^1] is '.' or '!' or '?' or ':' or ',' or '”' or '"' or '»' or '’' or '“'
        || PartImportWords.IsClosing(last)
        || PartImportWords.IsListHeading(last)
        || _pieces[at - 1].StandsOut;

    // Looked at from their first one only, so that the work stays linear.
    private bool BeginsSingles(int at) =>
        at == 0
        || _pieces[at - 1].Line is not { } above
        || PartImportWords.IsClosing(above)
        || !_pieces[at - 1].IsLines;

    private ImmutableArray<string> SinglesFrom(int at)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        for (; at < _pieces.Length && _pieces[at] is { IsLines: true, Line: { } line } piece && !IsLabel(piece); at++)
        {
            if (piece.StandsOut || PartImportWords.IsClosing(line) || PartImportWords.IsListHeading(line))
            {
                return [];
            }

            lines.Add(line);
        }

        return at == _pieces.Length || IsLabel(_pieces[at]) ? lines.ToImmutable() : [];
    }

    // As many as matter.
    private int EntriesBehind(int at)
    {
        var count = 0;
        for (var i = at + 1; i < _pieces.Length && count < FewestBareNames && !IsLabel(_pieces[i]); i++)
        {
            count += _pieces[i].IsLines ? _pieces[i].Lines.Length : NameList.EntriesOf(_pieces[i])?.Length ?? 0;
        }

        return count;
    }
}
