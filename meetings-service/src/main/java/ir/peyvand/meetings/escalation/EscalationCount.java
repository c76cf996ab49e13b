package ir.peyvand.meetings.escalation;

/**
 * How often a province's resolutions took a step to a level.
 *
 * @param province ISO 3166-2
 * @param taken steps whose day was in the period
 * @param answered of those, how many the recipient answered
 */
public record EscalationCount(String province, EscalationLevel level, long taken, long answered) {}
