package ir.peyvand.meetings.meeting;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.meetings.body.BodyKind;
import ir.peyvand.meetings.body.BodyView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every rule of meetings: one method, named as its sentence. */
final class MeetingRules {

    private MeetingRules() {}

    /** @param bodies those that are named, as far as there are such */
    static List<FieldError> whatDoesNotFit(
            MeetingContent content, Map<UUID, BodyView> bodies, ReferenceRegister register) {
        var errors = new ArrayList<FieldError>();
        BodyView convener = bodies.get(content.body());
        if (convener == null) {
            errors.add(unknownBody("/content/body"));
        } else {
            whatTheConvenerCannot(content, convener, errors);
        }
        whoCannotTakePart(content, bodies, register, errors);
        List<String> countries = content.countriesOrNone();
        for (int i = 0; i < countries.size(); i++) {
            if (!register.countries().contains(countries.get(i))) {
                errors.add(FieldError.unknownCode("/content/countries/" + i, "country", countries.get(i)));
            }
        }
        if (content.endsAt() != null
                && (content.startsAt() == null || content.endsAt().isBefore(content.startsAt()))) {
            errors.add(FieldError.of(
                    "/content/endsAt", "ends-before-it-begins", "پایان پیش از آغاز است", "It ends before it begins"));
        }
        if (content.kind() == MeetingKind.JOINT_COUNCIL_SESSION && councils(content, bodies) < 2) {
            errors.add(FieldError.of(
                    "/content/participants",
                    "councils-required",
                    "جلسهٔ مشترک دست‌کم دو شورا می‌خواهد",
                    "A joint session needs two councils at least"));
        }
        return errors;
    }

    private static void whatTheConvenerCannot(MeetingContent content, BodyView body, List<FieldError> errors) {
        if (!mayConvene(content.kind(), body.kind())) {
            errors.add(FieldError.of(
                    "/content/body",
                    "body-does-not-fit",
                    "این نهاد چنین جلسه‌ای برگزار نمی‌کند",
                    "This body does not convene such a meeting"));
        }
        String province = content.province();
        boolean ofAProvince = content.kind().isOfCouncils() && body.kind() == BodyKind.DIALOGUE_COUNCIL;
        if (province == null ? ofAProvince : !mayKeep(content.kind(), body, province)) {
            errors.add(FieldError.of(
                    "/content/province",
                    "province-does-not-fit",
                    "استان نویسنده با گونهٔ جلسه و نهاد برگزارکننده نمی‌خواند",
                    "The province that writes it does not fit the kind of meeting and the body"));
        }
    }

    private static boolean mayKeep(MeetingKind kind, BodyView body, String province) {
        return !kind.isNational() && body.provinces().contains(province);
    }

    /** Offices of all kinds coordinate; the others have a convener of their own. */
    private static boolean mayConvene(MeetingKind kind, BodyKind body) {
        return switch (kind) {
            case COORDINATION -> true;
            case COUNCIL_SESSION -> body == BodyKind.DIALOGUE_COUNCIL || body == BodyKind.NATIONAL_COMMITTEE;
            case JOINT_COUNCIL_SESSION -> body == BodyKind.DIALOGUE_COUNCIL;
            case REGIONAL_MEETING -> body == BodyKind.REGIONAL_GROUP;
            case NATIONAL_SUMMIT ->
                switch (body) {
                    case NATIONAL_COMMITTEE, STEERING_COMMITTEE, MINISTRY, OTHER -> true;
                    case DIALOGUE_COUNCIL, SECRETARIAT, WORKING_GROUP, JOINT_WORKING_GROUP, REGIONAL_GROUP -> false;
                };
            case WORKING_GROUP_SESSION ->
                switch (body) {
                    case WORKING_GROUP, JOINT_WORKING_GROUP, STEERING_COMMITTEE, OTHER -> true;
                    case DIALOGUE_COUNCIL, SECRETARIAT, REGIONAL_GROUP, NATIONAL_COMMITTEE, MINISTRY -> false;
                };
        };
    }

    private static void whoCannotTakePart(
            MeetingContent content, Map<UUID, BodyView> bodies, ReferenceRegister register, List<FieldError> errors) {
        var named = new HashSet<String>();
        named.add(content.body().toString());
        List<Participant> participants = content.participantsOrNone();
        for (int i = 0; i < participants.size(); i++) {
            String pointer = "/content/participants/" + i;
            FieldError error = fault(pointer, participants.get(i), bodies, register);
            if (error != null) {
                errors.add(error);
            } else if (!named.add(participants.get(i).key())) {
                errors.add(FieldError.of(
                        pointer, "named-twice", "این شرکت‌کننده دو بار آمده است", "This participant is named twice"));
            }
        }
    }

    private static @Nullable FieldError fault(
            String pointer, Participant participant, Map<UUID, BodyView> bodies, ReferenceRegister register) {
        if (!participant.isOne()) {
            return FieldError.of(
                    pointer,
                    "one-required",
                    "شرکت‌کننده یا نهاد است یا استان یا نمایندگی",
                    "A participant is exactly one of a body, a province and a mission");
        }
        if (participant.body() != null && !bodies.containsKey(participant.body())) {
            return unknownBody(pointer + "/body");
        }
        if (participant.province() != null && !register.provinces().contains(participant.province())) {
            return FieldError.unknownCode(pointer + "/province", "province", participant.province());
        }
        if (participant.mission() != null && !register.missions().contains(participant.mission())) {
            return FieldError.unknownCode(pointer + "/mission", "mission", participant.mission());
        }
        return null;
    }

    private static FieldError unknownBody(String pointer) {
        return FieldError.of(pointer, "unknown-body", "چنین نهادی ثبت نشده است", "There is no such body");
    }

    /** How many dialogue councils take part, the convener among them. */
    private static long councils(MeetingContent content, Map<UUID, BodyView> bodies) {
        var ids = new HashSet<UUID>();
        ids.add(content.body());
        content.participantsOrNone().stream()
                .map(Participant::body)
                .filter(java.util.Objects::nonNull)
                .forEach(ids::add);
        return ids.stream()
                .map(bodies::get)
                .filter(body -> body != null && body.kind() == BodyKind.DIALOGUE_COUNCIL)
                .count();
    }
}
