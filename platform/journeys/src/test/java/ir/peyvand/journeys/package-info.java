/**
 * Whole stories through the gateway, with real tokens, against the real suite on free ports. Each journey reads as prose:
 * {@link ir.peyvand.journeys.Office} is who acts, {@link ir.peyvand.journeys.Suite} is what runs.
 */
@NullMarked
package ir.peyvand.journeys;

import org.jspecify.annotations.NullMarked;
