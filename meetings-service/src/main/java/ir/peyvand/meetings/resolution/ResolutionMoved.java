package ir.peyvand.meetings.resolution;

/**
 * A resolution has become another, in the transaction of the change: for features that keep something about it.
 *
 * @param before its state before
 * @param verb what happened, in the past tense
 */
public record ResolutionMoved(ResolutionStatus before, ResolutionView resolution, String verb) {}
