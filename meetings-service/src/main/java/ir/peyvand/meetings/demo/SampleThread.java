package ir.peyvand.meetings.demo;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.imports.DemoSettings;
import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.axis.AxisDirectory;
import ir.peyvand.meetings.axis.AxisView;
import ir.peyvand.meetings.body.BodyDirectory;
import ir.peyvand.meetings.body.BodyView;
import ir.peyvand.meetings.delegation.AuthorityKind;
import ir.peyvand.meetings.delegation.DelegationContent;
import ir.peyvand.meetings.delegation.DelegationService;
import ir.peyvand.meetings.delegation.GrantingAuthority;
import ir.peyvand.meetings.delegation.RequestDelegation;
import ir.peyvand.meetings.meeting.MeetingView;
import ir.peyvand.meetings.meeting.MeetingWritten;
import ir.peyvand.meetings.publication.DraftPublication;
import ir.peyvand.meetings.publication.PublicationService;
import ir.peyvand.meetings.referral.AcceptReferral;
import ir.peyvand.meetings.referral.ReferRecord;
import ir.peyvand.meetings.referral.ReferralMoves;
import ir.peyvand.meetings.referral.ReferralService;
import ir.peyvand.meetings.resolution.AdoptResolution;
import ir.peyvand.meetings.resolution.EvidenceType;
import ir.peyvand.meetings.resolution.Owner;
import ir.peyvand.meetings.resolution.RegisterResolution;
import ir.peyvand.meetings.resolution.ResolutionContent;
import ir.peyvand.meetings.resolution.ResolutionMoves;
import ir.peyvand.meetings.resolution.ResolutionService;
import ir.peyvand.meetings.resolution.WorkingGroup;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What became of one axis of the demonstration's meeting: a resolution of its province, referred up, and the authority that is
 * asked for since; and what the public reads of the meeting and of the resolution. Told once, when the meeting is held.
 */
@ApplicationScoped
class SampleThread {

    private static final String CLIENT = "demo-data";
    private static final String ANY = "*";

    /** After those who follow every meeting. */
    private static final int LAST = 5000;

    /** «توقف کامیون‌های صادراتی در گمرک بازرگان», brought by West Azerbaijan. */
    private static final int AXIS = 21;

    private static final String PROVINCE = "IR-04";
    private static final Caller COMMITTEE = caller(Role.COMMITTEE, Optional.empty());
    private static final Caller SECRETARIAT = caller(Role.SECRETARIAT, Optional.of(PROVINCE));

    private final DemoSettings settings;
    private final BodyDirectory bodies;
    private final AxisDirectory axes;
    private final ResolutionService resolutions;
    private final ResolutionMoves moves;
    private final ReferralService referrals;
    private final ReferralMoves answers;
    private final DelegationService delegations;
    private final PublicationService publications;
    private final SampleRoadmap roadmap;
    private final Clock clock;

    SampleThread(
            DemoSettings settings,
            BodyDirectory bodies,
            AxisDirectory axes,
            ResolutionService resolutions,
            ResolutionMoves moves,
            ReferralService referrals,
            ReferralMoves answers,
            DelegationService delegations,
            PublicationService publications,
            SampleRoadmap roadmap,
            Clock clock) {
        this.settings = settings;
        this.bodies = bodies;
        this.axes = axes;
        this.resolutions = resolutions;
        this.moves = moves;
        this.referrals = referrals;
        this.answers = answers;
        this.delegations = delegations;
        this.publications = publications;
        this.roadmap = roadmap;
        this.clock = clock;
    }

    /** In the transaction in which the axes came in. */
    void follow(@Observes @Priority(LAST) MeetingWritten written) {
        if (settings.data()
                && written.by().client().equals(CLIENT)
                && written.verb().equals("held")) {
            axes.find(written.meeting().id(), AXIS).ifPresent(axis -> tell(written.meeting(), axis));
        }
    }

