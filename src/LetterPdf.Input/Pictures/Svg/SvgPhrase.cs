namespace LetterPdf.Input;

/// <summary>Things in an SVG file that a letter's picture does not support.</summary>
public enum SvgPhrase
{
    /// <summary>0: the element; 1: its line.</summary>
    Element,

    /// <summary>0: another of these; 1: the element; 2: its line.</summary>
    OfElement,

    /// <summary>0: the element; 1: its line.</summary>
    InClipPath,

    /// <summary>0: the line.</summary>
    StyleSheet,

    /// <summary>0: its name; 1: its value, left out where any is wrong.</summary>
    Attribute,

    /// <summary>0: its name; 1: its value, left out where any is wrong.</summary>
    Property,

    /// <summary>0: the colour.</summary>
    Color,

    /// <summary>0: the element.</summary>
    Paint,

    /// <summary>0: where it leads.</summary>
    ReferenceToNothing,

    /// <summary>0: where it leads.</summary>
    ReferenceAround,
    ReferenceToRoot,

    /// <summary>0: where it leads.</summary>
    ReferenceToNoClipPath,

    /// <summary>0: where it leads.</summary>
    ReferenceToNoShape,

    /// <summary>0: where it leads.</summary>
    ReferenceToNoGradient,
    EndlessReferences,
    EndlessClipPaths,
    EndlessMasks,
    DeepChain,

    /// <summary>0: the deepest.</summary>
    DeepGroups,

    /// <summary>0: the most.</summary>
    ManyElements,
    LongPaths,
    LargeNumbers,
    ShortDashes,
    UnreadablePath,
    UnreadablePoints,
    OneRadiusZero,
    NoWay,
    FocusOutside,
    NoShape,
    UnreadableViewBox,
    MissingViewBox,
    UnclearViewBox,
    NoSize,
    ClipPathWithTransform,
    ManyRules,

    /// <summary>0: the selectors of the rule around them.</summary>
    RulesInRule,

    /// <summary>0: the selector.</summary>
    Selector,

    /// <summary>0: its name.</summary>
    Rule,

    /// <summary>0: the query.</summary>
    Media,
}
