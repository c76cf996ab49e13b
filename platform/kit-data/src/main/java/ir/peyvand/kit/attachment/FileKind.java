package ir.peyvand.kit.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The kinds of file that may be attached: documents and pictures, nothing that runs. */
public enum FileKind {
    PDF("application/pdf", null, "25504446"),
    PNG("image/png", null, "89504E470D0A1A0A"),
    JPEG("image/jpeg", null, "FFD8FF"),
    TIFF("image/tiff", null, "49492A00", "4D4D002A"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml", FileKind.ZIP),
    ODT("application/vnd.oasis.opendocument.text", "content.xml", FileKind.ZIP);

    /** Every media type, for annotations. */
    public static final class Name {
        public static final String PDF = "application/pdf";
        public static final String PNG = "image/png";
        public static final String JPEG = "image/jpeg";
        public static final String TIFF = "image/tiff";
        public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        public static final String ODT = "application/vnd.oasis.opendocument.text";

        private Name() {}
    }

    private static final String ZIP = "504B0304";
    private static final int LONGEST_BEGINNING = 8;
    private static final int MOST_ENTRIES = 5000;

    private final String mediaType;
    private final @Nullable String entry;
    private final List<byte[]> beginnings;

    FileKind(String mediaType, @Nullable String entry, String... beginnings) {
        this.mediaType = mediaType;
        this.entry = entry;
        this.beginnings = Arrays.stream(beginnings)
                .map(java.util.HexFormat.of()::parseHex)
                .toList();
    }

    public String mediaType() {
        return mediaType;
    }

    /** @param contentType a header; parameters are ignored */
    public static Optional<FileKind> fromContentType(String contentType) {
        int parameters = contentType.indexOf(';');
        String bare = (parameters < 0 ? contentType : contentType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(bare))
                .findFirst();
    }

    /** Whether the file is what it says: it begins so, and a package holds its document and no macros. */
    public boolean isWhatItSays(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LONGEST_BEGINNING);
        }
        boolean begins = beginnings.stream()
                .anyMatch(expected -> head.length >= expected.length
                        && Arrays.equals(expected, 0, expected.length, head, 0, expected.length));
        return begins && (entry == null || holdsDocument(file, entry));
    }

    private static boolean holdsDocument(Path file, String document) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.size() <= MOST_ENTRIES
                    && zip.getEntry(document) != null
                    && zip.stream().noneMatch(part -> isMacro(part.getName()));
        } catch (ZipException notAPackage) {
            return false;
        }
    }

    private static boolean isMacro(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin") || lower.startsWith("basic/") || lower.startsWith("scripts/");
    }
}
