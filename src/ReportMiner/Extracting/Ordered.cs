namespace ReportMiner.Extracting;

/// <summary>Looks things up in a list that is in order of the text.</summary>
internal static class Ordered
{
    /// <summary>The position of the first item of which <paramref name="isBefore"/> no longer holds; the length of the list where it holds of all.</summary>
    /// <param name="items">Those of which it holds come first.</param>
    /// <param name="isBefore">Tells the items that lie before what is looked for.</param>
    public static int FirstNot<T>(IReadOnlyList<T> items, Func<T, bool> isBefore)
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (isBefore(items[middle])) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
