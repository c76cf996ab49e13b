package ir.peyvand.meetings.demo;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.resolution.EvidenceType;
import ir.peyvand.meetings.resolution.ResolutionStatus;
import ir.peyvand.meetings.resolution.WorkingGroup;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One resolution of the file. Days are counted from the day of the first start, so that some are on track and some late.
 *
 * @param body code of the body that decides, such as DC-03
 * @param province whose offices write it; null when the committee does
 * @param lead code of the body that leads
 * @param office that owns it
 * @param person who owns it, at the committee
 * @param ladder code; null for that of provinces
 * @param until the state that it has come to
 * @param reports how many reports were accepted; null when none are planned
 * @param deadlineInDays another deadline that was asked for and approved; null when none was
 */
record SampleResolution(
        LocalizedText title,
        LocalizedText text,
        String body,
        @Nullable String province,
        String lead,
        String office,
        @Nullable String person,
        EvidenceType evidenceType,
        @Nullable String ladder,
        @Nullable WorkingGroup workingGroup,
        int decidedDaysAgo,
        int dueInDays,
        ResolutionStatus until,
        List<SampleAction> actions,
        @Nullable Integer reports,
        @Nullable Integer deadlineInDays) {

    /** One of its actions, and how far it is. */
    record SampleAction(LocalizedText title, BigDecimal weight, BigDecimal progress) {}
}
