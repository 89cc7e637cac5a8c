using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LetterPdf.Model;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace LetterPdf.Input;

/// <summary>
/// Runs a checked template. Statements are walked here, because only so every character of the result knows the
/// place it came from; conditions are left to Scriban.
/// </summary>
internal sealed class MergeRun
{
    private const int LengthLimit = 8 * 1024 * 1024;

    private readonly MappedText _source;
    private readonly bool _isMarkdown;
    private readonly DiagnosticBag _diagnostics;
    private readonly TemplateContext _context;
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<MappedText.Piece>.Builder _pieces =
        ImmutableArray.CreateBuilder<MappedText.Piece>();
    private bool _hasFailed;

    public MergeRun(MappedText source, MergeValues values, bool isMarkdown, DiagnosticBag diagnostics)
    {
        _source = source;
        _isMarkdown = isMarkdown;
        _diagnostics = diagnostics;

        // An object of our own in place of the built-in functions: nothing to call, nothing loaded by reflection.
        _context = new TemplateContext(new ScriptObject(StringComparer.Ordinal), StringComparer.Ordinal)
        {
            StrictVariables = true,
            Language = ScriptLang.Liquid,
        };
        _context.PushCulture(CultureInfo.InvariantCulture);
        _context.PushGlobal(values.ToScriptObject());
    }

    /// <summary>The filled text, or null after a diagnostic.</summary>
    public MappedText? Run(ScriptStatement? body)
    {
        Visit(body);
        if (_text.Length > LengthLimit)
        {
            Fail(
                DiagnosticCatalog.MergeLimit,
                _source.Span,
                "the text grows too long when its merge fields are filled in"
            );
        }

        return _hasFailed ? null : new MappedText(_text.ToString(), _source.Span, _pieces.ToImmutable());
    }

    private void Visit(ScriptStatement? statement)
    {
        switch (statement)
        {
            case ScriptBlockStatement block:
                foreach (var child in block.Statements)
                {
                    Visit(child);
                }

                break;
            case ScriptRawStatement raw:
                _pieces.AddRange(_source.PiecesOf(raw.Text.Index, raw.Text.Length, _text.Length));
                _text.Append(_source.Text, raw.Text.Index, raw.Text.Length);
                break;
            case ScriptExpressionStatement { Expression: { } expression }:
                Insert(expression);
                break;
            case ScriptIfStatement condition:
                Visit(Holds(condition.Condition) ? condition.Then : condition.Else);
                break;
            case ScriptElseStatement otherwise:
                Visit(otherwise.Body);
                break;
        }
    }

    private void Insert(ScriptExpression expression)
    {
        var place = MergeName.Place(_source, expression);
        if (Evaluate(expression) is not { } value)
        {
            Fail(
                DiagnosticCatalog.MergeFieldWithoutValue,
                place,
                $"this letter has no '{MergeName.Of(expression)}'",
                "Use {% if %} around the field, or give it a value in letter.yml."
            );
            return;
        }

        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        _pieces.Add(new MappedText.Piece(_text.Length, place.Start, place.Length, IsVerbatim: false));
        _text.Append(_isMarkdown ? MarkdownEscape.Escape(text) : text);
    }

    private bool Holds(ScriptExpression? condition) =>
        condition is not null && Evaluate(condition) is { } value && _context.ToBool(condition.Span, value);

    private object? Evaluate(ScriptExpression expression)
    {
        try
        {
            return _context.Evaluate(expression);
        }
        catch (ScriptRuntimeException)
        {
            // Scriban's way to say that a number is compared with a text; its words may quote values, ours do not.
            Fail(
                DiagnosticCatalog.MergeFieldSyntax,
                MergeName.Place(_source, expression),
                "these values cannot be compared"
            );
            return false;
        }
    }

    private void Fail(DiagnosticCode code, TextSpan place, string message, string? hint = null)
    {
        _hasFailed = true;
        _diagnostics.Add(code.At(place, message, hint));
    }
}
