-- What was published is frozen: the figures of each version as they were on their day, as JSON that nothing writes over.
-- A report that was published before figures were kept has a row in progress and none here.
CREATE TABLE progress_versions (
    place TEXT NOT NULL,
    period TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    published_on TEXT NOT NULL CHECK (length(published_on) = 10),
    reason_kk TEXT,
    reason_ru TEXT,
    reason_en TEXT,
    figures TEXT NOT NULL CHECK (length(figures) > 0),
    PRIMARY KEY (place, period, number),
    FOREIGN KEY (place, period) REFERENCES progress (place, period)
) STRICT;
