using Vitae.Server.Accounts.Access;
using Vitae.Server.Accounts.Sessions;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Accounts;

namespace Vitae.Server.Accounts;

internal sealed record UserView(Guid Id, string Email, string Name, UserRole Role, bool IsActive, bool SecondFactor, DateTimeOffset CreatedAt)
{
    public static UserView Of(User user) => new(user.Id, user.Email, user.Name, user.Role, user.IsActive, user.TwoFactorEnabled, user.CreatedAt);
}

internal sealed record ListUsersResponse(bool Success, IReadOnlyList<UserView> Users, string? Next);

/// <summary>What is left out stays.</summary>
internal sealed record SaveUserRequest(UserRole? Role, bool? IsActive);

internal sealed record UserResponse(bool Success, UserView User);

/// <summary><c>/api/admin/users</c>: who has an account, which role, and whether they may come in. Never what is in it.</summary>
internal static class ManageUsers
{
    public static void Map(RouteGroupBuilder admin)
    {
        admin.MapGet("/users", ListAsync)
            .WithName("ListUsers").WithSummary("Everybody, newest first")
            .Produces<ListUsersResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(403);
        admin.MapPatch("/users/{id:guid}", SaveAsync)
            .WithName("SaveUser").WithSummary("Give a role, lock somebody out or let them in")
            .Produces<UserResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(403).ProducesProblem(404);
    }

    private static async Task<IResult> ListAsync(VitaeStore store, string? cursor, int? limit, CancellationToken cancel)
    {
        var page = Answers.Page(cursor, limit);
        return !page.IsOk ? Problems.Of(page.Error)
            : Answers.Of(await store.Users.ListAsync(page.Value, cancel), rows => new ListUsersResponse(true, [.. rows.Items.Select(UserView.Of)], rows.Next));
    }

    private static async Task<IResult> SaveAsync(
        HttpContext context, Guid id, JsonBody<SaveUserRequest> body, VitaeStore store, AccessChanges changes, Endings endings, AuditTrail audit, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var request = body.Value.Value;
        if (request is { Role: null, IsActive: null }) return Problems.Of(Answers.Invalid("nothing is to be changed", "/role", "send role or is_active"));
        if (id == Caller.Of(context.User)) return Problems.Of(Answers.Invalid("nobody changes this of themselves", "/", "ask another administrator"));
        var changed = await store.Users.UpdateAsync(id, user => user with { Role = request.Role ?? user.Role, IsActive = request.IsActive ?? user.IsActive }, cancel);
        if (!changed.IsOk) return Problems.Of(changed.Error);
        if (request.IsActive == false)
        {
            var ended = await endings.SessionsAsync(id, but: null);
            if (!ended.IsOk) return Problems.Of(ended.Error);
        }

        changes.Tell(id);
        if (request.Role is { } role) await audit.RecordAsync(context, id, "role_changed", role.ToString().ToLowerInvariant());
        if (request.IsActive is { } active) await audit.RecordAsync(context, id, active ? "user_let_in" : "user_locked_out");
        return Results.Ok(new UserResponse(true, UserView.Of(changed.Value)));
    }
}
