using System.Net;
using System.Runtime.CompilerServices;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Vitae.Core;

namespace Vitae.Storage.Objects;

/// <summary>Objects in a bucket of Amazon S3 or a service that speaks its protocol (Ceph, MinIO, R2 …).</summary>
internal sealed class S3ObjectStore : IObjectStore, IDisposable
{
    private readonly AmazonS3Client client;
    private readonly string bucket;
    private readonly string prefix;
    private readonly bool isPlainHttp;

    private S3ObjectStore(AmazonS3Client client, string bucket, string prefix, bool isPlainHttp)
    {
        (this.client, this.bucket, this.prefix, this.isPlainHttp) = (client, bucket, prefix, isPlainHttp);
        SpoolFolder = Directory.CreateTempSubdirectory("vitae-uploads-").FullName;
    }

    public string SpoolFolder { get; }

    /// <param name="address"><c>s3://bucket/prefix?endpoint=https://…&amp;region=…</c>; keys from the environment or the machine's role. Fails with <c>invalid_object_store</c>.</param>
    public static Result<IObjectStore> Open(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme != "s3" || url.Host.Length == 0) return Invalid("it cannot be read");
        var config = new AmazonS3Config
        {
            // Services that are not Amazon's know no other checksums.
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
            Timeout = TimeSpan.FromSeconds(30),
            MaxErrorRetry = 2,
        };
        var isPlainHttp = false;
        foreach (var option in url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (option.Split('=', 2))
            {
                case ["endpoint", var endpoint] when Uri.TryCreate(Uri.UnescapeDataString(endpoint), UriKind.Absolute, out var service):
                    (config.ServiceURL, config.ForcePathStyle, isPlainHttp) = (service.ToString(), true, service.Scheme == "http");
                    break;
                case ["region", var region]:
                    config.AuthenticationRegion = Uri.UnescapeDataString(region);
                    if (config.ServiceURL is null) config.RegionEndpoint = Amazon.RegionEndpoint.GetBySystemName(config.AuthenticationRegion);
                    break;
                default:
                    return Invalid($"the option {option} is not known");
            }
        }

        if (config.ServiceURL is null && config.RegionEndpoint is null) return Invalid("it names neither an endpoint nor a region");
        var prefix = url.AbsolutePath.Trim('/');
        return new S3ObjectStore(new AmazonS3Client(config), url.Host, prefix.Length == 0 ? "" : prefix + "/", isPlainHttp);
    }

    public Task<Result<Done>> PutFileAsync(string key, string path, string contentType, CancellationToken cancel = default) => GuardAsync(async () =>
    {
        await client.PutObjectAsync(new PutObjectRequest { BucketName = bucket, Key = KeyOf(key), FilePath = path, ContentType = contentType }, cancel);
        return (Result<Done>)default(Done);
    });

    public Task<Result<Stream>> OpenAsync(string key, CancellationToken cancel = default) => GuardAsync(async () =>
    {
        var response = await client.GetObjectAsync(bucket, KeyOf(key), cancel);
        return (Result<Stream>)response.ResponseStream;
    });

    public Task<Result<StoredObject>> FindAsync(string key, CancellationToken cancel = default) => GuardAsync(async () =>
    {
        var found = await client.GetObjectMetadataAsync(bucket, KeyOf(key), cancel);
        return (Result<StoredObject>)new StoredObject(key, found.ContentLength, Utc(found.LastModified));
    });

    public Task<Result<Done>> DeleteAsync(string key, CancellationToken cancel = default) => GuardAsync(async () =>
    {
        await client.DeleteObjectAsync(bucket, KeyOf(key), cancel);
        return (Result<Done>)default(Done);
    });

    public async IAsyncEnumerable<StoredObject> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var request = new ListObjectsV2Request { BucketName = bucket, Prefix = this.prefix + prefix };
        while (true)
        {
            var page = await client.ListObjectsV2Async(request, cancel);
            foreach (var item in page.S3Objects ?? [])
            {
                yield return new StoredObject(item.Key[this.prefix.Length..], item.Size ?? 0, Utc(item.LastModified));
            }

            if (page.IsTruncated != true) yield break;
            request.ContinuationToken = page.NextContinuationToken;
        }
    }

    public Uri? Presign(string key, TimeSpan lifetime, string downloadName, string contentType) => new(client.GetPreSignedURL(new GetPreSignedUrlRequest
    {
        BucketName = bucket,
        Key = KeyOf(key),
        Expires = DateTime.UtcNow + lifetime,
        Verb = HttpVerb.GET,
        Protocol = isPlainHttp ? Protocol.HTTP : Protocol.HTTPS,
        ResponseHeaderOverrides = new ResponseHeaderOverrides { ContentDisposition = $"attachment; filename*=UTF-8''{Uri.EscapeDataString(downloadName)}", ContentType = contentType },
    }));

    public void Dispose()
    {
        client.Dispose();
        if (Directory.Exists(SpoolFolder)) Directory.Delete(SpoolFolder, recursive: true);
    }

    private string KeyOf(string key)
    {
        ObjectKeys.Check(key);
        return prefix + key;
    }

    private static DateTimeOffset Utc(DateTime? instant) => instant is { } known ? new DateTimeOffset(known.ToUniversalTime()) : DateTimeOffset.MinValue;

    private static async Task<Result<T>> GuardAsync<T>(Func<Task<Result<T>>> act)
        where T : notnull
    {
        try
        {
            return await act();
        }
        catch (AmazonS3Exception problem) when (problem.StatusCode == HttpStatusCode.NotFound && problem.ErrorCode != "NoSuchBucket")
        {
            return StorageErrors.NoSuch("object");
        }
        catch (AmazonS3Exception problem) when (problem.ErrorCode is "QuotaExceeded" or "InsufficientCapacity" || problem.StatusCode == HttpStatusCode.InsufficientStorage)
        {
            return StorageErrors.OutOfSpace(problem.Message);
        }
        catch (Exception problem) when (problem is AmazonServiceException or AmazonClientException or HttpRequestException or TimeoutException)
        {
            return StorageErrors.Away(problem.Message);
        }
    }

    private static Error Invalid(string why) => new("invalid_object_store", $"this is no address of an object store ({why})", null, "give a folder, or s3://bucket/prefix?endpoint=https://…&region=…");
}
