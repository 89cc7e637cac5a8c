using System.Collections.Immutable;
using System.Diagnostics;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>How a form takes part in the transparency around it (ISO 32000-1, 11.6.6).</summary>
internal enum FormKind
{
    /// <summary>Its parts are painted one by one.</summary>
    Plain,

    /// <summary>Its parts are painted together, and then composed as one.</summary>
    Group,

    /// <summary>A group whose luminosity is used, so it states its colour space.</summary>
    ColorGroup,
}

/// <summary>One form of a picture: its operators, and the resources that they use.</summary>
internal sealed class VectorForm(VectorWriter writer)
{
    private const double MostColor = byte.MaxValue;

    private readonly ContentWriter _content = new(writer.File.Form);
    private readonly List<GradientPaint> _gradients = [];
    private readonly List<VectorState> _states = [];
    private readonly List<PdfReference> _forms = [];

    public void Paint(ImmutableArray<VectorItem> items)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case VectorShape shape:
                    Paint(shape);
                    break;
                case VectorGroup group:
                    Paint(group);
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    /// <summary>A rectangle over the whole picture.</summary>
    public void PaintAll(GradientPaint gradient)
    {
        SetFill(gradient);
        _content.FillRectangle(0, 0, writer.Width, writer.Height);
    }

    public void Write(PdfReference reference, FormKind kind)
    {
        ImmutableArray<PdfReference> patterns = [.. _gradients.Select(_ => writer.File.Reserve())];
        ImmutableArray<PdfReference?> masks =
        [
            .. _states.Select(state => state.HasMask ? writer.File.Reserve() : default(PdfReference?)),
        ];
        using (var form = writer.File.Stream(reference, _content.WrittenMemory, StreamKind.Text))
        {
            form.Name("Type"u8, "XObject"u8);
            form.Name("Subtype"u8, "Form"u8);
            VectorNumbers.Write(form, "BBox"u8, [0, 0, writer.Width, writer.Height]);
            WriteGroup(form, kind);
            using var resources = form.Dictionary("Resources"u8);
            WriteNames(resources, "Pattern"u8, "P", patterns);
            WriteStates(resources, masks);
            WriteNames(resources, "XObject"u8, "X", [.. _forms]);
        }

        for (var i = 0; i < patterns.Length; i++)
        {
            GradientWriter.Write(writer.File, _gradients[i], patterns[i]);
        }

        for (var i = 0; i < masks.Length; i++)
        {
            if (masks[i] is { } mask)
            {
                _states[i].WriteMask(writer, mask);
            }
        }
    }

    // A group without a mask or an opacity is only clipped, which needs no form. Some readers take a mask and an
    // opacity in one state for two opacities, so the masked group contains another with the opacity.
    private void Paint(VectorGroup group)
    {
        if (group.Mask is not null && group.Opacity < 1)
        {
            Paint(group with { Opacity = 1, Items = [new VectorGroup(group.Items) { Opacity = group.Opacity }] });
            return;
        }

        _content.Save();
        foreach (var clip in group.Clips)
        {
            Trace(clip.Path);
            _content.Clip(clip.IsEvenOdd);
        }

        if (group.Mask is null && group.Opacity == 1)
        {
            Paint(group.Items);
        }
        else
        {
            var inner = new VectorForm(writer);
            inner.Paint(group.Items);
            var reference = writer.File.Reserve();
            inner.Write(reference, FormKind.Group);
            SetState(new VectorState(group.Opacity, group.Opacity) { Mask = group.Mask });
            _forms.Add(reference);
            _content.Draw(ResourceName.Of("X", _forms.Count - 1));
        }

        _content.Restore();
    }

    private void Paint(VectorShape shape)
    {
        _content.Save();

        // A soft mask uses the coordinates in force where it is set, so it is set before the shape's own
        // transformation.
        SetState(VectorState.Of(shape));
        if (shape.Matrix is { } matrix)
        {
            _content.Transform(matrix.A, matrix.B, matrix.C, matrix.D, matrix.E, matrix.F);
        }

        if (shape.Fill is { } fill)
        {
            SetFill(fill.Paint);
        }

        if (shape.Stroke is { } stroke)
        {
            SetStroke(stroke);
        }

        Trace(shape.Path);
        _content.Paint(shape.Fill is not null, shape.Fill?.IsEvenOdd ?? false, shape.Stroke is not null);
        _content.Restore();
    }

    private void SetState(VectorState state)
    {
        if (!state.IsInitial)
        {
            _content.GraphicsState(ResourceName.Of("G", IndexOf(_states, state)));
        }
    }

    private void SetFill(Paint paint)
    {
        if (paint is SolidPaint color)
        {
            _content.FillColor(color.Red / MostColor, color.Green / MostColor, color.Blue / MostColor);
        }
        else
        {
            _content.FillPattern(ResourceName.Of("P", IndexOf(_gradients, (GradientPaint)paint)));
        }
    }

    private void SetStroke(Stroke stroke)
    {
        if (stroke.Paint is SolidPaint color)
        {
            _content.StrokeColor(color.Red / MostColor, color.Green / MostColor, color.Blue / MostColor);
        }
        else
        {
            _content.StrokePattern(ResourceName.Of("P", IndexOf(_gradients, (GradientPaint)stroke.Paint)));
        }

        _content.LineStyle(stroke.Width, (int)stroke.Cap, (int)stroke.Join, stroke.MiterLimit);
        if (!stroke.Dashes.IsEmpty)
        {
            _content.Dash(stroke.Dashes.AsSpan(), stroke.DashOffset);
        }
    }

    private void Trace(VectorPath path)
    {
        var numbers = path.Numbers.AsSpan();
        foreach (var step in path.Steps)
        {
            switch (step)
            {
                case PathStep.Move:
                    _content.Move(numbers[0], numbers[1]);
                    numbers = numbers[2..];
                    break;
                case PathStep.Line:
                    _content.Line(numbers[0], numbers[1]);
                    numbers = numbers[2..];
                    break;
                case PathStep.Curve:
                    _content.Curve(numbers[..6]);
                    numbers = numbers[6..];
                    break;
                default:
                    _content.Close();
                    break;
            }
        }
    }

    private static void WriteGroup(DictionaryWriter form, FormKind kind)
    {
        if (kind == FormKind.Plain)
        {
            return;
        }

        using var group = form.Dictionary("Group"u8);
        group.Name("S"u8, "Transparency"u8);
        if (kind == FormKind.ColorGroup)
        {
            group.Name("CS"u8, "DeviceRGB"u8);
        }

        group.Boolean("I"u8, true);
    }

    private static void WriteNames(
        DictionaryWriter resources,
        ReadOnlySpan<byte> key,
        string prefix,
        ImmutableArray<PdfReference> items
    )
    {
        if (items.IsEmpty)
        {
            return;
        }

        using var names = resources.Dictionary(key);
        for (var i = 0; i < items.Length; i++)
        {
            names.Reference(ResourceName.Of(prefix, i), items[i]);
        }
    }

    private void WriteStates(DictionaryWriter resources, ImmutableArray<PdfReference?> masks)
    {
        if (_states.Count == 0)
        {
            return;
        }

        using var states = resources.Dictionary("ExtGState"u8);
        for (var i = 0; i < _states.Count; i++)
        {
            using var state = states.Dictionary(ResourceName.Of("G", i));
            _states[i].Write(state, masks[i]);
        }
    }

    private static int IndexOf<T>(List<T> items, T item)
    {
        var index = items.IndexOf(item);
        if (index < 0)
        {
            items.Add(item);
            index = items.Count - 1;
        }

        return index;
    }
}
