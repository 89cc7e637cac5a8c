using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Gives looks to what has none to see: blanks, breaks, the signs of notes, and commas between
/// words.</summary>
internal static class StretchLooks
{
    public static void Settle(List<Stretch> stretches, bool keepsSigns)
    {
        if (!keepsSigns)
        {
            SettleWhere(stretches, IsSign, KeepShared);
        }

        SettleWhere(stretches, IsBlank, (_, before, after) => before.And(after));
        UnlinkBlanks(stretches);
        Join(stretches);
    }

    private static bool IsSign(Stretch stretch) => !stretch.Text.Any(char.IsLetterOrDigit) && !IsBlank(stretch);

    private static bool IsBlank(Stretch stretch) =>
        string.IsNullOrWhiteSpace(stretch.Text) || SteeringCharacters.AreAll(stretch.Text);

    // A comma is bold with the bold word beside it, and a bold comma alone is not seen as such.
    private static InlineLook KeepShared(InlineLook look, InlineLook before, InlineLook after) =>
        look with
        {
            IsBold = look.IsBold && (before.IsBold || after.IsBold),
            IsItalic = look.IsItalic && (before.IsItalic || after.IsItalic),
            IsSmallCaps = look.IsSmallCaps && (before.IsSmallCaps || after.IsSmallCaps),
            Language = null,
        };

    private static void SettleWhere(
        List<Stretch> stretches,
        Func<Stretch, bool> isMeant,
        Func<InlineLook, InlineLook, InlineLook, InlineLook> lookOf
    )
    {
        var after = new InlineLook[stretches.Count + 1];
        for (var i = stretches.Count - 1; i >= 0; i--)
        {
            after[i] = isMeant(stretches[i]) ? after[i + 1] : stretches[i].Look;
        }

        var before = default(InlineLook);
        for (var i = 0; i < stretches.Count; i++)
        {
            if (!isMeant(stretches[i]))
            {
                before = stretches[i].Look;
                continue;
            }

            var look = lookOf(stretches[i].Look, before, after[i + 1]);
            stretches[i] = stretches[i] with { Look = stretches[i].Text.Length > 0 ? look : Plain(stretches[i], look) };
        }
    }

    // Pieces with attributes hold text only, and the sign of a note, a link itself, can't stand in a link.
    private static InlineLook Plain(Stretch stretch, InlineLook look) =>
        look with
        {
            Target = stretch.IsBreak ? look.Target : null,
            Language = null,
            IsSmallCaps = false,
        };

    // A blank between the signs of two notes would be all the words of a link.
    private static void UnlinkBlanks(List<Stretch> stretches)
    {
        for (var i = 0; i < stretches.Count; i++)
        {
            var isInside = HasWords(stretches, i - 1) || HasWords(stretches, i + 1);
            if (IsBlank(stretches[i]) && !isInside)
            {
                stretches[i] = stretches[i] with { Look = stretches[i].Look with { Target = null } };
            }
        }
    }

    private static bool HasWords(List<Stretch> stretches, int i) =>
        i >= 0 && i < stretches.Count && !IsBlank(stretches[i]);

    private static void Join(List<Stretch> stretches)
    {
        var joined = new List<Stretch>(stretches.Count);
        for (var i = 0; i < stretches.Count; )
        {
            var end = i + 1;
            while (end < stretches.Count && AreOne(stretches[i], stretches[end]))
            {
                end++;
            }

            joined.Add(
                end == i + 1
                    ? stretches[i]
                    : stretches[i] with
                    {
                        Text = string.Concat(stretches.GetRange(i, end - i).Select(stretch => stretch.Text)),
                    }
            );
            i = end;
        }

        stretches.Clear();
        stretches.AddRange(joined);
    }

    private static bool AreOne(Stretch first, Stretch second) =>
        first.Text.Length > 0 && second.Text.Length > 0 && first.Look == second.Look;
}
