using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Options;
using Vitae.Server.Operations;

namespace Vitae.Server.Accounts.Keys;

/// <summary>Data-protection keys in the database, for all instances together. The framework asks for them rarely and knows no asynchronous way.</summary>
internal sealed class StoredKeys(OpenedStore opened) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        var keys = opened.Store.ProtectionKeys.ListAsync().GetAwaiter().GetResult();
        return keys.IsOk ? [.. keys.Value.Select(key => XElement.Parse(key.Xml))] : throw new InvalidOperationException($"the keys of cookies cannot be read: {keys.Error}");
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        var added = opened.Store.ProtectionKeys.AddAsync(friendlyName, element.ToString(SaveOptions.DisableFormatting)).GetAwaiter().GetResult();
        if (!added.IsOk) throw new InvalidOperationException($"the keys of cookies cannot be kept: {added.Error}");
    }
}

/// <summary>Encrypts what is kept with the operator's secret (AES-256-GCM), so that a copy of the database signs nobody in.</summary>
internal sealed class SecretEncryptor(SecretKeys keys) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var nonce = RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize);
        var (cipher, tag) = (new byte[plain.Length], new byte[AesGcm.TagByteSizes.MaxSize]);
        using var aes = new AesGcm(keys.Encryption, tag.Length);
        aes.Encrypt(nonce, plain, cipher, tag);
        return new EncryptedXmlInfo(new XElement("sealed", Convert.ToBase64String([.. nonce, .. tag, .. cipher])), typeof(SecretDecryptor));
    }
}

/// <summary>Made by the framework, by its name in what was kept.</summary>
internal sealed class SecretDecryptor(IServiceProvider services) : IXmlDecryptor
{
    /// <exception cref="CryptographicException">It was kept with another secret: nobody's cookie holds then.</exception>
    public XElement Decrypt(XElement encryptedElement)
    {
        var bytes = Convert.FromBase64String(encryptedElement.Value).AsSpan();
        var (nonceSize, tagSize) = (AesGcm.NonceByteSizes.MaxSize, AesGcm.TagByteSizes.MaxSize);
        var plain = new byte[bytes.Length - nonceSize - tagSize];
        using var aes = new AesGcm(services.GetRequiredService<SecretKeys>().Encryption, tagSize);
        aes.Decrypt(bytes[..nonceSize], bytes[(nonceSize + tagSize)..], bytes.Slice(nonceSize, tagSize), plain);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }
}

/// <summary>Tells the framework to keep its keys so.</summary>
internal sealed class StoredKeysSetup(StoredKeys repository, SecretKeys keys) : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options) => (options.XmlRepository, options.XmlEncryptor) = (repository, new SecretEncryptor(keys));
}
