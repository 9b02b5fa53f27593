CREATE TABLE audit_log (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    act TEXT NOT NULL,
    actor TEXT NOT NULL,
    subject TEXT,
    ip_hash TEXT,
    succeeded INTEGER NOT NULL,
    data TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_audit_log PRIMARY KEY (user_id, id)
) STRICT;

CREATE TABLE data_protection_keys (
    id TEXT NOT NULL CONSTRAINT pk_data_protection_keys PRIMARY KEY,
    created_at INTEGER NOT NULL,
    friendly_name TEXT NOT NULL,
    xml TEXT NOT NULL
) STRICT;

CREATE TABLE events (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    subject_id TEXT,
    label TEXT NOT NULL,
    duration_ms INTEGER,
    succeeded INTEGER NOT NULL,
    data TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_events PRIMARY KEY (user_id, id)
) STRICT;

CREATE TABLE users (
    id TEXT NOT NULL CONSTRAINT pk_users PRIMARY KEY,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    email TEXT NOT NULL,
    normalized_email TEXT NOT NULL,
    name TEXT NOT NULL,
    external_id TEXT,
    role TEXT NOT NULL,
    is_active INTEGER NOT NULL,
    email_confirmed INTEGER NOT NULL,
    password_hash TEXT,
    security_stamp TEXT,
    concurrency_stamp TEXT,
    two_factor_enabled INTEGER NOT NULL,
    lockout_end INTEGER,
    lockout_enabled INTEGER NOT NULL,
    access_failed_count INTEGER NOT NULL
) STRICT;

