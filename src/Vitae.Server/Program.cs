using Vitae.Server;
using Vitae.Server.Http;

return await ServerApp.RunAsync(ApiDescription.IsBeingWritten ? ApiDescription.Arguments : args);
