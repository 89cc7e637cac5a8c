using System.Collections.Immutable;
using LetterPdf.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LetterPdf.Input;

/// <summary>
/// Builds the tree of letter.yml from the parser's events. Anchors, aliases, tags, merge keys and second documents
/// are refused rather than read: without them a small file can't expand to a large one.
/// </summary>
internal sealed class YamlTreeReader
{
    // A letter needs five levels and some hundred values; the limits leave room but bound the work.
    private const int DepthLimit = 24;
    private const int NodeLimit = 20_000;

    private readonly SourceFile _file;
    private readonly string _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private int _depth;
    private int _nodes;
    private bool _ended;

    private YamlTreeReader(SourceFile file, string source, DiagnosticBag diagnostics)
    {
        _file = file;
        _source = source;
        _diagnostics = diagnostics;
        _parser = new Parser(new Scanner(new StringReader(source), skipComments: true));
    }

    /// <summary>Reads a file's text; faults are reported at their places.</summary>
    public static YamlDocument Read(SourceFile file, string source, DiagnosticBag diagnostics) =>
        new YamlTreeReader(file, source, diagnostics).ReadDocument();

    private YamlDocument ReadDocument()
    {
        YamlNode? root = null;
        var documents = 0;
        for (var item = Next(); item is not null; item = Next())
        {
            if (item is DocumentStart && ++documents > 1)
            {
                Report(DiagnosticCatalog.YamlFeature, SpanOf(item), YamlFinding.SecondLetter, YamlAdvice.OneLetter);
                break;
            }

            if (IsNode(item))
            {
                root = ReadNode(item);
            }
        }

        ReportLookAlike();
        if (root is null or YamlScalar { IsEmpty: true } && !_ended)
        {
            Report(
                DiagnosticCatalog.EmptyLetterFile,
                _file.Span(0, 0),
                Reason.Of(YamlFinding.NoLetter, _file.Path),
                YamlAdvice.LeastKeys
            );
        }
        else if (root is not (YamlMapping or YamlFault) && !_ended)
        {
            Report(DiagnosticCatalog.WrongType, root!.Span, YamlFinding.NoKeys);
        }

        return new YamlDocument(root as YamlMapping, !_ended);
    }

    private YamlNode ReadNode(ParsingEvent item)
    {
        var span = SpanOf(item);
        if (++_nodes > NodeLimit || _depth >= DepthLimit)
        {
            Report(
                DiagnosticCatalog.YamlLimit,
                span,
                _depth >= DepthLimit ? YamlFinding.TooDeep : YamlFinding.TooManyValues
            );
            _ended = true;
            return new YamlFault(span);
        }

        if (item is NodeEvent withProperties)
        {
            RefuseProperties(withProperties, span);
        }

        _depth++;
        YamlNode node = item switch
        {
            Scalar scalar => ReadScalar(scalar, span),
            SequenceStart sequence => ReadSequence(span, sequence.Style == SequenceStyle.Flow),
            MappingStart mapping => ReadMapping(span, mapping.Style == MappingStyle.Flow),
            _ => RefuseAlias(span),
        };
        _depth--;
        return node;
    }

    private YamlScalar ReadScalar(Scalar scalar, TextSpan span)
    {
        var style = scalar.Style switch
        {
            ScalarStyle.Literal => YamlScalarStyle.Literal,
            ScalarStyle.Folded => YamlScalarStyle.Folded,
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => YamlScalarStyle.Quoted,
            _ => YamlScalarStyle.Plain,
        };
        return new YamlScalar(YamlScalarText.Map(scalar.Value, style, span, _source), style, span);
    }

    private YamlSequence ReadSequence(TextSpan span, bool isFlow)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (var item = Next(); item is not null && IsNode(item); item = Next())
        {
            items.Add(ReadNode(item));
        }

