namespace ReportMiner.Extracting;

/// <summary>How far a <c>not</c> word may reach beyond the end of what a phrase matched.</summary>
internal enum NotReach
{
    /// <summary>Not at all, nor may it begin in front: a label of a list, with other labels around it.</summary>
    Inside,

    /// <summary>It must overlap the match.</summary>
    Overlap,

    /// <summary>It may also follow right behind: 2名人民调解员|被评为.</summary>
    Behind,
}
