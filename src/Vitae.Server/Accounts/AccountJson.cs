using System.Text.Json.Serialization;
using Vitae.Server.Accounts.Passwords;
using Vitae.Server.Accounts.Sessions;
using Vitae.Server.Accounts.Tokens;

namespace Vitae.Server.Accounts;

/// <summary>What is read and written as JSON about accounts.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
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
internal sealed partial class AccountJson : JsonSerializerContext;
