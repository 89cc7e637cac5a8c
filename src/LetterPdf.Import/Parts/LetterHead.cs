using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>The parts above a letter's text: letterhead, date, delivery, addressees, subject, salutation.</summary>
internal sealed class LetterHead
{
    // Pieces among which a head is looked for.
    private const int MostPieces = 60;
    private const int MostProse = 6;
    private const int MostHeadLines = 15;

    private readonly ImmutableArray<PartPiece> _pieces;
    private readonly PartsLog _log;
    private readonly int _salutation;
    private readonly int _date;

    private LetterHead(ImmutableArray<PartPiece> pieces, PartsLog log)
    {
        _pieces = pieces;
        _log = log;
        _salutation = Find(piece => piece.Line is { } line && PartImportWords.IsSalutation(line), MostProse);
        _date = Find(
            piece => piece.Line is { } line && WrittenDate.Of(line) is not null,
            _salutation < 0 ? 0 : MostProse
        );
        _date = _salutation >= 0 && _date > _salutation ? -1 : _date;
        var isFar = _date >= 0 && _salutation >= 0 && pieces[_date.._salutation].Any(piece => piece.IsProse);
        _salutation = isFar ? -1 : _salutation;
    }

    /// <summary>The parts; the log takes which pieces they are.</summary>
    public static ImportedParts Take(ImmutableArray<PartPiece> pieces, ImportedParts parts, PartsLog log)
    {
        var head = new LetterHead(pieces, log);
        parts = head.TakeAbove(parts);
        parts = head.TakeDate(parts);
        parts = head.TakeBetween(parts);
        return head.TakeSalutation(parts);
    }

    // The first such piece behind at most so many paragraphs of sentences; -1 for none.
    private int Find(Func<PartPiece, bool> isIt, int prose)
    {
        for (var at = 0; at < Math.Min(_pieces.Length, MostPieces); at++)
        {
            if (isIt(_pieces[at]))
            {
                return at;
            }

            prose -= _pieces[at].IsProse ? 1 : 0;
            if (prose < 0)
            {
                return -1;
            }
        }

        return -1;
    }

    // Lines above the date are the letterhead; sentences there are of a mail or a web page.
    private ImportedParts TakeAbove(ImportedParts parts)
    {
        var above = _date < 0 ? [] : _pieces[.._date];
        var lines = above.Where(piece => piece.IsLines).ToImmutableArray();
        if (lines.Sum(piece => piece.Lines.Length) > MostHeadLines)
        {
            _log.Say(PartsFinding.HeadKept, lines[0].Lines[0]);
            return parts;
        }

        foreach (var piece in above.Where(piece => piece.IsProse && piece.IsMovable && _salutation >= 0))
        {
            _log.Take(piece);
            _log.Say(PartsFinding.PrefaceLeftOut, string.Join(' ', piece.Lines));
            parts = parts with { Preface = parts.Preface.Add(string.Join(' ', piece.Lines)) };
        }

        _log.Take(lines);
        return parts with { Letterhead = [.. lines.SelectMany(piece => piece.Lines)] };
    }

    private ImportedParts TakeDate(ImportedParts parts)
    {
        if (_date < 0)
        {
            return parts;
        }

        var written = _pieces[_date].Lines[0];
        if (WrittenDate.Of(written)!.Value is not { } date)
        {
            _log.Say(PartsFinding.DateAmbiguous, written);
            return parts;
        }

        _log.Take(_pieces[_date]);
        if (
            !LetterLanguage.All.Any(language =>
                string.Equals(language.FormatDate(date), written, StringComparison.Ordinal)
            )
        )
        {
            _log.Say(PartsFinding.DateRead, written, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        return parts with
        {
            Date = date,
        };
    }

    // Without a salutation nothing tells where the lines of an addressee end.
    private ImportedParts TakeBetween(ImportedParts parts)
    {
        var end = _salutation >= 0 ? _salutation : EndOfLabels();
        var between = _pieces[Math.Min(_date + 1, end)..end];
        var subject = between.LastOrDefault(IsLabelled) ?? (_salutation < 0 ? null : Unlabelled(between));
        var delivery = between.FirstOrDefault(piece => piece.Line is { } line && PartImportWords.IsDelivery(line));
        parts = parts with { Delivery = delivery?.Line };
        if (delivery is not null)
        {
            _log.Take(delivery);
        }

        parts = subject is null ? parts : TakeSubject(parts, subject);
        var others = between.Where(piece => piece != subject && piece != delivery).ToImmutableArray();
        return _salutation < 0 && subject is null ? parts : TakeAddressees(parts, others);
    }

    private int EndOfLabels()
    {
        var labelled = Find(IsLabelled, 0);
        return labelled < 0 ? Math.Max(0, _date + 1) : labelled + 1;
    }

    private static bool IsLabelled(PartPiece piece) =>
        piece.IsMovable && !piece.Lines.IsEmpty && PartImportWords.SubjectIn(piece.Lines[0]) is { Length: > 0 };

    // A heading; or the last line, alone below the lines of an addressee.
    private PartPiece? Unlabelled(ImmutableArray<PartPiece> between)
    {
        if (!between.All(piece => piece.IsLines))
        {
            return null;
        }

        var found =
            between.LastOrDefault(piece => piece.StandsOut && piece.IsMovable && piece.Lines.Length is 1 or 2)
            ?? (
                between.Length > 1 && between[^1].Line is not null && between[..^1].Any(piece => piece.Lines.Length > 1)
                    ? between[^1]
                    : null
            );
        if (found is not null)
        {
            _log.Say(PartsFinding.SubjectGuessed, string.Join(' ', found.Lines));
        }

        return found;
    }

    private ImportedParts TakeSubject(ImportedParts parts, PartPiece piece)
    {
        _log.Take(piece);
        var lines = piece.Lines.SetItem(0, PartImportWords.SubjectIn(piece.Lines[0]) ?? piece.Lines[0]);
        return parts with { Subject = string.Join(' ', lines) };
    }

    private ImportedParts TakeAddressees(ImportedParts parts, ImmutableArray<PartPiece> pieces)
    {
        var isKnown = _date >= 0 || pieces.Length <= 1 || pieces.All(piece => piece.Line is not null);
        var isShort = pieces.Sum(piece => piece.Lines.Length) <= MostHeadLines * 2;
        if (pieces.IsEmpty || !isKnown || !isShort || !pieces.All(piece => piece.IsLines))
        {
            if (!pieces.IsEmpty)
            {
                _log.Say(PartsFinding.HeadKept, pieces[0].Lines.FirstOrDefault(string.Empty));
            }

            return parts;
        }

        _log.Take(pieces);
        return parts with { Addressees = PartGroups.Of(pieces, PartsFinding.AddresseeGuessed, _log) };
    }

    private ImportedParts TakeSalutation(ImportedParts parts)
    {
        if (_salutation < 0)
        {
            return parts;
        }

        _log.Take(_pieces[_salutation]);
        parts = parts with { Salutation = _pieces[_salutation].Line };
        var next = _salutation + 1 < _pieces.Length ? _pieces[_salutation + 1] : null;
        return parts.Subject is null && next is not null && IsLabelled(next) ? TakeSubject(parts, next) : parts;
    }
}