        return new YamlSequence(items.ToImmutable(), span, isFlow);
    }

    private YamlMapping ReadMapping(TextSpan span, bool isFlow)
    {
        var entries = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        var order = ImmutableArray.CreateBuilder<YamlEntry>();
        for (var item = Next(); item is not null && IsNode(item); item = Next())
        {
            var key = ReadNode(item);
            var value = Next() is { } valueEvent ? ReadNode(valueEvent) : null;
            if (value is null || ReadKey(key) is not { } name)
            {
                continue;
            }

            var entry = new YamlEntry(name, key.Span, value);
            if (entries.TryAdd(name, entry))
            {
                order.Add(entry);
            }
            else
            {
                Report(
                    DiagnosticCatalog.DuplicateKey,
                    key.Span,
                    Reason.Of(YamlFinding.KeyTwice, name),
                    Reason.Of(YamlAdvice.KeyIsOnLine, entries[name].KeySpan.Line)
                );
            }
        }

        return new YamlMapping(order.ToImmutable(), span, isFlow);
    }

    private string? ReadKey(YamlNode key)
    {
        if (key is YamlScalar { Value: "<<", Style: YamlScalarStyle.Plain })
        {
            Report(DiagnosticCatalog.YamlFeature, key.Span, YamlFinding.MergeKey, YamlAdvice.KeysInFull);
            return null;
        }

        if (key is YamlScalar scalar)
        {
            return scalar.Value;
        }

        if (key is not YamlFault)
        {
            Report(DiagnosticCatalog.WrongType, key.Span, YamlFinding.KeyNoWord, YamlAdvice.QuoteTextWithBracket);
        }

        return null;
    }

    private void RefuseProperties(NodeEvent item, TextSpan span)
    {
        if (!item.Anchor.IsEmpty)
        {
            Report(
                DiagnosticCatalog.YamlFeature,
                span,
                YamlFinding.Anchor,
                Reason.Of(YamlAdvice.QuoteTextThatBegins, "&")
            );
        }

        if (!item.Tag.IsEmpty)
        {
            Report(
                DiagnosticCatalog.YamlFeature,
                span,
                YamlFinding.Tag,
                Reason.Of(YamlAdvice.QuoteTextThatBegins, "!")
            );
        }
    }

    private static bool IsNode(ParsingEvent item) => item is NodeEvent or AnchorAlias;

    private YamlFault RefuseAlias(TextSpan span)
    {
        Report(DiagnosticCatalog.YamlFeature, span, YamlFinding.Alias, Reason.Of(YamlAdvice.QuoteTextThatBegins, "*"));
        return new YamlFault(span);
    }

    private ParsingEvent? Next()
    {
        if (_ended)
        {
            return null;
        }

        try
        {
            if (_parser.MoveNext())
            {
                return _parser.Current;
            }
        }
        catch (YamlException exception)
        {
            ReportSyntax(exception.Start, exception.End, exception.Message);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // The messages of parser version 18.1.0 for text after a document's end, and for a tag that is not a URI.
            ReportSyntax(Mark.Empty, Mark.Empty, exception.Message);
        }

        return null;
    }

    private void ReportSyntax(Mark start, Mark end, string reason)
    {
        // The cause of the parser's error is on its line or above; where it names no line, or the file's end, it may
        // be anywhere.
        var isAnywhere = start.Index == 0 || end.Index >= _source.Length || start.Index >= _source.Length;
        var last = isAnywhere ? int.MaxValue : (int)Math.Max(start.Line, end.Line) + 1;
        Report(
            YamlMistakes.Find(_source, last)
                ?? YamlSyntaxMessage.For(reason, (int)Math.Min(start.Index, _source.Length))
        );
    }

    // Characters that only look like YAML's turn something else into a text or a key.
    private void ReportLookAlike()
    {
        if (
            !_ended
            && YamlLookAlikes.IsPossible(_source)
            && YamlMistakes.Find(_source, int.MaxValue) is { } mistake
            && YamlLookAlikes.IsOne(_source[mistake.Start])
        )
        {
            Report(mistake);
        }
    }

    private void Report(YamlMistake mistake)
    {
        Report(
            DiagnosticCatalog.YamlSyntax,
            _file.Span(mistake.Start, Math.Min(1, _source.Length - mistake.Start)),
            mistake.Message,
            mistake.Hint
        );
        _ended = true;
    }

    private TextSpan SpanOf(ParsingEvent item)
    {
        var start = (int)Math.Min(item.Start.Index, _source.Length);
        var end = (int)Math.Clamp(item.End.Index, start, _source.Length);
        return _file.Span(start, _source.AsSpan(start, end - start).TrimEnd().Length);
    }

    private void Report(DiagnosticCode code, TextSpan span, Reason message, Reason? hint = null) =>
        _diagnostics.Add(code.At(span, message, hint));
}
