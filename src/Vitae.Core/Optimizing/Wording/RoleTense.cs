namespace Vitae.Core.Optimizing.Wording;

/// <summary>The tense the bullets of a role stand in: past for a past role, present for the current one, as it is where no dates tell.</summary>
internal enum RoleTense { AsWritten, Past, Present }
