package ir.peyvand.ledger;

import ir.peyvand.archive.Archive;
import ir.peyvand.kit.caller.Role;

record Trespass(Archive archive, Role role) {}
