package ir.peyvand.agreements.formrule;

/**
 * What a rule found.
 *
 * @param pointer where: a JSON pointer into the agreement or its signing pages ({@code /signingPages/fa/city})
 * @param observed what was seen there; empty when something is missing. Never a person's name
 */
record FormFinding(FormRule rule, String pointer, String observed) {}
