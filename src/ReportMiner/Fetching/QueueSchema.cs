namespace ReportMiner.Fetching;

/// <summary>The tables of the queue.</summary>
internal static class QueueSchema
{
    /// <summary>Kept in <c>PRAGMA user_version</c>.</summary>
    public const int Version = 2;

    /// <summary>Kept in <c>PRAGMA application_id</c>: "RpMq".</summary>
    public const int ApplicationId = 0x52704D71;

    public const string Sql = """
        -- A round is one run, or an interrupted one and those that went on with it.
        CREATE TABLE rounds (
            round    INTEGER PRIMARY KEY,
            follow   TEXT,                           -- the pattern of links that were followed
            started  TEXT NOT NULL,                  -- UTC
            ended    TEXT                            -- NULL while addresses of it are pending
        );

        -- Every address that was given or found.
        CREATE TABLE queue (
            n              INTEGER PRIMARY KEY,      -- the order of asking
            url            TEXT NOT NULL UNIQUE,
            kind           TEXT NOT NULL CHECK (kind IN ('page', 'list', 'attachment')),
            page           INTEGER NOT NULL,         -- of a list: 1, 2, 3 …
            "from"         TEXT,                     -- the page that led here
            title          TEXT,                     -- what that page calls it, and when it says that it was published
            published      TEXT,
            round          INTEGER NOT NULL REFERENCES rounds (round),
            fate           TEXT CHECK (fate IN ('fetched', 'unchanged', 'listed', 'skipped', 'failed')),  -- NULL: pending
            code           TEXT NOT NULL DEFAULT '',
            reason         TEXT NOT NULL DEFAULT '',
            final_url      TEXT,
            file           TEXT,                     -- the copy at hand, and what came with it
            sha256         TEXT,
            copied_from    TEXT,
            etag           TEXT,
            last_modified  TEXT
        );
        CREATE INDEX queue_by_round ON queue (round, fate);
        """;
}
