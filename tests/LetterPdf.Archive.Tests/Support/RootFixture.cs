namespace LetterPdf.Archive.Tests.Support;

/// <summary>A valid storage root with two objects, written by hand to the specification.</summary>
public sealed class RootFixture
{
    public RootFixture(string ocfl = "1.1")
    {
        Storage.Put($"0=ocfl_{ocfl}", $"ocfl_{ocfl}\n");
        One = new ObjectFixture(Storage, "a/one", ocfl, "urn:example:one");
        Two = new ObjectFixture(Storage, "b/two", ocfl, "urn:example:two");
    }

    public MemoryStorage Storage { get; } = new();

    public ObjectFixture One { get; }

    public ObjectFixture Two { get; }

    public RootFixture Do(Action<MemoryStorage> change)
    {
        change(Storage);
        return this;
    }
}
