-- Whether a record says that everything is done, and asks that the item is removed from control.
ALTER TABLE executions ADD COLUMN is_final INTEGER NOT NULL DEFAULT 0 CHECK (is_final IN (0, 1));
ALTER TABLE assignment_executions ADD COLUMN is_final INTEGER NOT NULL DEFAULT 0 CHECK (is_final IN (0, 1));
CREATE INDEX executions_final ON executions (item) WHERE is_final = 1;
