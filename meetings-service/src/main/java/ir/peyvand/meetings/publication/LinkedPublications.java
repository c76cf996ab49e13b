package ir.peyvand.meetings.publication;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.LinkedRecords;
import ir.peyvand.kit.origin.LinkedRowRepository;
import ir.peyvand.kit.origin.LinkedTable;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.inject.Singleton;

/** Public twins as links of threads: each came from its record, which shows to those alone who may know of it. */
@Singleton
class LinkedPublications extends LinkedRecords {

    /** With whom the record concerns as it is today; served by the keys of the records. */
    private static final String WITH_AUDIENCE = """
            (select t.*, coalesce(m.provinces, r.provinces) as provinces, coalesce(m.missions, r.missions) as missions
             from publication t left join meeting m on m.id = t.meeting_id left join resolution r on r.id = t.resolution_id)
            """;

    LinkedPublications(LinkedRowRepository rows) {
        super(
                rows,
                LinkedTable.of(PublicationView.TYPE, WITH_AUDIENCE, "p", "/api/v1/publications/")
                        .withoutReference()
                        .withoutOrigins()
                        .from("meeting_id", RecordKind.MEETING.code())
                        .from("resolution_id", RecordKind.RESOLUTION.code()));
    }

    @Override
    protected Conditions narrow(Conditions conditions, Caller caller) {
        return AudienceVisibility.of(caller).narrowOr(conditions, "p", PublicationRepository.PUBLISHED);
    }
}
