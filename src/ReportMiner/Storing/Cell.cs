using System.Globalization;
using Microsoft.Data.Sqlite;
using ReportMiner.Model;

namespace ReportMiner.Storing;

/// <summary>Values of the vocabulary as SQLite keeps them, and back.</summary>
internal static class Cell
{
    /// <summary>Whole numbers as integers, others as reals, so that SQL computes with them and a person reads 310000 and 17.39.</summary>
    /// <remarks>Reals keep 15 significant digits exactly; no figure of a report has more.</remarks>
    public static object? Of(decimal? value) => value switch
    {
        null => null,
        { } d when d == decimal.Truncate(d) && Math.Abs(d) <= long.MaxValue => (long)d,
        { } d => (double)d,
    };

    public static string Of<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static string? Of(Level? level) => level is { } l ? Of(l) : null;

    public static string? Of(DocumentType? type) => type is { } t ? Of(t) : null;

    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(IReadOnlyList<string> flags) => string.Join(';', flags);

    public static decimal Number(SqliteDataReader row, int column) => row.GetValue(column) switch
    {
        long whole => whole,
        double real => decimal.Parse(real.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture),
        var other => throw new InvalidDataException($"{row.GetName(column)} holds no number: {other}"),
    };

    public static decimal? NumberOrNull(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : Number(row, column);

    public static string? TextOrNull(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static int? IntOrNull(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    public static T Enum<T>(SqliteDataReader row, int column) where T : struct, Enum => System.Enum.Parse<T>(row.GetString(column), ignoreCase: true);

    public static IReadOnlyList<string> Flags(SqliteDataReader row, int column) => row.GetString(column) is { Length: > 0 } joined ? joined.Split(';') : [];
}
