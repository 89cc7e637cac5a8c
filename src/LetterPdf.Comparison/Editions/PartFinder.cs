using System.Globalization;
using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Comparison;

/// <summary>
/// Finds which passages are the letter's parts. The sources tell it, where the file has their parts letter by letter.
/// Otherwise the date is the line that the file's own date gives, the letterhead is everything above it, and
/// enclosures and copies begin with their words: that is certain in letters of this program. Salutation, closing and
/// signers are inferred from place and look, and marked as such.
/// </summary>
internal sealed class PartFinder(EditionBlocks blocks, DocumentFacts facts)
{
    private const int LongestSalutation = 120;
    private const int LongestClosing = 60;
    private const int LongestSigner = 240;
    private const int MostSigners = 24;

    private readonly List<Passage> _passages = blocks.Passages;
    private readonly LetterLanguage? _language = facts.Language is { } tag ? LetterLanguage.Find(tag) : null;

    /// <summary>Names the parts by what the sources say.</summary>
    /// <returns>False, with nothing named, where the file does not match the sources.</returns>
    public bool NameBySources(LetterOutline outline)
    {
        var names = new Dictionary<int, PassageRole>();
        var isFound =
            FindForwards(ExpectedParts.Of(outline.Opening), names)
            && FindBackwards(ExpectedParts.Of(outline.Ending), _passages.Count, names)
            && FindBackwards(ExpectedParts.Of(outline.Closing), BodyEnd(names), names);
        foreach (var (at, role) in isFound ? names : [])
        {
            _passages[at] = _passages[at] with { Role = role };
        }

        return isFound;
    }

    private bool FindForwards(IEnumerable<(PassageRole Role, string Text)> parts, Dictionary<int, PassageRole> names)
    {
        var at = 0;
        foreach (var (role, text) in parts)
        {
            while (at < _passages.Count && _passages[at].IsAside)
            {
                at++;
            }

            if (at == _passages.Count || !Says(_passages[at], text))
            {
                return false;
            }

            names[at++] = role;
        }

        return true;
    }

    private bool FindBackwards(
        IEnumerable<(PassageRole Role, string Text)> parts,
        int end,
        Dictionary<int, PassageRole> names
    )
    {
        var at = end - 1;
        foreach (var (role, text) in parts.Reverse())
        {
            while (at >= 0 && _passages[at].IsAside)
            {
                at--;
            }

            if (at < 0 || !Says(_passages[at], text))
            {
                return false;
            }

            names[at--] = role;
        }

        return true;
    }

    private static bool Says(Passage passage, string text) =>
        string.Equals(passage.Text, text, StringComparison.Ordinal);

    private int BodyEnd(Dictionary<int, PassageRole> names)
    {
        var heading = _passages.FindIndex(passage => passage.Role == PassageRole.SignatoriesHeading);
        return heading >= 0
            ? heading
            : names
                .Where(name => name.Value is PassageRole.Enclosures or PassageRole.Copies)
                .Select(name => name.Key)
                .DefaultIfEmpty(_passages.Count)
                .Min();
    }

    /// <summary>Names the parts by their positions.</summary>
    public void NameByPlaces()
    {
        var subject = _passages.FindIndex(passage => passage.Role == PassageRole.Subject);
        NameOpening(subject);
        NameSalutation(subject);
        NameEnding();
    }

    private void NameOpening(int subject)
    {
        var printed = _language is not null && DayOf(facts.Date) is { } day ? _language.FormatDate(day) : null;
        var date = printed is null
            ? -1
            : _passages.FindIndex(
                0,
                subject < 0 ? _passages.Count : subject,
                passage => string.Equals(passage.Text, printed, StringComparison.Ordinal)
            );
        for (var i = 0; i < Math.Max(subject, date + 1); i++)
        {
            if (_passages[i].Role == PassageRole.Paragraph && blocks.StandAlone[i])
            {
                Name(
                    i,
                    i < date ? PassageRole.Letterhead
                        : i == date ? PassageRole.Date
                        : PassageRole.AboveSubject,
                    isInferred: false
                );
            }
        }
    }

    // A short line with the ending of a salutation; not one that announces a list.
    private void NameSalutation(int subject)
    {
        var at = subject + 1;
        if (
            subject >= 0
            && at + 1 < _passages.Count
            && IsLine(at, LongestSalutation)
            && _passages[at].Text[^1] is ',' or ':' or '!' or '，' or '：' or '،'
            && _passages[at + 1].Role is PassageRole.Paragraph or PassageRole.Heading
        )
        {
            Name(at, PassageRole.Salutation, isInferred: true);
        }
    }

    private void NameEnding()
    {
        var end = _passages.Count;
        foreach (
            var (role, label) in new[]
            {
                (PassageRole.Copies, _language?.CopiesLabel),
                (PassageRole.Enclosures, _language?.EnclosuresLabel),
            }
        )
        {
            if (
                end > 0
                && label is not null
                && IsLine(end - 1, int.MaxValue)
                && _passages[end - 1].Text.StartsWith(label + " ", StringComparison.Ordinal)
            )
            {
                Name(--end, role, isInferred: blocks.ListEnd is null);
            }
        }

        var heading = _passages.FindIndex(passage => passage.Role == PassageRole.SignatoriesHeading);
        NameClosing(heading >= 0 ? heading : end);
    }

    // A short line that ends with a comma, and below it only lines that can be names.
    private void NameClosing(int end)
    {
        var at = end - 1;
        while (
            at >= 0
            && end - at <= MostSigners
            && (_passages[at].IsAside || (IsLine(at, LongestSigner) && !IsClosing(at)))
        )
        {
            at--;
        }

        if (at < 0 || !IsClosing(at))
        {
            return;
        }

        Name(at, PassageRole.Closing, isInferred: true);
        for (var i = at + 1; i < end; i++)
        {
            if (_passages[i].Role == PassageRole.Paragraph)
            {
                Name(i, PassageRole.Signer, isInferred: true);
            }
        }
    }

    private bool IsClosing(int at) => IsLine(at, LongestClosing) && _passages[at].Text[^1] is ',' or '，' or '،';

    private bool IsLine(int at, int longest) =>
        _passages[at] is { Role: PassageRole.Paragraph } line && blocks.StandAlone[at] && line.Text.Length <= longest;

    private void Name(int at, PassageRole role, bool isInferred) =>
        _passages[at] = _passages[at] with { Role = role, IsInferred = isInferred };

    private static DateOnly? DayOf(string? date) =>
        date is ['D', ':', ..]
        && DateOnly.TryParseExact(
            date.AsSpan(2, Math.Min(8, date.Length - 2)),
            "yyyyMMdd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
