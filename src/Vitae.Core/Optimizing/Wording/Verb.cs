namespace Vitae.Core.Optimizing.Wording;

/// <summary>The four forms of an English verb that resumes use, in lower case.</summary>
internal sealed record Verb(string Base, string Past, string Gerund, string ThirdPerson)
{
    public string In(VerbForm form) => form switch
    {
        VerbForm.Past => Past,
        VerbForm.Gerund => Gerund,
        VerbForm.ThirdPerson => ThirdPerson,
        _ => Base,
    };
}

/// <summary><c>Any</c> stands for a word that is base and past at once, such as "cut" and "set".</summary>
internal enum VerbForm { Base, Past, Gerund, ThirdPerson, Any }
