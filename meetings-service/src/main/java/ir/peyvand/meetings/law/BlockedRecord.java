package ir.peyvand.meetings.law;

import java.util.UUID;

/**
 * What an article stands in the way of.
 *
 * @param isAxis else it is a resolution
 */
record BlockedRecord(boolean isAxis, UUID id) {

    String urn() {
        return "urn:peyvand:" + (isAxis ? "axis" : "resolution") + ":" + id;
    }
}
