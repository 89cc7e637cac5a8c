namespace LetterPdf.Input.Tests;

/// <summary>Tests that measure what stays in memory: what others keep meanwhile would be counted too.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "Alone";
}
