-- The post of whoever granted or declined a later deadline; empty where it was decided before anyone wrote it down.
ALTER TABLE extensions ADD COLUMN decided_by TEXT CHECK (decided_by IN ('akim', 'head-of-office'));
ALTER TABLE assignment_extensions ADD COLUMN decided_by TEXT CHECK (decided_by IN ('akim', 'head-of-office'));
