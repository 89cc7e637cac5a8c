namespace LetterPdf.Suite.Archives;

/// <summary>Tests that start hundreds of processes: in parallel with them, others would wait too long for an
/// answer.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "Alone";
}
