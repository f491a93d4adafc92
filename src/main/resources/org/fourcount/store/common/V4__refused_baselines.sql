-- The trainer who refused repetitions that were measured; NULL: they were approved, or wait.
ALTER TABLE baseline ADD COLUMN refused_by TEXT;
