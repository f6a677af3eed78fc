CREATE TABLE receptions (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    host TEXT NOT NULL REFERENCES places (code),
    official TEXT NOT NULL CHECK (official IN ('akim', 'deputy-akim', 'head-of-office')),
    post_kk TEXT,
    post_ru TEXT,
    post_en TEXT,
    meeting INTEGER REFERENCES meetings (id),
    day TEXT NOT NULL CHECK (length(day) = 10),
    time INTEGER NOT NULL CHECK (time BETWEEN 0 AND 1439),
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    slot_minutes INTEGER NOT NULL CHECK (slot_minutes > 0),
    quarter INTEGER NOT NULL,
    venue_kk TEXT,
    venue_ru TEXT,
    venue_en TEXT,
    address_kk TEXT,
    address_ru TEXT,
    address_en TEXT,
    phone TEXT,
    standing TEXT NOT NULL CHECK (standing IN ('planned', 'held', 'cancelled')),
    cancelled_on TEXT CHECK (length(cancelled_on) = 10),
    cancellation_kk TEXT,
    cancellation_ru TEXT,
    cancellation_en TEXT,
    moved_from TEXT CHECK (length(moved_from) = 10),
    moved_from_time INTEGER CHECK (moved_from_time BETWEEN 0 AND 1439),
    moved_on TEXT CHECK (length(moved_on) = 10),
    move_kk TEXT,
    move_ru TEXT,
    move_en TEXT,
    list_on TEXT CHECK (length(list_on) = 10),
    -- The protocol may name people; never public.
    protocol_on TEXT CHECK (length(protocol_on) = 10),
    protocol_present TEXT,
    protocol_text TEXT,
    CHECK ((standing = 'cancelled') = (cancelled_on IS NOT NULL)),
    CHECK ((standing = 'held') = (protocol_on IS NOT NULL)),
    CHECK ((protocol_on IS NULL) = (protocol_text IS NULL)),
    CHECK ((moved_on IS NULL) = (moved_from IS NULL)),
    CHECK ((moved_on IS NULL) = (moved_from_time IS NULL))
) STRICT;
CREATE INDEX receptions_by_host ON receptions (host, day, time, id);
CREATE INDEX receptions_by_day ON receptions (day, time, id);
CREATE INDEX receptions_by_quarter ON receptions (quarter, host, standing);
CREATE INDEX receptions_by_meeting ON receptions (meeting);

-- An id holds the number: year * 1000000000 + ordinal.
CREATE TABLE bookings (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    reception INTEGER NOT NULL REFERENCES receptions (id),
    slot INTEGER NOT NULL CHECK (slot >= 0),
    channel TEXT NOT NULL CHECK (channel IN ('site', 'phone', 'in-person', 'invited')),
    language TEXT NOT NULL CHECK (language IN ('kk', 'ru', 'en')),
    booked_at INTEGER NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('booked', 'cancelled', 'received', 'absent')),
    settled_on TEXT CHECK (length(settled_on) = 10),
    result TEXT CHECK (result IN ('explained', 'answered', 'on-control')),
    question INTEGER REFERENCES questions (id),
    tracking_hash TEXT NOT NULL UNIQUE CHECK (length(tracking_hash) = 64),
    CHECK ((standing = 'booked') = (settled_on IS NULL)),
    CHECK ((standing = 'received') = (result IS NOT NULL)),
    CHECK (question IS NULL OR result = 'on-control')
) STRICT;
-- A slot is held by one; called off, it is free again.
CREATE UNIQUE INDEX bookings_by_slot ON bookings (reception, slot) WHERE standing <> 'cancelled';
CREATE INDEX bookings_by_reception ON bookings (reception, slot);
CREATE INDEX bookings_by_question ON bookings (question);

-- Who booked and about what: apart from the booking, so that nothing that reads bookings can show it.
CREATE TABLE booked_people (
    booking INTEGER PRIMARY KEY NOT NULL REFERENCES bookings (id),
    name TEXT,
    email TEXT,
    phone TEXT,
    topic TEXT NOT NULL
) STRICT;
