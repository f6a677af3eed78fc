-- The steps of a calendar and where each can be seen; the moment at which a version was published, and the word of the maslikhat on it.
ALTER TABLE calendars ADD COLUMN approval_evidence TEXT;
ALTER TABLE calendars ADD COLUMN submission_evidence TEXT;
ALTER TABLE calendar_versions ADD COLUMN published_at INTEGER;
ALTER TABLE calendar_versions ADD COLUMN consent_on TEXT CHECK (length(consent_on) = 10);
ALTER TABLE calendar_versions ADD COLUMN consent_evidence TEXT;

-- What each version did to each meeting that it touched: the contents of a version are all changes up to it.
CREATE TABLE calendar_changes (
    place TEXT NOT NULL,
    year INTEGER NOT NULL,
    version INTEGER NOT NULL,
    meeting INTEGER NOT NULL REFERENCES meetings (id),
    kind TEXT NOT NULL CHECK (kind IN ('added', 'moved', 'cancelled')),
    -- Where and when from then on.
    held_in TEXT NOT NULL REFERENCES places (code),
    day TEXT NOT NULL CHECK (length(day) = 10),
    time INTEGER NOT NULL CHECK (time BETWEEN 0 AND 1439),
    PRIMARY KEY (place, year, version, meeting),
    FOREIGN KEY (place, year, version) REFERENCES calendar_versions (place, year, number)
) STRICT;
CREATE INDEX calendar_changes_by_meeting ON calendar_changes (meeting, version);

-- Of calendars kept before, the contents of the newest version alone are known: the meetings as they stand.
INSERT INTO calendar_changes (place, year, version, meeting, kind, held_in, day, time)
SELECT versions.place, versions.year, versions.number, meetings.id, 'added', meetings.place, meetings.day, meetings.time
FROM calendar_versions AS versions
JOIN places AS regions ON regions.code = versions.place
JOIN places AS hosts ON hosts.number BETWEEN regions.number AND regions.last
JOIN meetings ON meetings.host = hosts.code AND meetings.kind = 'calendar' AND meetings.standing <> 'cancelled'
    AND meetings.day BETWEEN CAST(versions.year AS TEXT) || '-01-01' AND CAST(versions.year AS TEXT) || '-12-31'
WHERE regions.number >= 0 AND versions.number = (
    SELECT max(later.number) FROM calendar_versions AS later WHERE later.place = versions.place AND later.year = versions.year);

-- Where and when a meeting was to be before it was moved, and why it was.
CREATE TABLE meeting_moves (
    meeting INTEGER NOT NULL REFERENCES meetings (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    held_in TEXT NOT NULL REFERENCES places (code),
    day TEXT NOT NULL CHECK (length(day) = 10),
    time INTEGER NOT NULL CHECK (time BETWEEN 0 AND 1439),
    moved_on TEXT NOT NULL CHECK (length(moved_on) = 10),
    reason_kk TEXT,
    reason_ru TEXT,
    reason_en TEXT,
    PRIMARY KEY (meeting, ordinal)
) STRICT;
