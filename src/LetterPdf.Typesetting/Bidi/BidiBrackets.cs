namespace LetterPdf.Typesetting.Bidi;

/// <summary>Paired brackets (BD14, BD15), from BidiBrackets.txt of Unicode 15.0; their licence stands in
/// UNICODE-LICENSE.txt.</summary>
internal static class BidiBrackets
{
    internal const string Opening =
        "\u0028\u005B\u007B\u0F3A\u0F3C\u169B\u2045\u207D\u208D\u2308\u230A\u2329\u2768\u276A\u276C\u276E"
        + "\u2770\u2772\u2774\u27C5\u27E6\u27E8\u27EA\u27EC\u27EE\u2983\u2985\u2987\u2989\u298B\u298D\u298F"
        + "\u2991\u2993\u2995\u2997\u29D8\u29DA\u29FC\u2E22\u2E24\u2E26\u2E28\u2E55\u2E57\u2E59\u2E5B\u3008"
        + "\u300A\u300C\u300E\u3010\u3014\u3016\u3018\u301A\uFE59\uFE5B\uFE5D\uFF08\uFF3B\uFF5B\uFF5F\uFF62";

    internal const string Closing =
        "\u0029\u005D\u007D\u0F3B\u0F3D\u169C\u2046\u207E\u208E\u2309\u230B\u232A\u2769\u276B\u276D\u276F"
        + "\u2771\u2773\u2775\u27C6\u27E7\u27E9\u27EB\u27ED\u27EF\u2984\u2986\u2988\u298A\u298C\u2990\u298E"
        + "\u2992\u2994\u2996\u2998\u29D9\u29DB\u29FD\u2E23\u2E25\u2E27\u2E29\u2E56\u2E58\u2E5A\u2E5C\u3009"
        + "\u300B\u300D\u300F\u3011\u3015\u3017\u3019\u301B\uFE5A\uFE5C\uFE5E\uFF09\uFF3D\uFF5D\uFF60\uFF63";

    // U+2329 and U+3008 are canonical equivalents, and so are their partners.
    private const char AngleOpening = '\u2329';
    private const char CjkAngleOpening = '\u3008';

    /// <summary>The opening bracket of the pair that a character belongs to; its negative for a closing one; 0 for no
    /// bracket.</summary>
    internal static int PairOf(char character)
    {
        var opening = Opening.AsSpan().BinarySearch(character);
        if (opening >= 0)
        {
            return Canonical(character);
        }

        var closing = Closing.IndexOf(character, StringComparison.Ordinal);
        return closing >= 0 ? -Canonical(Opening[closing]) : 0;
    }

    private static char Canonical(char opening) => opening == AngleOpening ? CjkAngleOpening : opening;
}
