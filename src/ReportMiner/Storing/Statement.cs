using Microsoft.Data.Sqlite;

namespace ReportMiner.Storing;

/// <summary>A statement that is prepared once and run with many rows of values.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;

    /// <param name="connection">Open.</param>
    /// <param name="sql">With a <c>?</c> for each value, and no other question mark.</param>
    public Statement(SqliteConnection connection, string sql)
    {
        _command = connection.CreateCommand();
        var parts = sql.Split('?');
        for (var i = 0; i < parts.Length - 1; i++)
        {
            parts[i] += $"$v{i}";
            _command.Parameters.Add(new SqliteParameter { ParameterName = $"$v{i}" });
        }
        _command.CommandText = string.Concat(parts);
    }

    /// <summary>Runs it; gives the number of rows changed.</summary>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteNonQuery();
    }

    /// <summary>Runs it and gives the rows, each as <paramref name="read"/> makes it.</summary>
    public List<T> Rows<T>(Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        Bind(values);
        var rows = new List<T>();
        using var reader = _command.ExecuteReader();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    public void Dispose() => _command.Dispose();

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++) _command.Parameters[i].Value = values[i] ?? DBNull.Value;
    }
}
