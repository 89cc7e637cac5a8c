using System.Xml.Linq;

namespace LetterPdf.Office;

/// <summary>Properties that are on or off, and that styles of different kinds turn against each other (17.7.3): bold
/// in a bold paragraph is not bold.</summary>
internal readonly record struct RunToggles
{
    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? RightToLeftBold { get; init; }

    public bool? RightToLeftItalic { get; init; }

    public bool? SmallCaps { get; init; }

    public bool? Caps { get; init; }

    public bool? Struck { get; init; }

    public bool? DoublyStruck { get; init; }

    public bool? Hidden { get; init; }

    /// <summary>With what an element of w:rPr says; the same for any other element.</summary>
    public RunToggles With(string name, XElement element) =>
        name switch
        {
            "b" => this with { Bold = element.IsOn() },
            "i" => this with { Italic = element.IsOn() },
            "bCs" => this with { RightToLeftBold = element.IsOn() },
            "iCs" => this with { RightToLeftItalic = element.IsOn() },
            "smallCaps" => this with { SmallCaps = element.IsOn() },
            "caps" => this with { Caps = element.IsOn() },
            "strike" => this with { Struck = element.IsOn() },
            "dstrike" => this with { DoublyStruck = element.IsOn() },
            "vanish" => this with { Hidden = element.IsOn() },
            _ => this,
        };

    /// <summary>These where they say something, else the others: in one chain of styles, and for what a run says
    /// itself.</summary>
    public RunToggles Over(RunToggles other) => Combined(other, (own, below) => own ?? below);

    /// <summary>Styles of another kind beside these: what both turn on is off.</summary>
    public RunToggles Against(RunToggles other) =>
        Combined(other, (own, below) => own is null || below is null ? own ?? below : own != below);

    /// <summary>What is on in the document's defaults stays on, whatever styles say.</summary>
    public RunToggles OnTopOf(RunToggles defaults) =>
        Combined(defaults, (own, below) => below == true ? true : own ?? below);

    private RunToggles Combined(RunToggles other, Func<bool?, bool?, bool?> join) =>
        new()
        {
            Bold = join(Bold, other.Bold),
            Italic = join(Italic, other.Italic),
            RightToLeftBold = join(RightToLeftBold, other.RightToLeftBold),
            RightToLeftItalic = join(RightToLeftItalic, other.RightToLeftItalic),
            SmallCaps = join(SmallCaps, other.SmallCaps),
            Caps = join(Caps, other.Caps),
            Struck = join(Struck, other.Struck),
            DoublyStruck = join(DoublyStruck, other.DoublyStruck),
            Hidden = join(Hidden, other.Hidden),
        };
}
