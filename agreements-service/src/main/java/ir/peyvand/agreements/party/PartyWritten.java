package ir.peyvand.agreements.party;

import java.util.UUID;

/** A party, its names or what it is today were written. Observers run in the transaction of the change. */
public record PartyWritten(UUID party) {}
