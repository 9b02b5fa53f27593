-- When the person last proved who they are in this session, and by what.
ALTER TABLE user_sessions ADD COLUMN verified_at timestamp with time zone NOT NULL DEFAULT now();

ALTER TABLE user_sessions ALTER COLUMN verified_at DROP DEFAULT;

ALTER TABLE user_sessions ADD COLUMN method text NOT NULL DEFAULT '';

ALTER TABLE user_sessions ALTER COLUMN method DROP DEFAULT;

-- How often something was tried, counted for all instances together; what is counted is known by its keyed hash alone.
CREATE TABLE attempts (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    count integer NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_attempts PRIMARY KEY (id)
);

CREATE INDEX ix_attempts_expires_at ON attempts (expires_at);
