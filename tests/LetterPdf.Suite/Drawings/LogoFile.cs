using System.Text;
using static LetterPdf.Suite.Drawings.LogoShape;

namespace LetterPdf.Suite.Drawings;

/// <summary>Logos as the files of drawing programs: each program writes the same shapes in its own way.</summary>
/// <param name="Program">The program whose way of writing is imitated.</param>
/// <param name="Number">The number of the logo.</param>
/// <param name="Text">The text of the file.</param>
internal sealed record LogoFile(string Program, int Number, string Text)
{
    private const string Svg = "xmlns=\"http://www.w3.org/2000/svg\"";
    private const string Link = "xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    private const int LogosOfProgram = 20;

    /// <summary>Eight programs, twenty logos each.</summary>
    public static IReadOnlyList<LogoFile> All { get; } =
    [
        .. from writer in new (string Program, Func<int, LogoShape[], string> Write)[]
        {
            ("Inkscape", Inkscape),
            ("Illustrator", Illustrator),
            ("Figma", Figma),
            ("Affinity", Affinity),
            ("LibreOffice", LibreOffice),
            ("CorelDRAW", CorelDraw),
            ("Sketch", Sketch),
            ("svgo", Minimized),
        }
        from number in Enumerable.Range(0, LogosOfProgram)
        select new LogoFile(
            writer.Program,
            number,
            writer.Write(number, OfLogo(number + (writer.Program.Length * 100)))
        ),
    ];

    // Layers, named views, everything in style="", gradients in two parts, millimetres.
    private static string Inkscape(int number, LogoShape[] shapes)
    {
        var text = new StringBuilder(
            $"""
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <!-- Created with Inkscape (http://www.inkscape.org/) -->
            <svg width="100mm" height="60mm" viewBox="0 0 200 120" version="1.1" id="svg5" inkscape:version="1.2 (dc2aedaf03, 2022-05-15)"
               sodipodi:docname="logo.svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" {Link}
               xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" {Svg} xmlns:svg="http://www.w3.org/2000/svg">
              <sodipodi:namedview id="n7" pagecolor="#ffffff" bordercolor="#666666" showgrid="false" inkscape:zoom="1.4"><inkscape:grid type="xygrid" id="g1"/></sodipodi:namedview>
              <defs id="defs2">
                <linearGradient inkscape:collect="always" id="linearGradient9"><stop style="stop-color:{shapes[
                0
            ].Color};stop-opacity:1;" offset="0" id="s1"/>
                  <stop style="stop-color:{shapes[1].Color};stop-opacity:{(
                number % 3 == 0 ? 0 : 1
            )};" offset="1" id="s2"/></linearGradient>
                <linearGradient inkscape:collect="always" xlink:href="#linearGradient9" id="linearGradient11" x1="20" y1="10" x2="150" y2="90" gradientUnits="userSpaceOnUse" gradientTransform="matrix(1,0.1,0,1,-2,3)"/>
                <filter style="color-interpolation-filters:sRGB" id="unused"><feGaussianBlur stdDeviation="3"/></filter>
              </defs>
              <g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1" transform="translate(4,2) scale(0.95)">
            """
        );
        for (var i = 0; i < shapes.Length; i++)
        {
            var shape = shapes[i];
            var fill = i == 1 ? "url(#linearGradient11)" : shape.Color;
            text.Append(
                shape.Stroke > 0
                    ? N(
                        $"<path style=\"fill:none;fill-rule:evenodd;stroke:{fill};stroke-width:{shape.Stroke}px;stroke-linecap:round;stroke-linejoin:round;stroke-miterlimit:4;stroke-dasharray:none;stroke-opacity:{shape.Opacity}\" d=\"{shape.Data}\" id=\"path{i}\" inkscape:connector-curvature=\"0\"/>\n"
                    )
                    : N(
                        $"<path style=\"color:#000000;display:inline;overflow:visible;visibility:visible;opacity:{shape.Opacity};fill:{fill};fill-opacity:1;fill-rule:evenodd;stroke:none;stroke-width:0.264583;marker:none;enable-background:accumulate;paint-order:markers stroke fill;-inkscape-stroke:none;font-variant-ligatures:normal\" d=\"{shape.Data}\" id=\"path{i}\" sodipodi:nodetypes=\"cccc\"/>\n"
                    )
            );
        }

        return text.Append(
                "</g><flowRoot xml:space=\"preserve\" id=\"f\" style=\"fill:black\"><flowRegion id=\"r\"/><flowPara id=\"p\"/></flowRoot></svg>"
            )
            .ToString();
    }

