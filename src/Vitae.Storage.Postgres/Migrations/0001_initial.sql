CREATE TABLE audit_log (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    act text NOT NULL,
    actor text NOT NULL,
    subject text,
    ip_hash text,
    succeeded boolean NOT NULL,
    data jsonb,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_audit_log PRIMARY KEY (user_id, id)
);

CREATE TABLE data_protection_keys (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    friendly_name text NOT NULL,
    xml text NOT NULL,
    CONSTRAINT pk_data_protection_keys PRIMARY KEY (id)
);

CREATE TABLE events (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    subject_id uuid,
    label text NOT NULL,
    duration_ms bigint,
    succeeded boolean NOT NULL,
    data jsonb,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_events PRIMARY KEY (user_id, id)
);

CREATE TABLE users (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    email text NOT NULL,
    normalized_email text NOT NULL,
    name text NOT NULL,
    external_id text,
    role text NOT NULL,
    is_active boolean NOT NULL,
    email_confirmed boolean NOT NULL,
    password_hash text,
    security_stamp text,
    concurrency_stamp text,
    two_factor_enabled boolean NOT NULL,
    lockout_end timestamp with time zone,
    lockout_enabled boolean NOT NULL,
    access_failed_count integer NOT NULL,
    CONSTRAINT pk_users PRIMARY KEY (id)
);

