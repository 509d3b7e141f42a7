namespace ReportMiner.Model;

/// <summary>A part of a report under one heading (一、 / （一） / 1. / 一是).</summary>
/// <param name="Heading">The heading's own text without its enumerator; empty for an item (一是) and for what precedes the first heading.</param>
/// <param name="Depth">1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for 一是; 0 for the whole report.</param>
/// <param name="Parent">The section around it; null for the whole report.</param>
public sealed record Section(TextSpan Heading, int Depth, Section? Parent);
