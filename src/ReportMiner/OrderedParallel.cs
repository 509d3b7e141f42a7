using System.Collections.Concurrent;

namespace ReportMiner;

/// <summary>Does work on several threads and gives the results in the order of the input.</summary>
/// <remarks>
/// Reads ahead a few items for each worker and no more, so memory stays flat however long the input is. The input is read
/// on a thread of its own: a result is given as soon as it is there, even while the next item is still awaited.
/// </remarks>
public static class OrderedParallel
{
    private const int AheadPerWorker = 8;

    /// <summary>Ends early, without an exception, once <paramref name="stop"/> is asked for.</summary>
    public static IEnumerable<TOut> Select<TIn, TOut>(IEnumerable<TIn> items, int workers, Func<TIn, TOut> work, CancellationToken stop)
    {
        using var abandoned = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var results = new BlockingCollection<Task<TOut>>(workers * AheadPerWorker);
        var factory = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, workers).ConcurrentScheduler);
        new Thread(() => Feed(items, item => factory.StartNew(() => work(item)), results, abandoned.Token)) { IsBackground = true }.Start();
        try
        {
            while (Next(results, stop) is { } result) yield return result.GetAwaiter().GetResult();
        }
        finally
        {
            abandoned.Cancel();
        }
    }

    private static void Feed<TIn, TOut>(IEnumerable<TIn> items, Func<TIn, Task<TOut>> start, BlockingCollection<Task<TOut>> results, CancellationToken abandoned)
    {
        try
        {
            foreach (var item in items) results.Add(start(item), abandoned);
        }
        catch (OperationCanceledException)
        {
            // Nobody waits for more.
        }
        catch (Exception fault)
        {
            results.Add(Task.FromException<TOut>(fault), CancellationToken.None); // thrown where the results are read
        }
        finally
        {
            results.CompleteAdding();
        }
    }

    private static Task<TOut>? Next<TOut>(BlockingCollection<Task<TOut>> results, CancellationToken stop)
    {
        try
        {
            if (!results.TryTake(out var next, Timeout.Infinite, stop)) return null;
            if (!next.IsCompleted) Task.WaitAny([next], stop);
            return next;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