CREATE TABLE ai_logs (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    request_id text NOT NULL,
    operation text NOT NULL,
    provider text NOT NULL,
    model text NOT NULL,
    prompt_tokens integer NOT NULL,
    completion_tokens integer NOT NULL,
    duration_ms bigint NOT NULL,
    attempt integer NOT NULL,
    status text NOT NULL,
    error text,
    grounding jsonb,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_ai_logs PRIMARY KEY (user_id, id),
    CONSTRAINT fk_ai_logs_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE api_tokens (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    prefix text NOT NULL,
    hash text NOT NULL,
    scopes text[] NOT NULL,
    expires_at timestamp with time zone,
    last_used_at timestamp with time zone,
    revoked_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_api_tokens PRIMARY KEY (user_id, id),
    CONSTRAINT fk_api_tokens_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE document_versions (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    document_kind text NOT NULL,
    document_id uuid NOT NULL,
    version integer NOT NULL,
    snapshot bytea NOT NULL,
    size_bytes integer NOT NULL,
    changes_summary text,
    user_note text,
    is_milestone boolean NOT NULL,
    author text NOT NULL,
    cause text NOT NULL,
    idempotency_key text,
    request_hash bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_document_versions PRIMARY KEY (user_id, id),
    CONSTRAINT fk_document_versions_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE experiences (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    title text NOT NULL,
    text text NOT NULL,
    bullet_points text[] NOT NULL,
    skills text[] NOT NULL,
    metadata jsonb,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_experiences PRIMARY KEY (user_id, id),
    CONSTRAINT fk_experiences_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE idempotency_keys (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    key text NOT NULL,
    request_hash text NOT NULL,
    status integer NOT NULL,
    body bytea NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_idempotency_keys PRIMARY KEY (user_id, id),
    CONSTRAINT fk_idempotency_keys_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE resume_files (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    sha256 text NOT NULL,
    file_name text NOT NULL,
    content_type text NOT NULL,
    size_bytes bigint NOT NULL,
    object_key text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_resume_files PRIMARY KEY (user_id, id),
    CONSTRAINT fk_resume_files_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE search_entries (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    document_kind text NOT NULL,
    document_id uuid NOT NULL,
    indexed_version integer NOT NULL,
    from_year integer,
    to_year integer,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_search_entries PRIMARY KEY (user_id, id),
    CONSTRAINT fk_search_entries_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE templates (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    category text NOT NULL,
    description text NOT NULL,
    is_active boolean NOT NULL,
    preview_key text,
    definition jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_templates PRIMARY KEY (user_id, id),
    CONSTRAINT fk_templates_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE user_claims (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    claim_type text NOT NULL,
    claim_value text,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_user_claims PRIMARY KEY (user_id, id),
    CONSTRAINT fk_user_claims_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE user_logins (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    login_provider text NOT NULL,
    provider_key text NOT NULL,
    provider_display_name text,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_user_logins PRIMARY KEY (user_id, id),
    CONSTRAINT fk_user_logins_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE user_passkeys (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    credential_id text NOT NULL,
    data jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_user_passkeys PRIMARY KEY (user_id, id),
    CONSTRAINT fk_user_passkeys_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE user_sessions (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    device text NOT NULL,
    ip_hash text NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_user_sessions PRIMARY KEY (user_id, id),
    CONSTRAINT fk_user_sessions_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE user_tokens (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    login_provider text NOT NULL,
    name text NOT NULL,
    value text,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_user_tokens PRIMARY KEY (user_id, id),
    CONSTRAINT fk_user_tokens_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE job_postings (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    title text NOT NULL,
    company text NOT NULL,
    description text NOT NULL,
    requirements text NOT NULL,
    location text,
    salary_range text,
    employment_type text,
    experience_level text,
    status text NOT NULL,
    source_url text,
    file_id uuid,
    analysis jsonb,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_job_postings PRIMARY KEY (user_id, id),
    CONSTRAINT fk_job_postings_file_id FOREIGN KEY (user_id, file_id) REFERENCES resume_files (user_id, id),
    CONSTRAINT fk_job_postings_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE resumes (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    file_id uuid,
    template_id text,
    title text NOT NULL,
    json_resume_data jsonb NOT NULL,
    completeness_summary jsonb,
    is_complete boolean NOT NULL,
    is_paid boolean NOT NULL,
    candidate_name text,
    candidate_email text,
    version integer NOT NULL,
    deleted_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_resumes PRIMARY KEY (user_id, id),
    CONSTRAINT fk_resumes_file_id FOREIGN KEY (user_id, file_id) REFERENCES resume_files (user_id, id),
    CONSTRAINT fk_resumes_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE analysis_sessions (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    session_name text NOT NULL,
    job_posting_id uuid,
    status text NOT NULL,
    total_resumes integer NOT NULL,
    processed_resumes integer NOT NULL,
    completed_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_analysis_sessions PRIMARY KEY (user_id, id),
    CONSTRAINT fk_analysis_sessions_job_posting_id FOREIGN KEY (user_id, job_posting_id) REFERENCES job_postings (user_id, id),
    CONSTRAINT fk_analysis_sessions_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE optimized_resumes (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    original_resume_id uuid,
    job_posting_id uuid,
    title text NOT NULL,
    job_title text NOT NULL,
    company text NOT NULL,
    optimized_content text NOT NULL,
    optimization_summary jsonb,
    match_score double precision,
    improvements_made text[] NOT NULL,
    keywords_added text[] NOT NULL,
    skills_highlighted text[] NOT NULL,
    structured_output jsonb NOT NULL,
    qa_metrics jsonb,
    export_formats jsonb,
    template_id text,
    version integer NOT NULL,
    base_version integer,
    deleted_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_optimized_resumes PRIMARY KEY (user_id, id),
    CONSTRAINT fk_optimized_resumes_job_posting_id FOREIGN KEY (user_id, job_posting_id) REFERENCES job_postings (user_id, id),
    CONSTRAINT fk_optimized_resumes_original_resume_id FOREIGN KEY (user_id, original_resume_id) REFERENCES resumes (user_id, id),
    CONSTRAINT fk_optimized_resumes_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE resume_sections (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    resume_id uuid NOT NULL,
    section_name text NOT NULL,
    original_input text NOT NULL,
    processed_content jsonb,
    status text NOT NULL,
    error text,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_resume_sections PRIMARY KEY (user_id, id),
    CONSTRAINT fk_resume_sections_resume_id FOREIGN KEY (user_id, resume_id) REFERENCES resumes (user_id, id),
    CONSTRAINT fk_resume_sections_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE resume_analyses (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    resume_id uuid NOT NULL,
    analysis_session_id uuid NOT NULL,
    overall_fit_score double precision NOT NULL,
    skill_match_score double precision NOT NULL,
    experience_score double precision NOT NULL,
    education_score double precision NOT NULL,
    tools_score double precision NOT NULL,
    summary text NOT NULL,
    reasoning text NOT NULL,
    ranking_position integer,
    details jsonb,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_resume_analyses PRIMARY KEY (user_id, id),
    CONSTRAINT fk_resume_analyses_analysis_session_id FOREIGN KEY (user_id, analysis_session_id) REFERENCES analysis_sessions (user_id, id),
    CONSTRAINT fk_resume_analyses_resume_id FOREIGN KEY (user_id, resume_id) REFERENCES resumes (user_id, id),
    CONSTRAINT fk_resume_analyses_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE generated_resumes (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    optimized_resume_id uuid,
    resume_id uuid,
    version integer NOT NULL,
    job_description text NOT NULL,
    keywords text[] NOT NULL,
    output_path text NOT NULL,
    format text NOT NULL,
    template_id text NOT NULL,
    options_key text NOT NULL,
    size_bytes bigint NOT NULL,
    sha256 text NOT NULL,
    expires_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_generated_resumes PRIMARY KEY (user_id, id),
    CONSTRAINT fk_generated_resumes_optimized_resume_id FOREIGN KEY (user_id, optimized_resume_id) REFERENCES optimized_resumes (user_id, id),
    CONSTRAINT fk_generated_resumes_resume_id FOREIGN KEY (user_id, resume_id) REFERENCES resumes (user_id, id),
    CONSTRAINT fk_generated_resumes_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE applications (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    job_posting_id uuid NOT NULL,
    generated_resume_id uuid NOT NULL,
    status text NOT NULL,
    applied_at timestamp with time zone,
    notes text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_applications PRIMARY KEY (user_id, id),
    CONSTRAINT fk_applications_generated_resume_id FOREIGN KEY (user_id, generated_resume_id) REFERENCES generated_resumes (user_id, id),
    CONSTRAINT fk_applications_job_posting_id FOREIGN KEY (user_id, job_posting_id) REFERENCES job_postings (user_id, id),
    CONSTRAINT fk_applications_user FOREIGN KEY (user_id) REFERENCES users (id)
);

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

-- A version is compressed before it is written; a document compresses best with lz4, where the server was built with it.
ALTER TABLE document_versions ALTER COLUMN snapshot SET STORAGE EXTERNAL;

DO $$
BEGIN
    ALTER TABLE optimized_resumes ALTER COLUMN structured_output SET COMPRESSION lz4;
    ALTER TABLE resumes ALTER COLUMN json_resume_data SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN
    NULL;
END
$$;

-- What is searched inside documents, and no more: an index over whole documents halves the saves.
CREATE INDEX ix_optimized_resumes_skills ON optimized_resumes USING gin ((structured_output #> '{ui,skills,groups}') jsonb_path_ops);

CREATE INDEX ix_optimized_resumes_qa_metrics ON optimized_resumes USING gin (qa_metrics jsonb_path_ops);

-- What is searched: titles with weight A, employers B, skills C, all words D. The owner is a lexeme too, so that a search reads the entries of its owner alone.
ALTER TABLE search_entries ADD COLUMN search tsvector NOT NULL;

CREATE INDEX ix_search_entries_search ON search_entries USING gin (search);

-- Every row is seen by its owner alone; '*' is the operator: migration, retention, backup, sign-in.
CREATE FUNCTION vitae_sees(owner uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT current_setting('vitae.user_id', true) = '*' OR owner::text = current_setting('vitae.user_id', true)
$$;

DO $$
DECLARE
    name text;
BEGIN
    FOR name IN SELECT table_name FROM information_schema.columns WHERE table_schema = current_schema() AND column_name = 'user_id' LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY owner ON %I USING (vitae_sees(user_id)) WITH CHECK (vitae_sees(user_id))', name);
    END LOOP;
    ALTER TABLE users ENABLE ROW LEVEL SECURITY;
    ALTER TABLE users FORCE ROW LEVEL SECURITY;
    CREATE POLICY owner ON users USING (vitae_sees(id)) WITH CHECK (vitae_sees(id));
END
$$;
