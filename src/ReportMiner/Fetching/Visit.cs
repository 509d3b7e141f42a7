using System.Text.RegularExpressions;

namespace ReportMiner.Fetching;

/// <summary>Works on one address: asks for it, keeps what comes, and sees where it leads.</summary>
internal sealed partial class Visit(FetchOptions options, PageTools tools, Browser browser, DocumentFolder folder)
{
    private const int MostListPages = 100;

    public async Task<FetchedEntry> PayAsync(QueueEntry entry, CancellationToken stop)
    {
        try
        {
            var copy = entry.Kind != EntryKind.List && entry.Copy is { } known && folder.Holds(known) ? known : null;
            var answer = await browser.GetAsync(entry.Url, copy?.Validators, stop).ConfigureAwait(false);
            if (answer.Status == 304 && copy is not null) return Kept(entry, copy, FetchFate.Unchanged, answer);
            if (answer.Status != 200) throw Refusal(answer);
            if (answer.Body.Length == 0) throw new FetchFault("empty", "the server sent nothing");
            if (entry.Kind == EntryKind.List) return Listed(entry, answer);
            if (MediaTypes().IsMatch(answer.MediaType)) throw new FetchFault("no_document", $"it is {answer.MediaType}, which cannot be a report") { Skip = true };
            var saved = folder.Save(entry, answer);
            return Kept(entry, saved, saved.Sha256 == copy?.Sha256 ? FetchFate.Unchanged : FetchFate.Fetched, answer);
        }
        catch (FetchFault fault)
        {
            return Failed(entry, fault);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or IOException or UnauthorizedAccessException))
        {
            // One page must not end the run, nor the next one that goes on with it.
            return Failed(entry, new FetchFault("internal_error", $"an error of the program, please report it: {fault.GetType().Name}: {fault.Message}"));
        }
    }

    private static FetchedEntry Failed(QueueEntry entry, FetchFault fault)
    {
        var reason = entry.Copy is null ? fault.Message : $"{fault.Message}; the copy from an earlier run is kept";
        return new FetchedEntry(new FetchOutcome(entry.Url.AbsoluteUri, fault.Skip ? FetchFate.Skipped : FetchFate.Failed, fault.Code, reason, entry.Copy?.File), null, []);
    }

    private static FetchFault Refusal(WebResponse answer)
    {
        var wait = answer.IsBusy && answer.RetryAfter(DateTimeOffset.UtcNow) is { } asked ? $" and asks to wait {asked.TotalSeconds:0} s; run again then" : answer.IsBusy ? ", again and again; run again later" : "";
        return new FetchFault($"http_{answer.Status}", $"the server answered {answer.Status}{wait}");
    }

    private FetchedEntry Kept(QueueEntry entry, Copy copy, FetchFate fate, WebResponse answer)
    {
        var outcome = new FetchOutcome(entry.Url.AbsoluteUri, fate, File: copy.File, FinalUrl: answer.Url.AbsoluteUri);
        return new FetchedEntry(outcome, copy, entry.Kind == EntryKind.Page ? [.. HandedOver(entry, copy)] : []);
    }

    private IEnumerable<QueueEntry> HandedOver(QueueEntry entry, Copy copy)
    {
        if (!copy.File.EndsWith(".html", StringComparison.Ordinal) || folder.Read(copy) is not { } page || tools.ReadCover(page, new Uri(copy.Validators.Url)) is not { } hint) return [];
        var links = PageLinks.Read(tools.Tame(tools.Decode(page)), new Uri(copy.Validators.Url));
        return Attachments.In(links).Select(target => new QueueEntry(target, EntryKind.Attachment) { From = entry.Url.AbsoluteUri, Hint = hint with { Title = hint.Title ?? entry.Hint?.Title, Published = hint.Published ?? entry.Hint?.Published } });
    }

    private FetchedEntry Listed(QueueEntry entry, WebResponse answer)
    {
        if (FileNaming.Ending(answer, answer.Url) != ".html") throw new FetchFault("no_list", $"it is no web page ({answer.MediaType}), so it has no links to follow; give it without --follow");
        var source = tools.Decode(answer.Body);
        var links = PageLinks.Read(tools.Tame(source) + ListRecords.In(source), answer.Url);
        var next = Paging.Next(source, links, answer.Url);
        var found = links
            .Where(link => link.Target != next && (options.Follow!.IsMatch(link.Text) || options.Follow.IsMatch(link.Title)))
            .Select(link => new QueueEntry(link.Target, EntryKind.Page) { From = entry.Url.AbsoluteUri, Hint = new Hint(link.Name.Length > 0 ? link.Name : null, link.Date) })
            .ToList();
        var (code, reason) = found.Count == 0 ? ("no_link", "no link fits --follow") : ("", $"{found.Count} links fit --follow");
        if (next is not null && entry.Page < MostListPages) found.Add(new QueueEntry(next, EntryKind.List) { Page = entry.Page + 1, From = entry.Url.AbsoluteUri });
        else if (next is not null) (code, reason) = ("long_list", $"{reason}; the list was left after {MostListPages} pages, give {next} to go on");
        return new FetchedEntry(new FetchOutcome(entry.Url.AbsoluteUri, FetchFate.Listed, code, reason, FinalUrl: answer.Url.AbsoluteUri), null, found);
    }

    [GeneratedRegex("^(image|audio|video|font)/|^text/(css|javascript)$|^application/(javascript|json)$", RegexOptions.CultureInvariant)]
    private static partial Regex MediaTypes();
}
