-- What the office translated of the words for everyone, in other languages than the question's own.
ALTER TABLE questions ADD COLUMN translation_kk TEXT;
ALTER TABLE questions ADD COLUMN translation_ru TEXT;
ALTER TABLE questions ADD COLUMN translation_en TEXT;

-- Public texts of which one official language did not follow a change of another.
CREATE TABLE stale_translations (
    kind TEXT NOT NULL,
    -- The public or the stored number, as in the journal.
    record TEXT NOT NULL,
    place TEXT NOT NULL REFERENCES places (code),
    name TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('kk', 'ru')),
    since TEXT NOT NULL CHECK (length(since) = 10),
    PRIMARY KEY (kind, record, name, language)
) STRICT;
CREATE INDEX stale_translations_by_place ON stale_translations (place, since);
CREATE INDEX questions_untranslated ON questions (id) WHERE moderation = 'published' AND (
    (language <> 'kk' AND translation_kk IS NULL) OR (language <> 'ru' AND translation_ru IS NULL));
