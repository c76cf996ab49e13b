package ir.peyvand.kit.time;

import ir.peyvand.kit.text.LocalizedText;

/** Why a text is no date: a stable code for programs and the sentence for people. */
public final class DateRefusal extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient LocalizedText reason;

    private DateRefusal(String code, String persian, String english) {
        super(english);
        this.code = code;
        this.reason = LocalizedText.of(persian, english);
    }

    static DateRefusal unreadable() {
        return new DateRefusal(
                "unreadable-date",
                "تاریخ را با سال چهاررقمی در آغاز بنویسید، مانند 2025-11-12 یا 1404-08-21",
                "Write the date with a four-digit year first, such as 2025-11-12 or 1404-08-21");
    }

    static DateRefusal yearOutOfRange(int year) {
        return new DateRefusal(
                "year-out-of-range",
                "سال " + year + " نه در تقویم هجری خورشیدی (۱۲۰۰ تا ۱۵۰۰) است و نه میلادی از ۱۵۰۱ به بعد",
                "The year " + year + " is neither solar Hijri (1200 to 1500) nor Gregorian from 1501 on");
    }

    static DateRefusal notInSolarHijri(int year, int month, int day) {
        String date = new SolarHijri(year, month, day).toString();
        return new DateRefusal(
                "impossible-date",
                "روز " + date + " در تقویم هجری خورشیدی وجود ندارد",
                "There is no day " + date + " in the solar Hijri calendar");
    }

    static DateRefusal notInGregorian(int year, int month, int day) {
        String date = "%04d-%02d-%02d".formatted(year, month, day);
        return new DateRefusal(
                "impossible-date",
                "روز " + date + " در تقویم میلادی وجود ندارد",
                "There is no day " + date + " in the Gregorian calendar");
    }

    /** {@code unreadable-date}, {@code year-out-of-range} or {@code impossible-date}. */
    public String code() {
        return code;
    }

    public LocalizedText reason() {
        return reason;
    }
}
