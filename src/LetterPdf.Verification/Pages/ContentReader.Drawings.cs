using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <content>Everything that is drawn by name: forms, masks, patterns and gradients.</content>
internal sealed partial class ContentReader
{
    private void Draw(string name, ContentState state)
    {
        var value = body.Dictionary(state.Resources, "XObject")?[name];
        if (body.Resolve(value) is not PdfStream stream)
        {
            state.Fault(CheckName.Resources, Reason.Of(ContentFault.NoPicture, name));
        }
        else if (body.Name(stream.Dictionary, "Subtype") is "Form")
        {
            state.Place(
                body.Numbers(stream.Dictionary, "BBox") is [_, _, var width, var height]
                    ? (width, height)
                    : (double.NaN, double.NaN)
            );
            Enter(stream, state);
        }
        else if (body.Name(stream.Dictionary, "Subtype") is "Image")
        {
            state.Place((1, 1));
        }
        else
        {
            state.Fault(CheckName.Resources, Reason.Of(ContentFault.NeitherPictureNorDrawing, name));
        }
    }

    // A form, a mask or a pattern has a state of its own, and is examined once however often it is drawn.
    private void Enter(PdfStream stream, ContentState state)
    {
        if (_open.Contains(stream))
        {
            state.Fault(CheckName.Operators, ContentFault.DrawsItself);
        }
        else if (_forms.Add(stream))
        {
            _open.Push(stream);
            foreach (var reason in WrittenForms.Drawing(body, stream.Dictionary))
            {
                state.Fault(CheckName.DrawingForms, reason);
            }

            if (body.Dictionary(stream.Dictionary, "Group")?["CS"] is { } colors)
            {
                CheckColors(colors, state);
            }

            if (body.Data(stream) is { } data && (_left -= data.Length) >= 0 && state.Depth < Bounds.DeepestDrawing)
            {
                Read(data, state.Inside(body.Dictionary(stream.Dictionary, "Resources")));
            }
            else
            {
                state.Fault(CheckName.Operators, ContentFault.DrawingNotUnpackable);
            }

            _open.Pop();
        }
    }

    // A soft mask is drawn, too, though no operator names its form.
    private void SetState(List<PdfValue> operands, ContentState state)
    {
        if (body.Dictionary(body.Dictionary(Resource("ExtGState", operands, state)), "SMask") is { } mask)
        {
            if (
                body.Resolve(mask["G"]) is PdfStream form
                && body.Name(body.Dictionary(form.Dictionary, "Group"), "S") is "Transparency"
            )
            {
                Enter(form, state);
            }
            else
            {
                state.Fault(CheckName.Resources, ContentFault.NoMask);
            }
        }
    }

    private void SetPattern(List<PdfValue> operands, ContentState state)
    {
        switch (Resource("Pattern", operands, state))
        {
            case PdfStream tile:
                Enter(tile, state);
                break;
            case PdfDictionary pattern:
                Shade(body.Resolve(pattern["Shading"]), state);
                break;
            default:
                break;
        }
    }

    private void Shade(PdfValue? shading, ContentState state)
    {
        var dictionary = shading is PdfStream stream ? stream.Dictionary : shading as PdfDictionary;
        if (dictionary is null)
        {
            state.Fault(CheckName.Resources, ContentFault.NoGradient);
        }
        else
        {
            CheckColors(dictionary["ColorSpace"], state);
        }
    }

    private void CheckColors(PdfValue? colors, ContentState state)
    {
        if (NameOf(body.Resolve(colors)) is not ("DeviceGray" or "DeviceRGB") and var name)
        {
            state.Fault(CheckName.Colors, Reason.Of(ContentFault.OtherColorOfGradient, name));
        }
    }

    // Null, with a fault, where it is not there.
    private PdfValue? Resource(string kind, List<PdfValue> operands, ContentState state)
    {
        var value = body.Resolve(body.Dictionary(state.Resources, kind)?[NameOf(operands.LastOrDefault())]);
        if (value is not (PdfDictionary or PdfStream))
        {
            state.Fault(CheckName.Resources, Reason.Of(ContentFault.NoResource, kind));
            return null;
        }

        return value;
    }
}
