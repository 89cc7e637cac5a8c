using System.Collections.Frozen;

namespace LetterPdf.Verification;

/// <summary>Checks of the file's objects, whatever they are for.</summary>
internal static class FileChecks
{
    private const int LongestString = 32_767;
    private const int LongestName = 127;
    private const double LargestReal = 3.403e38;

    private static readonly FrozenSet<string> Forbidden = FrozenSet.Create(
        StringComparer.Ordinal,
        "OpenAction",
        "AA",
        "JavaScript",
        "JS",
        "XFA",
        "OCProperties",
        "NeedsRendering",
        "Requirements",
        "AlternatePresentations",
        "PresSteps",
        "Perms",
        "Legal",
        "Collection"
    );

    // csharpier-ignore
    private static readonly FrozenSet<string> Actions = FrozenSet.Create(
        StringComparer.Ordinal, "Launch", "Sound", "Movie", "ResetForm", "ImportData", "JavaScript", "Hide",
        "SetOCGState", "Rendition", "Trans", "GoTo3DView", "SubmitForm", "Named", "Thread", "GoToR", "GoToE");

    public static IEnumerable<Finding> Filters(DocumentView view) =>
        from item in view.Body.Objects.Values.OrderBy(item => item.Number)
        where item.Value is PdfStream
        let stream = (PdfStream)item.Value
        from message in Filter(view, stream)
        select new Finding(message, null, item.Number);

    public static IEnumerable<Finding> References(DocumentView view)
    {
        var reached = new HashSet<int>();
        var waiting = new Stack<PdfValue>([view.Body.Trailer]);
        while (waiting.TryPop(out var value))
        {
            foreach (var part in Walk(value))
            {
                if (part is not PdfReference reference)
                {
                    continue;
                }

                if (view.Body.Find(reference) is not { } target)
                {
                    yield return new Finding(
                        $"something refers to object {reference.Number}, which is not there",
                        null,
                        null
                    );
                }
                else if (target.Value is PdfReference)
                {
                    yield return new Finding($"object {reference.Number} only refers to another", null, target.Number);
                }
                else if (reached.Add(target.Number))
                {
                    waiting.Push(target.Value);
                }
            }
        }

        foreach (
            var number in view
                .Body.Objects.Keys.Where(number => !reached.Contains(number) && !view.Body.Containers.Contains(number))
                .Order()
        )
        {
            yield return new Finding($"object {number} belongs to nothing in the document", null, number);
        }
    }

    public static IEnumerable<Finding> Identifier(DocumentView view)
    {
        if (
            view.Body.Array(view.Body.Trailer, "ID")
            is not [PdfString { Bytes.Length: > 0 }, PdfString { Bytes.Length: > 0 }]
        )
        {
            yield return new Finding("the file has no identifier (/ID)", null, null);
        }
    }

    public static IEnumerable<Finding> Limits(DocumentView view) =>
        from item in view.Body.Objects.Values.OrderBy(item => item.Number)
        from part in Walk(item.Value)
        let message = part switch
        {
            PdfString { Bytes.Length: > LongestString } => "a text has more than 32,767 bytes",
            PdfName { Value.Length: > LongestName } => "a name has more than 127 bytes",
            PdfInteger { Value: > int.MaxValue or < int.MinValue } => "a whole number is larger than readers can hold",
            PdfReal real when Math.Abs(real.Value) > LargestReal => "a number is larger than readers can hold",
            _ => null,
        }
        where message is not null
        select new Finding(message, null, item.Number);

    public static IEnumerable<Finding> ForbiddenKeys(DocumentView view) =>
        from item in view.Body.Objects.Values.OrderBy(item => item.Number)
        from part in Walk(item.Value)
        where part is PdfDictionary
        let dictionary = (PdfDictionary)part
        from message in dictionary
            .Entries.Keys.Where(Forbidden.Contains)
            .Select(key => $"the file holds /{key}, which no archive can keep")
            .Concat(
                view.Body.Name(dictionary, "S") is { } action && Actions.Contains(action)
                    ? [$"an action /{action} does more than lead to a place"]
                    : []
            )
        select new Finding(message, null, item.Number);

    /// <summary>A value and all inside it; what it refers to is not followed.</summary>
    public static IEnumerable<PdfValue> Walk(PdfValue root)
    {
        var waiting = new Stack<PdfValue>([root]);
        while (waiting.TryPop(out var value))
        {
            yield return value;
            var parts = value switch
            {
                PdfArray array => array.Items,
                PdfStream stream => [stream.Dictionary],
                PdfDictionary dictionary => dictionary.Entries.SelectMany(entry =>
                    new[] { new PdfName(entry.Key), entry.Value }
                ),
                _ => Enumerable.Empty<PdfValue>(),
            };
            foreach (var part in parts)
            {
                waiting.Push(part);
            }
        }
    }

    private static IEnumerable<string> Filter(DocumentView view, PdfStream stream)
    {
        if (stream.Dictionary["F"] is not null || stream.Dictionary["FFilter"] is not null)
        {
            yield return "data are said to stand in another file (/F)";
        }

        if (stream.Dictionary["Filter"] is PdfName { Value: "DCTDecode" })
        {
            yield break;
        }

        if (view.Body.Data(stream) is null)
        {
            yield return view.Body.IsExhausted
                ? "the file unpacks to more than any letter holds"
                : "data can't be unpacked, or are packed in another way than Flate (/Filter)";
        }
        else if (!view.Body.IsExact(stream))
        {
            yield return "packed data break off before their checksum, or something stands behind it; other "
                + "programs may show something else (/Filter)";
        }
    }
}
