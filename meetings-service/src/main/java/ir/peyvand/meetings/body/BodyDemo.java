package ir.peyvand.meetings.body;

import io.quarkus.runtime.StartupEvent;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.imports.DemoSettings;
import ir.peyvand.kit.reference.Province;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.reference.RegionalGroup;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of the demonstration, registered like any other: the councils of the provinces with their secretariats and seats,
 * the six regional groups, and the national bodies. Whichever instance comes first registers what is not there yet.
 */
@ApplicationScoped
public class BodyDemo {

    /** Before everything that names a body. */
    public static final int FIRST = 100;

    private static final Logger LOG = Logger.getLogger(BodyDemo.class);
    private static final LocalDate BEGIN = LocalDate.of(2024, 3, 20);
    private static final Caller ACTOR = new Caller(
            "demo-data", "demo-data", Set.of(Role.OPERATOR), Optional.empty(), Optional.empty(), Optional.empty());

    private final DemoSettings settings;
    private final BodyService bodies;
    private final SeatService seats;
    private final ReferenceRegister register;

    BodyDemo(DemoSettings settings, BodyService bodies, SeatService seats, ReferenceRegister register) {
        this.settings = settings;
        this.bodies = bodies;
        this.seats = seats;
        this.register = register;
    }

    void start(@Observes @Priority(FIRST) StartupEvent started) {
        if (settings.data()) {
            load();
        }
    }

    /** Safe to repeat. */
    public void load() {
        UUID national = national();
        register.provinces().all().forEach(province -> province(province, national));
        register.regionalGroups().all().forEach(this::group);
        workingGroups();
        LOG.infof("the bodies of the demonstration are registered");
    }

    private UUID national() {
        BodyView council = body(
                "NDC",
                BodyKind.NATIONAL_COMMITTEE,
                "شورای گفت‌وگوی دولت و بخش خصوصی (شورای مرکز)",
                "National Government–Private Sector Dialogue Council",
                null);
        body(
                "PFRC",
                BodyKind.NATIONAL_COMMITTEE,
                "کمیتهٔ روابط خارجی استان‌ها",
                "Provincial Foreign Relations Committee",
                null);
        body("MOI", BodyKind.MINISTRY, "وزارت کشور", "Ministry of Interior", null);
        body("MFA", BodyKind.MINISTRY, "وزارت امور خارجه", "Ministry of Foreign Affairs", null);
        body("JSC", BodyKind.STEERING_COMMITTEE, "کمیتهٔ راهبری مشترک", "Joint Steering Committee", null);
        return council.id();
    }

    private void province(Province province, UUID national) {
        String number = province.code().substring("IR-".length());
        BodyView council = body(
                "DC-" + number,
                BodyKind.DIALOGUE_COUNCIL,
                "شورای گفت‌وگوی دولت و بخش خصوصی استان " + persian(province),
                "Dialogue Council of " + english(province),
                national,
                province.code());
        body(
                "SEC-" + number,
                BodyKind.SECRETARIAT,
                "دبیرخانهٔ شورای گفت‌وگوی استان " + persian(province),
                "Secretariat of the Dialogue Council of " + english(province),
                council.id(),
                province.code());
        if (seats.list(council.code(), Optional.empty()).isEmpty()) {
            seat(council, SeatRole.HEAD, "استاندار " + persian(province), "governorate:" + province.code());
            seat(council, SeatRole.SECRETARY, "دبیر شورای گفت‌وگو", "secretariat:" + province.code());
        }
    }

    private void seat(BodyView council, SeatRole role, String post, String office) {
        seats.take(
                council.code(),
                "*",
                new TakeSeat(role, LocalizedText.of(post, ""), null, null, office, BEGIN, null),
                ACTOR);
    }

    private void group(RegionalGroup group) {
        var content = new BodyContent(
                BodyKind.REGIONAL_GROUP, group.name(), null, group.provinces(), group.countries(), BEGIN, null);
        List<LocalizedText> criteria = List.of(
                LocalizedText.of("همسایگی و مرز مشترک استان‌ها با کشورهای گروه", "Neighbourhood and common borders"),
                LocalizedText.of("بازارهای هدف مشترک صادرات غیرنفتی", "Common target markets of non-oil exports"));
        bodies.registerOnce(new RegisterBody(group.code(), content, List.of(), criteria), ACTOR);
    }

    /** Of the regional meeting of the north-west. */
    private void workingGroups() {
        BodyView group = bodies.find("RG-1");
        workingGroup("WG-INVESTMENT", "کارگروه سرمایه‌گذاری خارجی", "Foreign investment", group);
        workingGroup("WG-EXPORTS", "کارگروه صادرات غیرنفتی", "Non-oil exports", group);
        workingGroup("WG-TOURISM", "کارگروه گردشگری", "Tourism", group);
    }

    private void workingGroup(String code, String persian, String english, BodyView group) {
        body(
                code,
                BodyKind.WORKING_GROUP,
                persian,
                english,
                group.id(),
                group.provinces().toArray(String[]::new));
    }

    private BodyView body(
            String code, BodyKind kind, String persian, String english, @Nullable UUID parent, String... provinces) {
        var content = new BodyContent(
                kind, LocalizedText.of(persian, english), parent, List.of(provinces), List.of(), null, null);
        return bodies.registerOnce(new RegisterBody(code, content, List.of(), List.of()), ACTOR);
    }

    private static String persian(Province province) {
        return province.name().best(LocalizedText.PERSIAN);
    }

    private static String english(Province province) {
        return province.name().best(LocalizedText.ENGLISH);
    }
}
