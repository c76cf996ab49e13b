package ir.peyvand.bench;

import ir.peyvand.kit.text.PersianText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What made agreements look like as rows of the service's tables. */
final class AgreementLines {

    private static final String MADE_BY = "bench-maker";
    private static final String CHECKED_BY = "bench-checker";

    /** The columns of {@link #agreement}. */
    static final List<String> AGREEMENT = List.of(
            "id",
            "reference",
            "kind",
            "lead_province",
            "level",
            "title",
            "title_key",
            "clauses",
            "provinces",
            "countries",
            "subject_areas",
            "valid_from",
            "valid_until",
            "renewal",
            "follows_parent",
            "languages",
            "expected_direct_jobs",
            "status",
            "content_digest",
            "author",
            "signed_on",
            "created_at",
            "modified_at",
            "version");

    private AgreementLines() {}

    static CopyLine party(MadeParty made) {
        return new CopyLine()
                .add(made.id())
                .add(made.isDomestic() ? "cooperation-organisation" : "foreign-counterpart")
                .add(made.isDomestic() ? "domestic" : "foreign-sub-national")
                .add(made.province())
                .add(made.country())
                .add(CopyLine.json(made.name(), null))
                .add(PersianText.skeleton(made.name()))
                .add(made.id())
                .add(MADE_BY)
                .add("2020-01-01T00:00:00Z")
                .add("2020-01-01T00:00:00Z")
                .add(0);
    }

    static CopyLine name(MadeParty made) {
        return new CopyLine()
                .add(made.id())
                .add(made.name())
                .add("fa")
                .add(PersianText.skeleton(made.name()))
                .add(PersianText.fold(made.name()));
    }

    static CopyLine agreement(MadeAgreement made) {
        // the digest only has to be its own: nothing that is measured compares it
        String digest = made.id().toString().replace("-", "");
        return new CopyLine()
                .add(made.id())
                .add(made.reference())
                .add("mou")
                .add(made.province())
                .add(made.country() == null ? "domestic" : "foreign-sub-national")
                .add(CopyLine.json(made.titleFa(), made.titleEn()))
                .add(PersianText.skeleton(made.titleFa()))
                .add(clauses(made))
                .add(array(provinces(made)))
                .add(array(made.country() == null ? List.of() : List.of(made.country())))
                .add(array(made.subjects()))
                .add(made.signedOn())
                .add(made.validUntil())
                .add("none")
                .add("t")
                .add("{fa}")
                .add(made.jobs())
                .add(made.status())
                .add("\\x" + digest + digest)
                .add(MADE_BY)
                .add(made.status().equals("draft") ? null : made.signedOn())
                .add(made.created())
                .add(made.created())
                .add(made.revisions());
    }

    private static Collection<String> provinces(MadeAgreement made) {
        var provinces = new TreeSet<String>();
        provinces.add(made.province());
        Stream.ofNullable(made.otherProvince()).forEach(provinces::add);
        return provinces;
    }

    static CopyLine party(MadeAgreement made, int position, MadeParty party, String side) {
        return new CopyLine()
                .add(made.id())
                .add(position)
                .add(party.id())
                .add(side)
                .add("signatory");
    }

    static CopyLine revision(MadeAgreement made, int version) {
        return new CopyLine()
                .add(made.id())
                .add(version)
                .add(version == 0 ? "registered" : "edited")
                .add(0)
                .add("{\"title\": " + CopyLine.json(made.titleFa(), made.titleEn()) + ", \"clauses\": " + clauses(made)
                        + "}")
                .add(MADE_BY)
                .add(made.created().plusSeconds(version));
    }

    /** Every second one is shown to be kept. */
    static CopyLine commitment(MadeAgreement made, int number) {
        boolean met = number % 2 == 1;
        return new CopyLine()
                .add(part(made, "commitment", number))
                .add(made.id())
                .add("commitment")
                .add(CopyLine.json("تعهد شمارهٔ " + (number + 1), null))
                .add(made.signedOn().plusDays(90L * (number + 1)))
                .add(met ? "met" : "scheduled")
                .add(met ? "گزارش پایانی" : null)
                .add(MADE_BY)
                .add(met ? MADE_BY : null)
                .add(met ? made.created() : null)
                .add(met ? CHECKED_BY : null)
                .add(met ? made.created() : null)
                .add(made.created())
                .add(made.created())
                .add(0);
    }

    static CopyLine report(MadeAgreement made) {
        return new CopyLine()
                .add(part(made, "report", 0))
                .add(made.id())
                .add(made.signedOn().plusDays(90))
                .add("accepted")
                .add("کارها پیش می‌رود")
                .add(MADE_BY)
                .add(made.created())
                .add(CHECKED_BY)
                .add(made.created())
                .add(made.created())
                .add(0);
    }

    static CopyLine outcome(MadeAgreement made, int jobs) {
        LocalDate day = made.signedOn().plusDays(200);
        return new CopyLine()
                .add(part(made, "outcome", 0))
                .add(made.id())
                .add("direct-jobs")
                .add("realised")
                .add(jobs)
                .add(day)
                .add("فهرست بیمه")
                .add("verified")
                .add(MADE_BY)
                .add(made.created())
                .add(CHECKED_BY)
                .add(made.created())
                .add(made.created())
                .add(0);
    }

    static CopyLine share(MadeAgreement made, MadeParty party) {
        return new CopyLine()
                .add(part(made, "outcome", 0))
                .add(made.id())
                .add(party.id())
                .add("0.5");
    }

    private static UUID part(MadeAgreement made, String what, int number) {
        return UUID.nameUUIDFromBytes((made.id() + what + number).getBytes(StandardCharsets.UTF_8));
    }

    private static String clauses(MadeAgreement made) {
        return "[{\"number\": \"1\", \"text\": " + CopyLine.json(made.clause(), null) + "}]";
    }

    private static String array(Collection<String> codes) {
        return codes.stream().collect(Collectors.joining(",", "{", "}"));
    }
}
