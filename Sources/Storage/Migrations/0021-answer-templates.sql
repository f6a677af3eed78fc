-- Words that an akimat uses again and again; those of config/templates.yaml are not kept here.
CREATE TABLE answer_templates (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    place TEXT NOT NULL REFERENCES places (code),
    kind TEXT NOT NULL,
    name TEXT NOT NULL CHECK (length(name) > 0),
    text_kk TEXT,
    text_ru TEXT,
    text_en TEXT,
    CHECK (text_kk IS NOT NULL OR text_ru IS NOT NULL)
) STRICT;
CREATE INDEX answer_templates_by_place ON answer_templates (place, kind, name);
