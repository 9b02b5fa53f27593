/** The document of an optimized resume as the page edits it: the external contract of `structured_output` (snake_case). Fields that the page does not know travel along. */
export interface StructuredOutput {
  readonly ui: UiDocument;
  readonly analysis: Readonly<Record<string, unknown>>;
  readonly qa: QualityReport;
  readonly requirement_evidence_map?: readonly RequirementEvidence[];
  /** What was changed for the posting and why, a sentence each. */
  readonly iteration_notes?: readonly string[];
  readonly tailored_resume_text?: { readonly file_name_suggestion: string; readonly ats_plain_text: string };
}

export interface UiDocument {
  readonly contact_information: UiContact;
  readonly target_title: UiTargetTitle;
  readonly professional_summary: UiSummary;
  readonly work_experience: UiWork;
  readonly education: { readonly include: boolean; readonly items: readonly EducationItem[] };
  readonly certifications: { readonly include: boolean; readonly items: readonly CertificationItem[] };
  readonly skills: UiSkills;
  readonly interests_or_extras: { readonly include: boolean; readonly items: readonly ExtraItem[] };
  readonly additional_sections: readonly AdditionalSection[];
  readonly section_order: readonly string[];
  readonly preview?: { readonly diff_hints: readonly DiffHint[] };
  /** How the page looks; absent: the template's own. */
  readonly appearance?: Appearance;
}

export interface Appearance {
  readonly template?: string;
  readonly font?: string;
  readonly size?: number;
  readonly accent?: string;
  readonly spacing?: number;
  readonly page?: 'a4' | 'letter';
  /** Pages to fill. */
  readonly fit?: number;
}

export const contactFields = ['first_name', 'last_name', 'email', 'phone', 'linkedin', 'website', 'location'] as const;
export type ContactField = (typeof contactFields)[number];

interface UiContact {
  readonly include: boolean;
  readonly fields: Readonly<Record<ContactField, string>>;
  readonly locks: Readonly<Record<ContactField, boolean>>;
}

interface UiTargetTitle {
  readonly include: boolean;
  readonly primary: string;
  readonly alternates: readonly string[];
}

interface UiSummary extends UiTargetTitle {
  readonly char_limit_hint: number;
}

interface UiWork {
  readonly include: boolean;
  readonly items: readonly WorkItem[];
  readonly warnings: readonly string[];
}

export interface WorkItem {
  readonly id: string;
  readonly include: boolean;
  readonly company: string;
  readonly location: string;
  readonly title: string;
  readonly start_date: string;
  readonly end_date: string;
  readonly bullets: readonly Bullet[];
}

export interface Bullet {
  readonly id: string;
  readonly include: boolean;
  readonly text: string;
  readonly alternates: readonly { readonly text: string; readonly focus: 'technical' | 'leadership' | 'outcome' }[];
  readonly source: string;
  readonly state: 'kept' | 'edited' | 'new';
  readonly unsupported: readonly string[];
}

export interface EducationItem {
  readonly id: string;
  readonly include: boolean;
  readonly degree: string;
  readonly field: string;
  readonly institution: string;
  readonly start_date: string;
  readonly end_date: string;
  readonly notes: string;
}

export interface CertificationItem {
  readonly id: string;
  readonly include: boolean;
  readonly name: string;
  readonly issuer: string;
  readonly date: string;
}

export const skillGroups = ['Domain', 'ResearchAndValidation', 'ProductAndSystems', 'Tools'] as const;
export type SkillGroup = (typeof skillGroups)[number];
type SkillLists = Readonly<Record<SkillGroup, readonly string[]>>;

export interface UiSkills {
  readonly include: boolean;
  readonly groups: SkillLists;
  readonly alternates: SkillLists;
}

export interface ExtraItem {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

/** Items are those of JSON Resume, with `id` and `include`. */
export type AdditionalItem = Readonly<Record<string, unknown>> & { readonly id: string; readonly include: boolean };

export interface AdditionalSection {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly include: boolean;
  readonly items: readonly AdditionalItem[];
}

export interface DiffHint {
  readonly pointer: string;
  readonly kind: 'new' | 'edited' | 'removed';
  readonly before?: string | null;
  readonly after?: string | null;
}

export interface RequirementEvidence {
  readonly id: string;
  readonly requirement: string;
  readonly kind: string;
  readonly status: 'exact' | 'partial' | 'missing';
  readonly match_score: number;
  readonly gap?: string | null;
  readonly recommended_keywords: readonly string[];
}

export interface QualityReport {
  readonly must_have_coverage: readonly { readonly requirement: string; readonly covered_in: readonly string[]; readonly status: 'excellent' | 'good' | 'partial' | 'missing' }[];
  readonly format_checks: Readonly<Record<'single_column' | 'no_tables_or_textboxes' | 'date_format_consistent' | 'tense_consistent', boolean>>;
  readonly readability: { readonly overall: number; readonly bullet_compliance: number; readonly average_words_per_bullet: number; readonly issues: readonly string[] };
  readonly duplicates: readonly { readonly text: string; readonly locations: readonly string[]; readonly similarity: number }[];
  readonly scores: { readonly keyword_coverage_0_to_100: number; readonly overall: number };
  readonly warnings: readonly string[];
  readonly suggestions: readonly string[];
}
