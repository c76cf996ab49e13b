package ir.peyvand.kit.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an XLSX file (ECMA-376 part 2): which of them is the workbook, its first visible sheet, its shared strings and
 * its styles. Document types and external entities are refused, and every byte passes the {@link UnpackGuard}.
 */
final class XlsxPackage implements Closeable {

    private static final int MOST_PARTS = 2_000;
    private static final InputFactoryImpl XML = new InputFactoryImpl();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final ZipFile zip;
    private final UnpackGuard guard;
    private final Map<String, String> targetsById = new HashMap<>();
    private final Map<String, String> targetsByKind = new HashMap<>();
    private String firstSheet = "";
    private boolean from1904;

    XlsxPackage(Path file, TableLimits limits) throws IOException {
        ZipTail.check(file);
        this.guard = new UnpackGuard(limits, Files.size(file));
        this.zip = opened(file);
        try {
            if (zip.size() > MOST_PARTS) {
                throw UnreadableTable.unpacksTooLarge();
            }
            String workbook = workbookPart();
            readRelations(workbook);
            readWorkbook(workbook);
        } catch (XMLStreamException | IllegalArgumentException broken) {
            close();
            throw UnreadableTable.malformedXlsx();
        } catch (UnreadableTable refused) {
            close();
            throw refused;
        }
    }

    private static ZipFile opened(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw UnreadableTable.malformedXlsx();
        }
    }

    private String workbookPart() throws IOException, XMLStreamException {
        Optional<InputStream> relations = part("_rels/.rels");
        if (relations.isEmpty()) {
            throw UnreadableTable.malformedXlsx();
        }
        try (InputStream in = relations.get()) {
            XMLStreamReader xml = parser(in);
            while (nextElement(xml)) {
                if (xml.getLocalName().equals("Relationship")
                        && attribute(xml, "Type").endsWith("/officeDocument")) {
                    return resolved("", attribute(xml, "Target"));
                }
            }
        }
        throw UnreadableTable.malformedXlsx();
    }

    private void readRelations(String workbook) throws IOException, XMLStreamException {
        int slash = workbook.lastIndexOf('/') + 1;
        String name = workbook.substring(0, slash) + "_rels/" + workbook.substring(slash) + ".rels";
        try (InputStream in = required(name)) {
            XMLStreamReader xml = parser(in);
            while (nextElement(xml)) {
                if (xml.getLocalName().equals("Relationship")
                        && !attribute(xml, "TargetMode").equals("External")) {
                    String target = resolved(workbook, attribute(xml, "Target"));
                    String type = attribute(xml, "Type");
                    targetsById.put(attribute(xml, "Id"), target);
                    targetsByKind.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
                }
            }
        }
    }

    private void readWorkbook(String workbook) throws IOException, XMLStreamException {
        try (InputStream in = required(workbook)) {
            XMLStreamReader xml = parser(in);
            while (nextElement(xml)) {
                if (xml.getLocalName().equals("workbookPr")) {
                    String flag = attribute(xml, "date1904");
                    from1904 = flag.equals("1") || flag.equals("true");
                } else if (xml.getLocalName().equals("sheet") && firstSheet.isEmpty()) {
                    String state = attribute(xml, "state");
                    String target = targetsById.getOrDefault(attribute(xml, "id"), "");
                    firstSheet = state.isEmpty() || state.equals("visible") ? target : "";
                }
            }
        }
    }

    /** The rows of the first sheet that people see. */
    InputStream sheet() throws IOException {
        return required(firstSheet);
    }

    Optional<InputStream> sharedStrings() throws IOException {
        return ofKind("sharedStrings");
    }

    Optional<InputStream> styles() throws IOException {
        return ofKind("styles");
    }

    /** Whether day numbers count from 1904, as old workbooks from Macintosh do. */
    boolean countsFrom1904() {
        return from1904;
    }

    private Optional<InputStream> ofKind(String kind) throws IOException {
        String target = targetsByKind.get(kind);
        return target == null ? Optional.empty() : part(target);
    }

    private InputStream required(String name) throws IOException {
        return part(name).orElseThrow(UnreadableTable::malformedXlsx);
    }

    private Optional<InputStream> part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(guard.watch(zip.getInputStream(entry)));
    }

    private static String resolved(String base, String target) {
        String path = URI.create("/" + base).resolve(target).getPath();
        return path == null || path.isEmpty() ? "" : path.substring(1);
    }

    static XMLStreamReader parser(InputStream in) throws XMLStreamException {
        return XML.createXMLStreamReader(in);
    }

    /** Goes to the next start of an element; false at the end of the document. */
    static boolean nextElement(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw UnreadableTable.malformedXlsx();
            }
        }
        return false;
    }

    /** By local name, whatever the namespace: transitional and strict workbooks differ in nothing else here. */
    static String attribute(XMLStreamReader xml, String name) {
        @Nullable String value = null;
        for (int i = 0; i < xml.getAttributeCount() && value == null; i++) {
            value = xml.getAttributeLocalName(i).equals(name) ? xml.getAttributeValue(i) : null;
        }
        return value == null ? "" : value;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