    private void tell(MeetingView meeting, AxisView axis) {
        publish(
                meeting.urn(),
                meeting.title(),
                LocalizedText.of(
                        "استانداران شمال غرب و رؤسای نمایندگی‌ها در سه کارگروه دربارهٔ ۶۳ محور گفت‌وگو کردند.",
                        "Governors of the north-west and heads of mission discussed 63 axes in three working groups."),
                COMMITTEE);
        String resolution = resolve(meeting, axis);
        askForAuthority(refer(resolution));
        roadmap.tell(COMMITTEE);
    }

    private void publish(String record, LocalizedText title, LocalizedText text, Caller office) {
        UUID twin = publications
                .draft(new DraftPublication(record, title, text), office)
                .id();
        publications.publish(twin.toString(), ANY, office);
    }

    /** @return its name */
    private String resolve(MeetingView meeting, AxisView axis) {
        UUID secretariat = body("SEC-04");
        var title = LocalizedText.of(
                "گشودن گذرگاه دوم کامیون‌های صادراتی در بازرگان", "A second lane for export lorries at Bazargan");
        var content = new ResolutionContent(
                title,
                LocalizedText.of("گذرگاه دوم شبانه‌روز باز باشد و میوه و گل در آن پیش از بارهای دیگر ترخیص شود.", ""),
                body("DC-04"),
                meeting.id(),
                null,
                WorkingGroup.NON_OIL_EXPORTS,
                null,
                secretariat,
                null,
                new Owner("secretariat:" + PROVINCE, secretariat, null, null),
                today().plusDays(120),
                EvidenceType.STATISTIC,
                null,
                null,
                List.of(axis.urn()));
        var proposed = resolutions.register(new RegisterResolution(PROVINCE, content), SECRETARIAT);
        moves.adopt(proposed.id().toString(), ANY, new AdoptResolution(today().minusDays(10), null), SECRETARIAT);
        publish(
                proposed.urn(),
                title,
                LocalizedText.of(
                        "صف کامیون‌های صادراتی با گذرگاه دوم کوتاه می‌شود.",
                        "A second lane shortens the queue of export lorries."),
                SECRETARIAT);
        return proposed.urn();
    }

    /** @return its name */
    private String refer(String resolution) {
        var sent = referrals.refer(
                new ReferRecord(
                        resolution,
                        body("DC-04"),
                        body("NDC"),
                        null,
                        null,
                        LocalizedText.of("اختیار امضای تفاهم با گمرک طرف مقابل به استان داده شود.", ""),
                        today().plusDays(30)),
                SECRETARIAT);
        String id = sent.id().toString();
        answers.receive(id, ANY, COMMITTEE);
        answers.accept(id, ANY, new AcceptReferral(null), COMMITTEE);
        return sent.urn();
    }

    private void askForAuthority(String referral) {
        var content = new DelegationContent(
                LocalizedText.of(
                        "اختیار تفاهم دربارهٔ گذرگاه دوم بازرگان (نمونه)", "The second lane at Bazargan (sample)"),
                LocalizedText.of("امضای تفاهم با استان هم‌مرز دربارهٔ ساعت‌های کار گذرگاه", ""),
                LocalizedText.of("مبنای حقوقی نمونه", "Sample legal basis"),
                null,
                new GrantingAuthority(AuthorityKind.MINISTRY, LocalizedText.of("وزارت کشور", "Ministry of Interior")),
                List.of("transit"),
                List.of("TR"),
                new Money(new BigDecimal("2000000.00"), "USD"),
                today(),
                today().plusYears(1),
                List.of(referral));
        delegations.request(new RequestDelegation(PROVINCE, content), SECRETARIAT);
    }

    private UUID body(String code) {
        return bodies.findByCode(code).map(BodyView::id).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Caller caller(Role role, Optional<String> province) {
        String name = "demo-" + role.claim()
                + province.map(code -> code.substring("IR".length())).orElse("");
        return new Caller(name, CLIENT, Set.of(role), province, Optional.empty(), Optional.empty());
    }
}
