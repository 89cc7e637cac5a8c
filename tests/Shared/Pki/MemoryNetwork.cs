using System.Collections.Concurrent;
using LetterPdf.Model;
using LetterPdf.Trust;

namespace LetterPdf.Tests.Pki;

/// <summary>Servers that answer from memory, and a record of the requests.</summary>
internal sealed class MemoryNetwork : INetwork
{
    private readonly Dictionary<string, Func<byte[], Result<byte[]>>> _servers = new(StringComparer.Ordinal);

    /// <summary>The addresses that were requested, in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>The reason where there is no server.</summary>
    public static Reason NobodyThere { get; } = Reason.Of(NetworkProblem.NameUnknown);

    public MemoryNetwork With(string address, Func<byte[], Result<byte[]>> answer)
    {
        _servers[address] = answer;
        return this;
    }

    public MemoryNetwork With(string address, Func<byte[]> answer) => With(address, _ => answer());

    public MemoryNetwork WithFailure(string address, Reason problem) => With(address, _ => problem);

    public Result<byte[]> Get(Uri address) => Answer(address, []);

    public Result<byte[]> Post(Uri address, string mediaType, ReadOnlyMemory<byte> body) =>
        Answer(address, body.ToArray());

    private Result<byte[]> Answer(Uri address, byte[] body)
    {
        Asked.Enqueue(address.AbsoluteUri);
        return _servers.TryGetValue(address.AbsoluteUri, out var answer) ? answer(body) : NobodyThere;
    }
}
