using System.Globalization;
using System.Net;

namespace LetterPdf.Suite.Signatures;

/// <summary>Serves on 127.0.0.1 what OpenSSL makes: time stamps (openssl ts) and answers about certificates (openssl ocsp) for posted questions, and the list of certificates that were taken back.</summary>
internal sealed class OpenSslServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _folder;
    private readonly Task _loop;
    private int _count;

    public OpenSslServer(int port, string folder)
    {
        _folder = folder;
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/");
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _loop = Task.Run(Serve);
    }

    public string Address { get; }

    public void Dispose()
    {
        _listener.Close();
        _loop.Wait(TimeSpan.FromSeconds(10));
    }

    private void Serve()
    {
        while (true)
        {
            try
            {
                Answer(_listener.GetContext());
            }
            catch (Exception ended) when (ended is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        using var response = context.Response;
        switch (context.Request.Url!.AbsolutePath)
        {
            case "/stamps" when string.Equals(context.Request.ContentType, "application/timestamp-query", StringComparison.Ordinal):
                response.ContentType = "application/timestamp-reply";
                response.OutputStream.Write(Make(context.Request.InputStream, (query, reply) => ["ts", "-reply", "-config", "ca.cnf", "-queryfile", query, "-out", reply]));
                break;
            case "/status" when string.Equals(context.Request.ContentType, "application/ocsp-request", StringComparison.Ordinal):
                response.ContentType = "application/ocsp-response";
                response.OutputStream.Write(Make(context.Request.InputStream, (query, reply) => ["ocsp", "-index", "index.txt", "-CA", "ca.crt", "-rsigner", "status.crt", "-rkey", "status.key", "-reqin", query, "-respout", reply]));
                break;
            case "/list":
                response.ContentType = "application/pkix-crl";
                response.OutputStream.Write(File.ReadAllBytes(Path.Combine(_folder, "ca.crl")));
                break;
            case "/silence":
                // Longer than any test waits; the listener's end ends it.
                Thread.Sleep(TimeSpan.FromSeconds(3));
                break;
            default:
                response.StatusCode = 404;
                break;
        }
    }

    private byte[] Make(Stream query, Func<string, string, string[]> arguments)
    {
        var (question, answer) = (string.Create(CultureInfo.InvariantCulture, $"{_count}.query"), string.Create(CultureInfo.InvariantCulture, $"{_count++}.reply"));
        using (var file = File.Create(Path.Combine(_folder, question)))
        {
            query.CopyTo(file);
        }

        Tool.Start("openssl", arguments(question, answer), _folder);
        return File.ReadAllBytes(Path.Combine(_folder, answer));
    }
}
