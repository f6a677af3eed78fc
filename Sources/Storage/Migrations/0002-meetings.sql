-- Quarters are counted as year * 4 + quarter - 1, here and below.
CREATE TABLE meetings (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    host TEXT NOT NULL REFERENCES places (code),
    place TEXT NOT NULL REFERENCES places (code),
    day TEXT NOT NULL CHECK (length(day) = 10),
    time INTEGER NOT NULL CHECK (time BETWEEN 0 AND 1439),
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    quarter INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('calendar', 'on-demand', 'of-necessity')),
    standing TEXT NOT NULL CHECK (standing IN ('planned', 'held', 'cancelled')),
    venue_kk TEXT,
    venue_ru TEXT,
    venue_en TEXT,
    address_kk TEXT,
    address_ru TEXT,
    address_en TEXT,
    -- Addresses, one a line.
    broadcasts TEXT NOT NULL,
    cancelled_on TEXT CHECK (length(cancelled_on) = 10),
    cancellation_kk TEXT,
    cancellation_ru TEXT,
    cancellation_en TEXT,
    announced_on TEXT CHECK (length(announced_on) = 10),
    announcement_evidence TEXT,
    results_on TEXT CHECK (length(results_on) = 10),
    results_kk TEXT,
    results_ru TEXT,
    results_en TEXT,
    attendance INTEGER CHECK (attendance >= 0),
    reception_ended_on TEXT CHECK (length(reception_ended_on) = 10),
    CHECK ((standing = 'cancelled') = (cancelled_on IS NOT NULL)),
    CHECK (announced_on IS NOT NULL OR announcement_evidence IS NULL),
    CHECK (results_on IS NOT NULL OR (attendance IS NULL AND reception_ended_on IS NULL))
) STRICT;
CREATE INDEX meetings_by_day ON meetings (day, time, id);
CREATE INDEX meetings_by_place ON meetings (place, day, time, id);
CREATE INDEX meetings_by_host ON meetings (host, day, time, id);
CREATE INDEX meetings_by_quarter ON meetings (quarter, host, standing);
CREATE INDEX meetings_planned ON meetings (day, time, id) WHERE standing = 'planned';
