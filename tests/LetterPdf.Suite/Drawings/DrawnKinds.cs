namespace LetterPdf.Suite.Drawings;

/// <summary>Small SVG files by what they have in them.</summary>
internal static class DrawnKinds
{
    private const string Head =
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 200 100'>";

    /// <summary>Names of those with gradients that change at once.</summary>
    public static IReadOnlyList<string> WithJumps { get; } =
    ["stops of equal offset", "hard rings", "gradients that repeat", "stops out of order"];

    public static IReadOnlyDictionary<string, string> All { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["viewport larger than the viewBox"] =
                "<svg xmlns='http://www.w3.org/2000/svg' width='120' height='60' viewBox='20 0 80 60'><rect x='2' "
                + "y='5' width='116' height='50' fill='#c30'/></svg>",
            ["preserveAspectRatio none"] =
                "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='60' viewBox='0 0 100 100' "
                + "preserveAspectRatio='none'>"
                + "<circle cx='50' cy='50' r='40' stroke='#00f' stroke-width='10' fill='#9f9'/></svg>",
            ["preserveAspectRatio xMaxYMin slice"] =
                "<svg xmlns='http://www.w3.org/2000/svg' width='100mm' height='40mm' viewBox='0 0 100 100' "
                + "preserveAspectRatio='xMaxYMin slice'>"
                + "<path d='M0 0h100v100H0z M20 10h70v20H20z' fill-rule='evenodd' fill='teal'/></svg>",
            ["width alone"] =
                "<svg xmlns='http://www.w3.org/2000/svg' width='50' viewBox='0 0 100 50'><rect x='10' y='10' "
                + "width='80' height='30'/></svg>",
            ["classes"] =
                Head
                + "<style type='text/css'><![CDATA[ .a{fill:#D22630;} .b{fill-rule:evenodd;fill:#0033A0} /* no "
                + ".a{fill:red} */ ]]></style>"
                + "<circle class='a' cx='50' cy='50' r='40'/><path class='x b' d='M110,10h80v80h-80V10z "
                + "M120,20v60h60V20H120z'/></svg>",
            ["the cascade"] =
                Head
                + "<style>rect{fill:red;stroke:blue} .c{fill:green} #d{fill:orange} g > rect + rect{fill:#888} "
                + "[data-x='1']{fill:teal!important}"
                + "svg:root g rect:first-child{stroke-width:6}</style><g><rect x='5' y='5' width='30' height='90' "
                + "fill='yellow'/>"
                + "<rect x='45' y='5' width='30' height='90'/></g><rect class='c' x='85' y='5' width='30' height='90'/>"
                + "<rect id='d' class='c' x='125' y='5' width='30' height='90'/><rect data-x='1' x='165' y='5' "
                + "width='30' height='90' style='fill:pink'/></svg>",
            ["comments in styles"] =
                Head
                + "<rect x='10' y='10' width='80' height='80' style='/* a */ fill: /* b; c */ red; /* fill:blue; */ "
                + "stroke:lime/**/;stroke-width:5'/></svg>",
            ["currentColor"] =
                Head
                + "<g fill='currentColor' color='red'><g color='green'><rect x='10' y='10' width='80' height='80'/></g>"
                + "<rect x='110' y='10' width='80' height='80'/></g></svg>",
            ["currentColor in stops"] =
                Head
                + "<linearGradient id='g' color='green'><stop stop-color='yellow'/><stop offset='1' "
                + "stop-color='currentColor'/></linearGradient>"
                + "<rect color='red' x='10' y='10' width='180' height='80' fill='url(#g)'/></svg>",
            ["radii left open"] =
                Head
                + "<ellipse cx='50' cy='50' rx='-8' ry='40' fill='green'/><rect x='110' y='10' width='80' "
                + "height='80' rx='-5' ry='20'/></svg>",
            ["both references"] =
                Head
                + "<linearGradient id='a'><stop stop-color='red'/><stop offset='1' stop-color='red'/></linearGradient>"
                + "<linearGradient id='b'><stop stop-color='green'/><stop offset='1' "
                + "stop-color='blue'/></linearGradient>"
                + "<linearGradient id='c' xlink:href='#a' href='#b'/><rect x='10' y='10' width='180' height='80' "
                + "fill='url(#c)'/></svg>",
            ["stops of equal offset"] =
                Head
                + "<linearGradient id='a'><stop offset='.5' stop-color='red'/><stop offset='.5' "
                + "stop-color='blue'/></linearGradient>"
                + "<linearGradient id='b' x1='.3' x2='.7'><stop stop-color='red'/><stop stop-color='lime'/><stop "
                + "offset='1' stop-color='lime'/><stop offset='1' stop-color='blue'/></linearGradient>"
                + "<rect x='10' y='10' width='180' height='35' fill='url(#a)'/><rect x='10' y='55' width='180' "
                + "height='35' fill='url(#b)'/></svg>",
            ["hard rings"] =
                Head
                + "<radialGradient id='a' r='.4'><stop stop-color='red'/><stop offset='.4' "
                + "stop-color='white'/><stop offset='.4' stop-color='navy'/><stop offset='1' "
                + "stop-color='lime'/><stop offset='1' stop-color='gold'/></radialGradient>"
                + "<rect x='50' width='100' height='100' fill='url(#a)'/></svg>",
            ["stops out of order"] =
                Head
                + "<linearGradient id='a'><stop offset='.6' stop-color='red'/><stop offset='20%' "
                + "stop-color='blue'/><stop offset='2' stop-color='lime'/></linearGradient>"
                + "<rect x='10' y='10' width='180' height='80' fill='url(#a)'/></svg>",
            ["stops that are seen through"] =
                Head
                + "<linearGradient id='a'><stop stop-color='red' stop-opacity='.2'/><stop offset='1' "
                + "stop-color='blue'/></linearGradient>"
                + "<radialGradient id='b'><stop stop-color='rgba(0,128,0,.9)'/><stop offset='1' stop-color='green' "
                + "stop-opacity='0'/></radialGradient>"
                + "<path d='M0 50h200' stroke='#000' stroke-width='8'/><rect x='10' y='10' width='80' height='80' "
                + "fill='url(#a)' fill-opacity='.8'/>"
                + "<circle cx='150' cy='50' r='45' fill='url(#b)'/><path d='M5 95h190' stroke='url(#c)' "
                + "stroke-width='6'/>"
                + "<linearGradient id='c' gradientUnits='userSpaceOnUse' x2='200'><stop stop-opacity='0'/><stop "
                + "offset='1'/></linearGradient></svg>",
            ["gradients that repeat"] =
                Head
                + "<linearGradient id='a' x1='.4' x2='.6' spreadMethod='repeat'><stop stop-color='red'/><stop "
                + "offset='1' stop-color='blue'/></linearGradient>"
                + "<linearGradient id='b' x1='.4' x2='.6' y2='.1' spreadMethod='reflect'><stop offset='.2' "
                + "stop-color='red'/><stop offset='1' stop-color='white'/></linearGradient>"
                + "<radialGradient id='c' r='.15' fx='.45' spreadMethod='reflect'><stop stop-color='gold'/><stop "
                + "offset='1' stop-color='navy'/></radialGradient>"
                + "<rect x='5' y='5' width='60' height='90' fill='url(#a)'/><rect x='70' y='5' width='60' "
                + "height='90' fill='url(#b)'/><rect x='135' y='5' width='60' height='90' fill='url(#c)'/></svg>",
            ["one stop"] =
                Head
                + "<linearGradient id='a'><stop stop-color='teal' stop-opacity='.5'/></linearGradient><rect x='10' "
                + "y='10' width='180' height='80' fill='url(#a)'/></svg>",
            ["paint otherwise"] = Head + "<rect x='10' y='10' width='180' height='80' fill='url(#none) orange'/></svg>",
            ["dots"] =
                Head
                + "<g fill='none' stroke='green' stroke-width='14'><path d='M20 20h0M50 20l0 0z' "
                + "stroke-linecap='round'/><path d='M90 20v0' stroke-linecap='square'/>"
                + "<path d='M120 20h0'/><rect x='20' y='50' width='60' height='40' stroke-dasharray='0 20' "
                + "stroke-linecap='square'/>"
                + "<circle cx='140' cy='65' r='25' stroke-width='6' stroke-dasharray='0 12.566' "
                + "stroke-linecap='round' stroke-opacity='.6'/></g></svg>",
            ["dashes"] =
                Head
                + "<path d='M10 20h180' stroke='#000' stroke-width='6' stroke-dasharray='20 5 10' "
                + "stroke-dashoffset='-7'/>"
                + "<path d='M10 50h180' stroke='#000' stroke-width='6' stroke-dasharray='10%,5%' "
                + "stroke-dashoffset='3'/>"
                + "<path d='M10 80h180' stroke='#00f' stroke-width='6' stroke-dasharray='0 15 8 15' "
                + "stroke-linecap='round'/></svg>",
            ["fills without an area"] =
                Head
                + "<path d='M20 20L180 80' stroke='red' stroke-dasharray='9 9' stroke-width='3'/>"
                + "<path d='M20 90H180'/><path d='M20 50h30v30zM60 60L170 20z' fill='#06c'/><path d='M100 70c9 0 20 "
                + "0 70 0'/></svg>",
            ["a colour of a wider range behind its own in sRGB"] =
                Head
                + "<rect width='90' height='90' style='fill:#ff5a1f;fill:color(display-p3 1 .3529 "
                + ".1216);fill-opacity:1'/></svg>",
            ["dashes without gaps"] =
                Head
                + "<rect x='20' y='20' width='60' height='60' fill='none' stroke='green' stroke-width='14' "
                + "stroke-dasharray='30 0'/></svg>",
            ["use"] =
                Head
                + "<defs><g id='a'><rect width='40' height='40'/></g><circle id='b' r='20' fill='red'/></defs>"
                + "<use xlink:href='#a' x='10' y='10' fill='blue'/><use href='#a' transform='translate(60 10) "
                + "rotate(20)' fill='green'/><use href='#b' x='150' y='50' fill='lime'/></svg>",
            ["symbol"] =
                Head
                + "<symbol id='s' viewBox='0 0 10 10'><circle cx='5' cy='5' r='7'/></symbol><use href='#s' "
                + "width='80' height='80' x='10' y='10' fill='navy'/>"
                + "<use href='#s' width='80' height='40' x='110' y='10' fill='maroon'/></svg>",
            ["nested svg"] =
                Head
                + "<svg x='10' y='10' width='80' height='80' viewBox='0 0 40 20' preserveAspectRatio='xMinYMax "
                + "meet'><rect width='100%' height='50%' fill='red'/>"
                + "<circle cx='20' cy='10' r='15' fill='none' stroke='#000'/></svg><svg x='110' y='10' width='50%' "
                + "height='30' overflow='visible'><circle r='30' cx='20%' cy='50'/></svg></svg>",
            ["switch"] =
                Head
                + "<switch><foreignObject requiredExtensions='http://ns.adobe.com/AdobeIllustrator/10.0/' width='1' "
                + "height='1'/><g><rect x='10' y='10' width='80' height='80'/></g>"
                + "<rect x='110' y='10' width='80' height='80'/></switch></svg>",
            ["links"] =
                Head
                + "<a xlink:href='https://example.org'><rect x='10' y='10' width='80' height='80' "
                + "fill='purple'/></a></svg>",
            ["clip path"] =
                Head
                + "<clipPath id='c'><circle cx='50' cy='50' r='35'/></clipPath><g clip-path='url(#c)'><rect "
                + "width='100' height='100' fill='red'/><rect x='40' width='100' height='50'/></g>"
                + "<clipPath id='d' clipPathUnits='objectBoundingBox'><path clip-rule='evenodd' d='M0 0H1V1H0z M.3 "
                + ".3H.7V.7H.3z'/></clipPath><rect x='110' y='10' width='80' height='80' fill='teal' "
                + "clip-path='url(#d)'/></svg>",
            ["clip paths together"] =
                Head
                + "<clipPath id='c'><rect x='10' y='10' width='40' height='40'/><circle cx='60' cy='60' "
                + "r='30'/></clipPath>"
                + "<rect width='100' height='100' fill='red' clip-path='url(#c)'/>"
                + "<clipPath id='d' clip-path='url(#e)'><rect x='110' y='10' width='60' "
                + "height='60'/></clipPath><clipPath id='e'><use href='#f' x='10'/></clipPath>"
                + "<defs><circle id='f' cx='150' cy='60' r='35'/></defs><rect x='100' width='100' height='100' "
                + "fill='blue' clip-path='url(#d)'/></svg>",
            ["clip paths in clip paths"] =
                Head
                + "<clipPath id='c'><rect x='10' y='10' width='80' height='80' clip-path='url(#d)'/><rect x='110' "
                + "y='10' width='80' height='20'/><rect x='120' y='20' width='20' height='60'/></clipPath>"
                + "<clipPath id='d'><circle cx='50' cy='50' r='45'/></clipPath><g clip-path='url(#c)' "
                + "opacity='.7'><rect width='200' height='100' fill='green'/></g></svg>",
            ["clip path of a group by its box"] =
                Head
                + "<clipPath id='c' clipPathUnits='objectBoundingBox'><ellipse cx='.5' cy='.5' rx='.5' "
                + "ry='.5'/></clipPath>"
                + "<g transform='translate(20 10) scale(1.5 .8)' clip-path='url(#c)'><rect width='50' height='100' "
                + "fill='red'/><rect x='50' width='50' height='100' fill='blue'/></g></svg>",
            ["group opacity"] =
                Head
                + "<path d='M0 50h200' stroke='#000' stroke-width='8'/><g opacity='.5'><circle cx='70' cy='50' "
                + "r='40' fill='red'/><circle cx='110' cy='50' r='40' fill='blue'/></g>"
                + "<rect x='150' y='20' width='40' height='60' fill='lime' stroke='navy' stroke-width='10' "
                + "opacity='.6'/></svg>",
            ["stroke over fill"] =
                Head
                + "<rect x='20' y='20' width='60' height='60' fill='red' stroke='blue' stroke-width='20' "
                + "stroke-opacity='.5'/>"
                + "<rect x='120' y='20' width='60' height='60' fill='red' fill-opacity='.5' stroke='#0000ff80' "
                + "stroke-width='20'/></svg>",
            ["paint order"] =
                Head
                + "<circle cx='50' cy='50' r='30' fill='gold' stroke='#000' stroke-width='20' paint-order='stroke'/>"
                + "<circle cx='150' cy='50' r='30' fill='gold' stroke='#000' stroke-width='20' "
                + "style='paint-order:markers stroke fill'/></svg>",
            ["masks"] =
                Head
                + "<mask id='m' style='mask-type:alpha' maskUnits='userSpaceOnUse' x='0' y='0' width='90' "
                + "height='100'><circle cx='50' cy='50' r='45' fill='#D9D9D9'/></mask>"
                + "<g mask='url(#m)'><rect width='100' height='100' fill='red'/></g><mask id='n' fill='white'><rect "
                + "x='110' y='10' width='80' height='80'/><circle cx='150' cy='50' r='25' fill='#c04080'/></mask>"
                + "<rect x='100' width='100' height='100' fill='blue' mask='url(#n)'/></svg>",
            ["colours"] =
                Head
                + "<g transform='scale(10)'><rect width='2' height='9' fill='rgb(10%, 50%, 90%)'/><rect x='2' "
                + "width='2' height='9' fill='rgb(200 100 50 / 50%)'/>"
                + "<rect x='4' width='2' height='9' fill='rgba(200,100,50,.7)'/><rect x='6' width='2' height='9' "
                + "fill='hsl(200, 60%, 40%)'/><rect x='8' width='2' height='9' fill='hsla(330,90%,60%,.5)'/>"
                + "<rect x='10' width='2' height='9' fill='#1a4'/><rect x='12' width='2' height='9' "
                + "fill='#1a48'/><rect x='14' width='2' height='9' fill='#12345678'/>"
                + "<rect x='16' width='2' height='9' fill='Transparent'/><rect x='18' width='2' height='9' "
                + "style='fill:REBECCAPURPLE'/></g></svg>",
            ["inherit and initial"] =
                Head
                + "<g fill='red' stroke='blue' stroke-width='9'><rect x='10' y='10' width='40' height='80' "
                + "fill='inherit' style='stroke:initial'/>"
                + "<rect x='70' y='10' width='40' height='80' style='fill:initial;stroke-width:unset'/></g></svg>",
            ["properties of places"] =
                Head
                + "<style>.a{cx:50px;cy:50px;r:20%} rect{rx:12px;width:60px}</style><circle class='a' r='2'/><rect "
                + "x='120' y='10' width='3' height='80'/></svg>",
            ["transforms of CSS"] =
                Head
                + "<rect width='40' height='40' style='transform:translate(50px,20px) rotate(30deg) "
                + "scale(1.5)'/><rect width='40' height='20' transform='translate(120,20)skewX(20)'/></svg>",
            ["what is hidden"] =
                Head
                + "<g display='none'><text>no</text></g><g visibility='hidden'><rect width='50' height='50'/><rect "
                + "x='60' y='10' width='50' height='50' visibility='visible'/></g></svg>",
            ["lengths"] =
                Head
                + "<rect x='1mm' y='.1in' width='30pt' height='50%' fill='red'/><path d='M100 10v80' stroke='#000' "
                + "stroke-width='5%'/><rect style='font-size:10px' x='120' y='10' width='4em' height='40'/></svg>",
            ["uneven strokes"] =
                Head
                + "<g transform='scale(4 1)'><path d='M10 10v80M20 90L40 10' stroke='red' stroke-width='4' "
                + "stroke-linecap='round'/><path d='M5 50h0' stroke='blue' stroke-width='6' "
                + "stroke-linecap='round'/></g></svg>",
            ["paths packed"] =
                Head
                + "<path d='M10.5.5 50 10-5 20a25 25 -30 01.5.5A30,50 0 10100,60l.5.5-1e1 1E1z' fill='none' "
                + "stroke='#000' stroke-width='2'/></svg>",
            ["entities"] =
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd' "
                + "[<!ENTITY ns_svg 'http://www.w3.org/2000/svg'><!ENTITY st0 'fill:#063;'>]>"
                + "<svg xmlns='&ns_svg;' viewBox='0 0 200 100'><rect style='&st0;' x='10' y='10' width='180' "
                + "height='80'/></svg>",
            ["unused definitions"] =
                Head
                + "<defs><filter id='f'><feGaussianBlur stdDeviation='2'/></filter><pattern "
                + "id='p'><text>x</text></pattern><marker id='m'/><text id='t'>x</text></defs><rect x='10' "
                + "y='10' width='80' height='80'/></svg>",
        };

