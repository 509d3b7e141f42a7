namespace ReportMiner.Loading.Divisions;

/// <summary>An administrative division under one of the names that it bore.</summary>
/// <param name="Code">GB/T 2260, 6 digits.</param>
/// <param name="Name">Its own name: 鼓楼区.</param>
/// <param name="First">The first year that the tables have it; 0 where the oldest one (2002) does.</param>
/// <param name="Last">The last year that the tables have it; 9999 where it is in force.</param>
internal sealed record Division(string Code, string Name, int First, int Last)
{
    public bool IsProvince => Code.EndsWith("0000", StringComparison.Ordinal);

    public bool IsCity => !IsProvince && Code.EndsWith("00", StringComparison.Ordinal);

    /// <summary>The name without 省, 市, 区, 县, as people write it; the whole name where nothing of two characters would be left.</summary>
    public string ShortName => ShortNames.Of(Name);

    /// <summary>How many years the division is out of force in the given one; 0 where it is in force or no year is known.</summary>
    public int YearsOff(int? year) => year is not { } y ? (Last == 9999 ? 0 : 1) : y < First ? First - y : y > Last ? y - Last : 0;
}
