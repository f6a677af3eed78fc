-- Trips, rounds, broadcasts, briefings, meetings of ministers, sessions.
CREATE TABLE events (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    kind TEXT NOT NULL,
    host TEXT NOT NULL REFERENCES places (code),
    official INTEGER REFERENCES officials (id),
    leader_kk TEXT,
    leader_ru TEXT,
    leader_en TEXT,
    body_kk TEXT,
    body_ru TEXT,
    body_en TEXT,
    topic_kk TEXT,
    topic_ru TEXT,
    topic_en TEXT,
    phone TEXT,
    link TEXT,
    -- Of the stops, for lists by day.
    first_day TEXT NOT NULL CHECK (length(first_day) = 10),
    last_day TEXT NOT NULL CHECK (length(last_day) = 10),
    standing TEXT NOT NULL CHECK (standing IN ('planned', 'held', 'cancelled')),
    cancelled_on TEXT CHECK (length(cancelled_on) = 10),
    cancellation_kk TEXT,
    cancellation_ru TEXT,
    cancellation_en TEXT,
    moved_from TEXT CHECK (length(moved_from) = 10),
    moved_on TEXT CHECK (length(moved_on) = 10),
    move_kk TEXT,
    move_ru TEXT,
    move_en TEXT,
    announced_on TEXT CHECK (length(announced_on) = 10),
    announcement_evidence TEXT,
    results_on TEXT CHECK (length(results_on) = 10),
    summary_kk TEXT,
    summary_ru TEXT,
    summary_en TEXT,
    attendance INTEGER CHECK (attendance >= 0),
    questions_raised INTEGER CHECK (questions_raised >= 0),
    questions_resolved INTEGER CHECK (questions_resolved >= 0),
    receptions INTEGER CHECK (receptions >= 0),
    received INTEGER CHECK (received >= 0),
    -- The day alone is public.
    minutes_on TEXT CHECK (length(minutes_on) = 10),
    CHECK (first_day <= last_day),
    CHECK ((standing = 'cancelled') = (cancelled_on IS NOT NULL)),
    CHECK ((standing = 'held') = (results_on IS NOT NULL)),
    CHECK ((moved_on IS NULL) = (moved_from IS NULL)),
    CHECK (announcement_evidence IS NULL OR announced_on IS NOT NULL)
) STRICT;
CREATE INDEX events_by_host ON events (host, first_day, id);
CREATE INDEX events_by_day ON events (first_day, id);

CREATE TABLE event_stops (
    event INTEGER NOT NULL REFERENCES events (id),
    number INTEGER NOT NULL CHECK (number > 0),
    place TEXT NOT NULL REFERENCES places (code),
    day TEXT NOT NULL CHECK (length(day) = 10),
    time INTEGER NOT NULL CHECK (time BETWEEN 0 AND 1439),
    venue_kk TEXT,
    venue_ru TEXT,
    venue_en TEXT,
    PRIMARY KEY (event, number)
) STRICT;
CREATE INDEX event_stops_by_place ON event_stops (place, day);

-- What was left without an answer on the air.
CREATE TABLE event_open_questions (
    event INTEGER NOT NULL REFERENCES events (id),
    number INTEGER NOT NULL CHECK (number > 0),
    text_kk TEXT,
    text_ru TEXT,
    text_en TEXT,
    answered_on TEXT CHECK (length(answered_on) = 10),
    answer_kk TEXT,
    answer_ru TEXT,
    answer_en TEXT,
    evidence TEXT,
    PRIMARY KEY (event, number),
    CHECK (evidence IS NULL OR answered_on IS NOT NULL)
) STRICT;

-- The day on which each step that a rule asks for was done.
CREATE TABLE event_steps (
    event INTEGER NOT NULL REFERENCES events (id),
    rule TEXT NOT NULL,
    done_on TEXT NOT NULL CHECK (length(done_on) = 10),
    PRIMARY KEY (event, rule)
) STRICT;

-- Minutes may name people; never public, and apart from the event, so that no list of events can show them.
CREATE TABLE event_minutes (
    event INTEGER PRIMARY KEY NOT NULL REFERENCES events (id),
    chair TEXT NOT NULL,
    present TEXT NOT NULL,
    agenda TEXT NOT NULL,
    speakers TEXT NOT NULL,
    members INTEGER CHECK (members > 0),
    members_present INTEGER CHECK (members_present >= 0)
) STRICT;

CREATE TABLE event_points (
    event INTEGER NOT NULL REFERENCES event_minutes (event),
    number INTEGER NOT NULL CHECK (number > 0),
    text TEXT NOT NULL,
    executors TEXT NOT NULL,
    deadline TEXT CHECK (length(deadline) = 10),
    control TEXT NOT NULL,
    PRIMARY KEY (event, number)
) STRICT;

-- Schedules of the trips of a quarter, as they were approved; quarter is year * 4 + quarter - 1.
CREATE TABLE event_schedules (
    host TEXT NOT NULL REFERENCES places (code),
    kind TEXT NOT NULL,
    quarter INTEGER NOT NULL,
    approved_on TEXT NOT NULL CHECK (length(approved_on) = 10),
    evidence TEXT,
    PRIMARY KEY (host, kind, quarter)
) STRICT;
