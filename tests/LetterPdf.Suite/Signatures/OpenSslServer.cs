using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LetterPdf.Suite.Signatures;

/// <summary>
/// Serves the output of OpenSSL on 127.0.0.1: time stamps (openssl ts) and OCSP responses (openssl ocsp) for posted
/// requests, and the revocation list. One connection after another, on a thread of its own, so that it answers
/// however busy the other tests keep the thread pool.
/// </summary>
internal sealed class OpenSslServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string _folder;
    private readonly Thread _thread;
    private readonly ManualResetEventSlim _ended = new();
    private int _count;

    public OpenSslServer(string folder)
    {
        _folder = folder;
        _listener.Start();
        Address = string.Create(
            CultureInfo.InvariantCulture,
            $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/"
        );
        _thread = new Thread(Serve) { IsBackground = true };
        _thread.Start();
    }

    public string Address { get; }

    public void Dispose()
    {
        _ended.Set();
        _listener.Stop();
        _thread.Join();
        _listener.Dispose();
        _ended.Dispose();
    }

    private void Serve()
    {
        while (!_ended.IsSet)
        {
            try
            {
                using var client = _listener.AcceptTcpClient();
                using var stream = client.GetStream();
                Answer(stream);
            }
            catch (Exception ended)
                when (ended is SocketException or IOException or ObjectDisposedException or InvalidOperationException)
            {
                // The test's end, or a client that has given up waiting.
                continue;
            }
        }
    }

    private void Answer(NetworkStream stream)
    {
        var (path, body) = Request(stream);
        switch (path)
        {
            case "/stamps":
                Send(
                    stream,
                    "200 OK",
                    "application/timestamp-reply",
                    Make(
                        body,
                        (query, reply) => ["ts", "-reply", "-config", "ca.cnf", "-queryfile", query, "-out", reply]
                    )
                );
                break;
            case "/status":
                Send(
                    stream,
                    "200 OK",
                    "application/ocsp-response",
                    Make(
                        body,
                        (query, reply) =>
                            [
                                "ocsp",
                                "-index",
                                "index.txt",
                                "-CA",
                                "ca.crt",
                                "-rsigner",
                                "status.crt",
                                "-rkey",
                                "status.key",
                                "-reqin",
                                query,
                                "-respout",
                                reply,
                            ]
                    )
                );
                break;
            case "/list":
                Send(stream, "200 OK", "application/pkix-crl", File.ReadAllBytes(Path.Combine(_folder, "ca.crl")));
                break;
            case "/silence":
                // Longer than the client's patience of one second.
                _ended.Wait(TimeSpan.FromSeconds(2));
                break;
            default:
                Send(stream, "404 Not Found", "text/plain", []);
                break;
        }
    }

    private static (string Path, byte[] Body) Request(NetworkStream stream)
    {
        var head = new StringBuilder();
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            var next = stream.ReadByte();
            if (next < 0)
            {
                throw new IOException("the client said nothing");
            }

            head.Append((char)next);
        }

        var lines = head.ToString().Split("\r\n");
        var length = lines.FirstOrDefault(line =>
            line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)
        );
        var body = new byte[length is null ? 0 : int.Parse(length.Split(':')[1], CultureInfo.InvariantCulture)];
        stream.ReadExactly(body);
        return (lines[0].Split(' ')[1], body);
    }

    private static void Send(NetworkStream stream, string status, string type, byte[] body)
    {
        stream.Write(
            Encoding.ASCII.GetBytes(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\nConnection: "
                        + $"close\r\n\r\n"
                )
            )
        );
        stream.Write(body);
    }

    private byte[] Make(byte[] query, Func<string, string, string[]> arguments)
    {
        var (question, answer) = (
            string.Create(CultureInfo.InvariantCulture, $"{_count}.query"),
            string.Create(CultureInfo.InvariantCulture, $"{_count++}.reply")
        );
        File.WriteAllBytes(Path.Combine(_folder, question), query);
        Tool.Start("openssl", arguments(question, answer), _folder);
        return File.ReadAllBytes(Path.Combine(_folder, answer));
    }
}
