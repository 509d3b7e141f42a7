using System.Runtime.InteropServices;

namespace ReportMiner.Cli;

/// <summary>Turns the first Ctrl-C or SIGTERM into a request to stop after what is at hand; a second one ends the program at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _signals;

    public Interruption()
    {
        _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];
    }

    public CancellationToken Token => _stop.Token;

    public void Dispose()
    {
        foreach (var signal in _signals) signal.Dispose();
        _stop.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        if (_stop.IsCancellationRequested) Environment.Exit(ExitCode.Interrupted);
        signal.Cancel = true; // the program ends by itself, with everything finished in the database
        _stop.Cancel();
    }
}
