package ir.peyvand.meetings.merger;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sponsor that agrees to an offer. */
public record ConsentView(@Schema(examples = "IR-04") String province, Instant given) {}
