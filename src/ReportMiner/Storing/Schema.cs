namespace ReportMiner.Storing;

/// <summary>The tables of the database, in SQL that a person can read; docs/data.md explains every column.</summary>
/// <remarks>
/// Everything but <c>runs</c> is a function of the files, the patterns and the program: no clock and no counter, so a run
/// that was killed and started again ends with the same rows as one that was not. The SQL keeps to what SQLite 3.8.3
/// (2014) understands, because analysts open the file with whatever their own tools bring.
/// </remarks>
internal static class Schema
{
    /// <summary>Kept in <c>PRAGMA user_version</c>.</summary>
    public const int Version = 2;

    /// <summary>Kept in <c>PRAGMA application_id</c>: "RpMn", so that another program's database is not written into.</summary>
    public const int ApplicationId = 0x52704D6E;

    public const string Sql = """
        -- One row a document. The same bytes at several paths are one document; a report saved twice is two, of which one counts.
        CREATE TABLE documents (
            report       TEXT PRIMARY KEY NOT NULL,  -- stable id made from the content
            title        TEXT,
            issuer       TEXT,
            region_code  TEXT,                       -- GB/T 2260, six digits
            region       TEXT,
            level        TEXT CHECK (level IN ('province', 'city', 'county', 'township', 'department')),
            report_year  INTEGER,                    -- the year that the report is about
            published    TEXT,                       -- yyyy-mm-dd
            url          TEXT,
            encoding     TEXT,
            text         TEXT,                       -- main text; NULL where only results were imported
            site         TEXT,                       -- name of the site that published it
            type         TEXT CHECK (type IN ('annual', 'report', 'summary', 'plan', 'notice', 'rules', 'statistics', 'whitepaper', 'news')),
            same_as      TEXT REFERENCES documents (report) ON DELETE SET NULL,  -- the document that counts for this one, which holds the same report
            fingerprint  BLOB,                       -- of wording and figures, to find such documents
            origin       TEXT,                       -- hash of what was known of where the bytes are from when it was mined
            patterns     TEXT NOT NULL,              -- fingerprint of the patterns it was mined with
            program      TEXT NOT NULL               -- version of the program that mined it
        );
        CREATE INDEX documents_by_same_as ON documents (same_as);

        -- Where a report lies.
        CREATE TABLE sources (
            source  TEXT NOT NULL,                   -- the path as given
            report  TEXT NOT NULL REFERENCES documents (report) ON DELETE CASCADE,
            sha256  TEXT,                            -- of the file's bytes; NULL for imported results
            url     TEXT,                            -- where the file was downloaded from, as its sidecar or web archive says
            origin  TEXT,                            -- hash of all that they say
            holds   TEXT NOT NULL CHECK (holds IN ('text', 'link')),  -- link: a page that hands the report over as another file
            PRIMARY KEY (source, report)
        ) WITHOUT ROWID;
        CREATE INDEX sources_by_report ON sources (report);

        -- One row a claim "this report says that this indicator has this value".
        CREATE TABLE observations (
            report     TEXT NOT NULL REFERENCES documents (report) ON DELETE CASCADE,
            n          INTEGER NOT NULL,             -- 1, 2, 3 … by start, then indicator
            indicator  TEXT NOT NULL,
            value      NUMERIC NOT NULL,             -- in the unit of the indicator
            value_max  NUMERIC,                      -- upper end of a range
            unit       TEXT NOT NULL,
            bound      TEXT NOT NULL CHECK (bound IN ('exact', 'about', 'over', 'under', 'range')),
            scope      TEXT NOT NULL CHECK (scope IN ('headline', 'subset', 'target', 'prior')),
            subset     TEXT,                         -- which part a subset speaks for
            year       INTEGER,                      -- the year that the figure is about
            text       TEXT NOT NULL,                -- the figure as printed
            quote      TEXT NOT NULL,                -- the clauses that the claim rests on
            start      INTEGER NOT NULL,             -- offsets into documents.text, 0-based, in code points
            "end"      INTEGER NOT NULL,
            pattern    TEXT NOT NULL,
            flags      TEXT NOT NULL,                -- joined by ;
            PRIMARY KEY (report, n)
        ) WITHOUT ROWID;
        CREATE INDEX observations_by_indicator ON observations (indicator, scope);

        -- Every number with its unit that the report prints, claimed by an indicator or not.
        CREATE TABLE quantities (
            report     TEXT NOT NULL REFERENCES documents (report) ON DELETE CASCADE,
            n          INTEGER NOT NULL,             -- 1, 2, 3 … by start
            text       TEXT NOT NULL,
            value      NUMERIC,                      -- NULL where the numeral cannot be represented
            value_max  NUMERIC,
            bound      TEXT NOT NULL CHECK (bound IN ('exact', 'about', 'over', 'under', 'range')),
            unit       TEXT NOT NULL,
            kind       TEXT NOT NULL CHECK (kind IN ('count', 'rate', 'amount', 'duration', 'ratio', 'score', 'other')),
            start      INTEGER NOT NULL,
            "end"      INTEGER NOT NULL,
            flags      TEXT NOT NULL,
            PRIMARY KEY (report, n)
        ) WITHOUT ROWID;

        -- What went wrong. A fatal problem names the source that gave no report; others are doubts about a report.
        CREATE TABLE problems (
            source   TEXT,
            report   TEXT REFERENCES documents (report) ON DELETE CASCADE,
            stage    TEXT NOT NULL,                  -- find, load, extract, compare, import
            code     TEXT NOT NULL,
            message  TEXT NOT NULL,
            fatal    INTEGER NOT NULL CHECK (fatal IN (0, 1))
        );
        CREATE INDEX problems_by_source ON problems (source);
        CREATE INDEX problems_by_report ON problems (report);

        -- What the indicators mean, as the packs of the last run say.
        CREATE TABLE indicators (
            indicator   TEXT PRIMARY KEY NOT NULL,
            theme       TEXT NOT NULL,
            label_zh    TEXT NOT NULL,
            label_en    TEXT NOT NULL,
            measure     TEXT NOT NULL CHECK (measure IN ('count', 'rate', 'amount', 'ratio')),
            unit        TEXT NOT NULL,
            definition  TEXT NOT NULL
        ) WITHOUT ROWID;

        -- One row a run of the program on this database; the only table that knows the time.
        CREATE TABLE runs (
            run        INTEGER PRIMARY KEY,
            verb       TEXT NOT NULL,                -- mine, import
            started    TEXT NOT NULL,                -- UTC
            ended      TEXT,                         -- NULL where the run was killed
            outcome    TEXT,                         -- done, interrupted
            program    TEXT NOT NULL,
            patterns   TEXT NOT NULL,
            mined      INTEGER,
            unchanged  INTEGER,
            failed     INTEGER,
            skipped    INTEGER
        );

        -- The paths that hold a report that counts, those of its copies among them.
        CREATE VIEW report_sources AS
        SELECT coalesce(d.same_as, d.report) AS report, s.source, s.url, s.holds, d.report AS document, d.encoding, d.site
        FROM sources s JOIN documents d ON d.report = s.report;

        -- What analysts load: one row an observation of a report that counts, in the columns of the long CSV.
        CREATE VIEW figures AS
        SELECT o.report,
               (SELECT group_concat(source, ';') FROM (
                   SELECT source FROM sources WHERE report = o.report
                   UNION SELECT s.source FROM documents c JOIN sources s ON s.report = c.report WHERE c.same_as = o.report
                   ORDER BY source)) AS source,
               d.title, d.issuer, d.region_code, d.region, d.level, d.report_year, d.published, d.url,
               o.indicator, coalesce(i.label_zh, '') AS label,
               o.value, o.value_max, o.unit, o.bound, o.scope, o.subset, o.year,
               o.text, o.quote, o.start, o."end", o.pattern, o.flags
        FROM observations o
        JOIN documents d ON d.report = o.report
        LEFT JOIN indicators i ON i.indicator = o.indicator
        WHERE d.same_as IS NULL;
        """;
}
