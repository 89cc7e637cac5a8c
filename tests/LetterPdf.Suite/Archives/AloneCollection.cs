namespace LetterPdf.Suite.Archives;

/// <summary>Tests that start hundreds of processes: beside them, others would wait for an answer longer than they
/// may.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "Alone";
}