    // Entities, switch, the program's own data, classes, clip paths by `use`.
    private static string Illustrator(int number, LogoShape[] shapes)
    {
        var isOld = number % 2 == 0;
        var text = new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- Generator: Adobe Illustrator 19.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->\n"
        );
        text.Append(
            isOld
                ? "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" [\n<!ENTITY ns_extend \"http://ns.adobe.com/Extensibility/1.0/\">\n<!ENTITY ns_ai \"http://ns.adobe.com/AdobeIllustrator/10.0/\">\n<!ENTITY ns_graphs \"http://ns.adobe.com/Graphs/1.0/\">\n]>\n"
                    + $"<svg version=\"1.1\" id=\"Layer_1\" xmlns:x=\"&ns_extend;\" xmlns:i=\"&ns_ai;\" xmlns:graph=\"&ns_graphs;\" {Svg} {Link} x=\"0px\" y=\"0px\" viewBox=\"0 0 200 120\" style=\"enable-background:new 0 0 200 120;\" xml:space=\"preserve\">\n"
                : $"<svg version=\"1.1\" id=\"Layer_1\" {Svg} {Link} x=\"0px\" y=\"0px\" width=\"200px\" height=\"120px\" viewBox=\"0 0 200 120\" enable-background=\"new 0 0 200 120\" xml:space=\"preserve\">\n"
        );
        text.Append("<style type=\"text/css\">\n");
        for (var i = 0; i < shapes.Length; i++)
        {
            var shape = shapes[i];
            text.Append(
                shape.Stroke > 0
                    ? N(
                        $"\t.st{i}{{fill:none;stroke:{shape.Color};stroke-width:{shape.Stroke};stroke-linecap:round;stroke-miterlimit:10;}}\n"
                    )
                    : N(
                        $"\t.st{i}{{opacity:{shape.Opacity};fill-rule:evenodd;clip-rule:evenodd;fill:{shape.Color};}}\n"
                    )
            );
        }

        text.Append("\t.clip{clip-path:url(#SVGID_2_);}\n</style>\n");
        text.Append(
            isOld
                ? "<switch><foreignObject requiredExtensions=\"&ns_ai;\" x=\"0\" y=\"0\" width=\"1\" height=\"1\"><i:pgfRef xlink:href=\"#adobe_illustrator_pgf\"/></foreignObject><g i:extraneous=\"self\">\n"
                : "<g>\n"
        );
        text.Append(
            "<defs><rect id=\"SVGID_1_\" x=\"12\" y=\"8\" width=\"150\" height=\"90\"/></defs><clipPath id=\"SVGID_2_\"><use xlink:href=\"#SVGID_1_\"  style=\"overflow:visible;\"/></clipPath>\n"
        );
        for (var i = 0; i < shapes.Length; i++)
        {
            text.Append(
                i == 0
                    ? $"<g class=\"clip\"><path class=\"st{i}\" d=\"{shapes[i].Data}\"/></g>\n"
                    : $"<path class=\"st{i}\" d=\"{shapes[i].Data}\"/>\n"
            );
        }

        return text.Append(
                isOld
                    ? "</g></switch><i:pgf id=\"adobe_illustrator_pgf\">eJzsvWmTJbd1IPC9I</i:pgf></svg>"
                    : "</g></svg>"
            )
            .ToString();
    }