    /// <summary>The same pictures in notations that librsvg supports, where it lacks something that browsers
    /// draw.</summary>
    public static IReadOnlyDictionary<string, string> Same { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["symbol"] =
                Head
                + "<g fill='navy'><rect x='10' y='10' width='80' height='80' rx='1'/></g>"
                + "<svg x='110' y='10' width='80' height='40' overflow='hidden'><circle cx='40' cy='20' r='28' "
                + "fill='maroon'/></svg></svg>",
            ["clip paths together"] =
                Head
                + "<clipPath id='c'><rect x='10' y='10' width='40' height='40'/><circle cx='60' cy='60' "
                + "r='30'/></clipPath>"
                + "<rect width='100' height='100' fill='red' clip-path='url(#c)'/><clipPath id='d'><rect x='110' "
                + "y='10' width='60' height='60'/></clipPath>"
                + "<circle cx='160' cy='60' r='35' fill='blue' clip-path='url(#d)'/></svg>",
            ["clip paths in clip paths"] =
                Head
                + "<clipPath id='d'><circle cx='50' cy='50' r='45'/></clipPath><g fill='green' opacity='.7'><rect "
                + "x='10' y='10' width='80' height='80' clip-path='url(#d)'/>"
                + "<rect x='110' y='10' width='80' height='20'/><rect x='120' y='20' width='20' "
                + "height='60'/></g></svg>",
            ["inherit and initial"] =
                Head
                + "<rect x='10' y='10' width='40' height='80' fill='red'/><rect x='70' y='10' width='40' "
                + "height='80' stroke='blue' stroke-width='9'/></svg>",
        };
}
