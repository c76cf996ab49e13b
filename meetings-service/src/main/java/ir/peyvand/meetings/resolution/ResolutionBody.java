package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.audience.Readers;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a resolution says, as the table keeps it. */
@Embeddable
class ResolutionBody {

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "body")
    private @Nullable LocalizedText text;

    @Column(name = "deciding_body")
    private UUID decidingBody;

    @Column(name = "meeting_id")
    private @Nullable UUID meeting;

    @Column(name = "axis_id")
    private @Nullable UUID axis;

    @Convert(converter = WorkingGroupColumn.class)
    @Column(name = "working_group")
    private @Nullable WorkingGroup workingGroup;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText result;

    @Column(name = "lead_body")
    private @Nullable UUID leadBody;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "co_actors")
    private UUID[] coActors;

    @Column(name = "owner")
    private @Nullable String ownerOffice;

    @Column(name = "owner_body")
    private @Nullable UUID ownerBody;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "owner_post")
    private @Nullable LocalizedText ownerPost;

    @Column(name = "owner_person")
    private @Nullable String ownerPerson;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Convert(converter = EvidenceTypeColumn.class)
    @Column(name = "evidence_type")
    private @Nullable EvidenceType evidenceType;

    private @Nullable String ladder;

    private int weight;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] origins;

    @Embedded
    private Readers readers;

    @SuppressWarnings("NullAway.Init") // Hibernate, or write() and see(), fill the fields.
    protected ResolutionBody() {}

    static ResolutionBody of(SettledContent settled) {
        var body = new ResolutionBody();
        body.write(settled);
        return body;
    }

    void write(SettledContent settled) {
        ResolutionContent content = settled.content();
        title = settled.title();
        text = content.text();
        decidingBody = content.decidingBody();
        meeting = content.meeting();
        axis = content.axis();
        workingGroup = content.workingGroup();
        result = content.result();
        leadBody = content.leadBody();
        coActors = content.coActorsOrNone().toArray(UUID[]::new);
        Optional<Owner> owner = Optional.ofNullable(content.owner());
        ownerOffice = owner.map(Owner::office).orElse(null);
        ownerBody = owner.map(Owner::body).orElse(null);
        ownerPost = owner.map(Owner::post).orElse(null);
        ownerPerson = owner.map(Owner::person).orElse(null);
        dueOn = content.dueOn();
        evidenceType = content.evidenceType();
        ladder = content.ladder();
        weight = content.weight() == null ? 1 : content.weight();
        origins = content.originsOrNone().toArray(String[]::new);
        see(settled.audience());
    }

    void see(Audience audience) {
        readers = new Readers(audience);
    }

    void decide(@Nullable LocalizedText decided) {
        if (decided != null) {
            result = decided;
        }
    }

    void moveDeadline(LocalDate to) {
        dueOn = to;
    }

    ResolutionContent content() {
        return new ResolutionContent(
                title,
                text,
                decidingBody,
                meeting,
                axis,
                workingGroup,
                result,
                leadBody,
                List.of(coActors),
                owner().orElse(null),
                dueOn,
                evidenceType,
                ladder,
                weight,
                origins());
    }

    Optional<Owner> owner() {
        return Optional.ofNullable(ownerOffice).map(office -> new Owner(office, ownerBody, ownerPost, ownerPerson));
    }

    LocalizedText title() {
        return title;
    }

    List<String> origins() {
        return List.copyOf(Arrays.asList(origins));
    }

    Audience audience() {
        return readers.audience();
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }
}