CREATE TABLE ai_logs (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    request_id TEXT NOT NULL,
    operation TEXT NOT NULL,
    provider TEXT NOT NULL,
    model TEXT NOT NULL,
    prompt_tokens INTEGER NOT NULL,
    completion_tokens INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    status TEXT NOT NULL,
    error TEXT,
    grounding TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_ai_logs PRIMARY KEY (user_id, id),
    CONSTRAINT fk_ai_logs_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE TABLE api_tokens (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    prefix TEXT NOT NULL,
    hash TEXT NOT NULL,
    scopes TEXT NOT NULL,
    expires_at INTEGER,
    last_used_at INTEGER,
    revoked_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_api_tokens PRIMARY KEY (user_id, id),
    CONSTRAINT fk_api_tokens_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE TABLE document_versions (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    document_kind TEXT NOT NULL,
    document_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    snapshot BLOB NOT NULL,
    size_bytes INTEGER NOT NULL,
    changes_summary TEXT,
    user_note TEXT,
    is_milestone INTEGER NOT NULL,
    author TEXT NOT NULL,
    cause TEXT NOT NULL,
    idempotency_key TEXT,
    request_hash BLOB,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_document_versions PRIMARY KEY (user_id, id),
    CONSTRAINT fk_document_versions_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE TABLE experiences (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    bullet_points TEXT NOT NULL,
    skills TEXT NOT NULL,
    metadata TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_experiences PRIMARY KEY (user_id, id),
    CONSTRAINT fk_experiences_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE TABLE idempotency_keys (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    key TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    status INTEGER NOT NULL,
    body BLOB NOT NULL,
    expires_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_idempotency_keys PRIMARY KEY (user_id, id),
    CONSTRAINT fk_idempotency_keys_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE TABLE resume_files (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    content_type TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    object_key TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_resume_files PRIMARY KEY (user_id, id),
    CONSTRAINT fk_resume_files_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE TABLE search_entries (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    document_kind TEXT NOT NULL,
    document_id TEXT NOT NULL,
    indexed_version INTEGER NOT NULL,
    from_year INTEGER,
    to_year INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_search_entries PRIMARY KEY (user_id, id),
    CONSTRAINT fk_search_entries_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE TABLE templates (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    description TEXT NOT NULL,
    is_active INTEGER NOT NULL,
    preview_key TEXT,
    definition TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_templates PRIMARY KEY (user_id, id),
    CONSTRAINT fk_templates_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE TABLE user_claims (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    claim_type TEXT NOT NULL,
    claim_value TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_user_claims PRIMARY KEY (user_id, id),
    CONSTRAINT fk_user_claims_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE TABLE user_logins (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    login_provider TEXT NOT NULL,
    provider_key TEXT NOT NULL,
    provider_display_name TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_user_logins PRIMARY KEY (user_id, id),
    CONSTRAINT fk_user_logins_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE TABLE user_passkeys (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    credential_id TEXT NOT NULL,
    data TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_user_passkeys PRIMARY KEY (user_id, id),
    CONSTRAINT fk_user_passkeys_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE TABLE user_sessions (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    ip_hash TEXT NOT NULL,
    last_seen_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    revoked_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_user_sessions PRIMARY KEY (user_id, id),
    CONSTRAINT fk_user_sessions_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE TABLE user_tokens (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    login_provider TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_user_tokens PRIMARY KEY (user_id, id),
    CONSTRAINT fk_user_tokens_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE TABLE job_postings (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    company TEXT NOT NULL,
    description TEXT NOT NULL,
    requirements TEXT NOT NULL,
    location TEXT,
    salary_range TEXT,
    employment_type TEXT,
    experience_level TEXT,
    status TEXT NOT NULL,
    source_url TEXT,
    file_id TEXT,
    analysis TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_job_postings PRIMARY KEY (user_id, id),
    CONSTRAINT fk_job_postings_file_id FOREIGN KEY (user_id, file_id) REFERENCES resume_files (user_id, id),
    CONSTRAINT fk_job_postings_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE TABLE resumes (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    file_id TEXT,
    template_id TEXT,
    title TEXT NOT NULL,
    json_resume_data TEXT NOT NULL,
    completeness_summary TEXT,
    is_complete INTEGER NOT NULL,
    is_paid INTEGER NOT NULL,
    candidate_name TEXT,
    candidate_email TEXT,
    version INTEGER NOT NULL,
    deleted_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_resumes PRIMARY KEY (user_id, id),
    CONSTRAINT fk_resumes_file_id FOREIGN KEY (user_id, file_id) REFERENCES resume_files (user_id, id),
    CONSTRAINT fk_resumes_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE TABLE analysis_sessions (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    session_name TEXT NOT NULL,
    job_posting_id TEXT,
    status TEXT NOT NULL,
    total_resumes INTEGER NOT NULL,
    processed_resumes INTEGER NOT NULL,
    completed_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_analysis_sessions PRIMARY KEY (user_id, id),
    CONSTRAINT fk_analysis_sessions_job_posting_id FOREIGN KEY (user_id, job_posting_id) REFERENCES job_postings (user_id, id),
    CONSTRAINT fk_analysis_sessions_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE TABLE optimized_resumes (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    original_resume_id TEXT,
    job_posting_id TEXT,
    title TEXT NOT NULL,
    job_title TEXT NOT NULL,
    company TEXT NOT NULL,
    optimized_content TEXT NOT NULL,
    optimization_summary TEXT,
    match_score REAL,
    improvements_made TEXT NOT NULL,
    keywords_added TEXT NOT NULL,
    skills_highlighted TEXT NOT NULL,
    structured_output TEXT NOT NULL,
    qa_metrics TEXT,
    export_formats TEXT,
    template_id TEXT,
    version INTEGER NOT NULL,
    base_version INTEGER,
    deleted_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_optimized_resumes PRIMARY KEY (user_id, id),
    CONSTRAINT fk_optimized_resumes_job_posting_id FOREIGN KEY (user_id, job_posting_id) REFERENCES job_postings (user_id, id),
    CONSTRAINT fk_optimized_resumes_original_resume_id FOREIGN KEY (user_id, original_resume_id) REFERENCES resumes (user_id, id),
    CONSTRAINT fk_optimized_resumes_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE TABLE resume_sections (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    resume_id TEXT NOT NULL,
    section_name TEXT NOT NULL,
    original_input TEXT NOT NULL,
    processed_content TEXT,
    status TEXT NOT NULL,
    error TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_resume_sections PRIMARY KEY (user_id, id),
    CONSTRAINT fk_resume_sections_resume_id FOREIGN KEY (user_id, resume_id) REFERENCES resumes (user_id, id),
    CONSTRAINT fk_resume_sections_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE TABLE resume_analyses (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    resume_id TEXT NOT NULL,
    analysis_session_id TEXT NOT NULL,
    overall_fit_score REAL NOT NULL,
    skill_match_score REAL NOT NULL,
    experience_score REAL NOT NULL,
    education_score REAL NOT NULL,
    tools_score REAL NOT NULL,
    summary TEXT NOT NULL,
    reasoning TEXT NOT NULL,
    ranking_position INTEGER,
    details TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_resume_analyses PRIMARY KEY (user_id, id),
    CONSTRAINT fk_resume_analyses_analysis_session_id FOREIGN KEY (user_id, analysis_session_id) REFERENCES analysis_sessions (user_id, id),
    CONSTRAINT fk_resume_analyses_resume_id FOREIGN KEY (user_id, resume_id) REFERENCES resumes (user_id, id),
    CONSTRAINT fk_resume_analyses_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE TABLE generated_resumes (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    optimized_resume_id TEXT,
    resume_id TEXT,
    version INTEGER NOT NULL,
    job_description TEXT NOT NULL,
    keywords TEXT NOT NULL,
    output_path TEXT NOT NULL,
    format TEXT NOT NULL,
    template_id TEXT NOT NULL,
    options_key TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    expires_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_generated_resumes PRIMARY KEY (user_id, id),
    CONSTRAINT fk_generated_resumes_optimized_resume_id FOREIGN KEY (user_id, optimized_resume_id) REFERENCES optimized_resumes (user_id, id),
    CONSTRAINT fk_generated_resumes_resume_id FOREIGN KEY (user_id, resume_id) REFERENCES resumes (user_id, id),
    CONSTRAINT fk_generated_resumes_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE TABLE applications (
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    job_posting_id TEXT NOT NULL,
    generated_resume_id TEXT NOT NULL,
    status TEXT NOT NULL,
    applied_at INTEGER,
    notes TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_applications PRIMARY KEY (user_id, id),
    CONSTRAINT fk_applications_generated_resume_id FOREIGN KEY (user_id, generated_resume_id) REFERENCES generated_resumes (user_id, id),
    CONSTRAINT fk_applications_job_posting_id FOREIGN KEY (user_id, job_posting_id) REFERENCES job_postings (user_id, id),
    CONSTRAINT fk_applications_user FOREIGN KEY (user_id) REFERENCES users (id)
) STRICT;

CREATE INDEX ix_ai_logs_request_id ON ai_logs (user_id, request_id);

CREATE INDEX ix_analysis_sessions_job_posting_id ON analysis_sessions (user_id, job_posting_id);

CREATE UNIQUE INDEX ux_api_tokens_hash ON api_tokens (hash);

CREATE INDEX ix_applications_generated_resume_id ON applications (user_id, generated_resume_id);

CREATE INDEX ix_applications_job_posting_id ON applications (user_id, job_posting_id);

CREATE INDEX ix_audit_log_created_at ON audit_log (user_id, created_at);

CREATE INDEX ix_document_versions_created_at ON document_versions (created_at) WHERE is_milestone = false AND user_note IS NULL;

CREATE UNIQUE INDEX ux_document_versions_document_kind_document_id_version ON document_versions (user_id, document_kind, document_id, version);

CREATE UNIQUE INDEX ux_document_versions_idempotency_key ON document_versions (user_id, idempotency_key) WHERE idempotency_key IS NOT NULL;

CREATE INDEX ix_events_created_at ON events (user_id, created_at);

CREATE INDEX ix_events_name_created_at ON events (name, created_at);

CREATE INDEX ix_generated_resumes_expires_at ON generated_resumes (expires_at) WHERE expires_at IS NOT NULL;

CREATE INDEX ix_generated_resumes_optimized_resume_id ON generated_resumes (user_id, optimized_resume_id);

CREATE INDEX ix_generated_resumes_resume_id ON generated_resumes (user_id, resume_id);

CREATE INDEX ix_idempotency_keys_expires_at ON idempotency_keys (expires_at);

CREATE UNIQUE INDEX ux_idempotency_keys_key ON idempotency_keys (user_id, key);

CREATE INDEX ix_job_postings_file_id ON job_postings (user_id, file_id);

CREATE INDEX ix_job_postings_status ON job_postings (user_id, status, id);

CREATE INDEX ix_optimized_resumes_deleted_at ON optimized_resumes (user_id, deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX ix_optimized_resumes_job_posting_id ON optimized_resumes (user_id, job_posting_id);

CREATE INDEX ix_optimized_resumes_original_resume_id ON optimized_resumes (user_id, original_resume_id);

CREATE INDEX ix_optimized_resumes_updated_at ON optimized_resumes (user_id, updated_at, id) WHERE deleted_at IS NULL;

CREATE INDEX ix_resume_analyses_analysis_session_id_overall_fit_score ON resume_analyses (user_id, analysis_session_id, overall_fit_score);

CREATE UNIQUE INDEX ux_resume_analyses_resume_id_analysis_session_id ON resume_analyses (user_id, resume_id, analysis_session_id);

CREATE UNIQUE INDEX ux_resume_files_sha256 ON resume_files (user_id, sha256);

CREATE UNIQUE INDEX ux_resume_sections_resume_id_section_name ON resume_sections (user_id, resume_id, section_name);

CREATE INDEX ix_resumes_deleted_at ON resumes (user_id, deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX ix_resumes_file_id ON resumes (user_id, file_id);

CREATE INDEX ix_resumes_updated_at ON resumes (user_id, updated_at, id) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX ux_search_entries_document_kind_document_id ON search_entries (user_id, document_kind, document_id);

CREATE UNIQUE INDEX ux_user_logins_login_provider_provider_key ON user_logins (login_provider, provider_key);

CREATE UNIQUE INDEX ux_user_passkeys_credential_id ON user_passkeys (credential_id);

CREATE INDEX ix_user_sessions_expires_at ON user_sessions (expires_at);

CREATE UNIQUE INDEX ux_user_tokens_login_provider_name ON user_tokens (user_id, login_provider, name);

CREATE UNIQUE INDEX ux_users_external_id ON users (external_id);

CREATE UNIQUE INDEX ux_users_normalized_email ON users (normalized_email);

-- What is searched; its row number is a hash of owner and document.
CREATE VIRTUAL TABLE search_index USING fts5(document_id UNINDEXED, owner, titles, employers, skills, content, tokenize = "unicode61 remove_diacritics 2");
