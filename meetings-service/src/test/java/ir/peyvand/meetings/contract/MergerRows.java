package ir.peyvand.meetings.contract;

import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;
import static ir.peyvand.kit.testing.contract.Callers.FOREIGN_PROVINCE;
import static ir.peyvand.kit.testing.contract.Callers.OWN_PROVINCE;
import static ir.peyvand.meetings.contract.MeetingRows.SEE_ALL;
import static ir.peyvand.meetings.contract.MeetingRows.WRITERS;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.meetings.AxisStory;
import ir.peyvand.meetings.AxisStory.Pair;
import ir.peyvand.meetings.MeetingFixtures;
import ir.peyvand.meetings.MeetingFixtures.Known;

/** An offer is known to the sponsors of both axes, who answer it, and to those who see everything. */
final class MergerRows {

    private static final String THIRD_PROVINCE = "IR-24";
    private static final String REASON = "{\"reason\": \"دو گذرگاه جدا هستند\"}";
    private static final Role[] READERS = {GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR};

    private MergerRows() {}

    static void addTo(AccessMatrix matrix) {
        matrix.row("listMergeOffers", READERS)
                .own(() -> AxisRows.on(AxisStory.submitted(OWN_PROVINCE)))
                .foreignHidden(() -> AxisRows.on(AxisStory.submitted(FOREIGN_PROVINCE)), SEE_ALL);
        matrix.row("offerMerger", WRITERS)
                .own(() -> offering(OWN_PROVINCE))
                .foreignHidden(() -> offering(FOREIGN_PROVINCE), COMMITTEE);
        matrix.row("getMergeOffer", READERS)
                .own(() -> offered(OWN_PROVINCE))
                .foreignHidden(() -> offered(FOREIGN_PROVINCE), SEE_ALL);
        matrix.row("acceptMerger", GOVERNORATE, SECRETARIAT)
                .own(() -> offered(OWN_PROVINCE))
                .foreignHidden(() -> offered(FOREIGN_PROVINCE));
        matrix.row("declineMerger", GOVERNORATE, SECRETARIAT)
                .own(() -> offered(OWN_PROVINCE).json(REASON))
                .foreignHidden(() -> offered(FOREIGN_PROVINCE).json(REASON));
        matrix.row("withdrawMerger", WRITERS)
                .own(() -> offered(OWN_PROVINCE).json(REASON), COMMITTEE)
                .foreignHidden(() -> offered(FOREIGN_PROVINCE).json(REASON), COMMITTEE);
    }

    /** The other one concerns the province too, so that its offices may know of it. */
    private static Call offering(String province) {
        Known stays = AxisStory.submitted(province);
        Known other = AxisStory.moved(
                MeetingFixtures.secretariat(THIRD_PROVINCE),
                AxisStory.registered(
                        MeetingFixtures.secretariat(THIRD_PROVINCE),
                        AxisRows.content()
                                .replace("\"countries\"", "\"provinces\": [\"" + province + "\"], \"countries\"")),
                "submit",
                null);
        return AxisRows.on(stays).json("{\"other\": \"" + other.id() + "\"}");
    }

    /** Found by the likeness, so that nobody has agreed yet. */
    private static Call offered(String province) {
        Pair pair = AxisStory.pair(province, THIRD_PROVINCE);
        return Call.on("id", pair.first().id())
                .path("offer", pair.offer().id())
                .ifMatch(pair.offer().tag());
    }
}
