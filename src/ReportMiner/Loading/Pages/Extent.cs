using AngleSharp.Dom;

namespace ReportMiner.Loading.Pages;

/// <summary>A block element of a page with the blocks that it holds.</summary>
/// <param name="Element">The element.</param>
/// <param name="First">Index of its first block.</param>
/// <param name="End">The index after its last block.</param>
internal sealed record Extent(IElement Element, int First, int End);
