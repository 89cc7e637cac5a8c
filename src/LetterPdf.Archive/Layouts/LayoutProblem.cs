namespace LetterPdf.Archive;

/// <summary>What is wrong with the description of a root's layout.</summary>
public enum LayoutProblem
{
    /// <summary>ocfl_layout.json is no JSON object. Facts: why, where it is no JSON.</summary>
    NotObject,

    /// <summary>A reason: the file can't be read from disk.</summary>
    Unreadable,

    /// <summary>Facts: the key in ocfl_layout.json.</summary>
    TextMissing,

    /// <summary>There are parameters without ocfl_layout.json. Facts: their path.</summary>
    FileLost,

    /// <summary>Facts: the layout.</summary>
    NotRegistered,

    /// <summary>Facts: the layout.</summary>
    NotKnown,

    /// <summary>Facts: why.</summary>
    ParametersUnusable,

    /// <summary>A reason: the layout does not allow one of the parameters.</summary>
    ParameterNotAllowed,

    /// <summary>A reason: config.json is no JSON object. Facts: why, where it is no JSON.</summary>
    ParametersNotObject,

    /// <summary>Facts: the layout.</summary>
    ParametersUnnamed,
}
