using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using LetterPdf.Operations;
using LetterPdf.Tests;

namespace LetterPdf.Operations.Tests.Signatures;

/// <summary>Servers that answer, and all others: each has its sentence, and none makes the program wait too
/// long.</summary>
public sealed class WebNetworkTests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private int _asked;

    public WebNetworkTests() => _listener.Start();

    private string Address =>
        string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/x");

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }

    [Fact]
    public void What_is_asked_and_what_is_answered_are_bytes()
    {
        var request = string.Empty;
        Answer(
            async (stream, asked) =>
            {
                request = asked;
                await Send(stream, "200 OK", [0, 1, 2, 255]);
            }
        );
        using var network = new WebNetwork(TimeSpan.FromSeconds(20));
        Assert.Equal(
            [0, 1, 2, 255],
            network.Post(new Uri(Address), "application/timestamp-query", "question"u8.ToArray()).Value
        );
        Assert.StartsWith("POST /x HTTP/1.1\r\n", request, StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/timestamp-query\r\n", request, StringComparison.Ordinal);
        Assert.Equal([0, 1, 2, 255], network.Get(new Uri(Address)).Value);
        Assert.StartsWith("GET /x HTTP/1.1\r\n", request, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("500 Internal Server Error", "it answered with error 500")]
    [InlineData("404 Not Found", "it answered with error 404")]
    [InlineData("302 Found", "it answered with error 302")]
    public void Errors(string status, string problem)
    {
        Answer((stream, _) => Send(stream, status, []));
        Assert.Equal(problem, Get().Problem.Said());
    }

    // Only the server that is named is queried, wherever it redirects to: no file, no other host, not even itself.
    [Theory]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/plain,x", null)]
    [InlineData("//", null)]
    [InlineData("http://", null)]
    [InlineData("http://[::1", null)]
    [InlineData("https://a b/", null)]
    [InlineData("", "127.0.0.1")]
    [InlineData("/y", "127.0.0.1")]
    [InlineData("//elsewhere.example/x", "elsewhere.example")]
    [InlineData("https://elsewhere.example:8443/x?y", "elsewhere.example")]
    [InlineData("ftp://elsewhere.example/", "elsewhere.example")]
    public void Wherever_a_server_sends_us_nobody_is_asked(string place, string? host)
    {
        foreach (var status in (string[])["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
        {
            using var server = new WebNetworkTests();
            server.Answer(
                (stream, _) =>
                    Write(
                        stream,
                        $"HTTP/1.1 {status}\r\nLocation: {place}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    )
            );
            var problem = server.Get().Problem.Said()!;
            Assert.StartsWith("it sent us elsewhere", problem, StringComparison.Ordinal);
            Assert.EndsWith(", and only the server that is named is asked", problem, StringComparison.Ordinal);
            Assert.Equal(host is not null, problem.Contains("(to ", StringComparison.Ordinal));
            Assert.Contains(host is null ? string.Empty : $"(to {host})", problem, StringComparison.Ordinal);
            Assert.Equal(1, server._asked);
        }
    }

    // Whatever the header of a response says, there is a sentence and no exception.
    [Theory]
    [InlineData("HTTP/1.1 302 Found\r\nLocation: \u0001\u0080\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]
    [InlineData(
        "HTTP/1.1 302 Found\r\nLocation: http://a/\r\nLocation: file:///b\r\nContent-Length: 0\r\nConnection: "
            + "close\r\n\r\n"
    )]
    [InlineData("HTTP/1.1 999 \u00FF\r\nConnection: close\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: -1\r\nConnection: close\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: x\r\nContent-Type: ;;;\r\nConnection: close\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx")]
    [InlineData("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]
    [InlineData("HTTP/9.9 200 OK\r\n\r\n")]
    [InlineData("\r\n\r\n")]
    public void Any_head_of_an_answer(string answer)
    {
        Answer((stream, _) => Write(stream, answer));
        var result = Get();
        Assert.True(result.IsDone || result.Problem.Said()!.Length > 0);
    }

    [Fact]
    public void Silence_before_and_in_the_middle_of_an_answer()
    {
        Answer((_, _) => Task.Delay(Timeout.Infinite, _end.Token));
        Assert.Equal("it did not answer within 1 second", Get(seconds: 1).Problem.Said());
        Assert.Equal("it did not answer within 2 seconds", Get(seconds: 2).Problem.Said());
        using var other = new WebNetworkTests();
        other.Answer(
            async (stream, _) =>
            {
                await Write(stream, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
                await Task.Delay(Timeout.Infinite, other._end.Token);
            }
        );
        Assert.Equal("it did not answer within 1 second", other.Get(seconds: 1).Problem.Said());
    }

    [Fact]
    public void An_answer_that_breaks_off_or_is_none()
    {
        Answer((stream, _) => Write(stream, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\nhalf"));
        Assert.Equal("the connection broke off", Get().Problem.Said());
        using var other = new WebNetworkTests();
        other.Answer((stream, _) => Write(stream, "SSH-2.0-OpenSSH_9.2\r\n"));
        Assert.Equal("the connection broke off", other.Get().Problem.Said());
    }

    [Fact]
    public void An_answer_that_is_too_large_said_or_unsaid()
    {
        Answer((stream, _) => Write(stream, "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"));
        Assert.Equal("its answer is larger than any that could be needed", Get().Problem.Said());
        using var other = new WebNetworkTests();
        other.Answer(
            async (stream, _) =>
            {
                await Write(stream, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
                for (var i = 0; i < 40; i++)
                {
                    await stream.WriteAsync(new byte[1024 * 1024], other._end.Token);
                }
            }
        );
        Assert.Equal("its answer is larger than any that could be needed", other.Get().Problem.Said());
    }

    [Fact]
    public void Nobody_is_there()
    {
        var address = new Uri(Address);
        _listener.Stop();
        using var network = new WebNetwork(TimeSpan.FromSeconds(20));
        Assert.Equal("it can't be reached", network.Get(address).Problem.Said());
    }

    [Fact]
    public void A_connection_that_is_not_safe()
    {
        Answer((stream, _) => Write(stream, "no handshake"));
        using var network = new WebNetwork(TimeSpan.FromSeconds(20));
        Assert.Equal(
            "the connection could not be made safe (its certificate is not trusted)",
            network.Get(new Uri(Address.Replace("http:", "https:", StringComparison.Ordinal))).Problem.Said()
        );
    }

    private Trust.Result<byte[]> Get(int seconds = 20)
    {
        using var network = new WebNetwork(TimeSpan.FromSeconds(seconds));
        return network.Get(new Uri(Address));
    }

    // Every connection gets the same response, as soon as its request has been read.
    private void Answer(Func<NetworkStream, string, Task> answer) =>
        _ = Task.Run(async () =>
        {
            while (!_end.IsCancellationRequested)
            {
                var client = await _listener.AcceptTcpClientAsync(_end.Token);
                _ = Task.Run(async () =>
                {
                    using (client)
                    {
                        var buffer = new byte[8192];
                        var read = await client.GetStream().ReadAsync(buffer, _end.Token);
                        Interlocked.Increment(ref _asked);
                        await answer(client.GetStream(), Encoding.Latin1.GetString(buffer, 0, read));
                    }
                });
            }
        });

    private static Task Send(NetworkStream stream, string status, byte[] body) =>
        stream
            .WriteAsync(
                (byte[])
                    [
                        .. Encoding.ASCII.GetBytes(
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"
                            )
                        ),
                        .. body,
                    ]
            )
            .AsTask();

    private static Task Write(NetworkStream stream, string text) =>
        stream.WriteAsync(Encoding.ASCII.GetBytes(text)).AsTask();
}
