using Vitae.Server;

return await ServerApp.RunAsync(args);
