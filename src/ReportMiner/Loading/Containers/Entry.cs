namespace ReportMiner.Loading.Containers;

/// <summary>One thing in a container, not yet unpacked.</summary>
/// <param name="Name">As the container names it, with <c>/</c> between its parts; never used as a path of this machine.</param>
/// <param name="Read">Unpacks it; to be called before the next entry is asked for. Throws <see cref="LoadException"/>.</param>
/// <param name="Url">Its address, where the container is a web archive.</param>
internal sealed record Entry(string Name, Func<byte[]> Read, string? Url = null);
