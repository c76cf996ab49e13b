package ir.peyvand.kit.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PlainNumberTest {

    @Test
    void aNumberIsWrittenAsPeopleWriteIt() {
        assertThat(PlainNumber.of(new BigDecimal("3200000.000")).toString()).isEqualTo("3200000");
        assertThat(PlainNumber.of(new BigDecimal("0.45000000")).toString()).isEqualTo("0.45");
        assertThat(PlainNumber.of(new BigDecimal("3.2E+6")).toString()).isEqualTo("3200000");
        assertThat(PlainNumber.of(new BigDecimal("0.000")).toString()).isEqualTo("0");
    }
}
