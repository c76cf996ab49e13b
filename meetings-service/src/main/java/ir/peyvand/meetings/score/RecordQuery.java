package ir.peyvand.meetings.score;

import java.time.LocalDate;
import java.util.Optional;

/** Which records behind a score are asked for. */
record RecordQuery(String indicator, Optional<LocalDate> on, Optional<Boolean> done) {}
