-- The words of published results of events before each correction, the first ones first.
CREATE TABLE event_result_versions (
    event INTEGER NOT NULL REFERENCES events (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    -- From when to when they stood.
    published_on TEXT NOT NULL CHECK (length(published_on) = 10),
    replaced_on TEXT NOT NULL CHECK (length(replaced_on) = 10),
    summary_kk TEXT,
    summary_ru TEXT,
    summary_en TEXT,
    PRIMARY KEY (event, ordinal)
) STRICT;
