package ir.peyvand.agreements.authority;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What signing does about authority. */
public enum AuthorityMode {
    /** Nobody is asked, and the record says so. */
    OFF,
    /** Signing goes on in any case; without a confirmed delegation the record carries a flag. */
    FLAG,
    /** Without a confirmed delegation nothing is signed. */
    REFUSE;

    static final Map<String, AuthorityMode> BY_CODE = Kebab.words(AuthorityMode.class);

    /** The word in JSON, configuration and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
