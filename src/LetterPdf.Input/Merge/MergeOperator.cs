namespace LetterPdf.Input;

/// <summary>The operators of Liquid's conditions.</summary>
internal enum MergeOperator
{
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains,
}
