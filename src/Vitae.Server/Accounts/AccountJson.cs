using System.Text.Json;
using System.Text.Json.Serialization;
using Vitae.Server.Accounts.Passkeys;
using Vitae.Server.Accounts.Passwords;
using Vitae.Server.Accounts.Providers;
using Vitae.Server.Accounts.SecondFactor;
using Vitae.Server.Accounts.Sessions;
using Vitae.Server.Accounts.Tokens;
using Vitae.Storage.Activity;
using Vitae.Storage.Analyses;
using Vitae.Storage.Documents;
using Vitae.Storage.Exports;
using Vitae.Storage.Files;
using Vitae.Storage.Resumes;

namespace Vitae.Server.Accounts;

/// <summary>What is read and written as JSON about accounts.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Mail.Letter))]
[JsonSerializable(typeof(AccountResponse))]
[JsonSerializable(typeof(SaveAccountRequest))]
[JsonSerializable(typeof(SignUpRequest))]
[JsonSerializable(typeof(ConfirmEmailRequest))]
[JsonSerializable(typeof(PendingSignUp))]
[JsonSerializable(typeof(SignInRequest))]
[JsonSerializable(typeof(SignInResponse))]
[JsonSerializable(typeof(ForgotPasswordRequest))]
[JsonSerializable(typeof(ResetPasswordRequest))]
[JsonSerializable(typeof(PendingReset))]
[JsonSerializable(typeof(ListSessionsResponse))]
[JsonSerializable(typeof(CreateTokenRequest))]
[JsonSerializable(typeof(CreateTokenResponse))]
[JsonSerializable(typeof(ListTokensResponse))]
[JsonSerializable(typeof(SecondFactorRequest))]
[JsonSerializable(typeof(VerifyRequest))]
[JsonSerializable(typeof(StartTotpResponse))]
[JsonSerializable(typeof(ConfirmTotpRequest))]
[JsonSerializable(typeof(RecoveryCodesResponse))]
[JsonSerializable(typeof(ChangePasswordRequest))]
[JsonSerializable(typeof(ListAuditResponse))]
[JsonSerializable(typeof(DeleteAccountRequest))]
[JsonSerializable(typeof(DeleteAccountResponse))]
[JsonSerializable(typeof(ListUsersResponse))]
[JsonSerializable(typeof(SaveUserRequest))]
[JsonSerializable(typeof(UserResponse))]
[JsonSerializable(typeof(StoredPasskey))]
[JsonSerializable(typeof(PasskeyOptionsResponse))]
[JsonSerializable(typeof(AddPasskeyRequest))]
[JsonSerializable(typeof(AddPasskeyResponse))]
[JsonSerializable(typeof(ListPasskeysResponse))]
[JsonSerializable(typeof(PasskeySignInRequest))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(PendingProvider))]
[JsonSerializable(typeof(ListProvidersResponse))]
[JsonSerializable(typeof(BeginProviderRequest))]
[JsonSerializable(typeof(BeginProviderResponse))]
[JsonSerializable(typeof(LinkIdentityRequest))]
[JsonSerializable(typeof(ListIdentitiesResponse))]
[JsonSerializable(typeof(IReadOnlyList<ResumeSectionRecord>))]
[JsonSerializable(typeof(ExperienceRecord))]
[JsonSerializable(typeof(TemplateRecord))]
[JsonSerializable(typeof(AnalysisSession))]
[JsonSerializable(typeof(ResumeAnalysis))]
[JsonSerializable(typeof(AiLog))]
[JsonSerializable(typeof(IReadOnlyList<AuditEntry>))]
[JsonSerializable(typeof(IReadOnlyList<ActivityEvent>))]
[JsonSerializable(typeof(IReadOnlyList<ResumeFile>))]
[JsonSerializable(typeof(IReadOnlyList<GeneratedResume>))]
[JsonSerializable(typeof(IReadOnlyList<VersionListItem>))]
internal sealed partial class AccountJson : JsonSerializerContext;
