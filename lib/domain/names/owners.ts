const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Legal forms of companies: they say nothing of care. */
export const LEGAL_FORMS = words('eurl holding sa sarl sas sasu sci scm scp sel selarl selas selafa snc');

/** Chains that own private hospitals; as a part of its own after the name of a site, the chain is left out. */
export const OWNERS = words(`
  almaviva capio c2s clinea clinalliance colisee domusvi doctegestio elsan emeis inicea korian lna noalys orpea ramsay
  sedna sinoue vedici vivalto
`);
