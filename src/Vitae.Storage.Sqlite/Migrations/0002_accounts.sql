-- When the person last proved who they are in this session, and by what.
ALTER TABLE user_sessions ADD COLUMN verified_at INTEGER NOT NULL DEFAULT 0;

ALTER TABLE user_sessions ADD COLUMN method TEXT NOT NULL DEFAULT '';

-- How often something was tried, counted for all instances together; what is counted is known by its keyed hash alone.
CREATE TABLE attempts (
    id TEXT NOT NULL CONSTRAINT pk_attempts PRIMARY KEY,
    created_at INTEGER NOT NULL,
    count INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE INDEX ix_attempts_expires_at ON attempts (expires_at);
