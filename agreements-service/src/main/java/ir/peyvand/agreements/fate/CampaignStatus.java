package ir.peyvand.agreements.fate;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a campaign. */
public enum CampaignStatus {
    /** Its deadline binds. */
    OPEN,
    /** Over; its counts can still be read, for any day. */
    CLOSED;

    public static final Map<String, CampaignStatus> BY_CODE = Kebab.words(CampaignStatus.class);

    public boolean mayBecome(CampaignStatus next) {
        return mayBecome().contains(next);
    }

    private Set<CampaignStatus> mayBecome() {
        return switch (this) {
            case OPEN -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(CampaignStatus.class);
        };
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
