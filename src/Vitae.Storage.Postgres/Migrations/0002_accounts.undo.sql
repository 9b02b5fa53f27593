DROP TABLE attempts;

ALTER TABLE user_sessions DROP COLUMN method;

ALTER TABLE user_sessions DROP COLUMN verified_at;
