-- The day on which a record was entered, where what it tells was done on an earlier one; records from before tell none.
ALTER TABLE executions ADD COLUMN entered_on TEXT CHECK (length(entered_on) = 10);
ALTER TABLE assignment_executions ADD COLUMN entered_on TEXT CHECK (length(entered_on) = 10);
