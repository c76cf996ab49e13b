package ir.peyvand.kit.urn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordUrnTest {

    private static final String ID = "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10";

    @Test
    void aNameIsReadAsItIsWritten() {
        RecordUrn urn = RecordUrn.of("urn:peyvand:legacy-document:" + ID);

        assertThat(urn).isEqualTo(new RecordUrn("legacy-document", UUID.fromString(ID)));
        assertThat(urn).hasToString("urn:peyvand:legacy-document:" + ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "urn:peyvand:axis:42",
                "urn:peyvand::" + ID,
                "urn:peyvand:axis:" + ID + " ",
                "urn:peyvand:axis:" + ID + "\n",
                "URN:peyvand:axis:" + ID,
                "urn:peyvand:Axis:" + ID,
                "urn:peyvand:axis-:" + ID,
                "urn:peyvand:-axis:" + ID,
                "urn:peyvand:axis:axis:" + ID,
                "urn:other:axis:" + ID,
                "urn:peyvand:axis:0198C1F2-6A41-7CC3-9D05-3F1F5D3F7A10",
                "urn:peyvand:axis:198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10",
                "urn:peyvand:axis:0198c1f26a417cc39d053f1f5d3f7a10",
                "urn:peyvand:axis:۰۱۹۸c1f2-6a41-7cc3-9d05-3f1f5d3f7a10"
            })
    void nothingElseIsAName(String text) {
        assertThat(RecordUrn.parse(text)).isEmpty();
    }
}
