namespace Vitae.Storage.Databases;

public enum DatabaseKind { Sqlite, Postgres }
