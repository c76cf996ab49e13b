/**
 * What every operation of every service owes its callers, walked from the service's own OpenAPI document: the permission
 * matrix of {@link ir.peyvand.kit.testing.contract.AccessMatrix} and the answers to nonsense of {@link
 * ir.peyvand.kit.testing.contract.BadInput}.
 */
@NullMarked
package ir.peyvand.kit.testing.contract;

import org.jspecify.annotations.NullMarked;
