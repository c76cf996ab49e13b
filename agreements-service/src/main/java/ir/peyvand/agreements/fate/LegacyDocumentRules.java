package ir.peyvand.agreements.fate;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Every rule of old documents: one method, named as its sentence. */
public final class LegacyDocumentRules {

    private LegacyDocumentRules() {}

    /** Codes must exist, and the days must be possible: signed by today, and valid no shorter than that. */
    static List<FieldError> whatDoesNotFit(LegacyDocumentContent content, ReferenceRegister register, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (register.provinces().find(content.province()).isEmpty()) {
            errors.add(FieldError.unknownCode("/content/province", "province", content.province()));
        }
        if (content.country() != null
                && register.countries().find(content.country()).isEmpty()) {
            errors.add(FieldError.unknownCode("/content/country", "country", content.country()));
        }
        List<String> areas = content.subjectAreasOrNone();
        for (int i = 0; i < areas.size(); i++) {
            if (!register.subjectAreas().contains(areas.get(i))) {
                errors.add(FieldError.unknownCode("/content/subjectAreas/" + i, "subject-area", areas.get(i)));
            }
        }
        if (isSignedInTheFuture(content, today)) {
            errors.add(FieldError.of(
                    "/content/signedOn",
                    "in-the-future",
                    "سند کهنه در آینده امضا نشده است",
                    "An old document was not signed in the future"));
        }
        if (endsBeforeItBegins(content)) {
            errors.add(FieldError.of(
                    "/content/validUntil",
                    "ends-before-it-begins",
                    "پایان اعتبار پیش از روز امضاست",
                    "The validity ends before the day of signing"));
        }
        return errors;
    }

    public static boolean isSignedInTheFuture(LegacyDocumentContent content, LocalDate today) {
        return content.signedOn() != null && content.signedOn().isAfter(today);
    }

    public static boolean endsBeforeItBegins(LegacyDocumentContent content) {
        return content.signedOn() != null
                && content.validUntil() != null
                && content.validUntil().isBefore(content.signedOn());
    }

    /** A fate that names another document needs one, and no other may have one. */
    static void requireTargetWhereOneBelongs(ChooseFate choice) {
        if (choice.fate().namesAnother() && choice.into() == null) {
            throw LegacyDocumentProblems.targetNeeded();
        }
        if (!choice.fate().namesAnother() && choice.into() != null) {
            throw LegacyDocumentProblems.targetNotNeeded();
        }
    }

    /** Whether a document with this fate goes on, so that another may be merged into it. */
    static boolean goesOn(Fate fate) {
        return switch (fate) {
            case KEEP, RENEW, AMEND -> true;
            case MERGE_INTO, TERMINATE, LAPSE -> false;
        };
    }
}