    // Clip paths with a white rectangle at the end of the file, masks by alpha.
    private static string Figma(int number, LogoShape[] shapes)
    {
        var text = new StringBuilder(
            $"<svg width=\"200\" height=\"120\" viewBox=\"0 0 200 120\" fill=\"none\" {Svg}>\n<g clip-path=\"url(#clip0_12_{number})\">\n"
        );
        for (var i = 0; i < shapes.Length; i++)
        {
            var shape = shapes[i];
            if (number % 4 == 1 && i == 1)
            {
                text.Append(
                    N(
                        $"<mask id=\"mask0_12_{number}\" style=\"mask-type:{(number % 8 == 1 ? "alpha" : "luminance")}\" maskUnits=\"userSpaceOnUse\" x=\"10\" y=\"10\" width=\"150\" height=\"90\">\n<rect x=\"10\" y=\"10\" width=\"150\" height=\"90\" fill=\"white\"/>\n</mask>\n<g mask=\"url(#mask0_12_{number})\">\n"
                    )
                );
            }

            text.Append(
                shape.Stroke > 0
                    ? N(
                        $"<path d=\"{shape.Data}\" stroke=\"{shape.Color}\" stroke-width=\"{shape.Stroke}\" stroke-linejoin=\"round\"/>\n"
                    )
                    : N(
                        $"<path opacity=\"{shape.Opacity}\" fill-rule=\"evenodd\" clip-rule=\"evenodd\" d=\"{shape.Data}\" fill=\"{(i == 2 ? "url(#paint0_linear_12)" : shape.Color)}\"/>\n"
                    )
            );
            text.Append(number % 4 == 1 && i == 1 ? "</g>\n" : string.Empty);
        }

        return text.Append(
                "</g>\n<defs>\n"
                    + N(
                        $"<linearGradient id=\"paint0_linear_12\" x1=\"30\" y1=\"0\" x2=\"140\" y2=\"110\" gradientUnits=\"userSpaceOnUse\">\n<stop stop-color=\"{shapes[0].Color}\"/>\n<stop offset=\"0.7\" stop-color=\"{shapes[2].Color}\" stop-opacity=\"0.5\"/>\n<stop offset=\"1\" stop-color=\"white\"/>\n</linearGradient>\n"
                    )
                    + N(
                        $"<clipPath id=\"clip0_12_{number}\">\n<rect width=\"170\" height=\"110\" rx=\"8\" fill=\"white\" transform=\"translate(5 5)\"/>\n</clipPath>\n</defs>\n</svg>"
                    )
            )
            .ToString();
    }

    // Names of serif, transforms in transforms, long styles at the root, percentages of a page.
    private static string Affinity(int number, LogoShape[] shapes)
    {
        var text = new StringBuilder(
            $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n"
                + $"<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 200 120\" version=\"1.1\" {Svg} {Link} xml:space=\"preserve\" xmlns:serif=\"http://www.serif.com/\" style=\"fill-rule:evenodd;clip-rule:evenodd;stroke-linejoin:round;stroke-miterlimit:2;\">\n"
                + "<g transform=\"matrix(1,0,0,1,-300,-200)\"><g id=\"Artboard1\" serif:id=\"Artboard 1\" transform=\"matrix(0.9,0,0,0.95,310,204)\"><rect x=\"0\" y=\"0\" width=\"200\" height=\"120\" style=\"fill:none;\"/>\n"
        );
        for (var i = 0; i < shapes.Length; i++)
        {
            var shape = shapes[i];
            var turn = N($"matrix({1 - (0.02 * i)},{0.03 * i},{-0.02 * i},1,{i},{-i})");
            text.Append(
                shape.Stroke > 0
                    ? N(
                        $"<g transform=\"{turn}\"><path d=\"{shape.Data}\" style=\"fill:none;stroke:{shape.Color};stroke-width:{shape.Stroke}px;stroke-linecap:butt;stroke-miterlimit:1.5;\"/></g>\n"
                    )
                    : N(
                        $"<g transform=\"{turn}\"><path d=\"{shape.Data}\" style=\"fill:{shape.Color};fill-opacity:{shape.Opacity};fill-rule:nonzero;{(i == 0 ? "fill:url(#_Radial1);" : string.Empty)}\"/></g>\n"
                    )
            );
        }

        return text.Append(
                N(
                    $"</g></g>\n<defs><radialGradient id=\"_Radial1\" cx=\"0\" cy=\"0\" r=\"1\" gradientUnits=\"userSpaceOnUse\" gradientTransform=\"matrix({40 + number},3,-3,50,80,60)\"><stop offset=\"0\" style=\"stop-color:white;stop-opacity:1\"/><stop offset=\"0.6\" style=\"stop-color:{shapes[0].Color};stop-opacity:1\"/><stop offset=\"1\" style=\"stop-color:rgb(20,30,40);stop-opacity:1\"/></radialGradient></defs>\n</svg>"
                )
            )
            .ToString();
    }

    // Hundredths of millimetres, classes without a sheet, boxes that nothing draws, clip paths of the page.
    private static string LibreOffice(int number, LogoShape[] shapes)
    {
        var text = new StringBuilder(
            $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <svg version="1.2" width="100mm" height="60mm" viewBox="0 0 10000 6000" preserveAspectRatio="xMidYMid" fill-rule="evenodd" stroke-width="28.222" stroke-linejoin="round" {Svg} xmlns:ooo="http://xml.openoffice.org/svg/export" {Link} xmlns:presentation="http://sun.com/xmlns/staroffice/presentation" xml:space="preserve">
             <defs class="ClipPathGroup"><clipPath id="presentation_clip_path" clipPathUnits="userSpaceOnUse"><rect x="0" y="0" width="10000" height="6000"/></clipPath>
              <clipPath id="presentation_clip_path_shrink" clipPathUnits="userSpaceOnUse"><rect x="10" y="6" width="9980" height="5988"/></clipPath></defs>
             <defs><font id="EmbeddedFont_1" horiz-adv-x="2048"><font-face font-family="Sans embedded" units-per-em="2048"/><missing-glyph horiz-adv-x="2048" d="M 0,0 L 2047,0 Z"/></font></defs>
             <defs class="TextShapeIndex"><g ooo:slide="id1" ooo:id-list="id3"/></defs>
             <defs class="EmbeddedBulletChars"><g id="bullet-char-template-57356" transform="scale(0.00048828125,-0.00048828125)"><path d="M 580,1141 L 1163,571 580,0 -4,571 580,1141 Z"/></g></defs>
             <g><g id="id2" class="Master_Slide"><g id="bg-id2" class="Background"/><g id="bo-id2" class="BackgroundObjects"/></g></g>
             <g class="SlideGroup"><g><g id="container-id1"><g id="id1" class="Slide" clip-path="url(#presentation_clip_path)"><g class="Page">
            """
        );
        for (var i = 0; i < shapes.Length; i++)
        {
            var shape = shapes[i];
            text.Append(
                N(
                    $"<g class=\"com.sun.star.drawing.ClosedBezierShape\"><g id=\"id{i + 3}\" transform=\"scale(50)\">\n<rect class=\"BoundingBox\" stroke=\"none\" fill=\"none\" x=\"1\" y=\"1\" width=\"90\" height=\"60\"/>\n"
                )
            );
            text.Append(
                shape.Stroke > 0
                    ? N(
                        $"<path fill=\"none\" stroke=\"{Rgb(shape.Color)}\" stroke-width=\"{shape.Stroke}\" stroke-linejoin=\"miter\" d=\"{shape.Data}\"/></g></g>\n"
                    )
                    : N(
                        $"<path fill=\"{Rgb(shape.Color)}\" stroke=\"none\" fill-opacity=\"{shape.Opacity}\" d=\"{shape.Data}\"/></g></g>\n"
                    )
            );
        }

        return text.Append("</g></g></g></g></g></svg>").ToString();
    }

    // A sheet in CDATA inside defs, names with escaped blanks, inches.
    private static string CorelDraw(int number, LogoShape[] shapes)
    {
        var text = new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<!-- Creator: CorelDRAW X7 -->\n"
                + $"<svg {Svg} xml:space=\"preserve\" width=\"4in\" height=\"2.4in\" version=\"1.1\" style=\"shape-rendering:geometricPrecision; text-rendering:geometricPrecision; image-rendering:optimizeQuality; fill-rule:evenodd; clip-rule:evenodd\"\nviewBox=\"0 0 200 120\"\n {Link}>\n <defs>\n  <style type=\"text/css\">\n   <![CDATA[\n    @font-face {{ font-family:\"Arial\"; src:url(\"a.fnt\") }}\n"
        );
        for (var i = 0; i < shapes.Length; i++)
        {
            text.Append(
                shapes[i].Stroke > 0
                    ? N(
                        $"    .str{i} {{stroke:{shapes[i].Color};stroke-width:{shapes[i].Stroke};stroke-miterlimit:22.9256}}\n"
                    )
                    : N($"    .fil{i} {{fill:{shapes[i].Color};fill-opacity:{shapes[i].Opacity}}}\n")
            );
        }

        text.Append(
            "    .none {fill:none}\n   ]]>\n  </style>\n </defs>\n <g id=\"Layer_x0020_1\">\n  <metadata id=\"CorelCorpID_0Corel-Layer\"/>\n"
        );
        for (var i = 0; i < shapes.Length; i++)
        {
            text.Append(
                shapes[i].Stroke > 0
                    ? $"  <path class=\"none str{i}\" d=\"{shapes[i].Data}\"/>\n"
                    : $"  <path class=\"fil{i}\" d=\"{shapes[i].Data}\"/>\n"
            );
        }

        return text.Append(
                N(
                    $"  <polygon class=\"{(shapes[0].Stroke > 0 ? "none str0" : "fil0")}\" points=\"150,{80 + number} 190,{90 + number} 170,60 \"/>\n </g>\n</svg>\n"
                )
            )
            .ToString();
    }

    // Pages in groups in groups, masks of a shape that is used again, dashes of names.
    private static string Sketch(int number, LogoShape[] shapes)
    {
        var text = new StringBuilder(
            $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg width=\"200px\" height=\"120px\" viewBox=\"0 0 200 120\" version=\"1.1\" {Svg} {Link}>\n    <!-- Generator: Sketch 52.6 (67491) - http://www.bohemiancoding.com/sketch -->\n    <title>Logo</title>\n    <desc>Created with Sketch.</desc>\n"
                + $"    <defs>\n        <rect id=\"path-1\" x=\"0\" y=\"0\" width=\"160\" height=\"100\" rx=\"12\"></rect>\n        <linearGradient x1=\"50%\" y1=\"0%\" x2=\"50%\" y2=\"100%\" id=\"linearGradient-2\"><stop stop-color=\"{shapes[0].Color}\" offset=\"0%\"></stop><stop stop-color=\"{shapes[1].Color}\" offset=\"100%\"></stop></linearGradient>\n    </defs>\n"
                + "    <g id=\"Page-1\" stroke=\"none\" stroke-width=\"1\" fill=\"none\" fill-rule=\"evenodd\">\n        <g id=\"logo\" transform=\"translate(10.000000, 8.000000)\">\n"
        );
        var isMasked = number % 2 == 0;
        text.Append(
            isMasked
                ? "<mask id=\"mask-2\" fill=\"white\"><use xlink:href=\"#path-1\"></use></mask><use id=\"Mask\" fill=\"#EEEEEE\" xlink:href=\"#path-1\"></use><g mask=\"url(#mask-2)\">\n"
                : "<g>\n"
        );
        for (var i = 0; i < shapes.Length; i++)
        {
            var shape = shapes[i];
            var (color, name) = (i == 0 ? "url(#linearGradient-2)" : shape.Color, $"Path-{i}");
            text.Append(
                shape.Stroke > 0
                    ? N(
                        $"<path d=\"{shape.Data}\" id=\"{name}\" stroke=\"{color}\" stroke-width=\"{shape.Stroke}\" stroke-linecap=\"square\"></path>\n"
                    )
                    : N(
                        $"<path d=\"{shape.Data}\" id=\"{name}\" fill=\"{color}\" fill-rule=\"nonzero\" opacity=\"{shape.Opacity}\"></path>\n"
                    )
            );
        }

        return text.Append("        </g></g>\n    </g>\n</svg>").ToString();
    }

    // No blank that is not needed, three digits, uses and groups with their attributes together.
    private static string Minimized(int number, LogoShape[] shapes)
    {
        var text = new StringBuilder(
            $"<svg {Svg} {Link} viewBox=\"0 0 200 120\"><style>.a{{fill:#fff;stroke:#123}}.b,.c{{fill-rule:evenodd}}</style><defs><path id=\"a\" d=\"M{number}.5.5h20V20.5l-9.5-1e1z\"/></defs>"
        );
        foreach (var shape in shapes)
        {
            var data = shape
                .Data.Replace(",-", "-", StringComparison.Ordinal)
                .Replace(" -", "-", StringComparison.Ordinal)
                .Replace("0.", ".", StringComparison.Ordinal)
                .Replace(" 1,0 ", " 10", StringComparison.Ordinal);
            text.Append(
                shape.Stroke > 0
                    ? N(
                        $"<path fill=\"none\" stroke=\"{shape.Color}\" stroke-width=\"{shape.Stroke}\" d=\"{shape.Data}\"/>"
                    )
                    : N($"<path class=\"b\" fill=\"{shape.Color}\" opacity=\"{shape.Opacity}\" d=\"{data}\"/>")
            );
        }

        return text.Append(
                "<use xlink:href=\"#a\" class=\"a\"/><use x=\"40\" y=\"30\" xlink:href=\"#a\" transform=\"rotate(10 60 40)\"/></svg>"
            )
            .ToString();
    }

    private static string Rgb(string color) =>
        $"rgb({Convert.ToInt32(color[1..3], 16)},{Convert.ToInt32(color[3..5], 16)},{Convert.ToInt32(color[5..], 16)})";
}
