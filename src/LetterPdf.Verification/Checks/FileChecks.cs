using System.Collections.Frozen;
using LetterPdf.Model;

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
        from reason in Filter(view, stream)
        select new Finding(reason, null, item.Number);

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
                    yield return new Finding(Reason.Of(ObjectFault.Missing, reference.Number), null, null);
                }
                else if (target.Value is PdfReference)
                {
                    yield return new Finding(
                        Reason.Of(ObjectFault.OnlyReference, reference.Number),
                        null,
                        target.Number
                    );
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
            yield return new Finding(Reason.Of(ObjectFault.Unreached, number), null, number);
        }
    }

    public static IEnumerable<Finding> Identifier(DocumentView view)
    {
        if (
            view.Body.Array(view.Body.Trailer, "ID")
            is not [PdfString { Bytes.Length: > 0 }, PdfString { Bytes.Length: > 0 }]
        )
        {
            yield return new Finding(ObjectFault.NoIdentifier, null, null);
        }
    }

    public static IEnumerable<Finding> Limits(DocumentView view) =>
        from item in view.Body.Objects.Values.OrderBy(item => item.Number)
        from part in Walk(item.Value)
        let fault = part switch
        {
            PdfString { Bytes.Length: > LongestString } => ObjectFault.LongText,
            PdfName { Value.Length: > LongestName } => ObjectFault.LongName,
            PdfInteger { Value: > int.MaxValue or < int.MinValue } => ObjectFault.LargeInteger,
            PdfReal real when Math.Abs(real.Value) > LargestReal => ObjectFault.LargeReal,
            _ => (ObjectFault?)null,
        }
        where fault is not null
        select new Finding(fault.Value, null, item.Number);

    public static IEnumerable<Finding> ForbiddenKeys(DocumentView view) =>
        from item in view.Body.Objects.Values.OrderBy(item => item.Number)
        from part in Walk(item.Value)
        where part is PdfDictionary
        let dictionary = (PdfDictionary)part
        from reason in dictionary
            .Entries.Keys.Where(Forbidden.Contains)
            .Select(key => Reason.Of(ObjectFault.ForbiddenKey, key))
            .Concat(
                view.Body.Name(dictionary, "S") is { } action && Actions.Contains(action)
                    ? [Reason.Of(ObjectFault.ForbiddenAction, action)]
                    : []
            )
        select new Finding(reason, null, item.Number);

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

    private static IEnumerable<Reason> Filter(DocumentView view, PdfStream stream)
    {
        if (stream.Dictionary["F"] is not null || stream.Dictionary["FFilter"] is not null)
        {
            yield return ObjectFault.DataElsewhere;
        }

        if (stream.Dictionary["Filter"] is PdfName { Value: "DCTDecode" })
        {
            yield break;
        }

        if (view.Body.Data(stream) is null)
        {
            yield return view.Body.IsExhausted ? ObjectFault.UnpacksToTooMuch : ObjectFault.NotUnpackable;
        }
        else if (!view.Body.IsExact(stream))
        {
            yield return ObjectFault.PackedDataEnd;
        }
    }
}
