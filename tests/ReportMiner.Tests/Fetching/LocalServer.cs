using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ReportMiner.Tests.Fetching;

/// <summary>A real server on loopback that answers as a test says; robots.txt is missing unless the test answers it.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly Dictionary<string, Func<HttpContext, Task>> _answers = new(StringComparer.Ordinal);
    private int _atOnce;

    private LocalServer(WebApplication server) => _server = server;

    /// <summary>Host and path of every request, in their order.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public int MostAtOnce { get; private set; }

    public int Port => new Uri(_server.Urls.First()).Port;

    public static async Task<LocalServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Limits.MinResponseDataRate = null;
        });
        var server = new LocalServer(builder.Build());
        server._server.Run(server.AnswerAsync);
        await server._server.StartAsync();
        return server;
    }

    public LocalServer On(string path, Func<HttpContext, Task> answer)
    {
        _answers[path] = answer;
        return this;
    }

    /// <summary>Answers in another way from now on.</summary>
    /// <returns>The way before; null for none.</returns>
    public Func<HttpContext, Task>? Replace(string path, Func<HttpContext, Task>? answer)
    {
        var before = _answers.GetValueOrDefault(path);
        if (answer is null) _answers.Remove(path);
        else _answers[path] = answer;
        return before;
    }

    public LocalServer Page(string path, string body, string type = "text/html; charset=utf-8") => On(path, context =>
    {
        context.Response.ContentType = type;
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body)).AsTask();
    });

    public LocalServer Redirect(string path, string target) => On(path, context =>
    {
        context.Response.StatusCode = 302;
        context.Response.Headers.Location = target;
        return Task.CompletedTask;
    });

    public LocalServer Status(string path, int status) => On(path, context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });

    public int Count(string path) => Requests.Count(request => request.EndsWith(' ' + path, StringComparison.Ordinal));

    public Uri At(string path, string host = "127.0.0.1") => new($"http://{host}:{Port}{path}");

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path + context.Request.QueryString.ToString();
        Requests.Enqueue($"{context.Request.Host.Host} {path}");
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _atOnce));
        try
        {
            if (_answers.TryGetValue(path, out var answer)) await answer(context);
            else context.Response.StatusCode = 404;
        }
        finally
        {
            Interlocked.Decrement(ref _atOnce);
        }
    }
}
