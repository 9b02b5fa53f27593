export const sessionsKey = ['account', 'sessions'] as const;
export const tokensKey = ['account', 'tokens'] as const;
export const passkeysKey = ['account', 'passkeys'] as const;
export const identitiesKey = ['account', 'identities'] as const;
export const auditKey = ['account', 'audit'] as const;
