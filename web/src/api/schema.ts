// Made from src/Vitae.Server/openapi.json by "npm run api". Do not edit.

export interface paths {
    "/api/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and by what they may sign in */
        get: operations["GetAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change your name */
        patch: operations["SaveAccount"];
        trace?: never;
    };
    "/api/account/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Security-relevant acts on your account, newest first */
        get: operations["ListAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete the account with everything in it, for good */
        post: operations["DeleteAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is kept of you, as one ZIP */
        get: operations["ExportAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Providers that vouch for you */
        get: operations["ListIdentities"];
        put?: never;
        /** Where to send the browser to link a provider to this account */
        post: operations["LinkIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/identities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Unlink a provider from this account */
        delete: operations["UnlinkIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your passkeys */
        get: operations["ListPasskeys"];
        put?: never;
        /** Keep a passkey that the browser made */
        post: operations["AddPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a passkey away */
        delete: operations["RemovePasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A challenge to make a passkey */
        post: operations["NewPasskeyOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the password; signs every other browser out */
        post: operations["ChangePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New recovery codes in the place of those before */
        post: operations["NewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Browsers that are signed in as you */
        get: operations["ListSessions"];
        put?: never;
        post?: never;
        /** Sign every other browser out */
        delete: operations["RevokeOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign one browser out */
        delete: operations["RevokeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your API tokens, newest first */
        get: operations["ListTokens"];
        put?: never;
        /** Make an API token; it is shown once */
        post: operations["CreateToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End an API token at once */
        delete: operations["RevokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A secret for an authenticator app; not on before a code of it is sent back */
        post: operations["StartTotp"];
        /** Turn the authenticator app off */
        delete: operations["TurnOffTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn the authenticator app on; gives recovery codes */
        post: operations["ConfirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody, newest first */
        get: operations["ListUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Give a role, lock somebody out or let them in */
        patch: operations["SaveUser"];
        trace?: never;
    };
    "/api/agent/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Raw words become a section of a resume */
        post: operations["WriteSection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Analysis sessions, newest first */
        get: operations["ListAnalysisSessions"];
        put?: never;
        /** Score and rank resumes */
        post: operations["CreateAnalysisSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An analysis session and how far it is */
        get: operations["GetAnalysisSession"];
        put?: never;
        post?: never;
        /** Forget an analysis session and its scores */
        delete: operations["DeleteAnalysisSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis-sessions/{id}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Scores of some resumes side by side */
        get: operations["CompareAnalyses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis-sessions/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ranking with its reasons, as Markdown */
        get: operations["GetAnalysisReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis-sessions/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Scores of a session, best first */
        get: operations["ListAnalysisResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you did, in figures */
        get: operations["GetAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What everybody did, in figures */
        get: operations["GetAllAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications, newest first */
        get: operations["ListApplications"];
        put?: never;
        /** Remember an application, and freeze its file */
        post: operations["CreateApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An application */
        get: operations["GetApplication"];
        put?: never;
        post?: never;
        /** Forget an application */
        delete: operations["DeleteApplication"];
        options?: never;
        head?: never;
        /** Tell how an application goes on */
        patch: operations["SaveApplication"];
        trace?: never;
    };
    "/api/auth/confirm-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the address with the letter's token and the password; makes the account and signs in */
        post: operations["ConfirmEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a letter to reset the password */
        post: operations["ForgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a passkey */
        post: operations["PasskeySignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A challenge to sign in with a passkey */
        post: operations["PasskeyOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Providers that people may sign in with */
        get: operations["ListProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/providers/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where to send the browser to sign in at a provider */
        post: operations["BeginProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new password with the letter's token; ends every session and API token */
        post: operations["ResetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second of two steps to sign in: the code of the app, or a recovery code */
        post: operations["SecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with address and password; the first of two steps when a second factor is on */
        post: operations["SignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this browser's session */
        post: operations["SignOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for an account; a letter goes to the address */
        post: operations["SignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove again who you are, for what needs a recent sign-in */
        post: operations["Verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/available-resumes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Resumes that can be analysed */
        get: operations["ListAvailableResumes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experiences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bank of experience, newest first */
        get: operations["ListExperiences"];
        put?: never;
        /** Keep a piece of experience */
        post: operations["CreateExperience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experiences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A piece of experience */
        get: operations["GetExperience"];
        put?: never;
        post?: never;
        /** Forget a piece of experience */
        delete: operations["DeleteExperience"];
        options?: never;
        head?: never;
        /** Change a piece of experience */
        patch: operations["SaveExperience"];
        trace?: never;
    };
    "/api/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a document was exported to, newest first */
        get: operations["ListExports"];
        put?: never;
        /** Make a file of a resume */
        post: operations["CreateExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An export */
        get: operations["GetExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of an export */
        get: operations["DownloadExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/job-postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Postings, newest first */
        get: operations["ListJobPostings"];
        put?: never;
        /** Keep a posting */
        post: operations["CreateJobPosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/job-postings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A posting with what it asks */
        get: operations["GetJobPosting"];
        put?: never;
        post?: never;
        /** Forget a posting that nothing refers to */
        delete: operations["DeleteJobPosting"];
        options?: never;
        head?: never;
        /** Change a posting */
        patch: operations["SaveJobPosting"];
        trace?: never;
    };
    "/api/job-postings/{id}/available-resumes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Resumes that can be analysed for a posting */
        get: operations["ListAvailableResumesOfPosting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/job-postings/analyze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read what a posting asks */
        post: operations["AnalyzePosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/job-postings/fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a posting from its address */
        post: operations["FetchPosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Saves, versions and progress as they happen */
        get: operations["StreamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show which line proves which requirement */
        post: operations["MatchResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pages of a document as SVG */
        post: operations["RenderPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Resumes, newest change first */
        get: operations["ListResumes"];
        put?: never;
        /** Upload resumes */
        post: operations["UploadResumes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A resume, whole */
        get: operations["GetResume"];
        put?: never;
        post?: never;
        /** Put a resume into the bin */
        delete: operations["DeleteResume"];
        options?: never;
        head?: never;
        /** Change a resume */
        patch: operations["SaveResume"];
        trace?: never;
    };
    "/api/resumes/{id}/analyses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every analysis of a resume, newest first */
        get: operations["ListResumeAnalyses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}/completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a resume still lacks */
        get: operations["GetCompleteness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A resume in the sections that a person edits */
        get: operations["GetResumeDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The uploaded file */
        get: operations["DownloadResumeFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}/file/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of the uploaded PDF as a picture */
        get: operations["PaintResumePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}/optimize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write the resume for one posting */
        post: operations["OptimizeResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the file was read: each field with its place and how sure it is */
        get: operations["ReviewResume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sections with their original input and status */
        get: operations["ListSections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}/undelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a resume out of the bin */
        post: operations["UndeleteResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions, newest first */
        get: operations["ListResumeVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document as it was */
        get: operations["GetResumeVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Name a version, or keep it for good */
        patch: operations["NameResumeVersion"];
        trace?: never;
    };
    "/api/resumes/{id}/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an earlier version the newest */
        post: operations["RestoreResumeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}/versions/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed between two versions */
        get: operations["DiffResumeVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a resume of JSON Resume data */
        post: operations["ImportResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/optimized": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Optimized resumes, newest change first */
        get: operations["ListOptimizedResumes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/optimized/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An optimized resume, whole */
        get: operations["GetOptimizedResume"];
        put?: never;
        post?: never;
        /** Put an optimized resume into the bin */
        delete: operations["DeleteOptimizedResume"];
        options?: never;
        head?: never;
        /** Change an optimized resume */
        patch: operations["SaveOptimizedResume"];
        trace?: never;
    };
    "/api/resumes/optimized/{id}/base-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was corrected in the original since */
        get: operations["GetBaseChanges"];
        put?: never;
        /** Take corrections of the original over */
        post: operations["TakeBaseChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/optimized/{id}/undelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an optimized resume out of the bin */
        post: operations["UndeleteOptimizedResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/optimized/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions, newest first */
        get: operations["ListOptimizedResumeVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/optimized/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document as it was */
        get: operations["GetOptimizedResumeVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Name a version, or keep it for good */
        patch: operations["NameOptimizedResumeVersion"];
        trace?: never;
    };
    "/api/resumes/optimized/{id}/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an earlier version the newest */
        post: operations["RestoreOptimizedResumeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/optimized/{id}/versions/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed between two versions */
        get: operations["DiffOptimizedResumeVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/optimized/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find optimized resumes by what they say */
        get: operations["SearchOptimizedResumes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find resumes by what they say */
        get: operations["SearchResumes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The styles to choose from */
        get: operations["ListTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The first page of a document as a picture, 200 to 1200 pixels wide */
        get: operations["RenderThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountResponse: {
            account: components["schemas"]["AccountView"];
            mode: components["schemas"]["ServerMode"];
            success: boolean;
        };
        /** @description Who is signed in, and by what they may sign in. */
        AccountView: {
            /** Format: date-time */
            created_at: string;
            email: string;
            has_password: boolean;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            identities: number;
            name: string;
            /** Format: int32 */
            passkeys: number;
            role: components["schemas"]["UserRole"];
            /** @description Whether an authenticator app is asked for beside the password. */
            second_factor: boolean;
        };
        /** @description How often something happened on one day (UTC). */
        ActivityCount: {
            /** Format: int64 */
            count: number;
            /** Format: date */
            day: string;
            /**
             * Format: int64
             * @description Of Count, those that did not succeed.
             */
            failed: number;
            label: string;
            /** Format: double */
            mean_duration_ms: null | number;
            name: string;
        };
        AddPasskeyRequest: {
            /** @description What the browser gave, as `toJSON()` writes it. */
            credential: components["schemas"]["JsonElement"];
            name: null | string;
        };
        AddPasskeyResponse: {
            message: string;
            passkey: components["schemas"]["PasskeyView"];
            success: boolean;
        };
        AnalysisResultsResponse: {
            analyses: components["schemas"]["ResumeAnalysis"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: null | string;
            success: boolean;
        };
        /** @description A context, general or one posting, in which resumes are scored. */
        AnalysisSession: {
            /** Format: date-time */
            completed_at?: null | string;
            /**
             * Format: date-time
             * @description UTC, to the microsecond.
             */
            created_at?: string;
            /**
             * Format: uuid
             * @description UUID version 7: rows in the order of their ids are rows in the order of their creation.
             */
            id?: string;
            /**
             * Format: uuid
             * @description Null: general.
             */
            job_posting_id?: null | string;
            /** Format: int32 */
            processed_resumes?: number;
            session_name: string;
            status?: components["schemas"]["WorkStatus"];
            /** Format: int32 */
            total_resumes?: number;
            /** Format: date-time */
            updated_at?: string;
            /** Format: uuid */
            user_id?: string;
        };
        AnalysisSessionResponse: {
            analysis_session: components["schemas"]["AnalysisSession"];
            message?: null | string;
            success: boolean;
        };
        AnalyticsResponse: {
            /** @description By day, act and label. */
            days: components["schemas"]["ActivityCount"][];
            /** @description Of exports, the most used first. */
            formats: components["schemas"]["LabelCount"][];
            /**
             * Format: date
             * @description The first day (UTC).
             */
            from: string;
            /**
             * Format: double
             * @description 0 to 1; absent when nothing was saved.
             */
            save_success_rate: null | number;
            success: boolean;
            /** @description Of exports, the most used first. */
            templates: components["schemas"]["LabelCount"][];
            /**
             * Format: date
             * @description The last day.
             */
            to: string;
        };
        AnalyzePostingRequest: {
            /** @description The posting as it was published. */
            text: null | string;
        };
        AnalyzePostingResponse: {
            analysis: components["schemas"]["JobAnalysis"];
            success: boolean;
        };
        AnalyzeResumesRequest: {
            /**
             * Format: uuid
             * @description What resumes are scored against; null: in general, how complete they are.
             */
            job_posting_id?: null | string;
            /** @description Null: all there are, the newest 1,000. */
            resume_ids?: null | string[];
            /** @description Null: named after the posting. */
            session_name?: null | string;
        };
        /** @description An application for one opening with the very file that was sent. */
        ApplicationRecord: {
            /** Format: date-time */
            applied_at?: null | string;
            /**
             * Format: date-time
             * @description UTC, to the microsecond.
             */
            created_at?: string;
            /**
             * Format: uuid
             * @description Frozen: neither the export nor its object expires while an application refers to it.
             */
            generated_resume_id?: string;
            /**
             * Format: uuid
             * @description UUID version 7: rows in the order of their ids are rows in the order of their creation.
             */
            id?: string;
            /** Format: uuid */
            job_posting_id?: string;
            notes?: string;
            status?: components["schemas"]["ApplicationStatus"];
            /** Format: date-time */
            updated_at?: string;
            /** Format: uuid */
            user_id?: string;
        };
        ApplicationRequest: {
            /** Format: date-time */
            applied_at?: null | string;
            /**
             * Format: uuid
             * @description The export that was sent; it is frozen, and kept as long as the application.
             */
            generated_resume_id?: null | string;
            /** Format: uuid */
            job_posting_id?: null | string;
            notes?: null | string;
            status?: null | components["schemas"]["ApplicationStatus"];
        };
        ApplicationResponse: {
            application: components["schemas"]["ApplicationRecord"];
            message?: null | string;
            success: boolean;
        };
        /** @enum {unknown} */
        ApplicationStatus: "draft" | "sent" | "interview" | "offer" | "rejected" | "withdrawn";
        AuditView: {
            /** @description Such as `signed_in` or `token_created`. */
            act: string;
            /** Format: date-time */
            at: string;
            /** @description The same for the same address; tells no address. */
            ip_hash: null | string;
            subject: null | string;
            succeeded: boolean;
        };
        /** @description A resume, and what the sessions of one posting (or the general ones) have said of it. */
        AvailableResume: {
            /**
             * Format: int32
             * @description How often it was analysed there.
             */
            analyses: number;
            /** Format: date-time */
            last_analyzed_at: null | string;
            /**
             * Format: double
             * @description Of the last analysis there.
             */
            last_score: null | number;
            resume: components["schemas"]["ResumeListItem"];
        };
        AvailableResumesResponse: {
            /** @description The cursor of the next page; absent on the last. */
            next: null | string;
            resumes: components["schemas"]["AvailableResume"][];
            success: boolean;
        };
        BaseChangesResponse: {
            /**
             * Format: int32
             * @description The version of the original resume that this one rests on.
             */
            base_version: number;
            changes: components["schemas"]["DocumentChange"][];
            /** @description What was changed here too; taking over keeps the value here unless told otherwise. Pointers are into `ui`. */
            conflicts: components["schemas"]["SaveConflict"][];
            /**
             * Format: int32
             * @description The original's version now; the same when there is nothing to take over.
             */
            current_version: number;
            success: boolean;
            /** @description What changed in the original, in English. */
            summary: string[];
        };
        BeginProviderRequest: {
            /** @description A path of this site to go on at afterwards. */
            return_to: null | string;
        };
        BeginProviderResponse: {
            success: boolean;
            /** @description Where the browser goes now. */
            url: string;
        };
        /** @enum {unknown} */
        BulletFocus: "technical" | "leadership" | "outcome";
        /** @enum {unknown} */
        BulletState: "kept" | "edited" | "new";
        ChangePasswordRequest: {
            password: null | string;
        };
        /** @description How far a resume is; made for chat flows as much as for a page. */
        CompletenessSummary: {
            /** @description The same as instructions to whoever leads the conversation. */
            conversation_flow_hints?: string[];
            /** @description What no resume may lack, such as "email address", most important first. */
            missing_critical_info?: string[];
            /**
             * Format: int32
             * @description 0 to 100, over the required sections; 100 only when each of them is complete.
             */
            percentage: number;
            /** @description Status by JSON Resume section, such as `work`. */
            sections: {
                [key: string]: components["schemas"]["SectionStatus"];
            };
            /** @description What to talk about next, best first. */
            suggested_topics?: string[];
        };
        ConfirmEmailRequest: {
            /** @description The one that was chosen when signing up. */
            password: null | string;
            /** @description From the letter's link. */
            token: null | string;
        };
        ConfirmTotpRequest: {
            code: null | string;
        };
        ContactFields: {
            email?: string;
            first_name?: string;
            last_name?: string;
            linkedin?: string;
            location?: string;
            phone?: string;
            website?: string;
        };
        ContactLocks: {
            email?: boolean;
            first_name?: boolean;
            last_name?: boolean;
            linkedin?: boolean;
            location?: boolean;
            phone?: boolean;
            website?: boolean;
        };
        /** @enum {unknown} */
        CoverageStatus: "excellent" | "good" | "partial" | "missing";
        CreateExportRequest: {
            /**
             * Format: int32
             * @description So many pages are filled, 1 to 9.
             */
            fit?: null | number;
            /** @description `pdf` (usual), `docx`, `html`, `tex`, `txt`, `md` or `json`. */
            format?: null | string;
            /** @description BCP 47, of headings and dates; null: the document's own. */
            language?: null | string;
            /**
             * Format: uuid
             * @description What is exported; or ResumeId.
             */
            optimized_resume_id?: null | string;
            /** @description `a4` (usual) or `letter`. */
            page?: null | string;
            /** Format: uuid */
            resume_id?: null | string;
            settings?: null | components["schemas"]["TemplateSettings"];
            /** @description Null: the document's own. */
            template_id?: null | string;
            /**
             * Format: int32
             * @description Null: the newest.
             */
            version?: null | number;
        };
        CreateResumeRequest: {
            /** @description A resume in the JSON Resume schema; null or absent: an empty one to write in. */
            json_resume_data?: unknown;
            template_id?: null | string;
            title?: null | string;
        };
        CreateTokenRequest: {
            /**
             * Format: int32
             * @description 1 to 366; 90 when nothing is said.
             */
            expires_in_days: null | number;
            /** @description For the person, to know it by. */
            name: null | string;
            scopes: null | string[];
        };
        CreateTokenResponse: {
            api_token: components["schemas"]["TokenView"];
            message: string;
            success: boolean;
            /** @description The token whole; it is never shown again. */
            token: string;
        };
        /** @enum {unknown} */
        DegreeLevel: "associate" | "bachelor" | "master" | "doctorate" | null;
        DeleteAccountRequest: {
            /** @description The address of the account, so that nothing is deleted by mistake. */
            email: null | string;
        };
        DeleteAccountResponse: {
            message: string;
            /**
             * Format: int32
             * @description Files that were removed.
             */
            objects: number;
            /**
             * Format: int32
             * @description Rows that were removed.
             */
            rows: number;
            success: boolean;
        };
        DiffHint: {
            after: null | string;
            before: null | string;
            kind: components["schemas"]["DiffHintKind"];
            pointer: string;
        };
        /** @enum {unknown} */
        DiffHintKind: "new" | "edited" | "removed";
        DiffVersionsResponse: {
            changes: components["schemas"]["DocumentChange"][];
            /** Format: int32 */
            from: number;
            success: boolean;
            /** @description The changes in English, one sentence each. */
            summary: string[];
            /** Format: int32 */
            to: number;
        };
        /** @description One difference. */
        DocumentChange: {
            after: null | components["schemas"]["JsonElement"];
            before: null | components["schemas"]["JsonElement"];
            /** @description `added`, `removed`, `edited` or `moved`. */
            kind: string;
            /** @description Where it is now, or was if it is gone. */
            pointer: string;
            /** @description What a person calls the entry around it, such as the employer. */
            within: null | string;
        };
        DuplicateText: {
            /** @description JSON pointers into the structured output. */
            locations: string[];
            /**
             * Format: double
             * @description 0 to 1; listed above 0.8.
             */
            similarity: number;
            text: string;
        };
        /** @description A resume as the editor has it: the document of an optimized resume without what a posting adds to it. */
        EditedResume: {
            /** @description Without a posting: nothing of requirements. */
            qa: components["schemas"]["QualityReport"];
            ui: components["schemas"]["UiDocument"];
        };
        /** @description A line of the resume that proves a requirement. */
        Evidence: {
            basis?: components["schemas"]["EvidenceBasis"];
            /** @description JSON pointer (RFC 6901) into the source resume, such as `/work/0/highlights/2`. */
            source: string;
            /**
             * Format: double
             * @description 0 to 1.
             */
            strength?: number;
            text: string;
        };
        /**
         * @description How a line proves a requirement, strongest first.
         * @enum {unknown}
         */
        EvidenceBasis: "exact" | "alias" | "narrower_skill" | "word_form" | "broader_skill" | "similar";
        /** @description For each requirement of a posting, the lines of a resume that prove it. */
        EvidenceMap: {
            fit: components["schemas"]["FitScore"];
            requirements?: components["schemas"]["RequirementEvidence"][];
        };
        /** @enum {unknown} */
        EvidenceStatus: "exact" | "partial" | "missing";
        /** @description A piece of the person's reusable bank of experience. */
        ExperienceRecord: {
            bullet_points?: string[];
            /**
             * Format: date-time
             * @description UTC, to the microsecond.
             */
            created_at?: string;
            /**
             * Format: uuid
             * @description UUID version 7: rows in the order of their ids are rows in the order of their creation.
             */
            id?: string;
            metadata?: null | components["schemas"]["JsonBytes"];
            skills?: string[];
            text?: string;
            title?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: uuid */
            user_id?: string;
        };
        ExperienceRequest: {
            bullet_points?: null | string[];
            skills?: null | string[];
            /** @description What was done, in the person's own words. */
            text?: null | string;
            title?: null | string;
        };
        ExperienceResponse: {
            experience: components["schemas"]["ExperienceRecord"];
            message?: null | string;
            success: boolean;
        };
        /** @description Where an export can be had. */
        ExportItem: {
            /** @description Rendered before and served again. */
            cached?: null | boolean;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description When it may be forgotten; absent: never, an application holds it.
             */
            expires_at: null | string;
            format: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            optimized_resume_id: null | string;
            /** Format: uuid */
            resume_id: null | string;
            sha256: string;
            /** Format: int64 */
            size_bytes: number;
            template_id: string;
            /** @description To download it. */
            url: null | string;
            /** Format: int32 */
            version: number;
        };
        ExportResponse: {
            export: components["schemas"]["ExportItem"];
            fit?: null | components["schemas"]["FitAnswer"];
            message?: null | string;
            success: boolean;
            /** @description What to know before sending the file. */
            warnings?: null | string[];
        };
        FetchPostingRequest: {
            /** @description Of a page that everybody can open: `http` or `https`. */
            url: null | string;
        };
        FetchPostingResponse: {
            company: null | string;
            /** @description The posting's text. */
            description: string;
            location: null | string;
            /** @description Where the page was in the end. */
            source_url: string;
            success: boolean;
            /** @description As the page says it for machines; the same of company and location. Absent when it does not. */
            title: null | string;
        };
        FitAnswer: {
            /** @description False: the pages are as the template has them. */
            fits: boolean;
            /** @description What was done, or why it cannot be, in one sentence. */
            message: string;
        };
        /** @description One addend of the overall score. */
        FitPart: {
            /** @description A requirement's id, or `occupation`, `seniority`, `years`, `degree`. */
            id: string;
            /**
             * Format: double
             * @description The points it gives, 0 to double FitPart.Weight.
             */
            points: number;
            /** @description Why these points, in one sentence naming the evidence. */
            reason: string;
            /**
             * Format: double
             * @description The points it could give; all weights add up to 100.
             */
            weight: number;
        };
        /** @description The overall score, with the sum that makes it. */
        FitScore: {
            /**
             * Format: int32
             * @description 0 to 100; the sum of IReadOnlyList&lt;FitPart&gt; FitScore.Parts' points, rounded.
             */
            overall: number;
            parts?: components["schemas"]["FitPart"][];
        };
        ForgotPasswordRequest: {
            email: null | string;
        };
        FormatChecks: {
            date_format_consistent?: boolean;
            no_tables_or_textboxes?: boolean;
            single_column?: boolean;
            tense_consistent?: boolean;
        };
        GetCompletenessResponse: {
            completeness_summary: components["schemas"]["CompletenessSummary"];
            success: boolean;
        };
        GetVersionResponse: {
            /** @description As it was then. */
            document: components["schemas"]["JsonBytes"];
            success: boolean;
            version: components["schemas"]["VersionListItem"];
        };
        IdentityView: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            issuer: string;
            provider: string;
        };
        /** Format: binary */
        IFormFile: string;
        IFormFileCollection: components["schemas"]["IFormFile"][];
        /**
         * @description What became of one thing a file holds.
         * @enum {unknown}
         */
        ImportVerdict: "kept" | "doubtful" | "left_over" | "hidden";
        /** @description What a job posting asks. Serialized in snake_case; the public contract of `vitae analyze` and of the structured output's `analysis`. */
        JobAnalysis: {
            company?: null | string;
            compliance_or_regulatory?: string[];
            degree?: null | components["schemas"]["DegreeLevel"];
            domain_keywords?: string[];
            job_title?: null | string;
            /** @description BCP 47 language of the posting, such as "en". */
            language?: null | string;
            locations?: string[];
            /**
             * Format: int32
             * @description The lowest number of years of experience that is accepted; null when none is asked.
             */
            min_years?: null | number;
            /** @description Skills as the posting writes them, tools by their full names ("k8s" is Kubernetes). What years of experience are asked in is among them. */
            must_have_skills?: string[];
            nice_to_have_skills?: string[];
            remote?: null | components["schemas"]["WorkMode"];
            /** @description Each single thing that is asked, with the words that ask it; what matching works on. */
            requirements?: components["schemas"]["Requirement"][];
            responsibilities?: string[];
            screening_keywords?: string[];
            seniority?: null | components["schemas"]["Seniority"];
            tooling?: string[];
        };
        /** @description Title, company, text and source of one opening. */
        JobPostingRecord: {
            analysis?: null | components["schemas"]["JsonBytes"];
            company?: string;
            /**
             * Format: date-time
             * @description UTC, to the microsecond.
             */
            created_at?: string;
            description?: string;
            employment_type?: null | string;
            experience_level?: null | string;
            /** Format: uuid */
            file_id?: null | string;
            /**
             * Format: uuid
             * @description UUID version 7: rows in the order of their ids are rows in the order of their creation.
             */
            id?: string;
            location?: null | string;
            requirements?: string;
            salary_range?: null | string;
            source_url?: null | string;
            status?: components["schemas"]["JobPostingStatus"];
            title?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: uuid */
            user_id?: string;
        };
        /** @enum {unknown} */
        JobPostingStatus: "draft" | "active" | "closed";
        /** @description A JSON value as UTF-8 that is known to be well formed, within the limits of size and depth, and holdable by every database. */
        JsonBytes: unknown;
        JsonElement: unknown;
        LabelCount: {
            /** Format: int64 */
            count: number;
            label: string;
        };
        LinkIdentityRequest: {
            /** @description Its name, as the list of providers tells it. */
            provider: null | string;
            return_to: null | string;
        };
        ListAnalysisSessionsResponse: {
            analysis_sessions: components["schemas"]["AnalysisSession"][];
            /** @description The cursor of the next page; absent on the last. */
            next: null | string;
            success: boolean;
        };
        ListApplicationsResponse: {
            applications: components["schemas"]["ApplicationRecord"][];
            /** @description The cursor of the next page; absent on the last. */
            next: null | string;
            success: boolean;
        };
        ListAuditResponse: {
            entries: components["schemas"]["AuditView"][];
            next: null | string;
            success: boolean;
        };
        ListExperiencesResponse: {
            experiences: components["schemas"]["ExperienceRecord"][];
            /** @description The cursor of the next page; absent on the last. */
            next: null | string;
            success: boolean;
        };
        ListExportsResponse: {
            exports: components["schemas"]["ExportItem"][];
            /** @description The cursor of the next page; absent on the last. */
            next: null | string;
            success: boolean;
        };
        ListIdentitiesResponse: {
            identities: components["schemas"]["IdentityView"][];
            success: boolean;
        };
        ListOptimizedResumesResponse: {
            /** @description The cursor of the next page; absent on the last. */
            next: null | string;
            resumes: components["schemas"]["OptimizedResumeListItem"][];
            success: boolean;
        };
        ListPasskeysResponse: {
            passkeys: components["schemas"]["PasskeyView"][];
            success: boolean;
        };
        ListPostingsResponse: {
            job_postings: components["schemas"]["JobPostingRecord"][];
            /** @description The cursor of the next page; absent on the last. */
            next: null | string;
            success: boolean;
        };
        ListProvidersResponse: {
            providers: components["schemas"]["ProviderView"][];
            success: boolean;
        };
        ListResumesResponse: {
            /** @description The cursor of the next page; absent on the last. */
            next: null | string;
            resumes: components["schemas"]["ResumeListItem"][];
            success: boolean;
        };
        ListSectionsResponse: {
            sections: components["schemas"]["ResumeSectionRecord"][];
            success: boolean;
        };
        ListSessionsResponse: {
            sessions: components["schemas"]["SessionView"][];
            success: boolean;
        };
        ListTemplatesResponse: {
            success: boolean;
            templates: components["schemas"]["TemplateItem"][];
        };
        ListTokensResponse: {
            next: null | string;
            success: boolean;
            tokens: components["schemas"]["TokenView"][];
        };
        ListUsersResponse: {
            next: null | string;
            success: boolean;
            users: components["schemas"]["UserView"][];
        };
        ListVersionsResponse: {
            /** @description The cursor of the next page; absent on the last. */
            next: null | string;
            success: boolean;
            versions: components["schemas"]["VersionListItem"][];
        };
        /** @description One document and one posting. */
        MatchResumeRequest: {
            /** Format: uuid */
            job_posting_id?: null | string;
            /** Format: uuid */
            optimized_resume_id?: null | string;
            /** @description The posting's text; or JobPostingId. */
            posting?: null | string;
            /** @description A resume in the JSON Resume schema; or one of the kept documents. */
            resume?: unknown;
            /** Format: uuid */
            resume_id?: null | string;
        };
        MatchResumeResponse: {
            analysis: components["schemas"]["JobAnalysis"];
            evidence: components["schemas"]["EvidenceMap"];
            success: boolean;
        };
        MessageResponse: {
            /** @description What was done, for a person. */
            message: string;
            success: boolean;
        };
        MustHaveCoverage: {
            /** @description JSON pointers into the structured output. */
            covered_in: string[];
            requirement: string;
            status: components["schemas"]["CoverageStatus"];
        };
        NameVersionRequest: {
            /** @description Whether it is kept for good. */
            is_milestone?: null | boolean;
            /** @description Keeps the version for good; empty takes the name away. */
            name?: null | string;
        };
        /** @description A line of a list of optimized resumes. */
        OptimizedResumeListItem: {
            /** Format: int32 */
            base_version: null | number;
            company: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            deleted_at: null | string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            job_posting_id: null | string;
            job_title: string;
            /** Format: double */
            match_score: null | number;
            /** Format: uuid */
            original_resume_id: null | string;
            template_id: null | string;
            title: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
        };
        /** @description A resume made for one posting: its document is JsonBytes OptimizedResumeRecord.StructuredOutput; beside it what lists show. */
        OptimizedResumeRecord: {
            /**
             * Format: int32
             * @description The version of the original resume it was made from.
             */
            base_version?: null | number;
            company?: string;
            /**
             * Format: date-time
             * @description UTC, to the microsecond.
             */
            created_at?: string;
            /** Format: date-time */
            deleted_at?: null | string;
            export_formats?: null | components["schemas"]["JsonBytes"];
            /**
             * Format: uuid
             * @description UUID version 7: rows in the order of their ids are rows in the order of their creation.
             */
            id?: string;
            improvements_made?: string[];
            /** Format: uuid */
            job_posting_id?: null | string;
            job_title?: string;
            keywords_added?: string[];
            /** Format: double */
            match_score?: null | number;
            optimization_summary?: null | components["schemas"]["JsonBytes"];
            optimized_content?: string;
            /** Format: uuid */
            original_resume_id?: null | string;
            qa_metrics?: null | components["schemas"]["JsonBytes"];
            skills_highlighted?: string[];
            structured_output: components["schemas"]["JsonBytes"];
            template_id?: null | string;
            title?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: uuid */
            user_id?: string;
            /**
             * Format: int32
             * @description 1 when it was created, one more with every save.
             */
            version?: number;
        };
        OptimizedResumeResponse: {
            resume: components["schemas"]["OptimizedResumeRecord"];
            success: boolean;
        };
        OptimizeResumeRequest: {
            /**
             * Format: uuid
             * @description A posting that is kept already; one of the two.
             */
            job_posting_id?: null | string;
            /** @description The posting's text; it is kept as a job posting. */
            posting?: null | string;
            /** @description target_title, locale, tone, length, skills_to_exclude, keywords_to_emphasize, word_limits, locked_fields, confirmed_facts. */
            preferences?: unknown;
            template_id?: null | string;
            title?: null | string;
        };
        OptimizeResumeResponse: {
            message: string;
            resume: components["schemas"]["OptimizedResumeRecord"];
            success: boolean;
        };
        /** @description How large a page is, in points. */
        PageExtent: {
            /** Format: double */
            height: number;
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /** Format: double */
            width: number;
        };
        /** @enum {unknown} */
        PageSize: "a4" | "letter" | null;
        PasskeyOptionsResponse: {
            /** @description For the browser: `navigator.credentials` with `PublicKeyCredential.parse…OptionsFromJSON`. */
            options: components["schemas"]["JsonElement"];
            success: boolean;
        };
        PasskeySignInRequest: {
            /** @description What the browser gave, as `toJSON()` writes it. */
            credential: components["schemas"]["JsonElement"];
        };
        PasskeyView: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            is_backed_up: boolean;
            name: string;
        };
        PostingRequest: {
            company?: null | string;
            /** @description The posting's text. */
            description?: null | string;
            employment_type?: null | string;
            experience_level?: null | string;
            location?: null | string;
            /** @description What it asks, where that is kept apart from the description. */
            requirements?: null | string;
            salary_range?: null | string;
            source_url?: null | string;
            status?: null | components["schemas"]["JobPostingStatus"];
            /** @description Null: what the text says; the same of company, location and experience_level. */
            title?: null | string;
        };
        PostingResponse: {
            job_posting: components["schemas"]["JobPostingRecord"];
            message?: null | string;
            success: boolean;
        };
        PreviewPage: {
            /** @description Equal pages have equal hashes. */
            hash: string;
            /** @description The page; null when the caller has it. Groups with `data-field` name what they show, by JSON pointer into the document. */
            svg: null | string;
        };
        ProblemDetails: {
            detail?: null | string;
            instance?: null | string;
            /** Format: int32 */
            status?: null | number;
            title?: null | string;
            type?: null | string;
        };
        ProviderView: {
            label: string;
            name: string;
        };
        /** @description The structured output's `qa`: what was measured, and what to do about it. */
        QualityReport: {
            duplicates?: components["schemas"]["DuplicateText"][];
            format_checks?: components["schemas"]["FormatChecks"];
            must_have_coverage?: components["schemas"]["MustHaveCoverage"][];
            readability?: components["schemas"]["Readability"];
            scores?: components["schemas"]["QualityScores"];
            suggestions?: string[];
            warnings?: string[];
        };
        QualityScores: {
            /** Format: int32 */
            keyword_coverage_0_to_100?: number;
            /**
             * Format: int32
             * @description 0 to 100.
             */
            overall?: number;
        };
        Readability: {
            /** Format: double */
            average_words_per_bullet?: number;
            /**
             * Format: int32
             * @description Share of bullets with 12 to 20 words that open with an action verb, 0 to 100.
             */
            bullet_compliance?: number;
            issues?: string[];
            /**
             * Format: int32
             * @description 0 to 100.
             */
            overall?: number;
        };
        RecoveryCodesResponse: {
            message: string;
            /** @description Shown once. */
            recovery_codes: string[];
            success: boolean;
        };
        /** @description One of the first four is shown. */
        RenderPreviewRequest: {
            /**
             * Format: int32
             * @description So many pages are filled, 1 to 9, by less space and smaller text within readable limits.
             */
            fit?: null | number;
            /** @description Hashes of the pages that the caller shows. */
            known?: null | string[];
            /** Format: uuid */
            optimized_resume_id?: null | string;
            /** @description `a4` or `letter`; null: what the settings say, else a4. */
            page?: null | string;
            /** @description A resume in the JSON Resume schema. */
            resume?: unknown;
            /** Format: uuid */
            resume_id?: null | string;
            settings?: null | components["schemas"]["TemplateSettings"];
            /** @description The document of an optimized resume as it is being edited; its `ui` is shown. */
            structured_output?: unknown;
            /** @description Id of a template; null: the document's own, else professional. */
            template?: null | string;
        };
        RenderPreviewResponse: {
            fit?: null | components["schemas"]["FitAnswer"];
            pages: components["schemas"]["PreviewPage"][];
            success: boolean;
            warnings: string[];
        };
        /** @description One thing a posting asks. */
        Requirement: {
            /** @description Stable within an analysis, such as "must-3". */
            id: string;
            kind: components["schemas"]["RequirementKind"];
            /** @description The posting's own sentence that asks it. */
            quote?: null | string;
            /** Format: int32 */
            quote_length?: number;
            /**
             * Format: int32
             * @description Offset and length of string? Requirement.Quote in the posting, in UTF-16 code units.
             */
            quote_start?: number;
            /** @description Canonical skills any of which fulfils it ("AWS or Azure" gives two); empty when it is not about a skill. */
            skills?: string[];
            /** @description The requirement in a few words: a skill's name, or the sentence of a responsibility. */
            text: string;
            /**
             * Format: double
             * @description Relative weight, above 0; a plain must-have is 1.
             */
            weight?: number;
        };
        RequirementEvidence: {
            /** @description Strongest first. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description What is lacking, in one kind sentence; null when proven. */
            gap?: null | string;
            /** @description The string Requirement.Id it answers. */
            id: string;
            kind: components["schemas"]["RequirementKind"];
            /**
             * Format: int32
             * @description How far the resume shows it, 0 to 100, whatever is presumed of the occupation: one that is partial has less than 50 and less than each that is proven.
             */
            match_score: number;
            recommended_keywords?: string[];
            requirement: string;
            status: components["schemas"]["EvidenceStatus"];
        };
        /** @enum {unknown} */
        RequirementKind: "must_have" | "nice_to_have" | "responsibility" | "compliance";
        ResetPasswordRequest: {
            password: null | string;
            /** @description From the letter's link. */
            token: null | string;
        };
        /** @description The scores of one resume in one session, 0 to 100 each; unique per pair. */
        ResumeAnalysis: {
            /** Format: uuid */
            analysis_session_id?: string;
            /**
             * Format: date-time
             * @description UTC, to the microsecond.
             */
            created_at?: string;
            details?: null | components["schemas"]["JsonBytes"];
            /** Format: double */
            education_score?: number;
            /** Format: double */
            experience_score?: number;
            /**
             * Format: uuid
             * @description UUID version 7: rows in the order of their ids are rows in the order of their creation.
             */
            id?: string;
            /** Format: double */
            overall_fit_score?: number;
            /**
             * Format: int32
             * @description From 1; null until the session is ranked.
             */
            ranking_position?: null | number;
            reasoning?: string;
            /** Format: uuid */
            resume_id?: string;
            /** Format: double */
            skill_match_score?: number;
            summary?: string;
            /** Format: double */
            tools_score?: number;
            /** Format: date-time */
            updated_at?: string;
            /** Format: uuid */
            user_id?: string;
        };
        ResumeDocumentResponse: {
            /** @description Sent back to `PATCH /api/resumes/{id}` with changes in `ui`. */
            structured_output: components["schemas"]["EditedResume"];
            success: boolean;
            template_id: null | string;
            title: string;
            /** Format: date-time */
            updated_at: string;
            /**
             * Format: int32
             * @description Whose document it is.
             */
            version: number;
        };
        /** @description A line of a list of resumes. */
        ResumeListItem: {
            candidate_email: null | string;
            candidate_name: null | string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            deleted_at: null | string;
            /** Format: uuid */
            file_id: null | string;
            /** Format: uuid */
            id: string;
            is_complete: boolean;
            template_id: null | string;
            title: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
        };
        /** @description A resume as it is kept: the document, and beside it what lists show. */
        ResumeRecord: {
            candidate_email?: null | string;
            candidate_name?: null | string;
            completeness_summary?: null | components["schemas"]["JsonBytes"];
            /**
             * Format: date-time
             * @description UTC, to the microsecond.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When it was put into the bin.
             */
            deleted_at?: null | string;
            /** Format: uuid */
            file_id?: null | string;
            /**
             * Format: uuid
             * @description UUID version 7: rows in the order of their ids are rows in the order of their creation.
             */
            id?: string;
            is_complete?: boolean;
            is_paid?: boolean;
            /** @description JSON Resume. */
            json_resume_data: components["schemas"]["JsonBytes"];
            template_id?: null | string;
            title?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: uuid */
            user_id?: string;
            /**
             * Format: int32
             * @description 1 when it was created, one more with every save.
             */
            version?: number;
        };
        ResumeResponse: {
            /** @description Why reading failed. */
            error?: null | string;
            /** @description What was done. */
            message?: null | string;
            resume: components["schemas"]["ResumeRecord"];
            /** @description Of reading the file it came from: `completed`, `processing` or `failed`; null when it came from none. */
            status?: null | string;
            success: boolean;
            /** @description What to look at, such as lines that no field took. */
            warnings?: null | string[];
        };
        /** @description Raw words for one section and what the writer made of them. */
        ResumeSectionRecord: {
            /**
             * Format: date-time
             * @description UTC, to the microsecond.
             */
            created_at?: string;
            error?: null | string;
            /**
             * Format: uuid
             * @description UUID version 7: rows in the order of their ids are rows in the order of their creation.
             */
            id?: string;
            original_input?: string;
            processed_content?: null | components["schemas"]["JsonBytes"];
            /** Format: uuid */
            resume_id?: string;
            section_name: string;
            status?: components["schemas"]["WorkStatus"];
            /** Format: date-time */
            updated_at?: string;
            /** Format: uuid */
            user_id?: string;
        };
        /** @description One thing that the file holds, and what became of it. */
        ReviewDecision: {
            /** @description Left, top, right and bottom on its page, in points from the top left. */
            box: null | number[];
            /**
             * Format: double
             * @description 0 to 1; null when no field took it.
             */
            confidence: null | number;
            /**
             * Format: int32
             * @description From 1; 0 when its place is not known.
             */
            page: number;
            /** @description JSON pointer into the resume as it was read; null when no field took it. */
            pointer: null | string;
            /** @description The heading that what was left over stands under. */
            section: null | string;
            /** @description The words of the file it was taken from. */
            text: string;
            value: string;
            verdict: components["schemas"]["ImportVerdict"];
        };
        ReviewResumeResponse: {
            decisions: components["schemas"]["ReviewDecision"][];
            file_name: string;
            /** @description Pages of which there are pictures, with their sizes in points. */
            pages: components["schemas"]["PageExtent"][];
            success: boolean;
            warnings: string[];
        };
        SaveAccountRequest: {
            name: null | string;
        };
        /** @enum {unknown} */
        SaveCause: "save" | "autosave" | "restore" | "merge" | "import" | "optimize";
        /** @description One thing that both sides changed. */
        SaveConflict: {
            base: null | components["schemas"]["JsonElement"];
            /** @description `edit`, `deletion` or `order`. */
            kind: string;
            mine: null | components["schemas"]["JsonElement"];
            /** @description Where, in the document. */
            pointer: string;
            theirs: null | components["schemas"]["JsonElement"];
        };
        /** @description At least one of the first five; what is absent stays. */
        SaveOptimizedResumeRequest: {
            /** @description Saved by the editor on its own: such versions thin out with age. */
            autosave?: null | boolean;
            /**
             * Format: int32
             * @description The version that was edited; also as `If-Match`. Without it the change is made to whatever is there now.
             */
            expected_version?: null | number;
            export_formats?: unknown;
            /**
             * Format: double
             * @description 0 to 100.
             */
            match_score?: null | number;
            optimized_content?: null | string;
            /** @description Taken as sent unless a document is sent too, of which they are measured. */
            qa_metrics?: unknown;
            /** @description The document. `ui` is what counts; the parts that follow from it are computed anew. */
            structured_output?: unknown;
            template_id?: null | string;
            title?: null | string;
            /** @description A name for the version, which keeps it for good. */
            user_note?: null | string;
        };
        SaveOptimizedResumeResponse: {
            /** @description Somebody else had saved meanwhile; nothing overlapped and both are in. */
            merged?: null | boolean;
            message: string;
            resume: components["schemas"]["OptimizedResumeRecord"];
            /** @description `spooled` with 202: the database is away; it is safe on this server, which writes it when the database is back. */
            state?: null | string;
            success: boolean;
        };
        /** @description What is to be changed; what is absent stays. */
        SaveResumeRequest: {
            /** @description Saved by the editor on its own: such versions thin out with age. */
            autosave?: null | boolean;
            /**
             * Format: int32
             * @description The version that was edited; also as `If-Match`. Without it the change is made to whatever is there now.
             */
            expected_version?: null | number;
            json_resume_data?: unknown;
            /** @description In place of JsonResumeData: the resume as `GET …/document` gave it, with changes in `ui`. */
            structured_output?: unknown;
            template_id?: null | string;
            title?: null | string;
            /** @description A name for the version, which keeps it for good. */
            user_note?: null | string;
        };
        SaveResumeResponse: {
            /** @description Somebody else had saved meanwhile; nothing overlapped and both are in. */
            merged?: null | boolean;
            message: string;
            resume: components["schemas"]["ResumeRecord"];
            /** @description `spooled` with 202: the database is away; it is safe on this server, which writes it when the database is back. */
            state?: null | string;
            structured_output?: null | components["schemas"]["EditedResume"];
            success: boolean;
        };
        /** @description What is left out stays. */
        SaveUserRequest: {
            is_active: null | boolean;
            role: null | components["schemas"]["UserRole"];
        };
        /** @description One of the two. */
        SecondFactorRequest: {
            /** @description Six digits of the authenticator app. */
            code: null | string;
            /** @description One of the ten. */
            recovery_code: null | string;
        };
        /** @enum {unknown} */
        SectionStatus: "not_started" | "incomplete" | "partial" | "complete";
        /** @enum {unknown} */
        Seniority: "Intern" | "Entry" | "Mid" | "Senior" | "Lead" | "Manager" | "Director" | "Executive" | null;
        /**
         * @description Who may use this server.
         * @enum {unknown}
         */
        ServerMode: "local" | "accounts";
        SessionView: {
            /** Format: date-time */
            created_at: string;
            device: string;
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            /** @description Whether it is the one that asks. */
            is_this: boolean;
            /** Format: date-time */
            last_seen_at: string;
            /** @description By what the person proved who they are. */
            method: string;
        };
        SignInRequest: {
            email: null | string;
            password: null | string;
        };
        SignInResponse: {
            account: null | components["schemas"]["AccountView"];
            message: string;
            /** @description `signed_in`, or `second_factor_required`: the step cookie waits for a code at `/api/auth/second-factor`. */
            status: string;
            success: boolean;
        };
        SignUpRequest: {
            email: null | string;
            name: null | string;
            password: null | string;
        };
        /** @description The four groups of skills; their names are part of the contract. */
        SkillGroups: {
            Domain?: string[];
            ProductAndSystems?: string[];
            ResearchAndValidation?: string[];
            Tools?: string[];
        };
        StartTotpResponse: {
            /** @description For apps that read no picture. */
            secret: string;
            success: boolean;
            /** @description For a QR code. */
            uri: string;
        };
        TakeBaseChangesRequest: {
            /**
             * Format: int32
             * @description The version of the optimized resume that was looked at.
             */
            expected_version?: null | number;
            /** @description Pointers of the conflicts in which the original's value is wanted. */
            take?: null | string[];
        };
        TemplateItem: {
            description: string;
            id: string;
            name: string;
        };
        /** @description What a person changes about any template. What is null stays as the template has it. */
        TemplateSettings: {
            /** @description #rrggbb, dark enough to be read on white: a contrast of 4.5. */
            accent?: null | string;
            /** @description `short` (Mar 2021), `long` (March 2021), `numeric` (03/2021) or `year`. */
            dates?: null | string;
            /** @description A bundled family, of TextFamilies. */
            font?: null | string;
            page?: null | components["schemas"]["PageSize"];
            /**
             * Format: double
             * @description Of running text in points, 8 to 13; everything else keeps its proportion.
             */
            size?: null | number;
            /**
             * Format: double
             * @description Space between things against the template's own, 0.5 to 1.6.
             */
            spacing?: null | number;
        };
        /** @description A token without what opens the door. */
        TokenView: {
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: null | string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            last_used_at: null | string;
            name: string;
            prefix: string;
            /** Format: date-time */
            revoked_at: null | string;
            scopes: string[];
        };
        /** @description A section beyond the eight, with JSON Resume items that carry `id` and `include`. */
        UiAdditionalSection: {
            id: string;
            include?: boolean;
            /** @description JSON Resume items of the section string UiAdditionalSection.Key, each with `id` and `include` beside its own fields. */
            items?: unknown[];
            /** @description `projects`, `volunteer`, `publications`, `awards`, `languages`, `references` or `custom`. */
            key: string;
            title?: string;
        };
        UiBullet: {
            alternates?: components["schemas"]["UiBulletAlternate"][];
            id: string;
            include?: boolean;
            /** @description JSON pointer into the source resume; empty when a person wrote it anew. */
            source?: string;
            state?: components["schemas"]["BulletState"];
            text?: string;
            /** @description Claims that are not supported by the source; never part of string UiBullet.Text, offered to the person as questions. */
            unsupported?: string[];
        };
        UiBulletAlternate: {
            focus: components["schemas"]["BulletFocus"];
            text: string;
        };
        UiCertificationItem: {
            date?: string;
            id: string;
            include?: boolean;
            issuer?: string;
            name?: string;
        };
        UiCertifications: {
            include?: boolean;
            items?: components["schemas"]["UiCertificationItem"][];
        };
        UiContact: {
            fields?: components["schemas"]["ContactFields"];
            include?: boolean;
            locks?: components["schemas"]["ContactLocks"];
            warnings?: string[];
        };
        /** @description The part a person edits. Every list entry has a stable id. */
        UiDocument: {
            /** @description What the eight sections above do not hold, carried whole. */
            additional_sections?: components["schemas"]["UiAdditionalSection"][];
            certifications?: components["schemas"]["UiCertifications"];
            contact_information?: components["schemas"]["UiContact"];
            education?: components["schemas"]["UiEducation"];
            include_parts_summary?: string[];
            interests_or_extras?: components["schemas"]["UiExtras"];
            /** @description JSON pointers into this document that no writer may change. */
            locked_fields?: string[];
            preview?: null | components["schemas"]["UiPreview"];
            professional_summary?: components["schemas"]["UiSummary"];
            /** @description Section names in page order, such as `professional_summary`, `work_experience`; an additional section by its id. */
            section_order?: string[];
            skills?: components["schemas"]["UiSkills"];
            target_title?: components["schemas"]["UiTargetTitle"];
            work_experience?: components["schemas"]["UiWork"];
        };
        UiEducation: {
            include?: boolean;
            items?: components["schemas"]["UiEducationItem"][];
        };
        UiEducationItem: {
            degree?: string;
            end_date?: string;
            field?: string;
            id: string;
            include?: boolean;
            institution?: string;
            notes?: string;
            start_date?: string;
        };
        UiExtraItem: {
            id: string;
            label?: string;
            value?: string;
        };
        UiExtras: {
            include?: boolean;
            items?: components["schemas"]["UiExtraItem"][];
        };
        UiPreview: {
            diff_hints?: components["schemas"]["DiffHint"][];
            live_preview_text?: string;
        };
        UiSkills: {
            alternates?: components["schemas"]["SkillGroups"];
            groups?: components["schemas"]["SkillGroups"];
            include?: boolean;
        };
        UiSummary: {
            alternates?: string[];
            /** Format: int32 */
            char_limit_hint?: number;
            include?: boolean;
            primary?: string;
            warnings?: string[];
        };
        UiTargetTitle: {
            alternates?: string[];
            include?: boolean;
            primary?: string;
            warnings?: string[];
        };
        UiWork: {
            include?: boolean;
            items?: components["schemas"]["UiWorkItem"][];
            warnings?: string[];
        };
        UiWorkItem: {
            bullets?: components["schemas"]["UiBullet"][];
            company?: string;
            /** @description ISO 8601 of any precision, `present`, or empty when unknown. */
            end_date?: string;
            id: string;
            include?: boolean;
            location?: string;
            /** @description ISO 8601 of any precision; empty when unknown. */
            start_date?: string;
            title?: string;
        };
        /** @description What became of one uploaded file. */
        UploadedResume: {
            error?: null | components["schemas"]["UploadError"];
            /** Format: uuid */
            file_id?: null | string;
            file_name: string;
            /** @description False when these bytes were uploaded before. */
            is_new_file?: null | boolean;
            resume?: null | components["schemas"]["ResumeRecord"];
            /** @description `completed`: read; `processing`: still being read, the resume stands empty; `failed`: no resume was made. */
            status: string;
            warnings?: null | string[];
        };
        UploadError: {
            code: string;
            message: string;
            remedy: string;
        };
        UploadResumesResponse: {
            message: string;
            results: components["schemas"]["UploadedResume"][];
            success: boolean;
        };
        UserResponse: {
            success: boolean;
            user: components["schemas"]["UserView"];
        };
        /** @enum {unknown} */
        UserRole: "member" | "recruiter" | "admin";
        UserView: {
            /** Format: date-time */
            created_at: string;
            email: string;
            /** Format: uuid */
            id: string;
            is_active: boolean;
            name: string;
            role: components["schemas"]["UserRole"];
            second_factor: boolean;
        };
        VerifyRequest: {
            /** @description When a second factor is on. */
            code: null | string;
            password: null | string;
            recovery_code: null | string;
        };
        VersionListItem: {
            author: string;
            cause: components["schemas"]["SaveCause"];
            /** @description What changed against the version before that is kept, English sentences joined by semicolons; empty for the first. */
            changes_summary: string;
            /** Format: date-time */
            created_at: string;
            is_milestone: boolean;
            /** Format: int32 */
            size_bytes: number;
            user_note: null | string;
            /** Format: int32 */
            version: number;
        };
        /** @enum {unknown} */
        WorkMode: "onsite" | "hybrid" | "remote" | null;
        /** @enum {unknown} */
        WorkStatus: "pending" | "processing" | "completed" | "failed" | "cancelled";
        WriteSectionRequest: {
            /** @description The section is begun anew; else entries are added to those that are there. */
            replace?: null | boolean;
            /**
             * Format: uuid
             * @description Null: a new resume is made.
             */
            resume_id?: null | string;
            /** @description A section of JSON Resume (`work`), `summary`, or a heading such as "Work experience" in any language that files are read in. */
            section?: null | string;
            /** @description What the person said or wrote, as it is; at most 50,000 characters. */
            text?: null | string;
        };
        WriteSectionResponse: {
            completeness_summary: components["schemas"]["CompletenessSummary"];
            /** @description What the words say, as the part of a JSON Resume that they fill, such as `{"work": […]}`. */
            content: components["schemas"]["JsonElement"];
            /** @description Lines that no field took; they are kept with the draft alone. */
            left_over: string[];
            message: string;
            resume: components["schemas"]["ResumeRecord"];
            /** Format: uuid */
            resume_id: string;
            /** @description The draft: all words that were sent for it, what was made of the last, and whether anything was (`completed` or `failed`). */
            section: components["schemas"]["ResumeSectionRecord"];
            /** @description How far the section of the resume is now. */
            section_status: components["schemas"]["SectionStatus"];
            success: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    GetAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "mode": "accounts",
                     *       "account": {
                     *         "id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "email": "dana@example.org",
                     *         "name": "Dana Reyes",
                     *         "role": "member",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "has_password": true,
                     *         "second_factor": false,
                     *         "passkeys": 1,
                     *         "identities": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SaveAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Dana M. Reyes"
                 *     }
                 */
                "application/json": components["schemas"]["SaveAccountRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "mode": "accounts",
                     *       "account": {
                     *         "id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "email": "dana@example.org",
                     *         "name": "Dana M. Reyes",
                     *         "role": "member",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "has_password": true,
                     *         "second_factor": false,
                     *         "passkeys": 1,
                     *         "identities": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListAudit: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "entries": [
                     *         {
                     *           "at": "2026-11-21T09:00:00Z",
                     *           "act": "signed_in",
                     *           "subject": "password",
                     *           "succeeded": true,
                     *           "ip_hash": "5f0c9b2a1d7e4c63b8a90f12de34ab56"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListAuditResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "dana@example.org"
                 *     }
                 */
                "application/json": components["schemas"]["DeleteAccountRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "rows": 412,
                     *       "objects": 9,
                     *       "message": "The account and everything in it is gone"
                     *     }
                     */
                    "application/json": components["schemas"]["DeleteAccountResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ExportAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListIdentities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "identities": [
                     *         {
                     *           "id": "019aa4d6-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *           "issuer": "https://sso.example.org",
                     *           "provider": "Company login",
                     *           "created_at": "2026-11-21T09:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListIdentitiesResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    LinkIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "provider": "company",
                 *       "return_to": "/account"
                 *     }
                 */
                "application/json": components["schemas"]["LinkIdentityRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "url": "https://sso.example.org/authorize?response_type=code&client_id=vitae&redirect_uri=https%3A%2F%2Fvitae.example.org%2Fapi%2Fauth%2Fproviders%2Fcompany%2Fcallback&scope=openid%20email%20profile&state=4mPZ&nonce=b2x0&code_challenge=Vxq1&code_challenge_method=S256"
                     *     }
                     */
                    "application/json": components["schemas"]["BeginProviderResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UnlinkIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "The provider signs nobody in to this account any more"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "passkeys": [
                     *         {
                     *           "id": "019aa4d4-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *           "name": "Laptop",
                     *           "created_at": "2026-11-21T09:00:00Z",
                     *           "is_backed_up": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListPasskeysResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Laptop",
                 *       "credential": {
                 *         "id": "q1Xb0cV7",
                 *         "rawId": "q1Xb0cV7",
                 *         "type": "public-key",
                 *         "clientExtensionResults": {},
                 *         "response": {
                 *           "clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4ifQ",
                 *           "attestationObject": "o2NmbXRkbm9uZQ",
                 *           "transports": [
                 *             "internal"
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AddPasskeyRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "passkey": {
                     *         "id": "019aa4d4-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *         "name": "Laptop",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "is_backed_up": true
                     *       },
                     *       "message": "You can sign in with this passkey now"
                     *     }
                     */
                    "application/json": components["schemas"]["AddPasskeyResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RemovePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "The passkey signs nobody in any more"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    NewPasskeyOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "options": {
                     *         "challenge": "mPZb2x0V",
                     *         "rp": {
                     *           "id": "vitae.example.org",
                     *           "name": "vitae.example.org"
                     *         },
                     *         "user": {
                     *           "id": "MDE5YWE0YzE",
                     *           "name": "dana@example.org",
                     *           "displayName": "Dana Reyes"
                     *         },
                     *         "pubKeyCredParams": [
                     *           {
                     *             "type": "public-key",
                     *             "alg": -7
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PasskeyOptionsResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ChangePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "walnut river candle"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "The password is changed; every other browser is signed out"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    NewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "recovery_codes": [
                     *         "kq7m-2xpz-9vbd-4hne",
                     *         "t3wa-8rcf-6ygj-5msu"
                     *       ],
                     *       "message": "Keep the recovery codes well: they are not shown again"
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodesResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "sessions": [
                     *         {
                     *           "id": "019aa4d2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *           "device": "Firefox on Linux",
                     *           "method": "password",
                     *           "created_at": "2026-11-21T09:00:00Z",
                     *           "last_seen_at": "2026-11-21T09:00:00Z",
                     *           "expires_at": "2026-12-21T09:00:00Z",
                     *           "is_this": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListSessionsResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RevokeOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Every other browser is signed out"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RevokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "This browser is signed out"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListTokens: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "tokens": [
                     *         {
                     *           "id": "019aa4d0-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *           "name": "Nightly import",
                     *           "prefix": "vitae_1f0c9b2a",
                     *           "scopes": [
                     *             "resumes:read",
                     *             "resumes:write"
                     *           ],
                     *           "created_at": "2026-11-21T09:00:00Z",
                     *           "expires_at": "2027-02-19T09:00:00Z",
                     *           "last_used_at": "2026-11-21T09:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListTokensResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CreateToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Nightly import",
                 *       "scopes": [
                 *         "resumes:read",
                 *         "resumes:write"
                 *       ],
                 *       "expires_in_days": 90
                 *     }
                 */
                "application/json": components["schemas"]["CreateTokenRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "token": "vitae_1f0c9b2a_pX3v0h8mYtqk2WcJr5bNf7LsDgZ1aUe9oT4iQyKxVRM",
                     *       "api_token": {
                     *         "id": "019aa4d0-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *         "name": "Nightly import",
                     *         "prefix": "vitae_1f0c9b2a",
                     *         "scopes": [
                     *           "resumes:read",
                     *           "resumes:write"
                     *         ],
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "expires_at": "2027-02-19T09:00:00Z"
                     *       },
                     *       "message": "Keep it well: it is not shown again"
                     *     }
                     */
                    "application/json": components["schemas"]["CreateTokenResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RevokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "The token does not hold any more"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    StartTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
                     *       "uri": "otpauth://totp/Vitae%20%28vitae.example.org%29%3Adana%40example.org?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Vitae%20%28vitae.example.org%29"
                     *     }
                     */
                    "application/json": components["schemas"]["StartTotpResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    TurnOffTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "The authenticator app is off"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ConfirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmTotpRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "recovery_codes": [
                     *         "kq7m-2xpz-9vbd-4hne",
                     *         "t3wa-8rcf-6ygj-5msu"
                     *       ],
                     *       "message": "Keep the recovery codes well: they are not shown again"
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodesResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListUsers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "users": [
                     *         {
                     *           "id": "019aa4c1-0000-7000-8000-000000000001",
                     *           "email": "dana@example.org",
                     *           "name": "Dana Reyes",
                     *           "role": "recruiter",
                     *           "is_active": true,
                     *           "second_factor": false,
                     *           "created_at": "2026-11-21T09:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListUsersResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SaveUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "recruiter"
                 *     }
                 */
                "application/json": components["schemas"]["SaveUserRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "user": {
                     *         "id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "email": "dana@example.org",
                     *         "name": "Dana Reyes",
                     *         "role": "recruiter",
                     *         "is_active": true,
                     *         "second_factor": false,
                     *         "created_at": "2026-11-21T09:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    WriteSection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "section": "work",
                 *       "text": "Staff Nurse, Northgate Hospital\nMarch 2019 - June 2023\n- Cared for six ICU patients a shift."
                 *     }
                 */
                "application/json": components["schemas"]["WriteSectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "resume_id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *       "section": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-6f00-7e2b-8b1d-3c5a7e9f0d25",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "updated_at": "2026-11-21T09:00:00Z",
                     *         "resume_id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *         "section_name": "work",
                     *         "original_input": "Staff Nurse, Northgate Hospital\nMarch 2019 - June 2023\n- Cared for six ICU patients a shift.",
                     *         "processed_content": {
                     *           "content": {
                     *             "work": [
                     *               {
                     *                 "name": "Northgate Hospital",
                     *                 "position": "Staff Nurse",
                     *                 "startDate": "2019-03",
                     *                 "endDate": "2023-06",
                     *                 "highlights": [
                     *                   "Cared for six ICU patients a shift."
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           "left_over": []
                     *         },
                     *         "status": "completed"
                     *       },
                     *       "section_status": "partial",
                     *       "content": {
                     *         "work": [
                     *           {
                     *             "name": "Northgate Hospital",
                     *             "position": "Staff Nurse",
                     *             "startDate": "2019-03",
                     *             "endDate": "2023-06",
                     *             "highlights": [
                     *               "Cared for six ICU patients a shift."
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "left_over": [],
                     *       "completeness_summary": {
                     *         "sections": {
                     *           "basics": "partial",
                     *           "work": "complete",
                     *           "education": "not_started"
                     *         },
                     *         "percentage": 62,
                     *         "missing_critical_info": [
                     *           "education"
                     *         ],
                     *         "suggested_topics": [
                     *           "Your education"
                     *         ],
                     *         "conversation_flow_hints": [
                     *           "Ask where they studied"
                     *         ]
                     *       },
                     *       "resume": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "updated_at": "2026-11-21T09:00:00Z",
                     *         "title": "",
                     *         "json_resume_data": {
                     *           "basics": {},
                     *           "work": [
                     *             {
                     *               "id": "work-1",
                     *               "name": "Northgate Hospital",
                     *               "position": "Staff Nurse",
                     *               "startDate": "2019-03",
                     *               "endDate": "2023-06",
                     *               "highlights": [
                     *                 "Cared for six ICU patients a shift."
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         "is_complete": false,
                     *         "is_paid": false,
                     *         "version": 1
                     *       },
                     *       "message": "The section was written"
                     *     }
                     */
                    "application/json": components["schemas"]["WriteSectionResponse"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "resume_id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *       "section": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-6f00-7e2b-8b1d-3c5a7e9f0d25",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "updated_at": "2026-11-21T09:00:00Z",
                     *         "resume_id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *         "section_name": "work",
                     *         "original_input": "Staff Nurse, Northgate Hospital\nMarch 2019 - June 2023\n- Cared for six ICU patients a shift.",
                     *         "processed_content": {
                     *           "content": {
                     *             "work": [
                     *               {
                     *                 "name": "Northgate Hospital",
                     *                 "position": "Staff Nurse",
                     *                 "startDate": "2019-03",
                     *                 "endDate": "2023-06",
                     *                 "highlights": [
                     *                   "Cared for six ICU patients a shift."
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           "left_over": []
                     *         },
                     *         "status": "completed"
                     *       },
                     *       "section_status": "partial",
                     *       "content": {
                     *         "work": [
                     *           {
                     *             "name": "Northgate Hospital",
                     *             "position": "Staff Nurse",
                     *             "startDate": "2019-03",
                     *             "endDate": "2023-06",
                     *             "highlights": [
                     *               "Cared for six ICU patients a shift."
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "left_over": [],
                     *       "completeness_summary": {
                     *         "sections": {
                     *           "basics": "partial",
                     *           "work": "complete",
                     *           "education": "not_started"
                     *         },
                     *         "percentage": 62,
                     *         "missing_critical_info": [
                     *           "education"
                     *         ],
                     *         "suggested_topics": [
                     *           "Your education"
                     *         ],
                     *         "conversation_flow_hints": [
                     *           "Ask where they studied"
                     *         ]
                     *       },
                     *       "resume": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "updated_at": "2026-11-21T09:00:00Z",
                     *         "title": "",
                     *         "json_resume_data": {
                     *           "basics": {},
                     *           "work": [
                     *             {
                     *               "id": "work-1",
                     *               "name": "Northgate Hospital",
                     *               "position": "Staff Nurse",
                     *               "startDate": "2019-03",
                     *               "endDate": "2023-06",
                     *               "highlights": [
                     *                 "Cared for six ICU patients a shift."
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         "is_complete": false,
                     *         "is_paid": false,
                     *         "version": 1
                     *       },
                     *       "message": "The section was written"
                     *     }
                     */
                    "application/json": components["schemas"]["WriteSectionResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListAnalysisSessions: {
        parameters: {
            query?: {
                cursor?: string;
                job_posting_id?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "analysis_sessions": [
                     *         {
                     *           "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *           "id": "019aa4c3-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
                     *           "created_at": "2026-11-21T09:05:00Z",
                     *           "updated_at": "2026-11-21T09:05:00Z",
                     *           "session_name": "Staff Nurse",
                     *           "job_posting_id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                     *           "status": "completed",
                     *           "total_resumes": 2,
                     *           "processed_resumes": 2,
                     *           "completed_at": "2026-11-21T09:05:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListAnalysisSessionsResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CreateAnalysisSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "session_name": "Staff Nurse",
                 *       "job_posting_id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                 *       "resume_ids": [
                 *         "019aa4c2-5f21-7c3e-8a10-4f2b9d6e1a01"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AnalyzeResumesRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "analysis_session": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c3-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
                     *         "created_at": "2026-11-21T09:05:00Z",
                     *         "updated_at": "2026-11-21T09:05:00Z",
                     *         "session_name": "Staff Nurse",
                     *         "job_posting_id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                     *         "status": "completed",
                     *         "total_resumes": 2,
                     *         "processed_resumes": 2,
                     *         "completed_at": "2026-11-21T09:05:00Z"
                     *       },
                     *       "message": "2 resumes analysed"
                     *     }
                     */
                    "application/json": components["schemas"]["AnalysisSessionResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetAnalysisSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "analysis_session": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c3-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
                     *         "created_at": "2026-11-21T09:05:00Z",
                     *         "updated_at": "2026-11-21T09:05:00Z",
                     *         "session_name": "Staff Nurse",
                     *         "job_posting_id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                     *         "status": "completed",
                     *         "total_resumes": 2,
                     *         "processed_resumes": 2,
                     *         "completed_at": "2026-11-21T09:05:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AnalysisSessionResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteAnalysisSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Analysis session deleted successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CompareAnalyses: {
        parameters: {
            query?: {
                resume_id?: string[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "analyses": [
                     *         {
                     *           "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *           "id": "019aa4c3-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
                     *           "created_at": "2026-11-21T09:05:00Z",
                     *           "updated_at": "2026-11-21T09:05:00Z",
                     *           "resume_id": "019aa4c2-5f21-7c3e-8a10-4f2b9d6e1a01",
                     *           "analysis_session_id": "019aa4c3-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
                     *           "overall_fit_score": 82,
                     *           "skill_match_score": 90,
                     *           "experience_score": 75,
                     *           "education_score": 100,
                     *           "tools_score": 66.7,
                     *           "summary": "5 of 6 requirements have proof; none for Spanish",
                     *           "reasoning": "20 of 20: ICU experience is shown at St. Anne",
                     *           "ranking_position": 1,
                     *           "details": {
                     *             "requirements": [],
                     *             "fit": {
                     *               "overall": 82,
                     *               "parts": []
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AnalysisResultsResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetAnalysisReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListAnalysisResults: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "analyses": [
                     *         {
                     *           "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *           "id": "019aa4c3-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
                     *           "created_at": "2026-11-21T09:05:00Z",
                     *           "updated_at": "2026-11-21T09:05:00Z",
                     *           "resume_id": "019aa4c2-5f21-7c3e-8a10-4f2b9d6e1a01",
                     *           "analysis_session_id": "019aa4c3-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
                     *           "overall_fit_score": 82,
                     *           "skill_match_score": 90,
                     *           "experience_score": 75,
                     *           "education_score": 100,
                     *           "tools_score": 66.7,
                     *           "summary": "5 of 6 requirements have proof; none for Spanish",
                     *           "reasoning": "20 of 20: ICU experience is shown at St. Anne",
                     *           "ranking_position": 1,
                     *           "details": {
                     *             "requirements": [],
                     *             "fit": {
                     *               "overall": 82,
                     *               "parts": []
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AnalysisResultsResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetAnalytics: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "from": "2026-10-23",
                     *       "to": "2026-11-21",
                     *       "days": [
                     *         {
                     *           "day": "2026-11-21",
                     *           "name": "export_created",
                     *           "label": "pdf",
                     *           "count": 4,
                     *           "failed": 0,
                     *           "mean_duration_ms": 18.5
                     *         }
                     *       ],
                     *       "formats": [
                     *         {
                     *           "label": "pdf",
                     *           "count": 4
                     *         }
                     *       ],
                     *       "templates": [
                     *         {
                     *           "label": "classic",
                     *           "count": 3
                     *         }
                     *       ],
                     *       "save_success_rate": 0.998
                     *     }
                     */
                    "application/json": components["schemas"]["AnalyticsResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetAllAnalytics: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "from": "2026-10-23",
                     *       "to": "2026-11-21",
                     *       "days": [
                     *         {
                     *           "day": "2026-11-21",
                     *           "name": "export_created",
                     *           "label": "pdf",
                     *           "count": 4,
                     *           "failed": 0,
                     *           "mean_duration_ms": 18.5
                     *         }
                     *       ],
                     *       "formats": [
                     *         {
                     *           "label": "pdf",
                     *           "count": 4
                     *         }
                     *       ],
                     *       "templates": [
                     *         {
                     *           "label": "classic",
                     *           "count": 3
                     *         }
                     *       ],
                     *       "save_success_rate": 0.998
                     *     }
                     */
                    "application/json": components["schemas"]["AnalyticsResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListApplications: {
        parameters: {
            query?: {
                cursor?: string;
                job_posting_id?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "applications": [
                     *         {
                     *           "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *           "id": "019aa4c2-8213-7a9d-9c30-7e5b2d8f4c61",
                     *           "created_at": "2026-11-21T09:05:00Z",
                     *           "updated_at": "2026-11-21T09:05:00Z",
                     *           "job_posting_id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                     *           "generated_resume_id": "019aa4c2-8001-7b6a-b9aa-0d4e6f1c7a52",
                     *           "status": "sent",
                     *           "applied_at": "2026-11-21T09:05:00Z",
                     *           "notes": "By e-mail"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListApplicationsResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CreateApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "job_posting_id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                 *       "generated_resume_id": "019aa4c2-8001-7b6a-b9aa-0d4e6f1c7a52",
                 *       "notes": "By e-mail"
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "application": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-8213-7a9d-9c30-7e5b2d8f4c61",
                     *         "created_at": "2026-11-21T09:05:00Z",
                     *         "updated_at": "2026-11-21T09:05:00Z",
                     *         "job_posting_id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                     *         "generated_resume_id": "019aa4c2-8001-7b6a-b9aa-0d4e6f1c7a52",
                     *         "status": "sent",
                     *         "applied_at": "2026-11-21T09:05:00Z",
                     *         "notes": "By e-mail"
                     *       },
                     *       "message": "Application created successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "application": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-8213-7a9d-9c30-7e5b2d8f4c61",
                     *         "created_at": "2026-11-21T09:05:00Z",
                     *         "updated_at": "2026-11-21T09:05:00Z",
                     *         "job_posting_id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                     *         "generated_resume_id": "019aa4c2-8001-7b6a-b9aa-0d4e6f1c7a52",
                     *         "status": "sent",
                     *         "applied_at": "2026-11-21T09:05:00Z",
                     *         "notes": "By e-mail"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Application deleted successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SaveApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "interview"
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "application": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-8213-7a9d-9c30-7e5b2d8f4c61",
                     *         "created_at": "2026-11-21T09:05:00Z",
                     *         "updated_at": "2026-11-21T09:05:00Z",
                     *         "job_posting_id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                     *         "generated_resume_id": "019aa4c2-8001-7b6a-b9aa-0d4e6f1c7a52",
                     *         "status": "interview",
                     *         "applied_at": "2026-11-21T09:05:00Z",
                     *         "notes": "By e-mail"
                     *       },
                     *       "message": "Application updated successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ConfirmEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "Q2ZESjhLTm9u",
                 *       "password": "plum orchard lantern"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmEmailRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "status": "signed_in",
                     *       "account": {
                     *         "id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "email": "dana@example.org",
                     *         "name": "Dana Reyes",
                     *         "role": "member",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "has_password": true,
                     *         "second_factor": false,
                     *         "passkeys": 1,
                     *         "identities": 0
                     *       },
                     *       "message": "You are signed in"
                     *     }
                     */
                    "application/json": components["schemas"]["SignInResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ForgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "dana@example.org"
                 *     }
                 */
                "application/json": components["schemas"]["ForgotPasswordRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "A letter is on its way to this address"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PasskeySignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "credential": {
                 *         "id": "q1Xb0cV7",
                 *         "rawId": "q1Xb0cV7",
                 *         "type": "public-key",
                 *         "clientExtensionResults": {},
                 *         "response": {
                 *           "clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4ifQ",
                 *           "authenticatorData": "SZYN5YgO",
                 *           "signature": "MEUCIQDx",
                 *           "userHandle": "MDE5YWE0YzE"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PasskeySignInRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "status": "signed_in",
                     *       "account": {
                     *         "id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "email": "dana@example.org",
                     *         "name": "Dana Reyes",
                     *         "role": "member",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "has_password": true,
                     *         "second_factor": false,
                     *         "passkeys": 1,
                     *         "identities": 0
                     *       },
                     *       "message": "You are signed in"
                     *     }
                     */
                    "application/json": components["schemas"]["SignInResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PasskeyOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "options": {
                     *         "challenge": "mPZb2x0V",
                     *         "timeout": 300000,
                     *         "rpId": "vitae.example.org",
                     *         "allowCredentials": [],
                     *         "userVerification": "required"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PasskeyOptionsResponse"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "providers": [
                     *         {
                     *           "name": "company",
                     *           "label": "Company login"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListProvidersResponse"];
                };
            };
        };
    };
    BeginProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "return_to": "/resumes"
                 *     }
                 */
                "application/json": components["schemas"]["BeginProviderRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "url": "https://sso.example.org/authorize?response_type=code&client_id=vitae&redirect_uri=https%3A%2F%2Fvitae.example.org%2Fapi%2Fauth%2Fproviders%2Fcompany%2Fcallback&scope=openid%20email%20profile&state=4mPZ&nonce=b2x0&code_challenge=Vxq1&code_challenge_method=S256"
                     *     }
                     */
                    "application/json": components["schemas"]["BeginProviderResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ResetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "Q2ZESjhLTm9u",
                 *       "password": "walnut river candle"
                 *     }
                 */
                "application/json": components["schemas"]["ResetPasswordRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "The password is changed; sign in with it"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "status": "signed_in",
                     *       "account": {
                     *         "id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "email": "dana@example.org",
                     *         "name": "Dana Reyes",
                     *         "role": "member",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "has_password": true,
                     *         "second_factor": false,
                     *         "passkeys": 1,
                     *         "identities": 0
                     *       },
                     *       "message": "You are signed in"
                     *     }
                     */
                    "application/json": components["schemas"]["SignInResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "dana@example.org",
                 *       "password": "plum orchard lantern"
                 *     }
                 */
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "status": "signed_in",
                     *       "account": {
                     *         "id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "email": "dana@example.org",
                     *         "name": "Dana Reyes",
                     *         "role": "member",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "has_password": true,
                     *         "second_factor": false,
                     *         "passkeys": 1,
                     *         "identities": 0
                     *       },
                     *       "message": "You are signed in"
                     *     }
                     */
                    "application/json": components["schemas"]["SignInResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "You are signed out"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
        };
    };
    SignUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "dana@example.org",
                 *       "password": "plum orchard lantern",
                 *       "name": "Dana Reyes"
                 *     }
                 */
                "application/json": components["schemas"]["SignUpRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "A letter is on its way to this address"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "plum orchard lantern",
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["VerifyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Thank you"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListAvailableResumes: {
        parameters: {
            query?: {
                cursor?: string;
                filter?: string;
                job_posting_id?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "resumes": [
                     *         {
                     *           "resume": {
                     *             "id": "019aa4c2-5f21-7c3e-8a10-4f2b9d6e1a01",
                     *             "title": "Dana",
                     *             "candidate_name": "Dana Reyes",
                     *             "candidate_email": "dana@example.org",
                     *             "is_complete": true,
                     *             "version": 3,
                     *             "created_at": "2026-11-21T09:05:00Z",
                     *             "updated_at": "2026-11-21T09:05:00Z"
                     *           },
                     *           "analyses": 1,
                     *           "last_score": 82,
                     *           "last_analyzed_at": "2026-11-21T09:05:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AvailableResumesResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListExperiences: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "experiences": [
                     *         {
                     *           "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *           "id": "019aa4c3-2b3c-7d4e-8f5a-6b7c8d9e0f1a",
                     *           "created_at": "2026-11-21T09:05:00Z",
                     *           "updated_at": "2026-11-21T09:05:00Z",
                     *           "title": "Night triage",
                     *           "text": "Built the night triage desk with two colleagues.",
                     *           "bullet_points": [
                     *             "Built a night triage desk that halved waiting times."
                     *           ],
                     *           "skills": [
                     *             "Triage"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListExperiencesResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CreateExperience: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Night triage",
                 *       "text": "Built the night triage desk with two colleagues.",
                 *       "bullet_points": [
                 *         "Built a night triage desk that halved waiting times."
                 *       ],
                 *       "skills": [
                 *         "Triage"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ExperienceRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "experience": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c3-2b3c-7d4e-8f5a-6b7c8d9e0f1a",
                     *         "created_at": "2026-11-21T09:05:00Z",
                     *         "updated_at": "2026-11-21T09:05:00Z",
                     *         "title": "Night triage",
                     *         "text": "Built the night triage desk with two colleagues.",
                     *         "bullet_points": [
                     *           "Built a night triage desk that halved waiting times."
                     *         ],
                     *         "skills": [
                     *           "Triage"
                     *         ]
                     *       },
                     *       "message": "Experience created successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["ExperienceResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetExperience: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "experience": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c3-2b3c-7d4e-8f5a-6b7c8d9e0f1a",
                     *         "created_at": "2026-11-21T09:05:00Z",
                     *         "updated_at": "2026-11-21T09:05:00Z",
                     *         "title": "Night triage",
                     *         "text": "Built the night triage desk with two colleagues.",
                     *         "bullet_points": [
                     *           "Built a night triage desk that halved waiting times."
                     *         ],
                     *         "skills": [
                     *           "Triage"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ExperienceResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteExperience: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Experience deleted successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SaveExperience: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "skills": [
                 *         "Triage",
                 *         "Epic"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ExperienceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "experience": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c3-2b3c-7d4e-8f5a-6b7c8d9e0f1a",
                     *         "created_at": "2026-11-21T09:05:00Z",
                     *         "updated_at": "2026-11-21T09:05:00Z",
                     *         "title": "Night triage",
                     *         "text": "Built the night triage desk with two colleagues.",
                     *         "bullet_points": [
                     *           "Built a night triage desk that halved waiting times."
                     *         ],
                     *         "skills": [
                     *           "Triage"
                     *         ]
                     *       },
                     *       "message": "Experience updated successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["ExperienceResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListExports: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                optimized_resume_id?: string;
                resume_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "exports": [
                     *         {
                     *           "id": "019aa4c2-8001-7b6a-b9aa-0d4e6f1c7a52",
                     *           "optimized_resume_id": "019aa4c2-7a10-7d02-8e11-5b1f4a7c2e33",
                     *           "version": 2,
                     *           "format": "pdf",
                     *           "template_id": "professional",
                     *           "size_bytes": 48211,
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "created_at": "2026-11-21T09:05:00Z",
                     *           "expires_at": "2026-11-22T09:05:00Z",
                     *           "url": "/api/exports/019aa4c2-8001-7b6a-b9aa-0d4e6f1c7a52/download"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListExportsResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CreateExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "optimized_resume_id": "019aa4c2-7a10-7d02-8e11-5b1f4a7c2e33",
                 *       "format": "pdf",
                 *       "template_id": "professional",
                 *       "page": "a4"
                 *     }
                 */
                "application/json": components["schemas"]["CreateExportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "export": {
                     *         "id": "019aa4c2-8001-7b6a-b9aa-0d4e6f1c7a52",
                     *         "optimized_resume_id": "019aa4c2-7a10-7d02-8e11-5b1f4a7c2e33",
                     *         "version": 2,
                     *         "format": "pdf",
                     *         "template_id": "professional",
                     *         "size_bytes": 48211,
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "created_at": "2026-11-21T09:05:00Z",
                     *         "expires_at": "2026-11-22T09:05:00Z",
                     *         "url": "/api/exports/019aa4c2-8001-7b6a-b9aa-0d4e6f1c7a52/download",
                     *         "cached": false
                     *       },
                     *       "warnings": [],
                     *       "message": "Export created successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "export": {
                     *         "id": "019aa4c2-8001-7b6a-b9aa-0d4e6f1c7a52",
                     *         "optimized_resume_id": "019aa4c2-7a10-7d02-8e11-5b1f4a7c2e33",
                     *         "version": 2,
                     *         "format": "pdf",
                     *         "template_id": "professional",
                     *         "size_bytes": 48211,
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "created_at": "2026-11-21T09:05:00Z",
                     *         "expires_at": "2026-11-22T09:05:00Z",
                     *         "url": "/api/exports/019aa4c2-8001-7b6a-b9aa-0d4e6f1c7a52/download",
                     *         "cached": false
                     *       },
                     *       "warnings": [],
                     *       "message": "Export created successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "export": {
                     *         "id": "019aa4c2-8001-7b6a-b9aa-0d4e6f1c7a52",
                     *         "optimized_resume_id": "019aa4c2-7a10-7d02-8e11-5b1f4a7c2e33",
                     *         "version": 2,
                     *         "format": "pdf",
                     *         "template_id": "professional",
                     *         "size_bytes": 48211,
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "created_at": "2026-11-21T09:05:00Z",
                     *         "expires_at": "2026-11-22T09:05:00Z",
                     *         "url": "/api/exports/019aa4c2-8001-7b6a-b9aa-0d4e6f1c7a52/download"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DownloadExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Found */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListJobPostings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "job_postings": [
                     *         {
                     *           "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *           "id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                     *           "created_at": "2026-11-21T09:00:00Z",
                     *           "updated_at": "2026-11-21T09:00:00Z",
                     *           "title": "Staff Nurse",
                     *           "company": "Mercy General Hospital",
                     *           "description": "Staff Nurse\nMercy General Hospital\n\nRequired:\n- ICU experience\n- BLS certification",
                     *           "requirements": "",
                     *           "status": "active",
                     *           "analysis": {
                     *             "job_title": "Staff Nurse",
                     *             "company": "Mercy General Hospital",
                     *             "must_have_skills": [
                     *               "Critical care",
                     *               "BLS"
                     *             ],
                     *             "requirements": [
                     *               {
                     *                 "id": "must-1",
                     *                 "text": "BLS",
                     *                 "kind": "must_have"
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListPostingsResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CreateJobPosting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Staff Nurse\nMercy General Hospital\n\nRequired:\n- ICU experience\n- BLS certification",
                 *       "source_url": "https://jobs.example.org/1234"
                 *     }
                 */
                "application/json": components["schemas"]["PostingRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "job_posting": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "updated_at": "2026-11-21T09:00:00Z",
                     *         "title": "Staff Nurse",
                     *         "company": "Mercy General Hospital",
                     *         "description": "Staff Nurse\nMercy General Hospital\n\nRequired:\n- ICU experience\n- BLS certification",
                     *         "requirements": "",
                     *         "status": "active",
                     *         "analysis": {
                     *           "job_title": "Staff Nurse",
                     *           "company": "Mercy General Hospital",
                     *           "must_have_skills": [
                     *             "Critical care",
                     *             "BLS"
                     *           ],
                     *           "requirements": [
                     *             {
                     *               "id": "must-1",
                     *               "text": "BLS",
                     *               "kind": "must_have"
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       "message": "Job posting created successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["PostingResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetJobPosting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "job_posting": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "updated_at": "2026-11-21T09:00:00Z",
                     *         "title": "Staff Nurse",
                     *         "company": "Mercy General Hospital",
                     *         "description": "Staff Nurse\nMercy General Hospital\n\nRequired:\n- ICU experience\n- BLS certification",
                     *         "requirements": "",
                     *         "status": "active",
                     *         "analysis": {
                     *           "job_title": "Staff Nurse",
                     *           "company": "Mercy General Hospital",
                     *           "must_have_skills": [
                     *             "Critical care",
                     *             "BLS"
                     *           ],
                     *           "requirements": [
                     *             {
                     *               "id": "must-1",
                     *               "text": "BLS",
                     *               "kind": "must_have"
                     *             }
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PostingResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteJobPosting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Job posting deleted successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SaveJobPosting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "closed"
                 *     }
                 */
                "application/json": components["schemas"]["PostingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "job_posting": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "updated_at": "2026-11-21T09:00:00Z",
                     *         "title": "Staff Nurse",
                     *         "company": "Mercy General Hospital",
                     *         "description": "Staff Nurse\nMercy General Hospital\n\nRequired:\n- ICU experience\n- BLS certification",
                     *         "requirements": "",
                     *         "status": "closed",
                     *         "analysis": {
                     *           "job_title": "Staff Nurse",
                     *           "company": "Mercy General Hospital",
                     *           "must_have_skills": [
                     *             "Critical care",
                     *             "BLS"
                     *           ],
                     *           "requirements": [
                     *             {
                     *               "id": "must-1",
                     *               "text": "BLS",
                     *               "kind": "must_have"
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       "message": "Job posting updated successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["PostingResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListAvailableResumesOfPosting: {
        parameters: {
            query?: {
                cursor?: string;
                filter?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "resumes": [
                     *         {
                     *           "resume": {
                     *             "id": "019aa4c2-5f21-7c3e-8a10-4f2b9d6e1a01",
                     *             "title": "Dana",
                     *             "candidate_name": "Dana Reyes",
                     *             "candidate_email": "dana@example.org",
                     *             "is_complete": true,
                     *             "version": 3,
                     *             "created_at": "2026-11-21T09:05:00Z",
                     *             "updated_at": "2026-11-21T09:05:00Z"
                     *           },
                     *           "analyses": 1,
                     *           "last_score": 82,
                     *           "last_analyzed_at": "2026-11-21T09:05:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AvailableResumesResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AnalyzePosting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Staff Nurse\nMercy General Hospital\n\nRequired:\n- ICU experience\n- BLS certification"
                 *     }
                 */
                "application/json": components["schemas"]["AnalyzePostingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "analysis": {
                     *         "job_title": "Staff Nurse",
                     *         "company": "Mercy General Hospital",
                     *         "must_have_skills": [
                     *           "Critical care",
                     *           "BLS"
                     *         ],
                     *         "requirements": [
                     *           {
                     *             "id": "must-1",
                     *             "text": "BLS",
                     *             "kind": "must_have"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AnalyzePostingResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    FetchPosting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://jobs.example.org/staff-nurse"
                 *     }
                 */
                "application/json": components["schemas"]["FetchPostingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "description": "Staff Nurse\nMercy General Hospital\n\nRequired:\n- ICU experience\n- BLS certification",
                     *       "title": "Staff Nurse",
                     *       "company": "Mercy General Hospital",
                     *       "location": "Springfield",
                     *       "source_url": "https://jobs.example.org/staff-nurse"
                     *     }
                     */
                    "application/json": components["schemas"]["FetchPostingResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    StreamEvents: {
        parameters: {
            query?: never;
            header?: {
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    MatchResume: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resume": {
                 *         "basics": {
                 *           "name": "Dana Reyes",
                 *           "label": "Registered Nurse",
                 *           "email": "dana@example.org"
                 *         },
                 *         "work": [
                 *           {
                 *             "id": "work-1",
                 *             "name": "St. Anne",
                 *             "position": "Nurse",
                 *             "startDate": "2019-04",
                 *             "highlights": [
                 *               "Cared for six ICU patients per shift."
                 *             ]
                 *           }
                 *         ]
                 *       },
                 *       "posting": "Staff Nurse\nMercy General Hospital\n\nRequired:\n- ICU experience\n- BLS certification"
                 *     }
                 */
                "application/json": components["schemas"]["MatchResumeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "analysis": {
                     *         "job_title": "Staff Nurse",
                     *         "company": "Mercy General Hospital",
                     *         "must_have_skills": [
                     *           "Critical care",
                     *           "BLS"
                     *         ],
                     *         "requirements": [
                     *           {
                     *             "id": "must-1",
                     *             "text": "BLS",
                     *             "kind": "must_have"
                     *           }
                     *         ]
                     *       },
                     *       "evidence": {
                     *         "requirements": [
                     *           {
                     *             "id": "must-1",
                     *             "requirement": "BLS",
                     *             "kind": "must_have",
                     *             "status": "exact",
                     *             "match_score": 100,
                     *             "evidence": [
                     *               {
                     *                 "text": "Taught BLS certification.",
                     *                 "source": "/work/0/highlights/1",
                     *                 "basis": "exact",
                     *                 "strength": 1
                     *               }
                     *             ],
                     *             "recommended_keywords": []
                     *           }
                     *         ],
                     *         "fit": {
                     *           "overall": 78,
                     *           "parts": [
                     *             {
                     *               "id": "must-1",
                     *               "reason": "/work/0/highlights/1 names it",
                     *               "weight": 30,
                     *               "points": 30
                     *             }
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MatchResumeResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RenderPreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resume": {
                 *         "basics": {
                 *           "name": "Dana Reyes",
                 *           "label": "Registered Nurse",
                 *           "email": "dana@example.org"
                 *         },
                 *         "work": [
                 *           {
                 *             "id": "work-1",
                 *             "name": "St. Anne",
                 *             "position": "Nurse",
                 *             "startDate": "2019-04",
                 *             "highlights": [
                 *               "Cared for six ICU patients per shift."
                 *             ]
                 *           }
                 *         ]
                 *       },
                 *       "template": "classic",
                 *       "page": "letter",
                 *       "known": []
                 *     }
                 */
                "application/json": components["schemas"]["RenderPreviewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "pages": [
                     *         {
                     *           "hash": "5f3c0a9be1d24c77a1b2c3d4e5f60718",
                     *           "svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"
                     *         }
                     *       ],
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["RenderPreviewResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListResumes: {
        parameters: {
            query?: {
                cursor?: string;
                deleted?: boolean;
                file_id?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "resumes": [
                     *         {
                     *           "id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *           "title": "Dana Reyes",
                     *           "candidate_name": "Dana Reyes",
                     *           "candidate_email": "dana@example.org",
                     *           "is_complete": false,
                     *           "version": 1,
                     *           "created_at": "2026-11-21T09:00:00Z",
                     *           "updated_at": "2026-11-21T09:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListResumesResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UploadResumes: {
        parameters: {
            query?: {
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description One or many files of at most 50 MB each. */
                    files: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "results": [
                     *         {
                     *           "file_name": "dana.pdf",
                     *           "status": "completed",
                     *           "file_id": "019aa4c2-6f00-7e2b-8b1d-3c5a7e9f0d24",
                     *           "is_new_file": true,
                     *           "resume": {
                     *             "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *             "id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *             "created_at": "2026-11-21T09:00:00Z",
                     *             "updated_at": "2026-11-21T09:00:00Z",
                     *             "title": "Dana Reyes",
                     *             "json_resume_data": {
                     *               "basics": {
                     *                 "name": "Dana Reyes",
                     *                 "label": "Registered Nurse",
                     *                 "email": "dana@example.org"
                     *               },
                     *               "work": [
                     *                 {
                     *                   "id": "work-1",
                     *                   "name": "St. Anne",
                     *                   "position": "Nurse",
                     *                   "startDate": "2019-04",
                     *                   "highlights": [
                     *                     "Cared for six ICU patients per shift."
                     *                   ]
                     *                 }
                     *               ]
                     *             },
                     *             "is_complete": false,
                     *             "is_paid": false,
                     *             "candidate_name": "Dana Reyes",
                     *             "candidate_email": "dana@example.org",
                     *             "version": 1
                     *           },
                     *           "warnings": []
                     *         }
                     *       ],
                     *       "message": "1 resume uploaded successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["UploadResumesResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "resume": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "updated_at": "2026-11-21T09:00:00Z",
                     *         "title": "Dana Reyes",
                     *         "json_resume_data": {
                     *           "basics": {
                     *             "name": "Dana Reyes",
                     *             "label": "Registered Nurse",
                     *             "email": "dana@example.org"
                     *           },
                     *           "work": [
                     *             {
                     *               "id": "work-1",
                     *               "name": "St. Anne",
                     *               "position": "Nurse",
                     *               "startDate": "2019-04",
                     *               "highlights": [
                     *                 "Cared for six ICU patients per shift."
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         "is_complete": false,
                     *         "is_paid": false,
                     *         "candidate_name": "Dana Reyes",
                     *         "candidate_email": "dana@example.org",
                     *         "version": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ResumeResponse"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Resume deleted successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SaveResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Dana, nursing",
                 *       "expected_version": 1
                 *     }
                 */
                "application/json": components["schemas"]["SaveResumeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "resume": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "updated_at": "2026-11-21T09:05:00Z",
                     *         "title": "Dana, nursing",
                     *         "json_resume_data": {
                     *           "basics": {
                     *             "name": "Dana Reyes",
                     *             "label": "Registered Nurse",
                     *             "email": "dana@example.org"
                     *           },
                     *           "work": [
                     *             {
                     *               "id": "work-1",
                     *               "name": "St. Anne",
                     *               "position": "Nurse",
                     *               "startDate": "2019-04",
                     *               "highlights": [
                     *                 "Cared for six ICU patients per shift."
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         "is_complete": false,
                     *         "is_paid": false,
                     *         "candidate_name": "Dana Reyes",
                     *         "candidate_email": "dana@example.org",
                     *         "version": 2
                     *       },
                     *       "message": "Resume updated successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["SaveResumeResponse"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "resume": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "updated_at": "2026-11-21T09:05:00Z",
                     *         "title": "Dana, nursing",
                     *         "json_resume_data": {
                     *           "basics": {
                     *             "name": "Dana Reyes",
                     *             "label": "Registered Nurse",
                     *             "email": "dana@example.org"
                     *           },
                     *           "work": [
                     *             {
                     *               "id": "work-1",
                     *               "name": "St. Anne",
                     *               "position": "Nurse",
                     *               "startDate": "2019-04",
                     *               "highlights": [
                     *                 "Cared for six ICU patients per shift."
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         "is_complete": false,
                     *         "is_paid": false,
                     *         "candidate_name": "Dana Reyes",
                     *         "candidate_email": "dana@example.org",
                     *         "version": 2
                     *       },
                     *       "message": "Resume updated successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["SaveResumeResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListResumeAnalyses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "analyses": [
                     *         {
                     *           "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *           "id": "019aa4c3-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
                     *           "created_at": "2026-11-21T09:05:00Z",
                     *           "updated_at": "2026-11-21T09:05:00Z",
                     *           "resume_id": "019aa4c2-5f21-7c3e-8a10-4f2b9d6e1a01",
                     *           "analysis_session_id": "019aa4c3-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
                     *           "overall_fit_score": 82,
                     *           "skill_match_score": 90,
                     *           "experience_score": 75,
                     *           "education_score": 100,
                     *           "tools_score": 66.7,
                     *           "summary": "5 of 6 requirements have proof; none for Spanish",
                     *           "reasoning": "20 of 20: ICU experience is shown at St. Anne",
                     *           "ranking_position": 1,
                     *           "details": {
                     *             "requirements": [],
                     *             "fit": {
                     *               "overall": 82,
                     *               "parts": []
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AnalysisResultsResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetCompleteness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "completeness_summary": {
                     *         "sections": {
                     *           "basics": "partial",
                     *           "work": "complete",
                     *           "education": "not_started"
                     *         },
                     *         "percentage": 62,
                     *         "missing_critical_info": [
                     *           "education"
                     *         ],
                     *         "suggested_topics": [
                     *           "Your education"
                     *         ],
                     *         "conversation_flow_hints": [
                     *           "Ask where they studied"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetCompletenessResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetResumeDocument: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "title": "Dana Reyes",
                     *       "version": 2,
                     *       "updated_at": "2026-11-21T09:05:00Z",
                     *       "structured_output": {
                     *         "ui": {
                     *           "target_title": {
                     *             "include": true,
                     *             "primary": "Registered Nurse",
                     *             "alternates": [],
                     *             "warnings": []
                     *           }
                     *         },
                     *         "qa": {
                     *           "warnings": [],
                     *           "suggestions": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ResumeDocumentResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DownloadResumeFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Found */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PaintResumePage: {
        parameters: {
            query?: {
                number?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    OptimizeResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "posting": "Staff Nurse\nMercy General Hospital\n\nRequired:\n- ICU experience\n- BLS certification",
                 *       "template_id": "professional",
                 *       "preferences": {
                 *         "length": "standard",
                 *         "confirmed_facts": [
                 *           "BLS renewed in 2026"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OptimizeResumeRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "resume": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-7a10-7d02-8e11-5b1f4a7c2e33",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "updated_at": "2026-11-21T09:05:00Z",
                     *         "original_resume_id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *         "job_posting_id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                     *         "title": "Staff Nurse at Mercy General Hospital",
                     *         "job_title": "Staff Nurse",
                     *         "company": "Mercy General Hospital",
                     *         "optimized_content": "Dana Reyes ...",
                     *         "optimization_summary": {
                     *           "match_before": 71,
                     *           "match_after": 78,
                     *           "proven": 2,
                     *           "partial": 0,
                     *           "missing": 1
                     *         },
                     *         "match_score": 78,
                     *         "improvements_made": [
                     *           "Put the ICU bullet first"
                     *         ],
                     *         "keywords_added": [],
                     *         "skills_highlighted": [
                     *           "BLS"
                     *         ],
                     *         "structured_output": {
                     *           "schema_version": 1,
                     *           "analysis": {
                     *             "job_title": "Staff Nurse",
                     *             "company": "Mercy General Hospital",
                     *             "must_have_skills": [
                     *               "Critical care",
                     *               "BLS"
                     *             ],
                     *             "requirements": [
                     *               {
                     *                 "id": "must-1",
                     *                 "text": "BLS",
                     *                 "kind": "must_have"
                     *               }
                     *             ]
                     *           },
                     *           "ui": {
                     *             "target_title": {
                     *               "include": true,
                     *               "primary": "Staff Nurse"
                     *             },
                     *             "professional_summary": {
                     *               "include": true,
                     *               "primary": "Nurse with six years in intensive care."
                     *             }
                     *           },
                     *           "resume_json": {
                     *             "basics": {
                     *               "name": "Dana Reyes",
                     *               "label": "Registered Nurse",
                     *               "email": "dana@example.org"
                     *             },
                     *             "work": [
                     *               {
                     *                 "id": "work-1",
                     *                 "name": "St. Anne",
                     *                 "position": "Nurse",
                     *                 "startDate": "2019-04",
                     *                 "highlights": [
                     *                   "Cared for six ICU patients per shift."
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           "tailored_resume_text": {
                     *             "file_name_suggestion": "Dana_Reyes_StaffNurse_MercyGeneralHospital",
                     *             "ats_plain_text": "Dana Reyes ..."
                     *           },
                     *           "qa": {
                     *             "scores": {
                     *               "keyword_coverage_0_to_100": 88,
                     *               "overall": 84
                     *             }
                     *           }
                     *         },
                     *         "qa_metrics": {
                     *           "coverage": 88,
                     *           "readability": 80,
                     *           "duplicates": 0,
                     *           "format_compliance": 100
                     *         },
                     *         "export_formats": {
                     *           "pdf_url": "/api/exports/019aa4c2-8001-7b6a-b9aa-0d4e6f1c7a52/download",
                     *           "generated_at": "2026-11-21T09:05:00Z",
                     *           "expires_at": "2026-11-22T09:05:00Z"
                     *         },
                     *         "version": 1,
                     *         "base_version": 1
                     *       },
                     *       "message": "Resume optimized successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["OptimizeResumeResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReviewResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "file_name": "dana.pdf",
                     *       "pages": [
                     *         {
                     *           "number": 1,
                     *           "width": 595.3,
                     *           "height": 841.9
                     *         }
                     *       ],
                     *       "decisions": [
                     *         {
                     *           "verdict": "doubtful",
                     *           "pointer": "/work/0/position",
                     *           "value": "Nurse",
                     *           "confidence": 0.62,
                     *           "page": 1,
                     *           "box": [
                     *             56.7,
                     *             180.2,
                     *             210.4,
                     *             194
                     *           ],
                     *           "text": "Nurse, St. Anne",
                     *           "section": null
                     *         }
                     *       ],
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewResumeResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListSections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "sections": [
                     *         {
                     *           "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *           "id": "019aa4c2-6f00-7e2b-8b1d-3c5a7e9f0d24",
                     *           "created_at": "2026-11-21T09:00:00Z",
                     *           "updated_at": "2026-11-21T09:00:00Z",
                     *           "resume_id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *           "section_name": "file",
                     *           "original_input": "dana.pdf",
                     *           "status": "completed"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListSectionsResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UndeleteResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Resume restored successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListResumeVersions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "versions": [
                     *         {
                     *           "version": 2,
                     *           "created_at": "2026-11-21T09:05:00Z",
                     *           "cause": "save",
                     *           "author": "Local user",
                     *           "user_note": "For Mercy General",
                     *           "is_milestone": true,
                     *           "size_bytes": 18423,
                     *           "changes_summary": "Edited the summary"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListVersionsResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetResumeVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "version": {
                     *         "version": 2,
                     *         "created_at": "2026-11-21T09:05:00Z",
                     *         "cause": "save",
                     *         "author": "Local user",
                     *         "user_note": "For Mercy General",
                     *         "is_milestone": true,
                     *         "size_bytes": 18423,
                     *         "changes_summary": "Edited the summary"
                     *       },
                     *       "document": {
                     *         "basics": {
                     *           "name": "Dana Reyes",
                     *           "label": "Registered Nurse",
                     *           "email": "dana@example.org"
                     *         },
                     *         "work": [
                     *           {
                     *             "id": "work-1",
                     *             "name": "St. Anne",
                     *             "position": "Nurse",
                     *             "startDate": "2019-04",
                     *             "highlights": [
                     *               "Cared for six ICU patients per shift."
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetVersionResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    NameResumeVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "For Mercy General"
                 *     }
                 */
                "application/json": components["schemas"]["NameVersionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Version updated successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RestoreResumeVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "resume": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "updated_at": "2026-11-21T09:00:00Z",
                     *         "title": "Dana Reyes",
                     *         "json_resume_data": {
                     *           "basics": {
                     *             "name": "Dana Reyes",
                     *             "label": "Registered Nurse",
                     *             "email": "dana@example.org"
                     *           },
                     *           "work": [
                     *             {
                     *               "id": "work-1",
                     *               "name": "St. Anne",
                     *               "position": "Nurse",
                     *               "startDate": "2019-04",
                     *               "highlights": [
                     *                 "Cared for six ICU patients per shift."
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         "is_complete": false,
                     *         "is_paid": false,
                     *         "candidate_name": "Dana Reyes",
                     *         "candidate_email": "dana@example.org",
                     *         "version": 1
                     *       },
                     *       "message": "Version restored successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["SaveResumeResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DiffResumeVersions: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "from": 1,
                     *       "to": 2,
                     *       "summary": [
                     *         "Edited the summary"
                     *       ],
                     *       "changes": [
                     *         {
                     *           "kind": "edited",
                     *           "pointer": "/basics/summary",
                     *           "before": "Nurse.",
                     *           "after": "Nurse with six years in intensive care."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DiffVersionsResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ImportResume: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Dana Reyes",
                 *       "json_resume_data": {
                 *         "basics": {
                 *           "name": "Dana Reyes",
                 *           "label": "Registered Nurse",
                 *           "email": "dana@example.org"
                 *         },
                 *         "work": [
                 *           {
                 *             "id": "work-1",
                 *             "name": "St. Anne",
                 *             "position": "Nurse",
                 *             "startDate": "2019-04",
                 *             "highlights": [
                 *               "Cared for six ICU patients per shift."
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateResumeRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "resume": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "updated_at": "2026-11-21T09:00:00Z",
                     *         "title": "Dana Reyes",
                     *         "json_resume_data": {
                     *           "basics": {
                     *             "name": "Dana Reyes",
                     *             "label": "Registered Nurse",
                     *             "email": "dana@example.org"
                     *           },
                     *           "work": [
                     *             {
                     *               "id": "work-1",
                     *               "name": "St. Anne",
                     *               "position": "Nurse",
                     *               "startDate": "2019-04",
                     *               "highlights": [
                     *                 "Cared for six ICU patients per shift."
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         "is_complete": false,
                     *         "is_paid": false,
                     *         "candidate_name": "Dana Reyes",
                     *         "candidate_email": "dana@example.org",
                     *         "version": 1
                     *       },
                     *       "message": "Resume created successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["ResumeResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListOptimizedResumes: {
        parameters: {
            query?: {
                cursor?: string;
                deleted?: boolean;
                job_posting_id?: string;
                limit?: number;
                original_resume_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "resumes": [
                     *         {
                     *           "id": "019aa4c2-7a10-7d02-8e11-5b1f4a7c2e33",
                     *           "title": "Staff Nurse at Mercy General Hospital",
                     *           "job_title": "Staff Nurse",
                     *           "company": "Mercy General Hospital",
                     *           "match_score": 78,
                     *           "original_resume_id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *           "job_posting_id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                     *           "version": 2,
                     *           "base_version": 1,
                     *           "created_at": "2026-11-21T09:00:00Z",
                     *           "updated_at": "2026-11-21T09:05:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOptimizedResumesResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetOptimizedResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "resume": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-7a10-7d02-8e11-5b1f4a7c2e33",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "updated_at": "2026-11-21T09:05:00Z",
                     *         "original_resume_id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *         "job_posting_id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                     *         "title": "Staff Nurse at Mercy General Hospital",
                     *         "job_title": "Staff Nurse",
                     *         "company": "Mercy General Hospital",
                     *         "optimized_content": "Dana Reyes ...",
                     *         "optimization_summary": {
                     *           "match_before": 71,
                     *           "match_after": 78,
                     *           "proven": 2,
                     *           "partial": 0,
                     *           "missing": 1
                     *         },
                     *         "match_score": 78,
                     *         "improvements_made": [
                     *           "Put the ICU bullet first"
                     *         ],
                     *         "keywords_added": [],
                     *         "skills_highlighted": [
                     *           "BLS"
                     *         ],
                     *         "structured_output": {
                     *           "schema_version": 1,
                     *           "analysis": {
                     *             "job_title": "Staff Nurse",
                     *             "company": "Mercy General Hospital",
                     *             "must_have_skills": [
                     *               "Critical care",
                     *               "BLS"
                     *             ],
                     *             "requirements": [
                     *               {
                     *                 "id": "must-1",
                     *                 "text": "BLS",
                     *                 "kind": "must_have"
                     *               }
                     *             ]
                     *           },
                     *           "ui": {
                     *             "target_title": {
                     *               "include": true,
                     *               "primary": "Staff Nurse"
                     *             },
                     *             "professional_summary": {
                     *               "include": true,
                     *               "primary": "Nurse with six years in intensive care."
                     *             }
                     *           },
                     *           "resume_json": {
                     *             "basics": {
                     *               "name": "Dana Reyes",
                     *               "label": "Registered Nurse",
                     *               "email": "dana@example.org"
                     *             },
                     *             "work": [
                     *               {
                     *                 "id": "work-1",
                     *                 "name": "St. Anne",
                     *                 "position": "Nurse",
                     *                 "startDate": "2019-04",
                     *                 "highlights": [
                     *                   "Cared for six ICU patients per shift."
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           "tailored_resume_text": {
                     *             "file_name_suggestion": "Dana_Reyes_StaffNurse_MercyGeneralHospital",
                     *             "ats_plain_text": "Dana Reyes ..."
                     *           },
                     *           "qa": {
                     *             "scores": {
                     *               "keyword_coverage_0_to_100": 88,
                     *               "overall": 84
                     *             }
                     *           }
                     *         },
                     *         "qa_metrics": {
                     *           "coverage": 88,
                     *           "readability": 80,
                     *           "duplicates": 0,
                     *           "format_compliance": 100
                     *         },
                     *         "export_formats": {
                     *           "pdf_url": "/api/exports/019aa4c2-8001-7b6a-b9aa-0d4e6f1c7a52/download",
                     *           "generated_at": "2026-11-21T09:05:00Z",
                     *           "expires_at": "2026-11-22T09:05:00Z"
                     *         },
                     *         "version": 2,
                     *         "base_version": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OptimizedResumeResponse"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteOptimizedResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Resume deleted successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SaveOptimizedResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "match_score": 78,
                 *       "qa_metrics": {
                 *         "coverage": 88,
                 *         "readability": 80,
                 *         "duplicates": 0,
                 *         "format_compliance": 100
                 *       },
                 *       "expected_version": 1
                 *     }
                 */
                "application/json": components["schemas"]["SaveOptimizedResumeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "resume": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-7a10-7d02-8e11-5b1f4a7c2e33",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "updated_at": "2026-11-21T09:05:00Z",
                     *         "original_resume_id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *         "job_posting_id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                     *         "title": "Staff Nurse at Mercy General Hospital",
                     *         "job_title": "Staff Nurse",
                     *         "company": "Mercy General Hospital",
                     *         "optimized_content": "Dana Reyes ...",
                     *         "optimization_summary": {
                     *           "match_before": 71,
                     *           "match_after": 78,
                     *           "proven": 2,
                     *           "partial": 0,
                     *           "missing": 1
                     *         },
                     *         "match_score": 78,
                     *         "improvements_made": [
                     *           "Put the ICU bullet first"
                     *         ],
                     *         "keywords_added": [],
                     *         "skills_highlighted": [
                     *           "BLS"
                     *         ],
                     *         "structured_output": {
                     *           "schema_version": 1,
                     *           "analysis": {
                     *             "job_title": "Staff Nurse",
                     *             "company": "Mercy General Hospital",
                     *             "must_have_skills": [
                     *               "Critical care",
                     *               "BLS"
                     *             ],
                     *             "requirements": [
                     *               {
                     *                 "id": "must-1",
                     *                 "text": "BLS",
                     *                 "kind": "must_have"
                     *               }
                     *             ]
                     *           },
                     *           "ui": {
                     *             "target_title": {
                     *               "include": true,
                     *               "primary": "Staff Nurse"
                     *             },
                     *             "professional_summary": {
                     *               "include": true,
                     *               "primary": "Nurse with six years in intensive care."
                     *             }
                     *           },
                     *           "resume_json": {
                     *             "basics": {
                     *               "name": "Dana Reyes",
                     *               "label": "Registered Nurse",
                     *               "email": "dana@example.org"
                     *             },
                     *             "work": [
                     *               {
                     *                 "id": "work-1",
                     *                 "name": "St. Anne",
                     *                 "position": "Nurse",
                     *                 "startDate": "2019-04",
                     *                 "highlights": [
                     *                   "Cared for six ICU patients per shift."
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           "tailored_resume_text": {
                     *             "file_name_suggestion": "Dana_Reyes_StaffNurse_MercyGeneralHospital",
                     *             "ats_plain_text": "Dana Reyes ..."
                     *           },
                     *           "qa": {
                     *             "scores": {
                     *               "keyword_coverage_0_to_100": 88,
                     *               "overall": 84
                     *             }
                     *           }
                     *         },
                     *         "qa_metrics": {
                     *           "coverage": 88,
                     *           "readability": 80,
                     *           "duplicates": 0,
                     *           "format_compliance": 100
                     *         },
                     *         "export_formats": {
                     *           "pdf_url": "/api/exports/019aa4c2-8001-7b6a-b9aa-0d4e6f1c7a52/download",
                     *           "generated_at": "2026-11-21T09:05:00Z",
                     *           "expires_at": "2026-11-22T09:05:00Z"
                     *         },
                     *         "version": 2,
                     *         "base_version": 1
                     *       },
                     *       "message": "Resume updated successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["SaveOptimizedResumeResponse"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "resume": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-7a10-7d02-8e11-5b1f4a7c2e33",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "updated_at": "2026-11-21T09:05:00Z",
                     *         "original_resume_id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *         "job_posting_id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                     *         "title": "Staff Nurse at Mercy General Hospital",
                     *         "job_title": "Staff Nurse",
                     *         "company": "Mercy General Hospital",
                     *         "optimized_content": "Dana Reyes ...",
                     *         "optimization_summary": {
                     *           "match_before": 71,
                     *           "match_after": 78,
                     *           "proven": 2,
                     *           "partial": 0,
                     *           "missing": 1
                     *         },
                     *         "match_score": 78,
                     *         "improvements_made": [
                     *           "Put the ICU bullet first"
                     *         ],
                     *         "keywords_added": [],
                     *         "skills_highlighted": [
                     *           "BLS"
                     *         ],
                     *         "structured_output": {
                     *           "schema_version": 1,
                     *           "analysis": {
                     *             "job_title": "Staff Nurse",
                     *             "company": "Mercy General Hospital",
                     *             "must_have_skills": [
                     *               "Critical care",
                     *               "BLS"
                     *             ],
                     *             "requirements": [
                     *               {
                     *                 "id": "must-1",
                     *                 "text": "BLS",
                     *                 "kind": "must_have"
                     *               }
                     *             ]
                     *           },
                     *           "ui": {
                     *             "target_title": {
                     *               "include": true,
                     *               "primary": "Staff Nurse"
                     *             },
                     *             "professional_summary": {
                     *               "include": true,
                     *               "primary": "Nurse with six years in intensive care."
                     *             }
                     *           },
                     *           "resume_json": {
                     *             "basics": {
                     *               "name": "Dana Reyes",
                     *               "label": "Registered Nurse",
                     *               "email": "dana@example.org"
                     *             },
                     *             "work": [
                     *               {
                     *                 "id": "work-1",
                     *                 "name": "St. Anne",
                     *                 "position": "Nurse",
                     *                 "startDate": "2019-04",
                     *                 "highlights": [
                     *                   "Cared for six ICU patients per shift."
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           "tailored_resume_text": {
                     *             "file_name_suggestion": "Dana_Reyes_StaffNurse_MercyGeneralHospital",
                     *             "ats_plain_text": "Dana Reyes ..."
                     *           },
                     *           "qa": {
                     *             "scores": {
                     *               "keyword_coverage_0_to_100": 88,
                     *               "overall": 84
                     *             }
                     *           }
                     *         },
                     *         "qa_metrics": {
                     *           "coverage": 88,
                     *           "readability": 80,
                     *           "duplicates": 0,
                     *           "format_compliance": 100
                     *         },
                     *         "export_formats": {
                     *           "pdf_url": "/api/exports/019aa4c2-8001-7b6a-b9aa-0d4e6f1c7a52/download",
                     *           "generated_at": "2026-11-21T09:05:00Z",
                     *           "expires_at": "2026-11-22T09:05:00Z"
                     *         },
                     *         "version": 2,
                     *         "base_version": 1
                     *       },
                     *       "message": "Resume updated successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["SaveOptimizedResumeResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetBaseChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "base_version": 1,
                     *       "current_version": 2,
                     *       "summary": [
                     *         "Edited the phone number"
                     *       ],
                     *       "changes": [
                     *         {
                     *           "kind": "edited",
                     *           "pointer": "/basics/phone",
                     *           "before": "+1 555 0000",
                     *           "after": "+1 555 9999"
                     *         }
                     *       ],
                     *       "conflicts": []
                     *     }
                     */
                    "application/json": components["schemas"]["BaseChangesResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    TakeBaseChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "take": [],
                 *       "expected_version": 2
                 *     }
                 */
                "application/json": components["schemas"]["TakeBaseChangesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "resume": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-7a10-7d02-8e11-5b1f4a7c2e33",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "updated_at": "2026-11-21T09:05:00Z",
                     *         "original_resume_id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *         "job_posting_id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                     *         "title": "Staff Nurse at Mercy General Hospital",
                     *         "job_title": "Staff Nurse",
                     *         "company": "Mercy General Hospital",
                     *         "optimized_content": "Dana Reyes ...",
                     *         "optimization_summary": {
                     *           "match_before": 71,
                     *           "match_after": 78,
                     *           "proven": 2,
                     *           "partial": 0,
                     *           "missing": 1
                     *         },
                     *         "match_score": 78,
                     *         "improvements_made": [
                     *           "Put the ICU bullet first"
                     *         ],
                     *         "keywords_added": [],
                     *         "skills_highlighted": [
                     *           "BLS"
                     *         ],
                     *         "structured_output": {
                     *           "schema_version": 1,
                     *           "analysis": {
                     *             "job_title": "Staff Nurse",
                     *             "company": "Mercy General Hospital",
                     *             "must_have_skills": [
                     *               "Critical care",
                     *               "BLS"
                     *             ],
                     *             "requirements": [
                     *               {
                     *                 "id": "must-1",
                     *                 "text": "BLS",
                     *                 "kind": "must_have"
                     *               }
                     *             ]
                     *           },
                     *           "ui": {
                     *             "target_title": {
                     *               "include": true,
                     *               "primary": "Staff Nurse"
                     *             },
                     *             "professional_summary": {
                     *               "include": true,
                     *               "primary": "Nurse with six years in intensive care."
                     *             }
                     *           },
                     *           "resume_json": {
                     *             "basics": {
                     *               "name": "Dana Reyes",
                     *               "label": "Registered Nurse",
                     *               "email": "dana@example.org"
                     *             },
                     *             "work": [
                     *               {
                     *                 "id": "work-1",
                     *                 "name": "St. Anne",
                     *                 "position": "Nurse",
                     *                 "startDate": "2019-04",
                     *                 "highlights": [
                     *                   "Cared for six ICU patients per shift."
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           "tailored_resume_text": {
                     *             "file_name_suggestion": "Dana_Reyes_StaffNurse_MercyGeneralHospital",
                     *             "ats_plain_text": "Dana Reyes ..."
                     *           },
                     *           "qa": {
                     *             "scores": {
                     *               "keyword_coverage_0_to_100": 88,
                     *               "overall": 84
                     *             }
                     *           }
                     *         },
                     *         "qa_metrics": {
                     *           "coverage": 88,
                     *           "readability": 80,
                     *           "duplicates": 0,
                     *           "format_compliance": 100
                     *         },
                     *         "export_formats": {
                     *           "pdf_url": "/api/exports/019aa4c2-8001-7b6a-b9aa-0d4e6f1c7a52/download",
                     *           "generated_at": "2026-11-21T09:05:00Z",
                     *           "expires_at": "2026-11-22T09:05:00Z"
                     *         },
                     *         "version": 2,
                     *         "base_version": 1
                     *       },
                     *       "message": "Resume updated successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["SaveOptimizedResumeResponse"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "resume": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-7a10-7d02-8e11-5b1f4a7c2e33",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "updated_at": "2026-11-21T09:05:00Z",
                     *         "original_resume_id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *         "job_posting_id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                     *         "title": "Staff Nurse at Mercy General Hospital",
                     *         "job_title": "Staff Nurse",
                     *         "company": "Mercy General Hospital",
                     *         "optimized_content": "Dana Reyes ...",
                     *         "optimization_summary": {
                     *           "match_before": 71,
                     *           "match_after": 78,
                     *           "proven": 2,
                     *           "partial": 0,
                     *           "missing": 1
                     *         },
                     *         "match_score": 78,
                     *         "improvements_made": [
                     *           "Put the ICU bullet first"
                     *         ],
                     *         "keywords_added": [],
                     *         "skills_highlighted": [
                     *           "BLS"
                     *         ],
                     *         "structured_output": {
                     *           "schema_version": 1,
                     *           "analysis": {
                     *             "job_title": "Staff Nurse",
                     *             "company": "Mercy General Hospital",
                     *             "must_have_skills": [
                     *               "Critical care",
                     *               "BLS"
                     *             ],
                     *             "requirements": [
                     *               {
                     *                 "id": "must-1",
                     *                 "text": "BLS",
                     *                 "kind": "must_have"
                     *               }
                     *             ]
                     *           },
                     *           "ui": {
                     *             "target_title": {
                     *               "include": true,
                     *               "primary": "Staff Nurse"
                     *             },
                     *             "professional_summary": {
                     *               "include": true,
                     *               "primary": "Nurse with six years in intensive care."
                     *             }
                     *           },
                     *           "resume_json": {
                     *             "basics": {
                     *               "name": "Dana Reyes",
                     *               "label": "Registered Nurse",
                     *               "email": "dana@example.org"
                     *             },
                     *             "work": [
                     *               {
                     *                 "id": "work-1",
                     *                 "name": "St. Anne",
                     *                 "position": "Nurse",
                     *                 "startDate": "2019-04",
                     *                 "highlights": [
                     *                   "Cared for six ICU patients per shift."
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           "tailored_resume_text": {
                     *             "file_name_suggestion": "Dana_Reyes_StaffNurse_MercyGeneralHospital",
                     *             "ats_plain_text": "Dana Reyes ..."
                     *           },
                     *           "qa": {
                     *             "scores": {
                     *               "keyword_coverage_0_to_100": 88,
                     *               "overall": 84
                     *             }
                     *           }
                     *         },
                     *         "qa_metrics": {
                     *           "coverage": 88,
                     *           "readability": 80,
                     *           "duplicates": 0,
                     *           "format_compliance": 100
                     *         },
                     *         "export_formats": {
                     *           "pdf_url": "/api/exports/019aa4c2-8001-7b6a-b9aa-0d4e6f1c7a52/download",
                     *           "generated_at": "2026-11-21T09:05:00Z",
                     *           "expires_at": "2026-11-22T09:05:00Z"
                     *         },
                     *         "version": 2,
                     *         "base_version": 1
                     *       },
                     *       "message": "Resume updated successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["SaveOptimizedResumeResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UndeleteOptimizedResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Resume restored successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListOptimizedResumeVersions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "versions": [
                     *         {
                     *           "version": 2,
                     *           "created_at": "2026-11-21T09:05:00Z",
                     *           "cause": "save",
                     *           "author": "Local user",
                     *           "user_note": "For Mercy General",
                     *           "is_milestone": true,
                     *           "size_bytes": 18423,
                     *           "changes_summary": "Edited the summary"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListVersionsResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetOptimizedResumeVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "version": {
                     *         "version": 2,
                     *         "created_at": "2026-11-21T09:05:00Z",
                     *         "cause": "save",
                     *         "author": "Local user",
                     *         "user_note": "For Mercy General",
                     *         "is_milestone": true,
                     *         "size_bytes": 18423,
                     *         "changes_summary": "Edited the summary"
                     *       },
                     *       "document": {
                     *         "schema_version": 1,
                     *         "analysis": {
                     *           "job_title": "Staff Nurse",
                     *           "company": "Mercy General Hospital",
                     *           "must_have_skills": [
                     *             "Critical care",
                     *             "BLS"
                     *           ],
                     *           "requirements": [
                     *             {
                     *               "id": "must-1",
                     *               "text": "BLS",
                     *               "kind": "must_have"
                     *             }
                     *           ]
                     *         },
                     *         "ui": {
                     *           "target_title": {
                     *             "include": true,
                     *             "primary": "Staff Nurse"
                     *           },
                     *           "professional_summary": {
                     *             "include": true,
                     *             "primary": "Nurse with six years in intensive care."
                     *           }
                     *         },
                     *         "resume_json": {
                     *           "basics": {
                     *             "name": "Dana Reyes",
                     *             "label": "Registered Nurse",
                     *             "email": "dana@example.org"
                     *           },
                     *           "work": [
                     *             {
                     *               "id": "work-1",
                     *               "name": "St. Anne",
                     *               "position": "Nurse",
                     *               "startDate": "2019-04",
                     *               "highlights": [
                     *                 "Cared for six ICU patients per shift."
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         "tailored_resume_text": {
                     *           "file_name_suggestion": "Dana_Reyes_StaffNurse_MercyGeneralHospital",
                     *           "ats_plain_text": "Dana Reyes ..."
                     *         },
                     *         "qa": {
                     *           "scores": {
                     *             "keyword_coverage_0_to_100": 88,
                     *             "overall": 84
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetVersionResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    NameOptimizedResumeVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "For Mercy General"
                 *     }
                 */
                "application/json": components["schemas"]["NameVersionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Version updated successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RestoreOptimizedResumeVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "resume": {
                     *         "user_id": "019aa4c1-0000-7000-8000-000000000001",
                     *         "id": "019aa4c2-7a10-7d02-8e11-5b1f4a7c2e33",
                     *         "created_at": "2026-11-21T09:00:00Z",
                     *         "updated_at": "2026-11-21T09:05:00Z",
                     *         "original_resume_id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *         "job_posting_id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                     *         "title": "Staff Nurse at Mercy General Hospital",
                     *         "job_title": "Staff Nurse",
                     *         "company": "Mercy General Hospital",
                     *         "optimized_content": "Dana Reyes ...",
                     *         "optimization_summary": {
                     *           "match_before": 71,
                     *           "match_after": 78,
                     *           "proven": 2,
                     *           "partial": 0,
                     *           "missing": 1
                     *         },
                     *         "match_score": 78,
                     *         "improvements_made": [
                     *           "Put the ICU bullet first"
                     *         ],
                     *         "keywords_added": [],
                     *         "skills_highlighted": [
                     *           "BLS"
                     *         ],
                     *         "structured_output": {
                     *           "schema_version": 1,
                     *           "analysis": {
                     *             "job_title": "Staff Nurse",
                     *             "company": "Mercy General Hospital",
                     *             "must_have_skills": [
                     *               "Critical care",
                     *               "BLS"
                     *             ],
                     *             "requirements": [
                     *               {
                     *                 "id": "must-1",
                     *                 "text": "BLS",
                     *                 "kind": "must_have"
                     *               }
                     *             ]
                     *           },
                     *           "ui": {
                     *             "target_title": {
                     *               "include": true,
                     *               "primary": "Staff Nurse"
                     *             },
                     *             "professional_summary": {
                     *               "include": true,
                     *               "primary": "Nurse with six years in intensive care."
                     *             }
                     *           },
                     *           "resume_json": {
                     *             "basics": {
                     *               "name": "Dana Reyes",
                     *               "label": "Registered Nurse",
                     *               "email": "dana@example.org"
                     *             },
                     *             "work": [
                     *               {
                     *                 "id": "work-1",
                     *                 "name": "St. Anne",
                     *                 "position": "Nurse",
                     *                 "startDate": "2019-04",
                     *                 "highlights": [
                     *                   "Cared for six ICU patients per shift."
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           "tailored_resume_text": {
                     *             "file_name_suggestion": "Dana_Reyes_StaffNurse_MercyGeneralHospital",
                     *             "ats_plain_text": "Dana Reyes ..."
                     *           },
                     *           "qa": {
                     *             "scores": {
                     *               "keyword_coverage_0_to_100": 88,
                     *               "overall": 84
                     *             }
                     *           }
                     *         },
                     *         "qa_metrics": {
                     *           "coverage": 88,
                     *           "readability": 80,
                     *           "duplicates": 0,
                     *           "format_compliance": 100
                     *         },
                     *         "export_formats": {
                     *           "pdf_url": "/api/exports/019aa4c2-8001-7b6a-b9aa-0d4e6f1c7a52/download",
                     *           "generated_at": "2026-11-21T09:05:00Z",
                     *           "expires_at": "2026-11-22T09:05:00Z"
                     *         },
                     *         "version": 2,
                     *         "base_version": 1
                     *       },
                     *       "message": "Version restored successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["SaveOptimizedResumeResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DiffOptimizedResumeVersions: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "from": 1,
                     *       "to": 2,
                     *       "summary": [
                     *         "Edited the summary"
                     *       ],
                     *       "changes": [
                     *         {
                     *           "kind": "edited",
                     *           "pointer": "/ui/professional_summary/primary",
                     *           "before": "Nurse.",
                     *           "after": "Nurse with six years in intensive care."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DiffVersionsResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SearchOptimizedResumes: {
        parameters: {
            query?: {
                cursor?: string;
                employer?: string;
                from_year?: number;
                limit?: number;
                q?: string;
                skill?: string;
                title?: string;
                to_year?: number;
                updated_from?: string;
                updated_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "resumes": [
                     *         {
                     *           "id": "019aa4c2-7a10-7d02-8e11-5b1f4a7c2e33",
                     *           "title": "Staff Nurse at Mercy General Hospital",
                     *           "job_title": "Staff Nurse",
                     *           "company": "Mercy General Hospital",
                     *           "match_score": 78,
                     *           "original_resume_id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *           "job_posting_id": "019aa4c2-71b2-7f60-a4de-90c3d1b7e8f1",
                     *           "version": 2,
                     *           "base_version": 1,
                     *           "created_at": "2026-11-21T09:00:00Z",
                     *           "updated_at": "2026-11-21T09:05:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOptimizedResumesResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SearchResumes: {
        parameters: {
            query?: {
                cursor?: string;
                employer?: string;
                from_year?: number;
                limit?: number;
                q?: string;
                skill?: string;
                title?: string;
                to_year?: number;
                updated_from?: string;
                updated_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "resumes": [
                     *         {
                     *           "id": "019aa4c2-6f3e-7c41-9d55-2f6d0c9b1a10",
                     *           "title": "Dana Reyes",
                     *           "candidate_name": "Dana Reyes",
                     *           "candidate_email": "dana@example.org",
                     *           "is_complete": false,
                     *           "version": 1,
                     *           "created_at": "2026-11-21T09:00:00Z",
                     *           "updated_at": "2026-11-21T09:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListResumesResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "templates": [
                     *         {
                     *           "id": "classic",
                     *           "name": "Classic",
                     *           "description": "Serif, one column, for traditional fields."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListTemplatesResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RenderThumbnail: {
        parameters: {
            query?: {
                optimized_resume_id?: string;
                page?: string;
                resume_id?: string;
                template?: string;
                width?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
}
