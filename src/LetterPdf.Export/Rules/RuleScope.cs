namespace LetterPdf.Export;

/// <summary>What a rule looks at; and which rules are asked.</summary>
internal enum RuleScope
{
    /// <summary>Structure, links, fields and pages, which are the same in letters whose common objects are. All rules
    /// but those about outlines are asked.</summary>
    Structure,

    /// <summary>Words, metadata and attachments, which are each letter's own. These rules only are asked.</summary>
    Words,

    /// <summary>Every outline in use, which takes longer than all else together, and can be done meanwhile. These rules
    /// only are asked.</summary>
    Outlines,
}
