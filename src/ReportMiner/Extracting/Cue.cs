namespace ReportMiner.Extracting;

/// <summary>What a word of the general rules hints at; a word may hint at several things.</summary>
[Flags]
internal enum Cue
{
    None = 0,
    Subset = 1,
    Target = 2,
    TargetHere = 4,
    Actual = 8,
    Prior = 16,
    Parts = 32,
    Department = 64,
    Neutral = 128,
}
