namespace ReportMiner;

/// <summary>What became of a file.</summary>
public enum FileFate
{
    /// <summary>It was mined now.</summary>
    Mined,

    /// <summary>Content, patterns and program are those of an earlier run.</summary>
    Unchanged,

    /// <summary>Its bytes are those of another file of this run.</summary>
    Duplicate,

    /// <summary>It is a page that only links to a file which is there, too, and holds the report.</summary>
    Link,

    /// <summary>Some entries of the archive cannot be reports; the others are told of one by one.</summary>
    Skipped,

    /// <summary>It yields no report; the problem is recorded.</summary>
    Failed,
}
