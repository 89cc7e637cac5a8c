using System.Net.Http.Headers;
using System.Net.Sockets;
using LetterPdf.Model;
using LetterPdf.Trust;

namespace LetterPdf.Operations;

/// <summary>
/// Queries servers, each with limits on time and on the size of the answer, and only servers that are named: a
/// redirection to another counts as no answer.
/// </summary>
internal sealed class WebNetwork : INetwork, IDisposable
{
    // The revocation lists of large issuers have some megabytes.
    private const int MostBytes = 32 * 1024 * 1024;
    private const int LongestHost = 253;

    private readonly HttpClient _client;
    private readonly TimeSpan _patience;

    public WebNetwork(TimeSpan patience)
    {
        _patience = patience;
#pragma warning disable CA2000 // The client owns it.
        // A connection for each request: a reused one may have been closed by the server in the meantime, and there
        // are only a few requests.
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = patience,
            PooledConnectionLifetime = TimeSpan.Zero,
        };
#pragma warning restore CA2000
        _client = new HttpClient(handler) { Timeout = patience, MaxResponseContentBufferSize = MostBytes };
    }

    public Result<byte[]> Get(Uri address) => Send(new HttpRequestMessage(HttpMethod.Get, address));

    public Result<byte[]> Post(Uri address, string mediaType, ReadOnlyMemory<byte> body)
    {
        var content = new ReadOnlyMemoryContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        return Send(new HttpRequestMessage(HttpMethod.Post, address) { Content = content });
    }

    public void Dispose() => _client.Dispose();

    private Result<byte[]> Send(HttpRequestMessage request)
    {
        using (request)
        {
            try
            {
                using var response = _client.Send(request);
                using var body = response.Content.ReadAsStream();
                if (!response.IsSuccessStatusCode)
                {
                    return Elsewhere(request.RequestUri!, response)
                        ?? Reason.Of(NetworkProblem.AnsweredError, (int)response.StatusCode);
                }

                using var bytes = new MemoryStream();
                body.CopyTo(bytes);
                return bytes.ToArray();
            }
            catch (OperationCanceledException)
            {
                return Reason.Of(NetworkProblem.TooSlow, (long)Math.Round(_patience.TotalSeconds));
            }
            catch (HttpRequestException failure)
            {
                return Reason.Of(Problem(failure));
            }
            catch (IOException)
            {
                return Reason.Of(NetworkProblem.BrokenOff);
            }
            catch (Exception fault)
                when (fault
                        is FormatException
                            or InvalidOperationException
                            or NotSupportedException
                            or ArgumentException
                )
            {
                // The platform's exceptions for addresses and response headers that it can't handle.
                return Reason.Of(NetworkProblem.Malformed);
            }
        }
    }

    // Only the name of the other server is reported: all the rest was written by this one.
    private static Reason? Elsewhere(Uri asked, HttpResponseMessage response)
    {
        if (
            (int)response.StatusCode is < 300 or > 399
            || !response.Headers.NonValidated.TryGetValues("Location", out var places)
        )
        {
            return null;
        }

        return Uri.TryCreate(asked, places.ToString(), out var place) && HostOf(place) is { } host
            ? Reason.Of(NetworkProblem.SentElsewhere, host)
            : Reason.Of(NetworkProblem.SentElsewhere);
    }

    private static string? HostOf(Uri place)
    {
        try
        {
            return
                place.IdnHost is { Length: > 0 and <= LongestHost } host
                && host.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or ':')
                ? host
                : null;
        }
        catch (Exception fault) when (fault is UriFormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private static NetworkProblem Problem(HttpRequestException failure) =>
        failure.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => NetworkProblem.NameUnknown,
            HttpRequestError.SecureConnectionError => NetworkProblem.Unsafe,
            HttpRequestError.ConfigurationLimitExceeded => NetworkProblem.TooLarge,
            _ when failure.InnerException is SocketException => NetworkProblem.Unreachable,
            _ => NetworkProblem.BrokenOff,
        };
}
