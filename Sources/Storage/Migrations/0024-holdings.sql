-- The first publication of an announcement stands in the columns announced_on, announcement_evidence and announcement_channel; those after it in announcement_further, one a line: channel, day, address.
ALTER TABLE meetings ADD COLUMN announcement_channel TEXT;
ALTER TABLE meetings ADD COLUMN announcement_further TEXT NOT NULL DEFAULT '';

-- How a meeting was held. Where groups were counted, their columns hold them; else attended holds everyone.
ALTER TABLE meetings ADD COLUMN recorded_on TEXT CHECK (length(recorded_on) = 10);
ALTER TABLE meetings ADD COLUMN attended INTEGER CHECK (attended >= 0);
ALTER TABLE meetings ADD COLUMN attended_residents INTEGER CHECK (attended_residents >= 0);
ALTER TABLE meetings ADD COLUMN attended_deputies INTEGER CHECK (attended_deputies >= 0);
ALTER TABLE meetings ADD COLUMN attended_parties INTEGER CHECK (attended_parties >= 0);
ALTER TABLE meetings ADD COLUMN attended_associations INTEGER CHECK (attended_associations >= 0);
ALTER TABLE meetings ADD COLUMN attended_opposition INTEGER CHECK (attended_opposition >= 0);
ALTER TABLE meetings ADD COLUMN attended_media INTEGER CHECK (attended_media >= 0);
ALTER TABLE meetings ADD COLUMN attended_others INTEGER CHECK (attended_others >= 0);
ALTER TABLE meetings ADD COLUMN open_microphone TEXT CHECK (open_microphone IN ('yes', 'no'));
ALTER TABLE meetings ADD COLUMN presentation INTEGER CHECK (presentation >= 0);
ALTER TABLE meetings ADD COLUMN spoke INTEGER CHECK (spoke >= 0);

-- The columns results_* without results_on hold a text that was not published yet.
ALTER TABLE meetings ADD COLUMN results_places TEXT NOT NULL DEFAULT '';
ALTER TABLE meetings ADD COLUMN no_problems_on TEXT CHECK (length(no_problems_on) = 10);

-- Minutes may name people; as those of events they lie apart, and everyone sees the day alone.
ALTER TABLE meetings ADD COLUMN minutes_on TEXT CHECK (length(minutes_on) = 10);

CREATE TABLE meeting_minutes (
    meeting INTEGER PRIMARY KEY NOT NULL REFERENCES meetings (id),
    chair TEXT NOT NULL,
    present TEXT NOT NULL,
    agenda TEXT NOT NULL,
    speakers TEXT NOT NULL
) STRICT;

CREATE TABLE meeting_points (
    meeting INTEGER NOT NULL REFERENCES meeting_minutes (meeting),
    number INTEGER NOT NULL CHECK (number > 0),
    text TEXT NOT NULL,
    executors TEXT NOT NULL,
    deadline TEXT CHECK (length(deadline) = 10),
    control TEXT NOT NULL,
    PRIMARY KEY (meeting, number)
) STRICT;

-- Of what was announced before, nobody wrote where.
UPDATE meetings SET announcement_channel = 'other' WHERE announced_on IS NOT NULL;

-- The one number of before moves to its new column; the old one stays empty.
UPDATE meetings SET recorded_on = results_on, attended = attendance, attendance = NULL WHERE attendance IS NOT NULL;
